#pragma once

namespace node_torch {

// Keeps the addon in the process for good. Node unloads the addons of a worker when it ends; libtorch, which
// stays, still knows our operators, engine and thread-local objects.
void stayLoaded();

}  // namespace node_torch
