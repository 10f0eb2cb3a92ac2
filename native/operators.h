#pragma once

#include "napi_setup.h"

namespace node_torch {

void defineOperators(Napi::Object exports);

}  // namespace node_torch
