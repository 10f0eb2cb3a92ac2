#pragma once

#include <ATen/core/Generator.h>

#include "napi_setup.h"

namespace node_torch {

// The generator under a handle. `what` names the argument in errors. Throws when the value is no generator.
const at::Generator& unwrapGenerator(napi_env env, napi_value value, const char* what);

bool isGeneratorHandle(napi_env env, napi_value value);

void defineGenerators(Napi::Object exports);

}  // namespace node_torch
