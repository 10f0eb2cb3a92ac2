#include "values.h"

#include <cmath>
#include <stdexcept>
#include <unordered_map>

#include <ATen/core/Tensor.h>
#include <ATen/core/jit_type.h>
#include <ATen/ops/scalar_tensor.h>
#include <c10/core/DispatchKeySet.h>

#include "errors.h"
#include "external.h"
#include "generator.h"
#include "tensors.h"

namespace node_torch {

namespace {

constexpr double kMaxSafeInteger = 9007199254740991.0;

ValueKind elementKind(const c10::Type& fake, const c10::Type& real) {
  switch (real.kind()) {
    case c10::TypeKind::ScalarTypeType:
      return ValueKind::kDtype;
    case c10::TypeKind::LayoutType:
      return ValueKind::kLayout;
    case c10::TypeKind::MemoryFormatType:
      return ValueKind::kMemoryFormat;
    default:
      break;
  }
  switch (fake.kind()) {
    case c10::TypeKind::TensorType:
      return ValueKind::kTensor;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return ValueKind::kInt;
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      return ValueKind::kFloat;
    case c10::TypeKind::ComplexType:
      return ValueKind::kComplex;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      return ValueKind::kBool;
    case c10::TypeKind::NumberType:
      return ValueKind::kScalar;
    case c10::TypeKind::StringType:
      return ValueKind::kString;
    case c10::TypeKind::DeviceObjType:
      return ValueKind::kDevice;
    case c10::TypeKind::GeneratorType:
      return ValueKind::kGenerator;
    case c10::TypeKind::StorageType:
      return ValueKind::kStorage;
    case c10::TypeKind::ClassType:
      return ValueKind::kObject;
    case c10::TypeKind::AnyType:
      return ValueKind::kAny;
    default:
      return ValueKind::kUnsupported;
  }
}

c10::TypePtr unwrapOptional(c10::TypePtr type, bool& optional) {
  if (auto inner = type->cast<c10::OptionalType>()) {
    optional = true;
    return inner->getElementType();
  }
  return type;
}

const std::unordered_map<std::string, at::ScalarType>& dtypeNames() {
  static const auto* names = [] {
    auto* map = new std::unordered_map<std::string, at::ScalarType>{
        {"float32", at::kFloat},
        {"float64", at::kDouble},
        {"float16", at::kHalf},
        {"bfloat16", at::kBFloat16},
        {"int8", at::kChar},
        {"int16", at::kShort},
        {"int32", at::kInt},
        {"int64", at::kLong},
        {"uint8", at::kByte},
        {"uint16", at::kUInt16},
        {"uint32", at::kUInt32},
        {"uint64", at::kUInt64},
        {"bool", at::kBool},
        {"complex32", at::kComplexHalf},
        {"complex64", at::kComplexFloat},
        {"complex128", at::kComplexDouble},
        {"float8_e4m3fn", at::kFloat8_e4m3fn},
        {"float8_e5m2", at::kFloat8_e5m2},
        {"float8_e4m3fnuz", at::kFloat8_e4m3fnuz},
        {"float8_e5m2fnuz", at::kFloat8_e5m2fnuz},
        {"float8_e8m0fnu", at::kFloat8_e8m0fnu},
        {"qint8", at::kQInt8},
        {"quint8", at::kQUInt8},
        {"qint32", at::kQInt32},
        {"quint4x2", at::ScalarType::QUInt4x2},
        {"quint2x4", at::ScalarType::QUInt2x4},
        {"bits1x8", at::ScalarType::Bits1x8},
        {"bits2x4", at::ScalarType::Bits2x4},
        {"bits4x2", at::ScalarType::Bits4x2},
        {"bits8", at::ScalarType::Bits8},
        {"bits16", at::ScalarType::Bits16},
        {"float4_e2m1fn_x2", at::ScalarType::Float4_e2m1fn_x2},
        {"uint1", at::ScalarType::UInt1},
        {"uint2", at::ScalarType::UInt2},
        {"uint3", at::ScalarType::UInt3},
        {"uint4", at::ScalarType::UInt4},
        {"uint5", at::ScalarType::UInt5},
        {"uint6", at::ScalarType::UInt6},
        {"uint7", at::ScalarType::UInt7},
        {"int1", at::ScalarType::Int1},
        {"int2", at::ScalarType::Int2},
        {"int3", at::ScalarType::Int3},
        {"int4", at::ScalarType::Int4},
        {"int5", at::ScalarType::Int5},
        {"int6", at::ScalarType::Int6},
        {"int7", at::ScalarType::Int7},
    };
    return map;
  }();
  return *names;
}

// What JavaScript holds of an object of a C++ class. The mark tells it from other external values.
struct ObjectBox {
  static constexpr uint64_t kMark = 0x6f62'6a65'6374'626fULL;
  uint64_t mark = kMark;
  c10::IValue value;
};

const ObjectBox* unboxObject(napi_env env, napi_value value) {
  void* data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok || data == nullptr) return nullptr;
  auto* box = static_cast<ObjectBox*>(data);
  return box->mark == ObjectBox::kMark ? box : nullptr;
}

[[noreturn]] void reject(napi_env env, napi_value value, const ArgumentSpec& spec);

std::string describe(napi_env env, napi_value value) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  Napi::Value wrapped(env, value);
  switch (type) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return wrapped.As<Napi::Boolean>().Value() ? "true" : "false";
    case napi_number:
    case napi_bigint:
      return (type == napi_number ? "the number " : "the bigint ") + wrapped.ToString().Utf8Value();
    case napi_string: {
      auto text = wrapped.As<Napi::String>().Utf8Value();
      return "the string '" + (text.size() > 60 ? text.substr(0, 60) + "…" : text) + "'";
    }
    case napi_symbol:
      return "a symbol";
    case napi_function:
      return "a function";
    case napi_external:
      return isGeneratorHandle(env, value)        ? "a Generator"
             : unboxObject(env, value) != nullptr ? "an object of libtorch"
                                                  : "an external value";
    case napi_object:
      break;
  }
  if (boxOf(env, value) != nullptr) return "a Tensor";
  if (wrapped.IsArray()) return "an array of length " + std::to_string(wrapped.As<Napi::Array>().Length());
  return "an object";
}

