#pragma once

#include "napi_setup.h"

namespace node_torch {

void defineLibraries(Napi::Object exports);

}  // namespace node_torch
