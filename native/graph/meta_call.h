#pragma once

#include <optional>

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

namespace node_torch {

// A dense CPU tensor without anything that is put off (a conjugate, zeros without memory).
bool isPlain(const at::Tensor& tensor);

// What an operator gives for these arguments, without its values: the arguments that it gives back, views
// where it gives views of them, and stand-ins for the rest. Nothing is computed, drawn or written. Nothing
// when that is not known, be it because the operator looks at values, has no Meta kernel, or would be an
// error.
std::optional<torch::jit::Stack> callWithoutValues(const c10::OperatorHandle& op,
                                                   c10::ArrayRef<c10::IValue> arguments);

}  // namespace node_torch
