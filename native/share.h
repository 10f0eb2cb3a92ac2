#pragma once

#include <cstddef>

#include "napi_setup.h"

namespace node_torch {

// How many tensors wait in the process to be taken by another thread.
size_t sharedTensors();

void defineSharing(Napi::Object exports);

}  // namespace node_torch
