// Compiled with the flags of AVX2 and FMA; see CMakeLists.txt.
#if defined(__x86_64__)
#define NODE_TORCH_VECTOR_BYTES 32
#define NODE_TORCH_TILE_ROWS 6
#define NODE_TORCH_GEMM kAvx2Gemm
#include "kernels/gemm_kernels.inc"
#endif
