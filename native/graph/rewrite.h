#pragma once

#include <vector>

#include "graph/plan.h"

namespace node_torch {

// Replaces calls of a plan by kernels of this library's own, and brings together what belongs together.
//
// `outputs` are read after a replay.
void useDirectKernels(Plan& plan, const std::vector<at::Tensor>& outputs, Numerics numerics);

}  // namespace node_torch
