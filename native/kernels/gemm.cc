#include "kernels/gemm.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "kernels/gemm_kernels.h"
#include "kernels/workers.h"

namespace node_torch {

namespace {

// Sizes of blocks in floats, so that what a tile reads again and again stays in the caches.
constexpr int64_t kBlockDepth = 512;           // rows of a packed block of B
constexpr int64_t kBlockColumns = 128;         // its columns: 256 KiB, in the second-level cache
constexpr int64_t kPackedA = 2 * 1024 * 1024;  // of A packed at one time: 8 MiB
// A product below this much work is made on one thread: waking another one takes longer.
constexpr double kParallelWork = 4e6;
// Operands up to this size are read where they lie, if their elements come in the right order.
constexpr int64_t kSmallOperand = 16 * 1024;

// Memory of one thread that is used again by the next product.
class Scratch {
 public:
  float* get(int64_t floats) {
    if (floats > size_) {
      memory_.reset(static_cast<float*>(
          ::operator new[](static_cast<size_t>(floats) * sizeof(float), std::align_val_t{64})));
      size_ = floats;
    }
    return memory_.get();
  }

 private:
  struct Delete {
    void operator()(float* memory) const { ::operator delete[](memory, std::align_val_t{64}); }
  };
  std::unique_ptr<float[], Delete> memory_;
  int64_t size_ = 0;
};

thread_local Scratch scratchA;
thread_local Scratch scratchB;

int64_t roundUp(int64_t value, int64_t step) { return (value + step - 1) / step * step; }

// A panel of `width` columns (or rows) of which `count` exist, `k` deep, as tiles read it.
void packPanel(const GemmKernels& kernels, int64_t count, int64_t width, int64_t k, const float* from,
               int64_t along, int64_t deep, float* to) {
  if (deep == 1) {
    kernels.interleave(count, k, from, along, to, width);
    return;
  }
  for (int64_t p = 0; p < k; p++) {
    std::memcpy(to + p * width, from + p * deep, static_cast<size_t>(count) * sizeof(float));
    for (int64_t i = count; i < width; i++) to[p * width + i] = 0.0f;
  }
}

TileEnd endOf(const Gemm& gemm, int64_t row, int64_t column, bool first, bool last) {
  return {!first || gemm.accumulate, last && gemm.bias != nullptr ? gemm.bias + column : nullptr,
          last && gemm.relu, last && gemm.mask != nullptr ? gemm.mask + row * gemm.maskRow + column : nullptr,
          gemm.maskRow};
}

// The columns from `firstColumn` on, at most kBlockColumns of them, of the rows and the depth at hand. Tiles
// of A's panels are read from `packed`, or where A lies when it is null.
struct Block {
  int64_t firstRow, rows, firstDepth, depth;
  const float* packed;
};

void runColumns(const Gemm& gemm, const GemmKernels& kernels, const Block& block, int64_t firstColumn,
                int64_t columns) {
  const int64_t tileRows = kernels.rows;
  const int64_t tileColumns = kernels.columns;
  for (int64_t p = 0; p < block.depth; p += kBlockDepth) {
    int64_t depth = std::min(kBlockDepth, block.depth - p);
    int64_t deep = block.firstDepth + p;
    bool first = deep == 0;
    bool last = deep + depth == gemm.k;
    const float* b = gemm.b + deep * gemm.bRow + firstColumn * gemm.bColumn;
    // Whole rows of small operands can be read where they lie.
    bool inPlace = gemm.bColumn == 1 && columns % tileColumns == 0 && gemm.k * gemm.bRow <= kSmallOperand;
    float* panels = nullptr;
    if (!inPlace) {
      panels = scratchB.get(roundUp(columns, tileColumns) * depth);
      for (int64_t j = 0; j < columns; j += tileColumns) {
        packPanel(kernels, std::min(tileColumns, columns - j), tileColumns, depth, b + j * gemm.bColumn,
                  gemm.bColumn, gemm.bRow, panels + j * depth);
      }
    }
    for (int64_t i = 0; i < block.rows; i += tileRows) {
      int64_t rows = std::min(tileRows, block.rows - i);
      int64_t row = block.firstRow + i;
      const float* a = gemm.a + row * gemm.aRow + deep * gemm.aColumn;
      int64_t aRow = gemm.aRow;
      int64_t aColumn = gemm.aColumn;
      if (block.packed != nullptr) {
        a = block.packed + i * block.depth + p * tileRows;
        aRow = 1;
        aColumn = tileRows;
      }
      for (int64_t j = 0; j < columns; j += tileColumns) {
        int64_t column = firstColumn + j;
        kernels.tile(static_cast<int>(rows), static_cast<int>(std::min(tileColumns, columns - j)), depth, a,
                     aRow, aColumn, inPlace ? b + j : panels + j * depth, inPlace ? gemm.bRow : tileColumns,
                     gemm.c + row * gemm.cRow + column, gemm.cRow, endOf(gemm, row, column, first, last));
      }
    }
  }
}

}  // namespace

void runGemm(const Gemm& gemm, Workers& workers) {
  const auto& kernels = gemmKernels();
  bool parallel = workers.threads() > 1 && gemmWork(gemm) >= kParallelWork;
  const int64_t tileRows = kernels.rows;
  bool inPlace = (gemm.aColumn == 1 ? gemm.m * gemm.aRow : gemm.k * gemm.aColumn) <= kSmallOperand;
  int64_t depthAtOnce = inPlace ? gemm.k : std::min<int64_t>(gemm.k, 8 * kBlockDepth);
  int64_t rowsAtOnce =
      inPlace ? gemm.m
              : std::max(tileRows, kPackedA / std::max<int64_t>(1, depthAtOnce) / tileRows * tileRows);
  int64_t columnBlocks = (gemm.n + kBlockColumns - 1) / kBlockColumns;
  for (int64_t deep = 0; deep == 0 || deep < gemm.k; deep += depthAtOnce) {
    for (int64_t row = 0; row < gemm.m; row += rowsAtOnce) {
      Block block{row, std::min(rowsAtOnce, gemm.m - row), deep, std::min(depthAtOnce, gemm.k - deep),
                  nullptr};
      if (!inPlace) {
        float* packed = scratchA.get(roundUp(block.rows, tileRows) * block.depth);
        auto pack = [&](int64_t panel, int) {
          int64_t i = panel * tileRows;
          packPanel(kernels, std::min(tileRows, block.rows - i), tileRows, block.depth,
                    gemm.a + (row + i) * gemm.aRow + deep * gemm.aColumn, gemm.aRow, gemm.aColumn,
                    packed + i * block.depth);
        };
        int64_t panels = (block.rows + tileRows - 1) / tileRows;
        if (parallel) {
          workers.forEach(panels, pack);
        } else {
          for (int64_t i = 0; i < panels; i++) pack(i, 0);
        }
        block.packed = packed;
      }
      auto columns = [&](int64_t index, int) {
        int64_t column = index * kBlockColumns;
        runColumns(gemm, kernels, block, column, std::min(kBlockColumns, gemm.n - column));
      };
      if (parallel) {
        workers.forEach(columnBlocks, columns);
      } else {
        for (int64_t i = 0; i < columnBlocks; i++) columns(i, 0);
      }
    }
  }
}

}  // namespace node_torch
