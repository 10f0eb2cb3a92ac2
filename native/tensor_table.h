#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include <ATen/core/Tensor.h>

#include "napi_setup.h"
#include "tensor_ledger.h"

namespace node_torch {

class TensorTable;

// What a JavaScript Tensor holds.
struct TensorBox {
  // Tells this box from what other objects wrap.
  static constexpr uint32_t kMark = 0x74656e73;
  uint32_t mark = kMark;
  uint32_t slot = 0;  // its number in the table
  TensorTable* table = nullptr;
  at::Tensor tensor;                    // undefined once disposed
  c10::StorageImpl* storage = nullptr;  // the one that is counted

  // For the ledger: the boxes of one storage are a ring, and the first of them has the bytes. What was
  // reported to the collector is what is taken back.
  TensorBox* next = nullptr;
  TensorBox* previous = nullptr;
  bool isFirst = false;
  int64_t bytes = 0;
  int64_t reported = 0;
};

// The storage under a tensor; null where there is none.
inline c10::StorageImpl* storageOf(const at::Tensor& tensor) {
  return tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl() : nullptr;
}

// The boxes of one environment. They stay where they are and are used again, and so have numbers. Lives on
// after its environment until the last box is given back. Used on the JavaScript thread only.
class TensorTable {
 public:
  static TensorTable* create() { return new TensorTable(); }
  // The environment ends.
  void close();

  TensorBox* make(node_api_basic_env env, at::Tensor tensor);
  // Gives the memory of the tensor back; the box is in use still.
  void release(node_api_basic_env env, TensorBox* box);
  // `release`, and gives the box back.
  void remove(node_api_basic_env env, TensorBox* box);

  // Null for a number that no box has.
  TensorBox* at(uint32_t slot) const {
    if (slot >= size_) return nullptr;
    auto* box = &(*chunks_[slot / kChunk])[slot % kChunk];
    return box->table != nullptr ? box : nullptr;
  }

  TensorLedger& ledger() { return ledger_; }
  const TensorLedger& ledger() const { return ledger_; }

 private:
  static constexpr uint32_t kChunk = 1024;

  TensorTable() = default;
  ~TensorTable() = default;

  TensorLedger ledger_{*this};
  std::vector<std::unique_ptr<std::array<TensorBox, kChunk>>> chunks_;
  std::vector<TensorBox*> unused_;  // the last that was given back is the next to be used: it is in the cache
  uint32_t size_ = 0;
  uint32_t used_ = 0;
  bool closed_ = false;
};

}  // namespace node_torch