void reject(napi_env env, napi_value value, const ArgumentSpec& spec) {
  throwTypeError("Expected " + spec.typeName + " for argument '" + spec.name + "' but received " +
                 describe(env, value));
}

std::string toText(napi_env env, napi_value value) { return Napi::String(env, value).Utf8Value(); }

std::optional<int64_t> bigintToInt64(napi_env env, napi_value value) {
  int64_t result;
  bool lossless = false;
  napi_get_value_bigint_int64(env, value, &result, &lossless);
  if (!lossless) return std::nullopt;
  return result;
}

int64_t toInt(napi_env env, napi_value value, napi_valuetype type, const ArgumentSpec& spec) {
  if (type == napi_number) {
    double number;
    napi_get_value_double(env, value, &number);
    if (number == std::trunc(number) && std::abs(number) <= kMaxSafeInteger)
      return static_cast<int64_t>(number);
    throwRangeError("Expected an integer (" + spec.typeName + ") for argument '" + spec.name +
                    "' but received " + describe(env, value));
  }
  if (type == napi_bigint) {
    if (auto result = bigintToInt64(env, value)) return *result;
    throwRangeError("Expected an integer of 64 bits for argument '" + spec.name + "' but received " +
                    describe(env, value));
  }
  if (type == napi_boolean) {
    bool flag;
    napi_get_value_bool(env, value, &flag);
    return flag ? 1 : 0;
  }
  reject(env, value, spec);
}

// { float: 2 }: a number that counts as a float although it is integral, as `2.0` does in Python.
std::optional<double> toFloat(napi_env env, napi_value value) {
  Napi::Value wrapped(env, value);
  if (!wrapped.IsObject() || wrapped.IsArray()) return std::nullopt;
  Napi::Value number = wrapped.As<Napi::Object>().Get("float");
  if (!number.IsNumber()) return std::nullopt;
  return number.As<Napi::Number>().DoubleValue();
}

