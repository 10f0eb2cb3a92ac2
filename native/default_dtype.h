#pragma once

#include "napi_setup.h"

namespace node_torch {

// The dtype of floats that nobody names. The process has one: libtorch keeps it.
void defineDefaultDtype(Napi::Object exports);

}  // namespace node_torch
