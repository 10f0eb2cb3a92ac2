#pragma once

#include <memory>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace node_torch {

class Workers;

// A kernel of this library's own that stands for one call or several of a plan: it knows its memory, and
// nothing is looked up or allocated when it runs.
class DirectKernel {
 public:
  virtual ~DirectKernel() = default;
  // Takes the addresses of its tensors: once, when the plan's memory has been laid out.
  virtual void bind() = 0;
  virtual void run(Workers& workers) = 0;
  // What it is called in listings, such as `gemm+bias+relu`.
  virtual std::string name() const = 0;
};

// Whether a direct kernel can read this tensor's elements where they lie: float32 on the CPU, with strides.
inline bool isFloat(const at::Tensor& tensor) {
  return tensor.defined() && tensor.device().is_cpu() && tensor.scalar_type() == at::kFloat &&
         tensor.layout() == at::kStrided && !tensor.is_conj() && !tensor.is_neg() && !tensor._is_zerotensor();
}

}  // namespace node_torch
