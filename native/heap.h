#pragma once

namespace node_torch {

// Lets the C library keep what tensors give back, as much as it would by itself once a large one was freed.
// Does nothing when the user has set how malloc behaves.
void keepFreedMemory();

}  // namespace node_torch
