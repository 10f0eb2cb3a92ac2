#define NODE_TORCH_VECTOR_BYTES 16
#define NODE_TORCH_TILE_ROWS 4
#define NODE_TORCH_GEMM kBaselineGemm
#include "kernels/gemm_kernels.inc"
