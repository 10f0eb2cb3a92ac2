#include "training/gather.h"

#include <algorithm>
#include <cstring>

#include <ATen/ops/index_select.h>

#include "whole_bytes.h"

namespace node_torch {

void gather(const at::Tensor& source, const at::Tensor& order, int64_t row, const at::Tensor& buffer,
            Workers& workers) {
  int64_t rows = buffer.size(0);
  if (!source.device().is_cpu() || !buffer.device().is_cpu()) {
    auto chosen = order.defined() ? source.index_select(0, order.narrow(0, row, rows).to(source.device()))
                                  : source.narrow(0, row, rows);
    buffer.copy_(chosen, /*non_blocking=*/true);
    return;
  }
  requireWholeBytes(source);
  size_t rowBytes = rows == 0 ? 0 : buffer.nbytes() / rows;
  auto* to = static_cast<uint8_t*>(buffer.mutable_data_ptr());
  const auto* from = static_cast<const uint8_t*>(source.const_data_ptr());
  if (rowBytes == 0) return;
  const auto* index = order.defined() ? order.const_data_ptr<int64_t>() + row : nullptr;
  auto copyRows = [&](int64_t first, int64_t count) {
    if (index == nullptr) {
      std::memcpy(to + first * rowBytes, from + (row + first) * rowBytes, count * rowBytes);
      return;
    }
    for (int64_t i = first; i < first + count; i++)
      std::memcpy(to + i * rowBytes, from + index[i] * rowBytes, rowBytes);
  };
  // Rows far apart come from memory, not from a cache: several threads wait for it at the same time.
  constexpr size_t kPieceBytes = 64 * 1024;
  auto together = static_cast<int64_t>(std::max<size_t>(1, kPieceBytes / rowBytes));
  if (rows <= 2 * together) {
    copyRows(0, rows);
    return;
  }
  workers.forEach((rows + together - 1) / together,
                  [&](int64_t i, int) { copyRows(i * together, std::min(together, rows - i * together)); });
}

}  // namespace node_torch
