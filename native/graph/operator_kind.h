#pragma once

#include <string>

#include <ATen/core/dispatch/Dispatcher.h>

namespace node_torch {

// Whether the operator is only made of others, which come one by one.
inline bool isComposite(const c10::OperatorHandle& op) {
  return op.hasKernelForDispatchKey(c10::DispatchKey::CompositeImplicitAutograd) &&
         !op.hasKernelForDispatchKey(c10::DispatchKey::CPU);
}

// With its overload, such as `aten::add.Tensor`.
inline std::string nameOf(const c10::OperatorHandle& op) {
  const auto& name = op.operator_name();
  return name.overload_name.empty() ? name.name : name.name + "." + name.overload_name;
}

}  // namespace node_torch
