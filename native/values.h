#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>

#include "napi_setup.h"
#include "tensor_table.h"

namespace node_torch {

// What an argument accepts, read once from its schema so that a call does not walk type objects.
enum class ValueKind {
  kTensor,
  kInt,
  kFloat,
  kComplex,
  kBool,
  kScalar,
  kString,
  kDevice,
  kDtype,
  kLayout,
  kMemoryFormat,
  kGenerator,
  kStorage,
  kObject,  // of a class that C++ registered, such as the packed weights of quantized operators
  kAny,
  kUnsupported,
};

struct ArgumentSpec {
  std::string name;
  std::string typeName;  // as the schema prints it, for errors
  ValueKind kind = ValueKind::kUnsupported;
  bool optional = false;
  bool list = false;
  c10::TypePtr elementType;                    // of a list
  bool optionalElements = false;               // Tensor?[]
  std::shared_ptr<const ArgumentSpec> nested;  // what the elements of a list of lists are
  int32_t fixedLength = 0;                     // int[2]: one number stands for two of them
  bool keywordOnly = false;
  bool required = true;
  c10::IValue defaultValue;
};

ArgumentSpec describeArgument(const c10::Argument& argument);

// Throws an ArgumentError naming the argument, what the schema wants and what came.
c10::IValue toIValue(napi_env env, napi_value value, const ArgumentSpec& spec);

// The same for a Tensor that is an argument itself.
c10::IValue toIValue(const TensorBox& box, const ArgumentSpec& spec);

// Tensors become handles, lists arrays, integers beyond 2^53 bigints, complex numbers { re, im },
// dictionaries arrays of pairs, objects of C++ classes { object, type }, where `object` is what an argument
// of such a type takes.
napi_value fromIValue(napi_env env, const c10::IValue& value);

std::optional<at::ScalarType> parseDtype(const std::string& name);

}  // namespace node_torch
