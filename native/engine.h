#pragma once

namespace node_torch {

// Gives libtorch an engine of this addon's own, which nodes ask for the hooks of what they save (checkpoints)
// and for what they know of their making (anomaly mode). libtorch_python has one of its own for that.
//
// To be called before any backward pass: libtorch starts the threads of the engine that makes the first one,
// and of no other. An engine without them ends the process when passes are nested deeply, or on a GPU.
void useEngine();

}  // namespace node_torch
