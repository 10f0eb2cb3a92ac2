#pragma once

#include <optional>
#include <vector>

#include "graph/plan.h"

namespace node_torch {

// The steps, one for each parameter, that stand for a call of ATen's fused Adam or AdamW; none when it is
// another call or does not fit.
std::optional<std::vector<PlanStep>> splitAdam(const PlanStep& step);

}  // namespace node_torch
