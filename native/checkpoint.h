#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include "napi_setup.h"
#include "random.h"

namespace node_torch {

// Checkpoints: what a function of JavaScript saves for its backward pass is not kept, but made by calling the
// function again when the backward pass asks for it. As PyTorch's torch.utils.checkpoint(use_reentrant=False)
// does it: the gradients' graph is the one of the first call, and only what its nodes have saved comes from
// the second; so they are gradients for everything that the function uses, and their bits are the same.

// What a node that is being made on this thread is to use for a tensor that it saves; null for the tensor
// itself.
std::unique_ptr<torch::autograd::SavedVariableHooks> checkpointHooks();

// For the call of a random operator that is about to be made on this thread: the state that the generator had
// at the same call of the first time, while a function is called again.
std::optional<at::Tensor> recalledDrawState();
// The functions in progress that will be called again and want to know the state at this call.
std::vector<DrawStates*> drawStateKeepers();

// To be called before a backward pass from `outputs`: one that came back to the node whose backward pass
// calls a function again would wait for itself.
void checkGraph(const std::vector<at::Tensor>& outputs);

// Whether a function is being called again on this thread.
bool isRecomputing();

void defineCheckpoints(Napi::Object exports);

}  // namespace node_torch
