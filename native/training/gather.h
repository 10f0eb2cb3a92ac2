#pragma once

#include <ATen/core/Tensor.h>

#include "kernels/workers.h"

namespace node_torch {

// Rows source[order[row]], source[order[row + 1]], ... into a static buffer, as many as it holds; in the
// order they lie in when `order` is undefined. Source and buffer are contiguous and of one dtype.
void gather(const at::Tensor& source, const at::Tensor& order, int64_t row, const at::Tensor& buffer,
            Workers& workers);

}  // namespace node_torch
