#pragma once

#include <c10/core/ScalarType.h>

#include "napi_setup.h"

namespace node_torch {

// The autocast mode of the CPU that a thread has. libtorch's own header for it declares every operator there
// is.
struct Autocast {
  bool enabled;
  c10::ScalarType type;
};
Autocast autocast();
void setAutocast(Autocast mode);
// Forgets the weights that were cast.
void clearAutocastCache();

void defineAutocast(Napi::Object exports);

}  // namespace node_torch
