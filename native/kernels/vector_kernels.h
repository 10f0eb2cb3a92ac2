#pragma once

#include <cstdint>

namespace node_torch {

// What one step of Adam does to every element; PyTorch's formula.
struct AdamFactors {
  float gradSign;         // -1 to go up the gradient
  float coupledDecay;     // added to the gradient, times the parameter
  float decoupledFactor;  // the parameter is multiplied with it
  float firstBeta, secondBeta;
  float stepSize;          // learning rate over the first correction
  float secondCorrection;  // 1 over the root of the second
  float epsilon;
};

// Loops over float32 for one instruction set. Those marked exact round each element as ATen's do.
struct VectorKernels {
  // Exact.
  void (*add)(int64_t n, const float* a, const float* b, float* to);
  void (*subtract)(int64_t n, const float* a, const float* b, float* to);
  void (*multiply)(int64_t n, const float* a, const float* b, float* to);
  void (*divide)(int64_t n, const float* a, const float* b, float* to);
  void (*addNumber)(int64_t n, const float* a, float b, float* to);
  void (*multiplyNumber)(int64_t n, const float* a, float b, float* to);
  void (*divideNumber)(int64_t n, const float* a, float b, float* to);
  void (*relu)(int64_t n, const float* a, float* to);
  // b where a is above the threshold, else 0.
  void (*thresholdBackward)(int64_t n, const float* gradient, const float* a, float threshold, float* to);

  // Sum of each column of [rows, columns], rows `stride` apart.
  void (*columnSums)(int64_t rows, int64_t columns, const float* from, int64_t stride, float* to);
  float (*sum)(int64_t n, const float* a);
  // Rows of `columns` elements, side by side.
  void (*logSoftmax)(int64_t rows, int64_t columns, const float* from, float* to);
  void (*logSoftmaxBackward)(int64_t rows, int64_t columns, const float* gradient, const float* output,
                             float* to);
  float (*dot)(int64_t n, const float* a, const float* b);
  // In place, softmax of one row times `scale`; gives the logarithm of the sum of exponentials.
  float (*softmaxRow)(int64_t columns, float* row, float scale);
  // In place, exp(scale * x - shift[i]) of each row i; shifts are `shiftStride` apart.
  void (*exponentials)(int64_t rows, int64_t columns, float* values, float scale, const float* shift,
                       int64_t shiftStride);
  // In place, the gradient of scores from that of a softmax' results: weights * (change - mean) * scale.
  void (*softmaxBackwardRow)(int64_t columns, const float* weights, float mean, float scale, float* changes);
  // `largest` may be null; otherwise the largest averages so far (amsgrad).
  void (*adam)(int64_t n, float* parameter, const float* gradient, float* average, float* square,
               float* largest, const AdamFactors& factors);
};

// Those for the processor at hand.
const VectorKernels& vectorKernels();

extern const VectorKernels kBaselineVectors;
#if defined(__x86_64__)
extern const VectorKernels kAvx2Vectors;
extern const VectorKernels kAvx512Vectors;
#endif

}  // namespace node_torch
