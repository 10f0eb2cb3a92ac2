#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

#include "napi_setup.h"
#include "tensor_ledger.h"

namespace node_torch {

// What a JavaScript Tensor holds: an object, its handle, that wraps this box. Node makes an external value of
// two objects with a weak reference each, which costs more than all else of a small operator.
struct TensorBox {
  // Tells this box from what other objects wrap.
  static constexpr uint64_t kMark = 0x7465'6e73'6f72'626fULL;
  uint64_t mark = kMark;
  at::Tensor tensor;  // undefined once disposed
  c10::StorageImpl* storage;
  std::shared_ptr<TensorLedger> ledger;
};

// A new handle for a tensor; null for an undefined one.
napi_value wrapTensor(napi_env env, at::Tensor tensor);

// The tensor under a handle. `what` names the argument in errors. Throws when the value is no handle or
// disposed.
const at::Tensor& unwrapTensor(napi_env env, napi_value value, const char* what);

// The box under a handle; null for any other value.
TensorBox* boxOf(napi_env env, napi_value value);

inline bool isTensorHandle(napi_env env, napi_value value) { return boxOf(env, value) != nullptr; }

// To be called after an operator wrote to the tensor under a handle, before its results are wrapped: the
// tensor may have another storage (set_), and its storage another size (resize_, out=).
void noteWritten(napi_env env, napi_value value);

// The array of handles as tensors.
std::vector<at::Tensor> unwrapTensors(Napi::Env env, Napi::Value value, const char* what);

// "float32[2, 3]", or "disposed tensor".
std::string describeHandle(napi_env env, napi_value value);

std::vector<int64_t> toSizes(Napi::Env env, Napi::Value value, const char* what);

void defineTensors(Napi::Object exports);

}  // namespace node_torch
