#pragma once

#include <vector>

#include "graph/plan.h"

namespace node_torch {

// Replaces calls of a plan by kernels of this library's own, and brings together what belongs together. With
// `fast` these may round otherwise than ATen's; without, the plan gives the same bits as before.
//
// `outputs` are read after a replay.
void useDirectKernels(Plan& plan, const std::vector<at::Tensor>& outputs, bool fast);

}  // namespace node_torch
