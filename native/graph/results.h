#pragma once

#include <vector>

#include "graph/recorder.h"

namespace node_torch {

// What a call gave, one entry for each tensor that it returned.
struct Results {
  // The recorded tensors whose memory the call made; undefined for those that lie in the memory of its
  // arguments, be it because it wrote there or because they are views. Whether they do is asked of the
  // tensors and not of the schema, which is silent about some (_unsafe_view, unsafe_split, native_dropout
  // outside training).
  std::vector<at::Tensor> fresh;
  bool anyFresh = false;
  bool allFresh = true;
  bool anyTensor = false;
};

Results resultsOf(const RecordedCall& call);

// Whether there is nothing to repeat: the call gave only views, or numbers.
bool isWithoutEffect(const RecordedCall& call, const Results& results);

}  // namespace node_torch
