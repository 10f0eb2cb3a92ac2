#pragma once

#include <cstdint>
#include <vector>

#include <c10/core/StorageImpl.h>

#include "napi_setup.h"

namespace node_torch {

struct TensorBox;
class TensorTable;

// Counts the tensors that JavaScript holds and the storages under them, and tells the garbage collector their
// bytes. Storages are counted once however many views share them. Used on the JavaScript thread only.
class TensorLedger {
 public:
  // `boxes`: the table that all boxes are in.
  explicit TensorLedger(const TensorTable& boxes) : boxes_(boxes) {}

  void add(node_api_basic_env env, TensorBox* box);
  void remove(node_api_basic_env env, TensorBox* box);
  // The storage under the box may have grown or shrunk, or be another one.
  void written(node_api_basic_env env, TensorBox* box);

  bool holds(const c10::StorageImpl* storage) const;

  int64_t tensors() const { return tensors_; }
  int64_t bytes() const { return bytes_; }

 private:
  // A hash table with the first of the boxes of each storage. Of what it needs to compare nearly always only
  // the hash is looked at: a loop may have made ten thousand tensors before the collector looks, and they are
  // not in the cache any more.
  struct Entry {
    uint32_t hash = 0;
    uint32_t box = 0;  // its slot and one; nothing for an empty place
  };

  TensorBox* first(const Entry& entry) const;
  size_t home(uint32_t hash) const { return hash & (entries_.size() - 1); }
  // The place of the storage, or the empty one where it belongs.
  size_t find(const c10::StorageImpl* storage, uint32_t hash) const;
  void insert(const Entry& entry);
  void erase(size_t place);
  void resize(size_t places);

  void addStorage(TensorBox* box);
  void removeStorage(TensorBox* box);
  void report(node_api_basic_env env);

  const TensorTable& boxes_;
  std::vector<Entry> entries_;
  size_t storages_ = 0;
  int64_t tensors_ = 0;
  int64_t bytes_ = 0;
  int64_t unreported_ = 0;
};

}  // namespace node_torch
