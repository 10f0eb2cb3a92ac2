// Products of operands rounded to bfloat16, added up in float32. Compiled with the flags of AVX512-BF16; see
// CMakeLists.txt.
#if defined(__x86_64__)
#define NODE_TORCH_VECTOR_BYTES 64
#define NODE_TORCH_TILE_ROWS 12

#include <immintrin.h>

#include "kernels/gemm_tiles.inc"

namespace node_torch {

namespace {

// A word holds two elements, one behind the other in depth.
inline __m512bh words(const float* from) { return (__m512bh)_mm512_loadu_si512(from); }

template <int Rows, int Vectors>
inline __attribute__((always_inline)) void products(int64_t k, const float* a, int64_t aRow, int64_t aColumn,
                                                    const float* b, int64_t bRow, float* to, int64_t toRow) {
  __m512 sums[Rows][Vectors];
#pragma GCC unroll 16
  for (int i = 0; i < Rows; i++) {
#pragma GCC unroll 2
    for (int j = 0; j < Vectors; j++) sums[i][j] = _mm512_setzero_ps();
  }
  for (int64_t p = 0; p < k; p++) {
    __m512bh row[Vectors];
#pragma GCC unroll 2
    for (int j = 0; j < Vectors; j++) row[j] = words(b + j * kLanes);
#pragma GCC unroll 16
    for (int i = 0; i < Rows; i++) {
      int word;
      __builtin_memcpy(&word, a + i * aRow, sizeof(word));
      auto factor = (__m512bh)_mm512_set1_epi32(word);
#pragma GCC unroll 2
      for (int j = 0; j < Vectors; j++) sums[i][j] = _mm512_dpbf16_ps(sums[i][j], factor, row[j]);
    }
    a += aColumn;
    b += bRow;
  }
#pragma GCC unroll 16
  for (int i = 0; i < Rows; i++) {
#pragma GCC unroll 2
    for (int j = 0; j < Vectors; j++) _mm512_storeu_ps(to + i * toRow + j * kLanes, sums[i][j]);
  }
}

struct Bfloat16Tiles {
  template <int Rows, int Vectors>
  static void of(int columns, int64_t k, const float* a, int64_t, int64_t aColumn, const float* b,
                 int64_t bRow, float* c, int64_t cRow, const TileEnd& end) {
    constexpr int kWidth = Vectors * kLanes;
    bool plain =
        columns == kWidth && !end.accumulate && end.bias == nullptr && !end.relu && end.mask == nullptr;
    float sums[Rows * kWidth] __attribute__((aligned(64)));
    // Packed operands have their words of one depth side by side.
    products<Rows, Vectors>(k, a, 1, aColumn, b, bRow, plain ? c : sums, plain ? cRow : kWidth);
    if (!plain) finish<Vectors>(Rows, columns, sums, c, cRow, end);
  }
};

void tile(int rows, int columns, int64_t k, const float* a, int64_t aRow, int64_t aColumn, const float* b,
          int64_t bRow, float* c, int64_t cRow, const TileEnd& end) {
  tileRows<Bfloat16Tiles, kRows>(rows, columns, k, a, aRow, aColumn, b, bRow, c, cRow, end);
}

// Elements of depths p and p + 1, in one word each.
inline __m512i pair(__m512 first, __m512 second) {
  auto low = _mm512_cvtepu16_epi32((__m256i)_mm512_cvtneps_pbh(first));
  auto high = _mm512_cvtepu16_epi32((__m256i)_mm512_cvtneps_pbh(second));
  return _mm512_or_si512(low, _mm512_slli_epi32(high, 16));
}

inline __mmask16 firstOf(int64_t lanes) {
  return static_cast<__mmask16>(lanes >= kLanes ? 0xffff : lanes <= 0 ? 0 : (1 << lanes) - 1);
}

// Lines that lie across, two depths at one time over all panels.
void packAcross(int64_t count, int64_t width, int64_t k, const float* from, int64_t deep, float* to) {
  int64_t panel = (k + 1) / 2;
  for (int64_t p = 0; p < k; p += 2) {
    const float* row = from + p * deep;
    for (int64_t i = 0; i < count; i += width) {
      for (int64_t l = 0; l < width; l += kLanes) {
        auto there = firstOf(count - i - l);
        auto first = _mm512_maskz_loadu_ps(there, row + i + l);
        auto second = p + 1 < k ? _mm512_maskz_loadu_ps(there, row + deep + i + l) : _mm512_setzero_ps();
        _mm512_mask_storeu_epi32(to + i * panel + p / 2 * width + l, firstOf(width - l), pair(first, second));
      }
    }
  }
}

// Lines that lie along the depth: rounded one by one, and then laid side by side.
void packAlong(int64_t count, int64_t width, int64_t k, const float* from, int64_t along, float* to) {
  constexpr int64_t kPart = 256;  // depths at one time
  float rounded[2 * kLanes * kPart / 2];
  for (int64_t p = 0; p < k; p += kPart) {
    int64_t part = k - p < kPart ? k - p : kPart;
    int64_t partWords = (part + 1) / 2;
    for (int64_t i = 0; i < count; i++) {
      for (int64_t q = 0; q < part; q += kLanes) {
        int64_t left = part - q;
        auto values = _mm512_maskz_loadu_ps(firstOf(left), from + i * along + p + q);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(rounded + i * (kPart / 2) + q / 2),
                            (__m256i)_mm512_cvtneps_pbh(values));
      }
    }
    interleave(count, partWords, rounded, kPart / 2, to + p / 2 * width, width);
  }
}

void pack(int64_t count, int64_t width, int64_t k, const float* from, int64_t along, int64_t deep,
          float* to) {
  if (deep != 1) {
    packAcross(count, width, k, from, deep, to);
    return;
  }
  for (int64_t i = 0; i < count; i += width) {
    packAlong(count - i < width ? count - i : width, width, k, from + i * along, along,
              to + i * ((k + 1) / 2));
  }
}

}  // namespace

extern const GemmKernels kAvx512Bfloat16Gemm;
const GemmKernels kAvx512Bfloat16Gemm{kRows, kColumns, 2, tile, pack};

}  // namespace node_torch
#endif
