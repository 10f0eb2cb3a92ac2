#pragma once

#include <optional>
#include <string>
#include <vector>

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include "graph/recorder.h"

namespace node_torch {

// How a recorded call is repeated.
enum class StepKind {
  kOut,      // the out= overload, writing to the recorded results
  kInPlace,  // the call as it was: it writes to its arguments, and gives nothing else
  kCopy,     // there is no fitting out= overload: called, and its results copied over the recorded ones
};

struct PlanStep {
  c10::OperatorHandle op;
  StepKind kind;
  std::vector<c10::IValue> arguments;
  bool gradMode;                    // as it was when the call was recorded
  std::vector<at::Tensor> results;  // the recorded ones; undefined where there is nothing to copy
  std::vector<const void*> data;    // kOut: where the results lie
};

struct Plan {
  std::vector<PlanStep> steps;
  size_t recorded = 0;   // calls that were seen
  size_t views = 0;      // left out: their results alias memory that is already there
  size_t constants = 0;  // left out: their results are the same at each replay
  double work = 0;       // floating-point operations of one replay, roughly
  // The memory that the step made. None of it should be in use outside the graph once the step has ended.
  std::vector<c10::Storage> made;
  // Why the calls cannot be repeated; the rest is then of no use.
  std::optional<std::string> refusal;
};

// Turns a recording into a list of kernel calls on the same memory.
Plan makePlan(std::vector<RecordedCall> calls);

}  // namespace node_torch
