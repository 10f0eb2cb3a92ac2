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

// The innermost loops of a matrix product for one instruction set.
struct GemmKernels {
  int rows;     // of a tile, at most
  int columns;  // of a tile; a panel of B is so wide
  // rows x columns of C from `k` columns of A and rows of B. A's element (i, p) is at a[i * aRow + p *
  // aColumn], B's rows of `columns` floats are bRow apart. Fewer rows and columns than a whole tile's are
  // stored when told so; B must hold whole rows all the same.
  void (*tile)(int rows, int columns, int64_t k, const float* a, int64_t aRow, int64_t aColumn,
               const float* b, int64_t bRow, float* c, int64_t cRow, const TileEnd& end);
  // `count` lines of `k` floats, `stride` apart, side by side: to[p * width + i] = from[i * stride + p], and
  // 0 from `count` up to `width`.
  void (*interleave)(int64_t count, int64_t k, const float* from, int64_t stride, float* to, int64_t width);
};

// Those for the processor at hand.
const GemmKernels& gemmKernels();

extern const GemmKernels kBaselineGemm;
#if defined(__x86_64__)
extern const GemmKernels kAvx2Gemm;
extern const GemmKernels kAvx512Gemm;
#endif

}  // namespace node_torch
