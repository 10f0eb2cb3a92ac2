#pragma once

#include <memory>

#include "graph/direct_kernel.h"
#include "graph/plan.h"

namespace node_torch {

// Scaled dot-product attention of float32, or its gradients, head by head: products and softmax of one head
// stay in the caches. Null for a call that is neither, or does not fit: masks, dropout, very long sequences.
std::shared_ptr<DirectKernel> makeAttentionKernel(const PlanStep& step);

}  // namespace node_torch
