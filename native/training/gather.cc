#include "training/gather.h"

#include <cstring>

#include <ATen/ops/index_select.h>

namespace node_torch {

void gather(const at::Tensor& source, const at::Tensor& order, int64_t row, const at::Tensor& buffer) {
  int64_t rows = buffer.size(0);
  if (!source.device().is_cpu() || !buffer.device().is_cpu()) {
    auto chosen = order.defined() ? source.index_select(0, order.narrow(0, row, rows).to(source.device()))
                                  : source.narrow(0, row, rows);
    buffer.copy_(chosen, /*non_blocking=*/true);
    return;
  }
  size_t rowBytes = rows == 0 ? 0 : buffer.nbytes() / rows;
  auto* to = static_cast<uint8_t*>(buffer.mutable_data_ptr());
  const auto* from = static_cast<const uint8_t*>(source.const_data_ptr());
  if (!order.defined()) {
    std::memcpy(to, from + row * rowBytes, rows * rowBytes);
    return;
  }
  const auto* index = order.const_data_ptr<int64_t>() + row;
  for (int64_t i = 0; i < rows; i++) std::memcpy(to + i * rowBytes, from + index[i] * rowBytes, rowBytes);
}

}  // namespace node_torch
