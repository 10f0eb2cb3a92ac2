#pragma once

#include <memory>

#include <torch/csrc/autograd/anomaly_mode.h>

#include "napi_setup.h"

namespace node_torch {

// What a node keeps in anomaly mode: the JavaScript stack of the call that made it.
std::unique_ptr<torch::autograd::AnomalyMetadata> makeAnomalyMetadata();

// To be called before a backward pass: forgets the stacks of the pass before, and tells a recording that the
// pass will look at its gradients.
void beginAnomalyCheck();

void defineAnomalyMode(Napi::Object exports);

}  // namespace node_torch
