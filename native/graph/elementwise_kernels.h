#pragma once

#include <memory>

#include "graph/direct_kernel.h"
#include "graph/plan.h"

namespace node_torch {

// Kernels of this library's own for one call over float32 elements, rows or sums. Each gives null for a call
// that it does not fit. What they give equals ATen's results to the bit, unless `fast` lets them round
// otherwise.
std::shared_ptr<DirectKernel> makeElementwiseKernel(const PlanStep& step, bool fast);

}  // namespace node_torch
