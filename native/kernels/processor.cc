#include "kernels/processor.h"

#include <cstdlib>
#include <cstring>

#if defined(_WIN32) && defined(__x86_64__)
#include <intrin.h>
#endif

#include "kernels/gemm_kernels.h"
#include "kernels/vector_kernels.h"

namespace node_torch {

namespace {

#if defined(__x86_64__)

struct Features {
  bool avx2, avx512, avx512bf16;
};

#if defined(_WIN32)

// __builtin_cpu_supports needs a library of clang's that Visual Studio does not link.
__attribute__((target("xsave"))) Features features() {
  constexpr unsigned kAvxState = 0x6, kAvx512State = 0xe6;
  auto ask = [](int leaf, int part, int index) {
    int registers[4];  // eax, ebx, ecx, edx
    __cpuidex(registers, leaf, part);
    return static_cast<unsigned>(registers[index]);
  };
  auto has = [](unsigned word, int bit) { return (word >> bit & 1) != 0; };
  const unsigned basic = ask(1, 0, 2);
  // Whether the system keeps the registers of a thread.
  const unsigned long long kept = has(basic, 27) ? _xgetbv(0) : 0;
  if (ask(0, 0, 0) < 7 || (kept & kAvxState) != kAvxState) return {};
  const unsigned extended = ask(7, 0, 1);
  Features there{};
  there.avx2 = has(basic, 12) && has(extended, 5);  // with FMA
  there.avx512 = there.avx2 && (kept & kAvx512State) == kAvx512State && has(extended, 16) &&
                 has(extended, 17) && has(extended, 30) && has(extended, 31);  // F, DQ, BW, VL
  there.avx512bf16 = there.avx512 && ask(7, 0, 0) >= 1 && has(ask(7, 1, 0), 5);
  return there;
}

#else

Features features() {
  __builtin_cpu_init();
  Features there{};
  there.avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  there.avx512 = there.avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                 __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw");
  there.avx512bf16 = there.avx512 && __builtin_cpu_supports("avx512bf16");
  return there;
}

#endif

#endif

InstructionSet detect() {
#if defined(__x86_64__)
  const char* asked = std::getenv("NODE_TORCH_KERNELS");
  auto allows = [&](const char* lesser) { return asked == nullptr || std::strcmp(asked, lesser) != 0; };
  const Features there = features();
  const bool avx2 = there.avx2 && allows("baseline");
  if (avx2 && there.avx512 && allows("avx2")) return InstructionSet::kAvx512;
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
  static const bool there = instructionSet() == InstructionSet::kAvx512 && features().avx512bf16;
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
