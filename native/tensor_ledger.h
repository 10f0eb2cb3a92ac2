#pragma once

#include <cstdint>

#include <c10/core/StorageImpl.h>
#include <c10/util/flat_hash_map.h>

#include "napi_setup.h"

namespace node_torch {

// Counts the tensors that JavaScript holds and the storages under them, and tells the garbage collector their
// bytes. Storages are counted once however many views share them. Used on the JavaScript thread only.
class TensorLedger {
 public:
  void add(napi_env env, c10::StorageImpl* storage, bool onHost);
  void remove(node_api_basic_env env, c10::StorageImpl* storage);
  // The storage, which is known, may have grown or shrunk.
  void resized(napi_env env, c10::StorageImpl* storage, bool onHost);

  bool holds(c10::StorageImpl* storage) const { return storages_.count(storage) > 0; }

  int64_t tensors() const { return tensors_; }
  int64_t bytes() const { return bytes_; }

 private:
  struct Entry {
    int64_t holders;
    int64_t bytes;     // of the storage, for memory()
    int64_t reported;  // to the garbage collector; what was reported is what is taken back
  };

  void report(node_api_basic_env env);

  // In one piece of memory: a loop may have made a hundred thousand tensors before the collector looks.
  ska::flat_hash_map<c10::StorageImpl*, Entry> storages_;
  int64_t tensors_ = 0;
  int64_t bytes_ = 0;
  int64_t unreported_ = 0;
};

}  // namespace node_torch
