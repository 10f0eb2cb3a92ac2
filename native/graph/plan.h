#pragma once

#include <string>
#include <vector>

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include "graph/recorder.h"

namespace node_torch {

// How a recorded call is repeated.
enum class StepKind {
  kOut,      // the out= overload, writing to the recorded results
  kInPlace,  // the call as it was: it writes to its arguments
  kCopy,     // there is no fitting out= overload: called, and its results copied over the recorded ones
};

struct PlanStep {
  c10::OperatorHandle op;
  StepKind kind;
  std::vector<c10::IValue> arguments;
  std::vector<at::Tensor> results;  // the recorded ones; undefined where the call gave none
};

struct Plan {
  std::vector<PlanStep> steps;
  size_t recorded = 0;   // calls that were seen
  size_t views = 0;      // left out: their results alias memory that is already there
  size_t constants = 0;  // left out: their results are the same at each replay
  double work = 0;       // floating-point operations of one replay, roughly
};

// Turns a recording into a list of kernel calls on the same memory.
Plan makePlan(std::vector<RecordedCall> calls);

}  // namespace node_torch
