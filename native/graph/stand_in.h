#pragma once

#include <ATen/core/Tensor.h>

namespace node_torch {

// A storage whose memory is yet to come. Reading or writing it is an error of libtorch's, and never garbage:
// it stands for results of calls that are recorded but not made.
c10::Storage makeStandIn(size_t bytes);

bool isStandIn(const c10::Storage& storage);

// Gives a stand-in its memory.
void giveMemory(const c10::Storage& storage, c10::DataPtr memory);

// The same, with memory of its own that has no contents; does nothing to storages that have theirs.
void giveMemory(const c10::Storage& storage);
inline void giveMemory(const at::Tensor& tensor) {
  if (tensor.defined() && tensor.has_storage()) giveMemory(tensor.storage());
}

}  // namespace node_torch
