#include "tensor_ledger.h"

#include <algorithm>

#include "tensor_table.h"

namespace node_torch {

namespace {

// What a tensor costs beside its elements: the objects of libtorch, the box, the JavaScript handle.
constexpr int64_t kOverhead = 512;
// Changes are handed to the collector in portions, because telling it costs more than counting.
constexpr int64_t kPortion = 64 * 1024;
// The collector minds host memory; device bytes press on it only lightly.
constexpr int64_t kDeviceWeight = 16;
constexpr size_t kFewestPlaces = 1024;
// A loop that makes garbage fills the table and empties it, again and again.
constexpr size_t kPlacesKept = 1 << 16;

// A meta tensor has a size, but no memory.
int64_t bytesOf(const c10::StorageImpl* storage) {
  return storage->device_type() == c10::DeviceType::Meta ? 0 : static_cast<int64_t>(storage->nbytes());
}

int64_t pressureOf(const TensorBox* box) {
  return box->storage->device_type() == c10::DeviceType::CPU ? box->bytes : box->bytes / kDeviceWeight;
}

uint32_t hashOf(const c10::StorageImpl* storage) {
  return static_cast<uint32_t>((reinterpret_cast<uint64_t>(storage) * 0x9e3779b97f4a7c15ULL) >> 32);
}

}  // namespace

TensorBox* TensorLedger::first(const Entry& entry) const { return boxes_.at(entry.box - 1); }

size_t TensorLedger::find(const c10::StorageImpl* storage, uint32_t hash) const {
  size_t place = home(hash);
  while (entries_[place].box != 0 &&
         (entries_[place].hash != hash || first(entries_[place])->storage != storage)) {
    place = (place + 1) & (entries_.size() - 1);
  }
  return place;
}

void TensorLedger::insert(const Entry& entry) {
  size_t place = home(entry.hash);
  while (entries_[place].box != 0) place = (place + 1) & (entries_.size() - 1);
  entries_[place] = entry;
}

// What lies behind an erased place moves up, so that no search ends before it.
void TensorLedger::erase(size_t hole) {
  size_t mask = entries_.size() - 1;
  for (size_t next = (hole + 1) & mask; entries_[next].box != 0; next = (next + 1) & mask) {
    if (((next - home(entries_[next].hash)) & mask) < ((next - hole) & mask)) continue;
    entries_[hole] = entries_[next];
    hole = next;
  }
  entries_[hole] = {};
}

void TensorLedger::resize(size_t places) {
  std::vector<Entry> old(places);
  old.swap(entries_);
  for (const auto& entry : old) {
    if (entry.box != 0) insert(entry);
  }
}

void TensorLedger::addStorage(TensorBox* box) {
  if (entries_.size() < 2 * (storages_ + 1)) resize(std::max(kFewestPlaces, 2 * entries_.size()));
  auto hash = hashOf(box->storage);
  auto& entry = entries_[find(box->storage, hash)];
  if (entry.box != 0) {
    auto* known = first(entry);
    box->isFirst = false;
    box->next = known->next;
    box->previous = known;
    known->next->previous = box;
    known->next = box;
    return;
  }
  entry = {hash, box->slot + 1};
  storages_++;
  box->isFirst = true;
  box->next = box->previous = box;
  box->bytes = bytesOf(box->storage);
  box->reported = pressureOf(box);
  bytes_ += box->bytes;
  unreported_ += box->reported;
}

void TensorLedger::removeStorage(TensorBox* box) {
  auto* next = box->next;
  bool isLast = next == box;
  if (!isLast) {
    next->previous = box->previous;
    box->previous->next = next;
  }
  if (!box->isFirst) return;
  auto place = find(box->storage, hashOf(box->storage));
  if (!isLast) {
    entries_[place].box = next->slot + 1;
    next->isFirst = true;
    next->bytes = box->bytes;
    next->reported = box->reported;
    return;
  }
  bytes_ -= box->bytes;
  unreported_ -= box->reported;
  storages_--;
  erase(place);
  if (entries_.size() > kPlacesKept && entries_.size() > 16 * storages_) resize(entries_.size() / 2);
}

void TensorLedger::report(node_api_basic_env env) {
  // Taken before the call: telling the collector of more memory may make it collect at once, and finalizers
  // come back here.
  int64_t change = unreported_;
  unreported_ = 0;
  int64_t total;
  napi_adjust_external_memory(env, change, &total);
}

void TensorLedger::add(node_api_basic_env env, TensorBox* box) {
  tensors_++;
  unreported_ += kOverhead;
  if (box->storage != nullptr) addStorage(box);
  if (unreported_ >= kPortion) report(env);
}

void TensorLedger::remove(node_api_basic_env env, TensorBox* box) {
  tensors_--;
  unreported_ -= kOverhead;
  if (box->storage != nullptr) removeStorage(box);
  // Never more memory from here: this may be a finalizer, inside a collection that must not begin another.
  if (unreported_ <= -kPortion) report(env);
}

void TensorLedger::written(node_api_basic_env env, TensorBox* box) {
  auto* storage = storageOf(box->tensor);
  if (storage != box->storage) {
    if (box->storage != nullptr) removeStorage(box);
    box->storage = storage;
    if (storage != nullptr) addStorage(box);
  } else if (storage != nullptr) {
    auto* counted = box->isFirst ? box : first(entries_[find(storage, hashOf(storage))]);
    auto bytes = bytesOf(storage);
    if (bytes == counted->bytes) return;
    bytes_ += bytes - counted->bytes;
    counted->bytes = bytes;
    unreported_ += pressureOf(counted) - counted->reported;
    counted->reported = pressureOf(counted);
  }
  if (unreported_ >= kPortion || unreported_ <= -kPortion) report(env);
}

bool TensorLedger::holds(const c10::StorageImpl* storage) const {
  return !entries_.empty() && entries_[find(storage, hashOf(storage))].box != 0;
}

}  // namespace node_torch
