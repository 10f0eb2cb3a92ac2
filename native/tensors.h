#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

#include "napi_setup.h"
#include "tensor_table.h"

namespace node_torch {

// How JavaScript holds a tensor. The result of an operator is held by its Tensor itself, which knows the slot
// of its box: Node makes nothing for it but a weak reference, and a number is all that it takes to name it.
// Every other is held by a handle, an object of its own that wraps the box. (An external value would cost
// Node two objects with a weak reference each, which is more than all else of a small operator.)

// A new handle for a tensor; null for an undefined one.
napi_value wrapTensor(napi_env env, at::Tensor tensor);

// The same held by `owner`, a Tensor, which is to keep the slot that is given back as `slot`.
napi_value giveTensor(napi_env env, napi_value owner, at::Tensor tensor);

// The tensor under a handle, or that a Tensor holds. `what` names the argument in errors. Throws when the
// value is no handle or disposed.
const at::Tensor& unwrapTensor(napi_env env, napi_value value, const char* what);

// The box under a handle or of a Tensor that holds one; null for any other value.
TensorBox* boxOf(napi_env env, napi_value value);

// The box with this slot; null for any other value. The Tensor must be alive while it is used.
TensorBox* boxAt(napi_env env, napi_value slot);

// The tensor in a box. Throws when it is disposed.
const at::Tensor& liveTensor(const TensorBox& box, const char* what);

inline bool isTensorHandle(napi_env env, napi_value value) { return boxOf(env, value) != nullptr; }

// To be called after an operator wrote to the tensor in a box, before its results are wrapped: the
// tensor may have another storage (set_), and its storage another size (resize_, out=).
void noteWritten(napi_env env, TensorBox* box);

// The array of handles as tensors.
std::vector<at::Tensor> unwrapTensors(Napi::Env env, Napi::Value value, const char* what);

// "[2, 3]:6", shape and dtype, or "disposed tensor".
std::string describe(const TensorBox& box);

std::vector<int64_t> toSizes(Napi::Env env, Napi::Value value, const char* what);

void defineTensors(Napi::Object exports);

}  // namespace node_torch
