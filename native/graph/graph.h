#pragma once

#include <string>
#include <vector>

#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>

#include "graph/plan.h"

namespace node_torch {

// A step that was recorded once and is replayed on the same memory: no JavaScript, no autograd in between.
// One thread replays it at a time.
class Graph {
 public:
  Graph(Plan plan, std::vector<at::Tensor> inputs, std::vector<at::Tensor> outputs);

  void replay();

  // The static buffers: what a replay reads, and where its results lie afterwards.
  const std::vector<at::Tensor>& inputs() const { return inputs_; }
  const std::vector<at::Tensor>& outputs() const { return outputs_; }

  const Plan& plan() const { return plan_; }
  // The memory that the recorded step made, for one look at who else holds it.
  std::vector<c10::Storage> takeMade();

  std::string toString() const;

 private:
  Plan plan_;
  std::vector<at::Tensor> inputs_;
  std::vector<at::Tensor> outputs_;
  torch::jit::Stack stack_;
};

}  // namespace node_torch
