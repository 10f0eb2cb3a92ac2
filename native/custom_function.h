#pragma once

#include "napi_setup.h"

namespace node_torch {

// Nodes of the gradients' graph whose backward pass is a function of JavaScript.
void defineCustomFunctions(Napi::Object exports);

}  // namespace node_torch