double toDouble(napi_env env, napi_value value, napi_valuetype type, const ArgumentSpec& spec) {
  if (type == napi_number) {
    double number;
    napi_get_value_double(env, value, &number);
    return number;
  }
  if (type == napi_bigint) return static_cast<double>(toInt(env, value, type, spec));
  if (type == napi_object) {
    if (auto number = toFloat(env, value)) return *number;
  }
  reject(env, value, spec);
}

std::optional<c10::complex<double>> toComplex(napi_env env, napi_value value) {
  Napi::Value wrapped(env, value);
  if (!wrapped.IsObject() || wrapped.IsArray()) return std::nullopt;
  auto object = wrapped.As<Napi::Object>();
  Napi::Value re = object.Get("re");
  Napi::Value im = object.Get("im");
  if (!re.IsNumber() || !im.IsNumber()) return std::nullopt;
  return c10::complex<double>(re.As<Napi::Number>().DoubleValue(), im.As<Napi::Number>().DoubleValue());
}

c10::Scalar bigintToScalar(napi_env env, napi_value value, const ArgumentSpec& spec) {
  if (auto result = bigintToInt64(env, value)) return *result;
  uint64_t number;
  bool lossless = false;
  napi_get_value_bigint_uint64(env, value, &number, &lossless);
  if (lossless) return number;
  throwRangeError("Expected an integer of 64 bits for argument '" + spec.name + "' but received " +
                  describe(env, value));
}

// JavaScript has one number type: an integral number counts as an integer, as `2` does in Python.
c10::Scalar toScalar(napi_env env, napi_value value, napi_valuetype type, const ArgumentSpec& spec) {
  if (type == napi_number) {
    double number;
    napi_get_value_double(env, value, &number);
    bool integral = number == std::trunc(number) && std::abs(number) <= kMaxSafeInteger;
    bool negativeZero = number == 0 && std::signbit(number);
    if (integral && !negativeZero) return c10::Scalar(static_cast<int64_t>(number));
    return c10::Scalar(number);
  }
  if (type == napi_bigint) return bigintToScalar(env, value, spec);
  if (type == napi_boolean) {
    bool flag;
    napi_get_value_bool(env, value, &flag);
    return c10::Scalar(flag);
  }
  if (type == napi_object) {
    if (auto number = toFloat(env, value)) return c10::Scalar(*number);
    if (auto number = toComplex(env, value)) return c10::Scalar(*number);
  }
  reject(env, value, spec);
}

