#pragma once

#include "napi_setup.h"

namespace node_torch {

void defineScriptModules(Napi::Object exports);

}  // namespace node_torch
