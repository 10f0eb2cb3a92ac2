#pragma once

#include <memory>

#include "graph/direct_kernel.h"
#include "graph/plan.h"

namespace node_torch {

// Convolutions of images in float32 as products of matrices: patches of the image, laid side by side a band
// of rows at a time, times the weights.
class ConvolutionKernel : public DirectKernel {
 public:
  // The results go through relu, and then to `to`, which has their shape and layout.
  virtual void addRelu(at::Tensor to) = 0;
  // Where the results go; undefined when something comes behind them already.
  virtual at::Tensor plainResult() const = 0;
};

// The convolution that a call makes; null for one that is none or does not fit: groups, transposed, other
// dimensions.
std::shared_ptr<ConvolutionKernel> makeConvolutionKernel(const PlanStep& step);

// The gradients of one.
std::shared_ptr<DirectKernel> makeConvolutionBackwardKernel(const PlanStep& step);

}  // namespace node_torch
