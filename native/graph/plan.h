#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include "graph/direct_kernel.h"
#include "graph/recorder.h"

namespace node_torch {

// Which kernels may stand for ATen's.
struct Numerics {
  // Ones that round otherwise; without it the plan gives the bits of the recorded calls.
  bool fast = false;
  // Large products round what they multiply to bfloat16, where the processor has instructions for it.
  bool bfloat16 = false;
};

// How a recorded call is repeated.
enum class StepKind {
  kOut,      // the out= overload, writing to the recorded results
  kInPlace,  // the call as it was: it writes to its arguments, and gives nothing else
  kCopy,     // there is no fitting out= overload: called, and its results copied over the recorded ones
  kDirect,   // a kernel of this library's own
};

struct PlanStep {
  c10::OperatorHandle op;  // of kDirect: the call that it stands for, or the first of them
  StepKind kind;
  std::vector<c10::IValue> arguments;
  bool gradMode = false;            // as it was when the call was recorded
  std::vector<at::Tensor> results;  // the recorded ones; undefined where there is nothing to copy
  std::vector<const void*> data;    // kOut: where the results lie
  double work = 0;                  // floating-point operations, roughly

  // What it reads and what it writes; in-place arguments are both. Views count as what they are of.
  std::vector<at::Tensor> reads;
  std::vector<at::Tensor> writes;

  std::shared_ptr<DirectKernel> direct;

  bool draws = false;  // it may draw random numbers
};

struct Plan {
  std::vector<PlanStep> steps;
  size_t recorded = 0;   // calls that were seen
  size_t views = 0;      // left out: their results alias memory that is already there
  size_t constants = 0;  // left out: their results are the same at each replay
  size_t unused = 0;     // left out: nobody reads their results
  double work = 0;       // floating-point operations of one replay, roughly
  // The memory that the step made. None of it should be in use outside the graph once the step has ended.
  std::vector<c10::Storage> made;
  // Why the calls cannot be repeated; the rest is then of no use.
  std::optional<std::string> refusal;
  // The memory that results share, its bytes, and what they would need each on its own.
  const void* arena = nullptr;
  size_t arenaBytes = 0;
  size_t arenaNeeded = 0;
};

using StorageKey = const c10::StorageImpl*;

// The memory of a tensor, as a key; null when it has none.
inline StorageKey storageKey(const at::Tensor& tensor) {
  return tensor.defined() && tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl() : nullptr;
}

// Turns a recording into a list of kernel calls on the same memory.
//
// `outputs` are what is read after a replay.
Plan makePlan(std::vector<RecordedCall> calls, const std::vector<at::Tensor>& outputs);

}  // namespace node_torch
