#pragma once

#include <vector>

#include <ATen/core/Tensor.h>

#include "graph/plan.h"

namespace node_torch {

// Lays what a replay makes and uses up again into one piece of memory, in which results that are not alive at
// the same time share their places. Whatever lies in `kept`, or is read before it is written, stays where it
// is.
//
// To be called when nothing outside the plan holds the memory that the recorded step made.
void shareMemory(Plan& plan, const std::vector<at::Tensor>& kept);

}  // namespace node_torch
