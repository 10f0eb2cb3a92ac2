#pragma once

#include <cstdint>

namespace node_torch {

// What is done with a finished tile, and how it is added to what lies there.
struct TileEnd {
  bool accumulate;
  const float* bias;  // of the tile's first column
  bool relu;
  const float* mask;  // of the tile's first element
  int64_t maskRow;
};

// The innermost loops of a matrix product for one instruction set and one format of packed operands.
struct GemmKernels {
  int rows;     // of a tile, at most
  int columns;  // of a tile; a panel of B is so wide
  int depths;   // elements, one behind the other in depth, that make up one word of a packed operand
  // rows x columns of C from `k` words of A and B. A's word (i, p) is at a[i * aRow + p * aColumn], B's rows
  // of `columns` words are bRow apart. Fewer rows and columns than a whole tile's are stored when told so; B
  // must hold whole rows all the same. With one element a word, operands need not be packed.
  void (*tile)(int rows, int columns, int64_t k, const float* a, int64_t aRow, int64_t aColumn,
               const float* b, int64_t bRow, float* c, int64_t cRow, const TileEnd& end);
  // Lines of `k` elements into panels of `width` lines each, one panel behind the other, the last filled up
  // with zeros: the word of a panel's line i and depth p goes to to[p * width + i] of the panel. Lines are
  // `along` apart and depths `deep`, one of which is 1.
  void (*pack)(int64_t count, int64_t width, int64_t k, const float* from, int64_t along, int64_t deep,
               float* to);
};

// Those for the processor at hand.
const GemmKernels& gemmKernels();

// Those that round operands to bfloat16 first and add up in float32; null where the processor has no
// instructions for it.
const GemmKernels* bfloat16Kernels();

extern const GemmKernels kBaselineGemm;
#if defined(__x86_64__)
extern const GemmKernels kAvx2Gemm;
extern const GemmKernels kAvx512Gemm;
extern const GemmKernels kAvx512Bfloat16Gemm;
#endif

}  // namespace node_torch