// A number where a tensor is wanted: Python's wrapped number, which does not promote the other operand.
at::Tensor toWrappedNumber(napi_env env, napi_value value, napi_valuetype type, const ArgumentSpec& spec) {
  auto scalar = toScalar(env, value, type, spec);
  auto tensor = at::scalar_tensor(scalar, at::TensorOptions().dtype(scalar.type()));
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

c10::Device toDevice(napi_env env, napi_value value, const ArgumentSpec& spec) {
  try {
    return c10::Device(toText(env, value));
  } catch (const c10::Error&) {
  } catch (const std::logic_error&) {  // of std::stoi
  }
  throwRangeError("Expected the name of a device, such as 'cpu' or 'cuda:0', for argument '" + spec.name +
                  "' but received " + describe(env, value));
}

c10::IValue toElement(napi_env env, napi_value value, const ArgumentSpec& spec);

// Where a schema takes anything, the value says what it is.
c10::IValue toAny(napi_env env, napi_value value, napi_valuetype type, const ArgumentSpec& spec) {
  switch (type) {
    case napi_undefined:
    case napi_null:
      return {};
    case napi_string:
      return toText(env, value);
    case napi_external:
      if (const auto* object = unboxObject(env, value)) return object->value;
      reject(env, value, spec);
    case napi_object:
      if (isTensorHandle(env, value))
        return unwrapTensor(env, value, ("argument '" + spec.name + "'").c_str());
      return toScalar(env, value, type, spec);
    default:
      return toScalar(env, value, type, spec);
  }
}

c10::IValue toElement(napi_env env, napi_value value, const ArgumentSpec& spec) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  switch (spec.kind) {
    case ValueKind::kTensor:
      if (type == napi_object) {
        if (auto* box = boxOf(env, value)) {
          if (box->tensor.defined()) return box->tensor;
          return unwrapTensor(env, value, ("argument '" + spec.name + "'").c_str());
        }
      }
      if (type == napi_number || type == napi_bigint || type == napi_boolean || type == napi_object) {
        return toWrappedNumber(env, value, type, spec);
      }
      break;
    case ValueKind::kInt:
      return toInt(env, value, type, spec);
    case ValueKind::kFloat:
      return toDouble(env, value, type, spec);
    case ValueKind::kComplex:
      if (type == napi_number) return c10::complex<double>(toDouble(env, value, type, spec), 0);
      if (auto number = toComplex(env, value)) return *number;
      break;
    case ValueKind::kBool:
      if (type == napi_boolean) {
        bool flag;
        napi_get_value_bool(env, value, &flag);
        return flag;
      }
      break;
    case ValueKind::kScalar:
      return toScalar(env, value, type, spec);
    case ValueKind::kString:
      if (type == napi_string) return toText(env, value);
      break;
    case ValueKind::kDevice:
      if (type == napi_string) return toDevice(env, value, spec);
      break;
    case ValueKind::kDtype:
      if (type == napi_string) {
        if (auto dtype = parseDtype(toText(env, value))) return static_cast<int64_t>(*dtype);
        throwRangeError("Expected the name of a dtype for argument '" + spec.name + "' but received " +
                        describe(env, value));
      }
      if (type == napi_number) {
        int64_t code = toInt(env, value, type, spec);
        if (code >= 0 && code < static_cast<int64_t>(c10::ScalarType::NumOptions)) return code;
        throwRangeError("Expected the code of a dtype for argument '" + spec.name + "' but received " +
                        describe(env, value));
      }
      break;
    case ValueKind::kLayout:
      if (type == napi_string) {
        static const std::unordered_map<std::string, at::Layout> layouts{
            {"strided", at::kStrided},      {"sparse_coo", at::kSparse},    {"sparse_csr", at::kSparseCsr},
            {"sparse_csc", at::kSparseCsc}, {"sparse_bsr", at::kSparseBsr}, {"sparse_bsc", at::kSparseBsc},
            {"jagged", at::kJagged},        {"_mkldnn", at::kMkldnn}};
        auto found = layouts.find(toText(env, value));
        if (found != layouts.end()) return static_cast<int64_t>(found->second);
        throwRangeError("Expected the name of a layout for argument '" + spec.name + "' but received " +
                        describe(env, value));
      }
      break;
    case ValueKind::kMemoryFormat:
      if (type == napi_string) {
        static const std::unordered_map<std::string, at::MemoryFormat> formats{
            {"contiguous_format", at::MemoryFormat::Contiguous},
            {"preserve_format", at::MemoryFormat::Preserve},
            {"channels_last", at::MemoryFormat::ChannelsLast},
            {"channels_last_3d", at::MemoryFormat::ChannelsLast3d}};
        auto found = formats.find(toText(env, value));
        if (found != formats.end()) return static_cast<int64_t>(found->second);
        throwRangeError("Expected the name of a memory format for argument '" + spec.name +
                        "' but received " + describe(env, value));
      }
      break;
    case ValueKind::kStorage:
      if (isTensorHandle(env, value)) {
        return unwrapTensor(env, value, ("argument '" + spec.name + "'").c_str()).storage();
      }
      break;
    case ValueKind::kObject:
      if (type == napi_external) {
        if (const auto* object = unboxObject(env, value)) return object->value;
      }
      break;
    case ValueKind::kAny:
      return toAny(env, value, type, spec);
    case ValueKind::kGenerator:
      if (type == napi_external) return unwrapGenerator(env, value, ("argument '" + spec.name + "'").c_str());
      break;
    case ValueKind::kUnsupported:
      throwTypeError("arguments of type " + spec.typeName +
                     " cannot be given from JavaScript yet (argument '" + spec.name + "')");
  }
  reject(env, value, spec);
}

