#pragma once

#include <vector>

#include <ATen/core/Tensor.h>

#include "napi_setup.h"

namespace node_torch {

// To be called before a backward pass that adds up gradients: one that came back to the leaf whose hook calls
// it would wait for itself.
void checkAccumulation(const std::vector<at::Tensor>& outputs);

void defineHooks(Napi::Object exports);

}  // namespace node_torch
