#include "kernels/gemm.h"

#include <algorithm>

#include "kernels/gemm_kernels.h"
#include "kernels/scratch.h"
#include "kernels/workers.h"

namespace node_torch {

namespace {

// Sizes of blocks in floats, so that what a tile reads again and again stays in the caches.
constexpr int64_t kBlockDepth = 512;           // rows of a packed block of B
constexpr int64_t kBlockColumns = 128;         // its columns at most: 256 KiB, in the second-level cache
constexpr int64_t kPackedA = 2 * 1024 * 1024;  // of A packed at one time: 8 MiB
// A product below this much work is made on one thread: waking another one takes longer.
constexpr double kParallelWork = 1e6;
// Below this much work rounding the operands takes longer than it saves.
constexpr double kBfloat16Work = 4e6;
// Parts for each thread, so that one that comes late finds less to do; and panels of A in a part, at least.
constexpr int64_t kPartsPerThread = 4;
constexpr int64_t kLeastPanels = 3;
// Panels of A that are packed at one time.
constexpr int64_t kPanelsAtOnce = 8;
// Operands up to this size are read where they lie, if their elements come in the right order.
constexpr int64_t kSmallOperand = 16 * 1024;

thread_local Scratch scratchA;
thread_local Scratch scratchB;

int64_t roundUp(int64_t value, int64_t step) { return (value + step - 1) / step * step; }

TileEnd endOf(const Gemm& gemm, int64_t row, int64_t column, bool first, bool last) {
  return {!first || gemm.accumulate, last && gemm.bias != nullptr ? gemm.bias + column : nullptr,
          last && gemm.relu, last && gemm.mask != nullptr ? gemm.mask + row * gemm.maskRow + column : nullptr,
          gemm.maskRow};
}

// A part of the rows and of the depth, whose A is packed at one time; or where it lies, when `packed` is
// null.
struct Block {
  int64_t firstRow, rows, firstDepth, depth;
  const float* packed;
};

// What one thread makes of a block at one time.
struct Part {
  int64_t firstRow, rows;  // within the block; whole tiles but for the last
  int64_t firstColumn, columns;
};

int64_t wordsOf(const GemmKernels& kernels, int64_t depth) {
  return (depth + kernels.depths - 1) / kernels.depths;
}

void runPart(const Gemm& gemm, const GemmKernels& kernels, const Block& block, const Part& part) {
  const int64_t tileRows = kernels.rows;
  const int64_t tileColumns = kernels.columns;
  const int64_t blockWords = wordsOf(kernels, block.depth);
  for (int64_t p = 0; p < block.depth; p += kBlockDepth) {
    int64_t depth = std::min(kBlockDepth, block.depth - p);
    int64_t words = wordsOf(kernels, depth);
    int64_t deep = block.firstDepth + p;
    bool first = deep == 0;
    bool last = deep + depth == gemm.k;
    const float* b = gemm.b + deep * gemm.bRow + part.firstColumn * gemm.bColumn;
    // Whole rows of small operands can be read where they lie.
    bool inPlace = kernels.depths == 1 && gemm.bColumn == 1 && part.columns % tileColumns == 0 &&
                   gemm.k * gemm.bRow <= kSmallOperand;
    float* panels = nullptr;
    if (!inPlace) {
      panels = scratchB.get(roundUp(part.columns, tileColumns) * words);
      kernels.pack(part.columns, tileColumns, depth, b, gemm.bColumn, gemm.bRow, panels);
    }
    for (int64_t i = part.firstRow; i < part.firstRow + part.rows; i += tileRows) {
      int64_t rows = std::min(tileRows, part.firstRow + part.rows - i);
      int64_t row = block.firstRow + i;
      const float* a = gemm.a + row * gemm.aRow + deep * gemm.aColumn;
      int64_t aRow = gemm.aRow;
      int64_t aColumn = gemm.aColumn;
      if (block.packed != nullptr) {
        a = block.packed + i * blockWords + p / kernels.depths * tileRows;
        aRow = 1;
        aColumn = tileRows;
      }
      for (int64_t j = 0; j < part.columns; j += tileColumns) {
        int64_t column = part.firstColumn + j;
        kernels.tile(static_cast<int>(rows), static_cast<int>(std::min(tileColumns, part.columns - j)), words,
                     a, aRow, aColumn, inPlace ? b + j : panels + j * words,
                     inPlace ? gemm.bRow : tileColumns, gemm.c + row * gemm.cRow + column, gemm.cRow,
                     endOf(gemm, row, column, first, last));
      }
    }
  }
}

}  // namespace

bool roundsToBfloat16(const Gemm& gemm) {
  return gemm.bfloat16 && gemmWork(gemm) >= kBfloat16Work && bfloat16Kernels() != nullptr;
}

void runGemm(const Gemm& gemm, Workers& workers) {
  const auto& kernels = roundsToBfloat16(gemm) ? *bfloat16Kernels() : gemmKernels();
  const int64_t tileRows = kernels.rows;
  bool parallel = workers.threads() > 1 && gemmWork(gemm) >= kParallelWork;
  auto share = [&](int64_t units, auto unit) {
    if (parallel) {
      workers.forEach(units, unit);
    } else {
      for (int64_t i = 0; i < units; i++) unit(i, 0);
    }
  };
  bool inPlace = kernels.depths == 1 &&
                 (gemm.aColumn == 1 ? gemm.m * gemm.aRow : gemm.k * gemm.aColumn) <= kSmallOperand;
  int64_t depthAtOnce = inPlace ? gemm.k : std::min<int64_t>(gemm.k, 8 * kBlockDepth);
  int64_t rowsAtOnce =
      inPlace ? gemm.m
              : std::max(tileRows, kPackedA / std::max<int64_t>(1, depthAtOnce) / tileRows * tileRows);
  // Enough parts for all threads: first of fewer columns, since each part packs its own of B, then of fewer
  // rows. Nobody's sums depend on who makes them.
  int64_t wantedParts = parallel ? kPartsPerThread * workers.threads() : 1;
  int64_t blockColumns = std::clamp(gemm.n / wantedParts / kernels.columns * kernels.columns,
                                    static_cast<int64_t>(kernels.columns), kBlockColumns);
  int64_t columnBlocks = (gemm.n + blockColumns - 1) / blockColumns;
  for (int64_t deep = 0; deep == 0 || deep < gemm.k; deep += depthAtOnce) {
    for (int64_t row = 0; row < gemm.m; row += rowsAtOnce) {
      Block block{row, std::min(rowsAtOnce, gemm.m - row), deep, std::min(depthAtOnce, gemm.k - deep),
                  nullptr};
      int64_t panels = (block.rows + tileRows - 1) / tileRows;
      if (!inPlace) {
        int64_t words = wordsOf(kernels, block.depth);
        float* packed = scratchA.get(panels * tileRows * words);
        share((panels + kPanelsAtOnce - 1) / kPanelsAtOnce, [&](int64_t index, int) {
          int64_t i = index * kPanelsAtOnce * tileRows;
          kernels.pack(std::min(kPanelsAtOnce * tileRows, block.rows - i), tileRows, block.depth,
                       gemm.a + (row + i) * gemm.aRow + deep * gemm.aColumn, gemm.aRow, gemm.aColumn,
                       packed + i * words);
        });
        block.packed = packed;
      }
      int64_t rowBlocks =
          std::clamp<int64_t>(wantedParts / columnBlocks, 1, std::max<int64_t>(1, panels / kLeastPanels));
      int64_t panelsEach = (panels + rowBlocks - 1) / rowBlocks;
      share(columnBlocks * rowBlocks, [&](int64_t index, int) {
        int64_t firstColumn = index / rowBlocks * blockColumns;
        int64_t firstRow = index % rowBlocks * panelsEach * tileRows;
        if (firstRow >= block.rows) return;
        runPart(gemm, kernels, block,
                {firstRow, std::min(panelsEach * tileRows, block.rows - firstRow), firstColumn,
                 std::min(blockColumns, gemm.n - firstColumn)});
      });
    }
  }
}

}  // namespace node_torch
