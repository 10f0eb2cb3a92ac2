#include "values.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <ATen/core/Tensor.h>
#include <ATen/core/jit_type.h>
#include <ATen/ops/scalar_tensor.h>
#include <c10/core/DispatchKeySet.h>

#include "errors.h"
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
    };
    return map;
  }();
  return *names;
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
      return "a Tensor";
    case napi_object:
      break;
  }
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

double toDouble(napi_env env, napi_value value, napi_valuetype type, const ArgumentSpec& spec) {
  if (type == napi_number) {
    double number;
    napi_get_value_double(env, value, &number);
    return number;
  }
  if (type == napi_bigint) return static_cast<double>(toInt(env, value, type, spec));
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
  if (type == napi_bigint) return c10::Scalar(toInt(env, value, type, spec));
  if (type == napi_boolean) {
    bool flag;
    napi_get_value_bool(env, value, &flag);
    return c10::Scalar(flag);
  }
  if (type == napi_object) {
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

c10::IValue toElement(napi_env env, napi_value value, const ArgumentSpec& spec) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  switch (spec.kind) {
    case ValueKind::kTensor:
      if (type == napi_external) return unwrapTensor(env, value, ("argument '" + spec.name + "'").c_str());
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
      if (type == napi_string) return c10::Device(toText(env, value));
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

template <typename T, typename Convert>
c10::IValue toTypedList(const std::vector<c10::IValue>& items, Convert convert) {
  c10::List<T> list;
  list.reserve(items.size());
  for (const auto& item : items) list.push_back(convert(item));
  return list;
}

c10::IValue toList(napi_env env, napi_value value, const ArgumentSpec& spec) {
  std::vector<c10::IValue> items;
  Napi::Value wrapped(env, value);
  if (wrapped.IsArray()) {
    auto array = wrapped.As<Napi::Array>();
    items.reserve(array.Length());
    for (uint32_t i = 0; i < array.Length(); i++) {
      Napi::HandleScope scope(env);
      napi_value item = array.Get(i);
      if (spec.optionalElements && isNullish(env, item)) {
        items.emplace_back();
      } else {
        items.push_back(toElement(env, item, spec));
      }
    }
  } else if (spec.fixedLength > 0 && !wrapped.IsObject()) {
    items.assign(spec.fixedLength, toElement(env, value, spec));
  } else {
    reject(env, value, spec);
  }
  switch (spec.kind) {
    case ValueKind::kTensor:
      if (spec.optionalElements) {
        return toTypedList<std::optional<at::Tensor>>(items, [](const c10::IValue& item) {
          return item.isNone() ? std::optional<at::Tensor>() : std::optional<at::Tensor>(item.toTensor());
        });
      }
      return toTypedList<at::Tensor>(items, [](const c10::IValue& item) { return item.toTensor(); });
    case ValueKind::kInt:
    case ValueKind::kDtype:
      return toTypedList<int64_t>(items, [](const c10::IValue& item) { return item.toInt(); });
    case ValueKind::kFloat:
      return toTypedList<double>(items, [](const c10::IValue& item) { return item.toDouble(); });
    case ValueKind::kBool:
      return toTypedList<bool>(items, [](const c10::IValue& item) { return item.toBool(); });
    case ValueKind::kString:
      return toTypedList<std::string>(items, [](const c10::IValue& item) { return item.toStringRef(); });
    case ValueKind::kScalar:
      return toTypedList<at::Scalar>(items, [](const c10::IValue& item) { return item.toScalar(); });
    default:
      throwTypeError("lists of " + spec.typeName + " cannot be given from JavaScript yet (argument '" +
                     spec.name + "')");
  }
}

}  // namespace

std::optional<at::ScalarType> parseDtype(const std::string& name) {
  auto found = dtypeNames().find(name);
  if (found == dtypeNames().end()) return std::nullopt;
  return found->second;
}

ArgumentSpec describeArgument(const c10::Argument& argument) {
  ArgumentSpec spec;
  spec.name = argument.name();
  spec.typeName = argument.real_type()->str();
  spec.keywordOnly = argument.kwarg_only();
  auto fake = unwrapOptional(argument.type(), spec.optional);
  bool ignored = false;
  auto real = unwrapOptional(argument.real_type(), ignored);
  if (auto list = fake->cast<c10::ListType>()) {
    spec.list = true;
    spec.fixedLength = argument.N().value_or(0);
    fake = unwrapOptional(list->getElementType(), spec.optionalElements);
    if (auto realList = real->cast<c10::ListType>())
      real = unwrapOptional(realList->getElementType(), ignored);
  }
  spec.kind = elementKind(*fake, *real);
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
  if (type == napi_null) {
    if (spec.optional) return {};
    reject(env, value, spec);
  }
  return spec.list ? toList(env, value, spec) : toElement(env, value, spec);
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
  throwTypeError("a result of type " + value.tagKind() + " cannot be given to JavaScript yet");
}

}  // namespace node_torch
