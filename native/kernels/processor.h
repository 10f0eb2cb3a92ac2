#pragma once

namespace node_torch {

// The instruction sets that kernels are compiled for.
enum class InstructionSet { kBaseline, kAvx2, kAvx512 };

// The best one that this processor has. NODE_TORCH_KERNELS (`baseline`, `avx2`) asks for a lesser one, so
// that its kernels can be tried on any machine.
InstructionSet instructionSet();

// Its name, as reports and checkpoints have it.
const char* instructionSetName();

}  // namespace node_torch
