#include "tensor_table.h"

namespace node_torch {

TensorBox* TensorTable::make(node_api_basic_env env, at::Tensor tensor) {
  TensorBox* box;
  if (!unused_.empty()) {
    box = unused_.back();
    unused_.pop_back();
  } else {
    if (size_ % kChunk == 0) {
      chunks_.push_back(std::make_unique<std::array<TensorBox, kChunk>>());
      // Giving a box back must not need memory: that happens inside the garbage collection.
      unused_.reserve(chunks_.size() * kChunk);
    }
    box = &(*chunks_.back())[size_ % kChunk];
    box->slot = size_++;
  }
  used_++;
  box->table = this;
  box->tensor = std::move(tensor);
  box->storage = storageOf(box->tensor);
  ledger_.add(env, box);
  return box;
}

void TensorTable::release(node_api_basic_env env, TensorBox* box) {
  if (!box->tensor.defined()) return;
  ledger_.remove(env, box);
  box->tensor.reset();
}

void TensorTable::remove(node_api_basic_env env, TensorBox* box) {
  release(env, box);
  box->table = nullptr;
  unused_.push_back(box);
  used_--;
  if (closed_ && used_ == 0) delete this;
}

void TensorTable::close() {
  closed_ = true;
  if (used_ == 0) delete this;
}

}  // namespace node_torch
