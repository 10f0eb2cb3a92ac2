// Compiled with the flags of AVX-512; see CMakeLists.txt.
#if defined(__x86_64__)
#define NODE_TORCH_VECTOR_BYTES 64
#define NODE_TORCH_TILE_ROWS 12
#define NODE_TORCH_GEMM kAvx512Gemm
#include "kernels/gemm_kernels.inc"
#endif
