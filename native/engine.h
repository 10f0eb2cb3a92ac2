#pragma once

namespace node_torch {

// Gives libtorch an engine of this addon's own, which nodes ask for the hooks of what they save (checkpoints)
// and for what they know of their making (anomaly mode). libtorch_python has one of its own for that.
void useEngine();

}  // namespace node_torch
