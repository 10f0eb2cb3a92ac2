#include "jit/script_values.h"

#include <cmath>
#include <optional>

#include <ATen/core/Dict.h>
#include <ATen/core/List.h>

#include "errors.h"
#include "tensors.h"
#include "values.h"

namespace node_torch {

namespace {

// Types end somewhere; lists of Any need not.
constexpr int kDepth = 100;

napi_valuetype typeOf(napi_env env, napi_value value) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  return type;
}

bool isNullish(napi_env env, napi_value value) {
  auto type = typeOf(env, value);
  return type == napi_undefined || type == napi_null;
}

ArgumentSpec leaf(ValueKind kind, const c10::TypePtr& type, const std::string& where) {
  ArgumentSpec spec;
  spec.name = where;
  spec.typeName = type->repr_str();
  spec.kind = kind;
  return spec;
}

[[noreturn]] void reject(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where) {
  // It fits nothing, and the message is that of every operator.
  auto spec = leaf(ValueKind::kBool, type, where);
  if (typeOf(env, value) != napi_boolean) toIValue(env, value, spec);
  throwTypeError("Expected " + spec.typeName + " for argument '" + where + "' but received a boolean");
}

// { keys, values } of a map or an object.
struct Entries {
  Napi::Array keys, values;
};

std::optional<Entries> toEntries(napi_env env, napi_value value) {
  if (typeOf(env, value) != napi_object) return std::nullopt;
  auto object = Napi::Object(env, value);
  if (object.IsArray()) return std::nullopt;
  Napi::Value keys = object.Get("keys");
  Napi::Value values = object.Get("values");
  if (!keys.IsArray() || !values.IsArray()) return std::nullopt;
  return Entries{keys.As<Napi::Array>(), values.As<Napi::Array>()};
}

c10::IValue convert(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where,
                    int depth);

std::string element(const std::string& where, uint32_t index) {
  return where + "[" + std::to_string(index) + "]";
}

c10::IValue toList(napi_env env, napi_value value, const c10::TypePtr& type, const c10::TypePtr& elementType,
                   const std::string& where, int depth) {
  if (!Napi::Value(env, value).IsArray()) reject(env, value, type, where);
  auto array = Napi::Array(env, value);
  c10::impl::GenericList list(elementType);
  uint32_t length = array.Length();
  list.reserve(length);
  for (uint32_t i = 0; i < length; i++) {
    Napi::HandleScope scope(env);
    list.push_back(convert(env, array.Get(i), elementType, element(where, i), depth));
  }
  return list;
}

c10::IValue toTuple(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where,
                    int depth) {
  auto tuple = type->expect<c10::TupleType>();
  auto types = tuple->elements();
  std::vector<c10::IValue> items;
  items.reserve(types.size());
  auto entries = tuple->schema() ? toEntries(env, value) : std::nullopt;
  if (entries) {
    const auto& fields = tuple->schema()->arguments();
    for (size_t i = 0; i < types.size(); i++) {
      std::optional<Napi::Value> found;
      for (uint32_t k = 0; k < entries->keys.Length() && !found; k++) {
        if (entries->keys.Get(k).ToString().Utf8Value() == fields[i].name()) found = entries->values.Get(k);
      }
      std::string name = where + "." + fields[i].name();
      if (found) {
        items.push_back(convert(env, *found, types[i], name, depth));
      } else if (fields[i].default_value()) {
        items.push_back(*fields[i].default_value());
      } else {
        throwTypeError("Expected " + types[i]->repr_str() + " for argument '" + name +
                       "', but it is missing");
      }
    }
    if (entries->keys.Length() > types.size())
      throwTypeError("Expected the fields of " + type->repr_str() + " for argument '" + where +
                     "' but received others as well");
  } else {
    if (!Napi::Value(env, value).IsArray()) reject(env, value, type, where);
    auto array = Napi::Array(env, value);
    if (array.Length() != types.size()) {
      throwTypeError("Expected " + type->repr_str() + ", an array of length " + std::to_string(types.size()) +
                     ", for argument '" + where + "' but received an array of length " +
                     std::to_string(array.Length()));
    }
    for (uint32_t i = 0; i < types.size(); i++)
      items.push_back(convert(env, array.Get(i), types[i], element(where, i), depth));
  }
  if (tuple->schema()) return c10::ivalue::Tuple::createNamed(std::move(items), tuple);
  return c10::ivalue::Tuple::create(std::move(items));
}

// An object's keys are strings even where they were written as numbers.
c10::IValue toKey(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where) {
  if (typeOf(env, value) == napi_string && type->kind() != c10::TypeKind::StringType) {
    auto text = Napi::String(env, value).Utf8Value();
    if (type->kind() == c10::TypeKind::BoolType && (text == "true" || text == "false")) return text == "true";
    if (type->kind() == c10::TypeKind::IntType || type->kind() == c10::TypeKind::FloatType) {
      auto number = Napi::Value(env, value).ToNumber();
      if (!text.empty() && std::isfinite(number.DoubleValue())) return convert(env, number, type, where, 0);
    }
  }
  return convert(env, value, type, where, 0);
}

c10::IValue toDict(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where,
                   int depth) {
  auto dictType = type->expect<c10::DictType>();
  auto entries = toEntries(env, value);
  if (!entries) reject(env, value, type, where);
  c10::impl::GenericDict dict(dictType->getKeyType(), dictType->getValueType());
  for (uint32_t i = 0; i < entries->keys.Length(); i++) {
    Napi::HandleScope scope(env);
    Napi::Value key = entries->keys.Get(i);
    std::string name = where + "[" + (key.IsString() ? "'" + key.ToString().Utf8Value() + "'" : "…") + "]";
    dict.insert(toKey(env, key, dictType->getKeyType(), "a key of " + where),
                convert(env, entries->values.Get(i), dictType->getValueType(), name, depth));
  }
  return dict;
}

// Where the type says nothing: as Python would see the value.
c10::IValue infer(napi_env env, napi_value value, const std::string& where, int depth) {
  switch (typeOf(env, value)) {
    case napi_undefined:
    case napi_null:
      return {};
    case napi_string:
      return convert(env, value, c10::StringType::get(), where, depth);
    case napi_boolean:
      return convert(env, value, c10::BoolType::get(), where, depth);
    case napi_number:
    case napi_bigint:
      return convert(env, value, c10::NumberType::get(), where, depth);
    default:
      break;
  }
  if (isTensorHandle(env, value)) return convert(env, value, c10::TensorType::get(), where, depth);
  if (Napi::Value(env, value).IsArray()) {
    auto array = Napi::Array(env, value);
    bool tensors = array.Length() > 0;
    for (uint32_t i = 0; i < array.Length() && tensors; i++) tensors = isTensorHandle(env, array.Get(i));
    c10::TypePtr elements =
        tensors ? c10::TypePtr(c10::TensorType::get()) : c10::TypePtr(c10::AnyType::get());
    return toList(env, value, c10::AnyType::get(), elements, where, depth);
  }
  if (toEntries(env, value)) {
    auto type = c10::DictType::create(c10::StringType::get(), c10::AnyType::get());
    return toDict(env, value, type, where, depth);
  }
  reject(env, value, c10::AnyType::get(), where);
}

c10::IValue toUnion(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where,
                    int depth) {
  for (const auto& option : type->containedTypes()) {
    try {
      return convert(env, value, option, where, depth);
    } catch (const ArgumentError&) {
      // The next one may fit.
    }
  }
  reject(env, value, type, where);
}

c10::IValue convert(napi_env env, napi_value value, const c10::TypePtr& type, const std::string& where,
                    int depth) {
  if (depth > kDepth) throwRangeError("Expected fewer levels of nesting for argument '" + where + "'");
  auto asLeaf = [&](ValueKind kind) { return toIValue(env, value, leaf(kind, type, where)); };
  switch (type->kind()) {
    case c10::TypeKind::TensorType:
      if (!isTensorHandle(env, value)) reject(env, value, type, where);
      return asLeaf(ValueKind::kTensor);
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      // A dtype is an int in TorchScript.
      if (typeOf(env, value) == napi_string) {
        if (auto dtype = parseDtype(Napi::String(env, value).Utf8Value()))
          return static_cast<int64_t>(*dtype);
      }
      if (typeOf(env, value) == napi_boolean) reject(env, value, type, where);
      return asLeaf(ValueKind::kInt);
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      return asLeaf(ValueKind::kFloat);
    case c10::TypeKind::ComplexType:
      return asLeaf(ValueKind::kComplex);
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      return asLeaf(ValueKind::kBool);
    case c10::TypeKind::NumberType: {
      auto number = asLeaf(ValueKind::kScalar);
      return number;
    }
    case c10::TypeKind::StringType:
      return asLeaf(ValueKind::kString);
    case c10::TypeKind::DeviceObjType:
      return asLeaf(ValueKind::kDevice);
    case c10::TypeKind::NoneType:
      if (!isNullish(env, value)) reject(env, value, type, where);
      return {};
    case c10::TypeKind::OptionalType:
      if (isNullish(env, value)) return {};
      return convert(env, value, type->expectRef<c10::OptionalType>().getElementType(), where, depth + 1);
    case c10::TypeKind::UnionType:
      return toUnion(env, value, type, where, depth + 1);
    case c10::TypeKind::ListType:
      return toList(env, value, type, type->expectRef<c10::ListType>().getElementType(), where, depth + 1);
    case c10::TypeKind::TupleType:
      return toTuple(env, value, type, where, depth + 1);
    case c10::TypeKind::DictType:
      return toDict(env, value, type, where, depth + 1);
    case c10::TypeKind::AnyType:
      return infer(env, value, where, depth + 1);
    default:
      throwTypeError("arguments of type " + type->repr_str() +
                     " cannot be given from JavaScript (argument '" + where + "')");
  }
}

template <typename Range>
Napi::Array toArray(napi_env env, const Range& items, const WrapModule& wrapModule, int depth);

napi_value unconvert(napi_env rawEnv, const c10::IValue& value, const WrapModule& wrapModule, int depth) {
  Napi::Env env(rawEnv);
  if (depth > kDepth) throwRangeError("Expected a result with fewer levels of nesting");
  if (value.isModule()) {
    auto result = Napi::Object::New(env);
    result.Set("kind", "module");
    result.Set("module", Napi::Value(env, wrapModule(value)));
    return result;
  }
  if (value.isTuple()) {
    auto tuple = value.toTuple();
    auto type = tuple->type<c10::TupleType>();
    auto values = toArray(env, tuple->elements(), wrapModule, depth);
    if (!type->schema()) return values;
    auto names = Napi::Array::New(env);
    for (const auto& field : type->schema()->arguments()) names.Set(names.Length(), field.name());
    auto result = Napi::Object::New(env);
    result.Set("kind", "namedTuple");
    result.Set("names", names);
    result.Set("values", values);
    return result;
  }
  if (value.isList()) return toArray(env, value.toListRef(), wrapModule, depth);
  if (value.isGenericDict()) {
    auto dict = value.toGenericDict();
    std::vector<c10::IValue> keys, values;
    for (const auto& entry : dict) {
      keys.push_back(entry.key());
      values.push_back(entry.value());
    }
    auto result = Napi::Object::New(env);
    result.Set("kind", "dict");
    result.Set("stringKeys", dict.keyType()->kind() == c10::TypeKind::StringType);
    result.Set("keys", toArray(env, keys, wrapModule, depth));
    result.Set("values", toArray(env, values, wrapModule, depth));
    return result;
  }
  if (value.isEnum()) return unconvert(env, value.toEnumHolder()->value(), wrapModule, depth + 1);
  if (value.isTensor() && !value.toTensor().defined()) return env.Null();
  return fromIValue(env, value);
}

template <typename Range>
Napi::Array toArray(napi_env env, const Range& items, const WrapModule& wrapModule, int depth) {
  auto array = Napi::Array::New(env, items.size());
  uint32_t index = 0;
  for (const auto& item : items) {
    Napi::HandleScope scope(env);
    array.Set(index++, Napi::Value(env, unconvert(env, item, wrapModule, depth + 1)));
  }
  return array;
}

}  // namespace

c10::IValue toScriptValue(napi_env env, napi_value value, const c10::TypePtr& type,
                          const std::string& where) {
  return convert(env, value, type, where, 0);
}

napi_value fromScriptValue(napi_env env, const c10::IValue& value, const WrapModule& wrapModule) {
  return unconvert(env, value, wrapModule, 0);
}

}  // namespace node_torch
