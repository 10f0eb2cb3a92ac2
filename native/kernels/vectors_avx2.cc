// Compiled with the flags of its instruction set; see CMakeLists.txt.
#if defined(__x86_64__)
#define NODE_TORCH_VECTOR_BYTES 32
#define NODE_TORCH_VECTORS kAvx2Vectors
#include "kernels/vector_kernels.inc"
#endif