bool isNullish(napi_env env, napi_value value) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  return type == napi_undefined || type == napi_null;
}

// Longer lists would take minutes, or the memory, before libtorch could refuse them.
constexpr uint32_t kMaxListLength = 1 << 24;

c10::IValue toList(napi_env env, napi_value value, const ArgumentSpec& spec);

c10::IValue toListElement(napi_env env, napi_value value, const ArgumentSpec& spec) {
  if (spec.nested) return toList(env, value, *spec.nested);
  if (spec.optionalElements && isNullish(env, value)) return {};
  // Numbers stand for tensors as operands only: cat([x, 1]) is an error in Python too.
  if (spec.kind == ValueKind::kTensor && !isTensorHandle(env, value)) reject(env, value, spec);
  return toElement(env, value, spec);
}

c10::IValue toList(napi_env env, napi_value value, const ArgumentSpec& spec) {
  c10::impl::GenericList list(spec.elementType);
  Napi::Value wrapped(env, value);
  if (wrapped.IsArray()) {
    auto array = wrapped.As<Napi::Array>();
    uint32_t length = array.Length();
    if (length > kMaxListLength) {
      throwRangeError("Expected a list of at most " + std::to_string(kMaxListLength) +
                      " elements for argument '" + spec.name + "' but received " + describe(env, value));
    }
    list.reserve(length);
    for (uint32_t i = 0; i < length; i++) {
      Napi::HandleScope scope(env);
      try {
        list.push_back(toListElement(env, array.Get(i), spec));
      } catch (ArgumentError& error) {
        error.message += " as element " + std::to_string(i);
        throw;
      }
    }
  } else if (spec.fixedLength > 0 && !wrapped.IsObject()) {
    auto item = toElement(env, value, spec);
    for (int32_t i = 0; i < spec.fixedLength; i++) list.push_back(item);
  } else {
    reject(env, value, spec);
  }
  return list;
}

}  // namespace

std::optional<at::ScalarType> parseDtype(const std::string& name) {
  auto found = dtypeNames().find(name);
  if (found == dtypeNames().end()) return std::nullopt;
  return found->second;
}

namespace {

// Fills in what an argument of this type accepts. `fake` is how the values are stored, `real` what the schema
// says: a dtype is stored as an integer.
void describeType(ArgumentSpec& spec, c10::TypePtr fake, c10::TypePtr real) {
  bool ignored = false;
  fake = unwrapOptional(fake, spec.optional);
  real = unwrapOptional(real, ignored);
  if (auto list = fake->cast<c10::ListType>()) {
    spec.list = true;
    spec.elementType = list->getElementType();
    fake = unwrapOptional(spec.elementType, spec.optionalElements);
    if (auto realList = real->cast<c10::ListType>())
      real = unwrapOptional(realList->getElementType(), ignored);
    if (fake->kind() == c10::TypeKind::ListType) {
      auto nested = std::make_shared<ArgumentSpec>();
      nested->name = spec.name;
      nested->typeName = real->str();
      describeType(*nested, fake, real);
      spec.nested = std::move(nested);
    }
  }
  spec.kind = elementKind(*fake, *real);
}

}  // namespace

ArgumentSpec describeArgument(const c10::Argument& argument) {
  ArgumentSpec spec;
  spec.name = argument.name();
  spec.typeName = argument.real_type()->str();
  spec.keywordOnly = argument.kwarg_only();
  spec.fixedLength = argument.N().value_or(0);
  describeType(spec, argument.type(), argument.real_type());
  if (argument.default_value()) {
    spec.required = false;
    spec.defaultValue = *argument.default_value();
  } else if (spec.optional) {
    spec.required = false;
  }
  return spec;
}

