#pragma once

#include <string>
#include <vector>

#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>

#include "graph/plan.h"
#include "kernels/workers.h"

namespace node_torch {

// A step that was recorded once and is replayed on the same memory: no JavaScript, no autograd in between.
// One thread replays it at a time.
class Graph {
 public:
  Graph(Plan plan, std::vector<at::Tensor> inputs, std::vector<at::Tensor> outputs, Numerics numerics);

  // The memory that the recorded step made, and that nothing else may hold once it has ended.
  const std::vector<c10::Storage>& made() const { return plan_.made; }
  // Chooses the kernels and lays out the memory. To be called once, when nothing else holds what the step
  // made.
  void settle();

  // The calls of the recorded step, when they were put off, and what of them is to be made once, before the
  // first replay. Whoever needs their results at once makes them, instead of settle().
  void keepPending(std::vector<RecordedCall> calls, std::vector<PlanStep> constants);
  void makePending();

  void replay(Workers& workers);
  // Replays `runs` times and gives the microseconds that each step took, as a median.
  std::vector<double> profile(Workers& workers, int64_t runs);

  // The static buffers: what a replay reads, and where its results lie afterwards.
  const std::vector<at::Tensor>& inputs() const { return inputs_; }
  const std::vector<at::Tensor>& outputs() const { return outputs_; }

  const Plan& plan() const { return plan_; }

  std::string toString() const;
  // What step `i` is: its kind, its kernel, and the shapes of what it gives.
  std::string describe(size_t i) const;

 private:
  void makeConstants(Workers& workers);
  void runStep(const PlanStep& step, Workers& workers);
  // Direct kernels know addresses: an error when JavaScript has given a tensor other memory since.
  void checkBound() const;

  Plan plan_;
  std::vector<at::Tensor> inputs_;
  std::vector<at::Tensor> outputs_;
  Numerics numerics_;
  torch::jit::Stack stack_;
  std::vector<RecordedCall> pending_;
  std::vector<PlanStep> constants_;

  // Memory outside the arena that direct kernels use, as it was when they were bound.
  struct Bound {
    c10::Storage storage;
    const void* data;
    size_t bytes;
  };
  std::vector<Bound> bound_;
};

}  // namespace node_torch
