#pragma once

#include <c10/util/ArrayRef.h>

#include "graph/recorder.h"

namespace node_torch {

// Makes calls that were recorded but not made, in their order, with the kernels that they would have called:
// then the tensors that stand for their results hold them.
void makeCalls(c10::ArrayRef<RecordedCall> calls);

}  // namespace node_torch
