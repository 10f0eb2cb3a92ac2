#pragma once

#include <cstdint>

namespace node_torch {

class Workers;

// A matrix product in float32 with what comes right behind it:
//   C[m, n] = mask(relu(sum over k of A[m, k] * B[k, n] + bias[n] + (accumulate ? C[m, n] : 0)))
// The sums over k are made in one order, which depends on k and the processor alone: an element is the same
// whatever the number of threads and the size of the batch around it.
struct Gemm {
  int64_t m = 0, n = 0, k = 0;
  const float* a = nullptr;
  int64_t aRow = 0, aColumn = 0;  // strides, of which one is 1
  const float* b = nullptr;
  int64_t bRow = 0, bColumn = 0;  // strides, of which one is 1
  float* c = nullptr;
  int64_t cRow = 0;  // its columns lie side by side
  bool accumulate = false;
  const float* bias = nullptr;  // [n]
  bool relu = false;
  // Where this is not above 0, the result is 0: the gradient of a relu that gave `mask`.
  const float* mask = nullptr;
  int64_t maskRow = 0;
  // Operands are rounded to bfloat16, where the processor has instructions for it.
  bool bfloat16 = false;
};

// Whether one thread is enough for a product of this size.
inline double gemmWork(const Gemm& gemm) {
  return 2.0 * static_cast<double>(gemm.m) * static_cast<double>(gemm.n) * static_cast<double>(gemm.k);
}

// Whether the operands of this product are rounded: small ones are not, since it takes longer than it saves.
bool roundsToBfloat16(const Gemm& gemm);

void runGemm(const Gemm& gemm, Workers& workers);

}  // namespace node_torch
