#define NODE_TORCH_VECTOR_BYTES 16
#define NODE_TORCH_VECTORS kBaselineVectors
#include "kernels/vector_kernels.inc"
