#include "kernels/processor.h"

#include <cstdlib>
#include <cstring>

#include "kernels/gemm_kernels.h"
#include "kernels/vector_kernels.h"

namespace node_torch {

namespace {

InstructionSet detect() {
#if defined(__x86_64__)
  const char* asked = std::getenv("NODE_TORCH_KERNELS");
  auto allows = [&](const char* lesser) { return asked == nullptr || std::strcmp(asked, lesser) != 0; };
  __builtin_cpu_init();
  bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && allows("baseline");
  bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") && allows("avx2");
  if (avx512) return InstructionSet::kAvx512;
  if (avx2) return InstructionSet::kAvx2;
#endif
  return InstructionSet::kBaseline;
}

}  // namespace

InstructionSet instructionSet() {
  static const InstructionSet detected = detect();
  return detected;
}

const char* instructionSetName() {
  switch (instructionSet()) {
    case InstructionSet::kAvx512:
      return "avx512";
    case InstructionSet::kAvx2:
      return "avx2";
    case InstructionSet::kBaseline:
      break;
  }
  return "baseline";
}

const GemmKernels& gemmKernels() {
#if defined(__x86_64__)
  if (instructionSet() == InstructionSet::kAvx512) return kAvx512Gemm;
  if (instructionSet() == InstructionSet::kAvx2) return kAvx2Gemm;
#endif
  return kBaselineGemm;
}

const GemmKernels* bfloat16Kernels() {
#if defined(__x86_64__)
  static const bool there =
      instructionSet() == InstructionSet::kAvx512 && __builtin_cpu_supports("avx512bf16");
  if (there) return &kAvx512Bfloat16Gemm;
#endif
  return nullptr;
}

const VectorKernels& vectorKernels() {
#if defined(__x86_64__)
  if (instructionSet() == InstructionSet::kAvx512) return kAvx512Vectors;
  if (instructionSet() == InstructionSet::kAvx2) return kAvx2Vectors;
#endif
  return kBaselineVectors;
}

}  // namespace node_torch
