#pragma once

#include <ATen/core/Tensor.h>

namespace node_torch {

// Throws for a tensor of quint4x2 or quint2x4: several elements share a byte of its memory, which has fewer
// bytes than the tensor says.
inline void requireWholeBytes(const at::Tensor& tensor) {
  auto type = tensor.scalar_type();
  TORCH_CHECK(type != at::kQUInt4x2 && type != at::kQUInt2x4,
              "Expected elements of whole bytes but several elements of ", type,
              " share one. Take intRepr() for its bytes, or dequantize() for its numbers");
}

}  // namespace node_torch
