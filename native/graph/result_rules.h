#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

namespace node_torch {

// The arguments of a call: as they are, and with meta tensors for tensors.
struct RuleArguments {
  c10::ArrayRef<c10::IValue> given;
  c10::ArrayRef<c10::IValue> meta;

  const at::Tensor& tensor(size_t i) const { return meta[i].toTensor(); }
  bool has(size_t i) const { return meta[i].isTensor() && meta[i].toTensor().defined(); }
};

// Gives meta tensors of the shapes, strides and dtypes that the operator would give on the CPU; it throws
// where it does not know.
using ResultRule = torch::jit::Stack (*)(const RuleArguments&);

// The rule for an operator that libtorch's C++ libraries have no Meta kernel for; null when there is none
// here either.
ResultRule findResultRule(const c10::OperatorName& name);

}  // namespace node_torch
