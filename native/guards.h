#pragma once

#include <string>

#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

namespace node_torch {

// A check of arguments that libtorch leaves out, where wrong ones would end the process, from Python as well.
// Throws an ArgumentError.
using Guard = void (*)(const c10::FunctionSchema& schema, const torch::jit::Stack& stack);

// By the name of the operator without its overload; null for nearly all.
Guard guardOf(const std::string& name);

}  // namespace node_torch
