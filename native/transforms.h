#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "napi_setup.h"

namespace node_torch {

// While it lives, operators of this thread take no part in the transformations of torch.func around them: for
// tensors of the addon's own, whose memory it touches.
class OutsideTransforms {
  c10::impl::ExcludeDispatchKeyGuard guard_{c10::DispatchKeySet(
      {c10::DispatchKey::FuncTorchDynamicLayerFrontMode, c10::DispatchKey::FuncTorchDynamicLayerBackMode})};
};

// Whether a function that torch.func or torch.vmap transforms is running on this thread.
bool isTransforming();

// A tensor made outside of the transformations around it, as one of theirs.
at::Tensor intoTransforms(at::Tensor tensor);

// The tensor with memory that transformations have wrapped. Of a tensor of vmap it is that of the whole
// batch.
at::Tensor untransformed(at::Tensor tensor);

// Throws for a tensor of vmap, whose elements are those of a whole batch. `what` is what is not to be done.
void refuseBatched(const at::Tensor& tensor, const char* what);

// Throws inside of a transformed function. `what` is what is not to be done there.
void refuseInTransforms(const char* what);

void defineTransforms(Napi::Object exports);

}  // namespace node_torch
