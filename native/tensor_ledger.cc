#include "tensor_ledger.h"

namespace node_torch {

namespace {

// What a tensor costs beside its elements: TensorImpl, StorageImpl, box and Node-API reference.
constexpr int64_t kOverhead = 512;
// Changes are handed to the collector in portions, because telling it costs more than counting.
constexpr int64_t kPortion = 64 * 1024;
// The collector minds host memory; device bytes press on it only lightly.
constexpr int64_t kDeviceWeight = 16;

// A meta tensor has a size, but no memory.
int64_t bytesOf(const c10::StorageImpl* storage) {
  return storage->device_type() == c10::DeviceType::Meta ? 0 : static_cast<int64_t>(storage->nbytes());
}

}  // namespace

void TensorLedger::report(node_api_basic_env env) {
  // Taken before the call: telling the collector of more memory may make it collect at once, and finalizers
  // come back here.
  int64_t change = unreported_;
  unreported_ = 0;
  int64_t total;
  napi_adjust_external_memory(env, change, &total);
}

void TensorLedger::add(napi_env env, c10::StorageImpl* storage, bool onHost) {
  tensors_++;
  int64_t change = kOverhead;
  if (storage != nullptr) {
    auto [it, isNew] = storages_.emplace(storage, Entry{0, 0, 0});
    if (isNew) {
      auto bytes = bytesOf(storage);
      it->second.bytes = bytes;
      it->second.reported = onHost ? bytes : bytes / kDeviceWeight;
      bytes_ += bytes;
      change += it->second.reported;
    }
    it->second.holders++;
  }
  unreported_ += change;
  if (unreported_ >= kPortion) report(env);
}

void TensorLedger::resized(napi_env env, c10::StorageImpl* storage, bool onHost) {
  auto it = storages_.find(storage);
  if (it == storages_.end()) return;
  auto& entry = it->second;
  auto bytes = bytesOf(storage);
  if (bytes == entry.bytes) return;
  auto reported = onHost ? bytes : bytes / kDeviceWeight;
  bytes_ += bytes - entry.bytes;
  unreported_ += reported - entry.reported;
  entry.bytes = bytes;
  entry.reported = reported;
  if (unreported_ >= kPortion || unreported_ <= -kPortion) report(env);
}

void TensorLedger::remove(node_api_basic_env env, c10::StorageImpl* storage) {
  tensors_--;
  int64_t change = -kOverhead;
  if (storage != nullptr) {
    auto it = storages_.find(storage);
    if (it != storages_.end() && --it->second.holders == 0) {
      bytes_ -= it->second.bytes;
      change -= it->second.reported;
      storages_.erase(it);
    }
  }
  unreported_ += change;
  // Never more memory from here: this may be a finalizer, inside a collection that must not begin another.
  if (unreported_ <= -kPortion) report(env);
}

}  // namespace node_torch
