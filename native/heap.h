#pragma once

namespace node_torch {

// Lets the C library keep 16 MiB of what tensors give back. Does nothing when the user has set how malloc
// behaves.
void keepFreedMemory();

}  // namespace node_torch