c10::IValue toIValue(napi_env env, napi_value value, const ArgumentSpec& spec) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  if (type == napi_undefined) {
    if (!spec.required) return spec.defaultValue;
    throwTypeError("Expected " + spec.typeName + " for argument '" + spec.name + "', but it is missing");
  }
  if (type == napi_null && spec.optional) return {};
  return spec.list ? toList(env, value, spec) : toElement(env, value, spec);
}

c10::IValue toIValue(const TensorBox& box, const ArgumentSpec& spec) {
  bool takesTensor = !spec.list && (spec.kind == ValueKind::kTensor || spec.kind == ValueKind::kAny ||
                                    spec.kind == ValueKind::kStorage);
  if (!takesTensor) {
    throwTypeError("Expected " + spec.typeName + " for argument '" + spec.name + "' but received a Tensor");
  }
  if (!box.tensor.defined()) liveTensor(box, ("argument '" + spec.name + "'").c_str());
  return spec.kind == ValueKind::kStorage ? c10::IValue(box.tensor.storage()) : c10::IValue(box.tensor);
}

napi_value fromIValue(napi_env env, const c10::IValue& value) {
  if (value.isTensor()) return wrapTensor(env, value.toTensor());
  if (value.isNone()) return Napi::Env(env).Null();
  if (value.isInt()) {
    int64_t number = value.toInt();
    if (std::abs(static_cast<double>(number)) <= kMaxSafeInteger) {
      return Napi::Number::New(env, static_cast<double>(number));
    }
    return Napi::BigInt::New(env, number);
  }
  if (value.isUnsigned()) return Napi::BigInt::New(env, value.toUInt());
  if (value.isDouble()) return Napi::Number::New(env, value.toDouble());
  if (value.isBool()) return Napi::Boolean::New(env, value.toBool());
  if (value.isComplexDouble()) {
    auto number = value.toComplexDouble();
    auto object = Napi::Object::New(env);
    object.Set("re", number.real());
    object.Set("im", number.imag());
    return object;
  }
  if (value.isString()) return Napi::String::New(env, value.toStringRef());
  if (value.isDevice()) return Napi::String::New(env, value.toDevice().str());
  if (value.isList()) {
    auto list = value.toListRef();
    auto array = Napi::Array::New(env, list.size());
    for (uint32_t i = 0; i < list.size(); i++) array.Set(i, Napi::Value(env, fromIValue(env, list[i])));
    return array;
  }
  if (value.isTuple()) {
    const auto& elements = value.toTupleRef().elements();
    auto array = Napi::Array::New(env, elements.size());
    for (uint32_t i = 0; i < elements.size(); i++)
      array.Set(i, Napi::Value(env, fromIValue(env, elements[i])));
    return array;
  }
  if (value.isSymInt()) return fromIValue(env, value.toSymInt().guard_int(__FILE__, __LINE__));
  if (value.isSymFloat()) return fromIValue(env, value.toSymFloat().guard_float(__FILE__, __LINE__));
  if (value.isSymBool()) return fromIValue(env, value.toSymBool().guard_bool(__FILE__, __LINE__));
  if (value.isGenericDict()) {
    auto pairs = Napi::Array::New(env);
    for (const auto& entry : value.toGenericDict()) {
      auto pair = Napi::Array::New(env, 2);
      pair.Set(0u, Napi::Value(env, fromIValue(env, entry.key())));
      pair.Set(1u, Napi::Value(env, fromIValue(env, entry.value())));
      pairs.Set(pairs.Length(), pair);
    }
    return pairs;
  }
  if (value.isObject()) {
    auto object = Napi::Object::New(env);
    auto box = std::make_unique<ObjectBox>();
    box->value = value;
    object.Set("object", wrapExternal(env, std::move(box)));
    object.Set("type", value.type()->str());
    return object;
  }
  throwTypeError("a result of type " + value.tagKind() + " cannot be given to JavaScript yet");
}

}  // namespace node_torch
