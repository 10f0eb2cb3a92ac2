#pragma once

#include <vector>

#include "graph/plan.h"

namespace node_torch {

// What a plan leaves out because it gives the same at each replay, as far as the plan reads it or it is among
// `outputs`: to be made once, when the recorded calls were not made.
std::vector<PlanStep> planConstants(const std::vector<RecordedCall>& calls, const Plan& plan,
                                    const std::vector<at::Tensor>& outputs);

}  // namespace node_torch
