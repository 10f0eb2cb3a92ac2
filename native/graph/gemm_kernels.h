#pragma once

#include <memory>

#include "graph/direct_kernel.h"
#include "graph/plan.h"
#include "kernels/gemm.h"

namespace node_torch {

// A matrix product, or a batch of them, with what was fused to it.
class GemmKernel final : public DirectKernel {
 public:
  // `c` is [batch, m, n] or [m, n], and so are a and b.
  GemmKernel(at::Tensor a, at::Tensor b, at::Tensor c, at::Tensor bias, bool bfloat16);

  void bind() override;
  void run(Workers& workers) override;
  std::string name() const override;

  const at::Tensor& result() const { return c_; }
  bool hasEnd() const { return relu_ || mask_.defined(); }
  // The results go through relu, and then to `to`.
  void addRelu(at::Tensor to);
  // The results become 0 where `mask` is not above 0, and then go to `to`.
  void addMask(at::Tensor mask, at::Tensor to);

 private:
  at::Tensor a_, b_, c_, bias_, mask_;
  bool relu_ = false;
  Gemm gemm_;
  int64_t batch_ = 1, aBatch_ = 0, bBatch_ = 0, cBatch_ = 0;
};

// The product that a call makes, or null when it makes none that fits.
std::shared_ptr<GemmKernel> makeGemmKernel(const PlanStep& step, bool bfloat16);

}  // namespace node_torch
