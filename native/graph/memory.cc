#include "graph/memory.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <c10/core/CPUAllocator.h>

#include "graph/stand_in.h"

namespace node_torch {

namespace {

constexpr size_t kAlignment = 64;

struct Piece {
  c10::Storage storage;
  size_t bytes;
  size_t first;  // step that writes it
  size_t last;   // step that uses it last
  size_t offset = 0;
};

bool fillsStorage(const at::Tensor& tensor) {
  return tensor.is_non_overlapping_and_dense() && tensor.nbytes() == tensor.storage().nbytes();
}

// In-place operators that do not look at what they overwrite.
bool onlyOverwrites(const c10::OperatorHandle& op) {
  static const std::unordered_set<std::string> names{"aten::zero_",   "aten::fill_",    "aten::copy_",
                                                     "aten::normal_", "aten::uniform_", "aten::bernoulli_"};
  return names.count(op.operator_name().name) > 0;
}

// Whether this step gives all of the storage's contents anew.
bool beginsAnew(const PlanStep& step, StorageKey key) {
  if (step.kind == StepKind::kInPlace) {
    const auto& target = step.arguments.at(0);
    bool reads = step.arguments.size() > 1 && step.arguments[1].isTensor() &&
                 storageKey(step.arguments[1].toTensor()) == key;
    return onlyOverwrites(step.op) && !reads && target.isTensor() && storageKey(target.toTensor()) == key &&
           fillsStorage(target.toTensor());
  }
  for (const auto& tensor : step.reads) {
    if (storageKey(tensor) == key) return false;
  }
  for (const auto& tensor : step.results) {
    if (storageKey(tensor) == key && fillsStorage(tensor)) return true;
  }
  return false;
}

std::vector<Piece> findPieces(const Plan& plan, const std::vector<at::Tensor>& kept) {
  std::unordered_set<StorageKey> candidates;
  for (const auto& storage : plan.made) candidates.insert(storage.unsafeGetStorageImpl());
  for (const auto& tensor : kept) candidates.erase(storageKey(tensor));
  std::unordered_map<StorageKey, size_t> byKey;
  std::vector<Piece> pieces;
  auto use = [&](const PlanStep& step, size_t index, const at::Tensor& tensor) {
    auto key = storageKey(tensor);
    if (candidates.count(key) == 0) return;
    auto known = byKey.find(key);
    if (known != byKey.end()) {
      pieces[known->second].last = index;
      return;
    }
    if (!tensor.device().is_cpu() || tensor.storage().nbytes() == 0 || !beginsAnew(step, key)) {
      candidates.erase(key);
      return;
    }
    byKey.emplace(key, pieces.size());
    pieces.push_back({tensor.storage(), tensor.storage().nbytes(), index, index});
  };
  for (size_t i = 0; i < plan.steps.size(); i++) {
    for (const auto& tensor : plan.steps[i].reads) use(plan.steps[i], i, tensor);
    for (const auto& tensor : plan.steps[i].writes) use(plan.steps[i], i, tensor);
  }
  return pieces;
}

// The largest pieces first, each at the lowest place that is free for as long as it lives.
size_t place(std::vector<Piece>& pieces) {
  std::vector<Piece*> bySize;
  for (auto& piece : pieces) bySize.push_back(&piece);
  std::stable_sort(bySize.begin(), bySize.end(),
                   [](const Piece* a, const Piece* b) { return a->bytes > b->bytes; });
  std::vector<const Piece*> placed;  // by offset
  size_t total = 0;
  for (auto* piece : bySize) {
    size_t offset = 0;
    for (const auto* other : placed) {
      if (other->last < piece->first || piece->last < other->first) continue;
      if (offset + piece->bytes <= other->offset) break;
      size_t end = other->offset + other->bytes;
      offset = std::max(offset, (end + kAlignment - 1) / kAlignment * kAlignment);
    }
    piece->offset = offset;
    total = std::max(total, offset + piece->bytes);
    placed.insert(std::upper_bound(placed.begin(), placed.end(), piece,
                                   [](const Piece* a, const Piece* b) { return a->offset < b->offset; }),
                  piece);
  }
  return total;
}

// A place in the arena holds the whole of it.
struct Share {
  std::shared_ptr<c10::DataPtr> arena;
};

void releaseShare(void* share) { delete static_cast<Share*>(share); }

}  // namespace

void shareMemory(Plan& plan, const std::vector<at::Tensor>& kept) {
  auto pieces = findPieces(plan, kept);
  size_t bytes = place(pieces);
  for (const auto& piece : pieces) plan.arenaNeeded += piece.bytes;
  plan.arenaBytes = bytes;
  if (pieces.empty()) return;
  // What lay there may go before the arena comes: its contents are made anew at each replay.
  for (auto& piece : pieces) giveMemory(piece.storage, c10::DataPtr(nullptr, c10::kCPU));
  auto arena = std::make_shared<c10::DataPtr>(c10::GetCPUAllocator()->allocate(bytes));
  plan.arena = arena->get();
  for (auto& piece : pieces) {
    auto* at = static_cast<uint8_t*>(arena->get()) + piece.offset;
    giveMemory(piece.storage, c10::DataPtr(at, new Share{arena}, releaseShare, c10::kCPU));
  }
}

}  // namespace node_torch
