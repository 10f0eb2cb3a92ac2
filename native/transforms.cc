#include "transforms.h"

#include <ATen/FuncTorchTLS.h>
#include <ATen/WrapDimUtils.h>
#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/DynamicLayer.h>
#include <ATen/functorch/TensorWrapper.h>
#include <ATen/ops/lift_fresh.h>
#include <ATen/ops/movedim.h>
#include <c10/core/AutogradState.h>
#include <c10/core/InferenceMode.h>

#include "errors.h"
#include "graph/recorder.h"
#include "tensors.h"

namespace node_torch {

namespace {

namespace functorch = at::functorch;
using functorch::RandomnessType;
using functorch::TransformType;

const at::Tensor& self(const Napi::CallbackInfo& info) {
  return unwrapTensor(info.Env(), info[0], "this tensor");
}

int64_t integer(const Napi::CallbackInfo& info, size_t index) {
  return info[index].As<Napi::Number>().Int64Value();
}

Napi::Value handleOf(const Napi::CallbackInfo& info, at::Tensor tensor) {
  return Napi::Value(info.Env(), wrapTensor(info.Env(), std::move(tensor)));
}

RandomnessType randomnessOf(const std::string& name) {
  if (name == "same") return RandomnessType::Same;
  return name == "different" ? RandomnessType::Different : RandomnessType::Error;
}

// The layers of torch.func belong to the thread. TypeScript closes each before the function around it
// returns.
// ('vmap' | 'grad' | 'jvp', size of the batch, randomness) => the layer's level
Napi::Value transformBegin(const Napi::CallbackInfo& info) {
  noteHostAccess("transforming functions (torch.vmap, torch.func)");
  std::string kind = info[0].As<Napi::String>();
  int64_t level = 0;
  if (kind == "vmap") {
    level = functorch::initAndPushDynamicLayer(TransformType::Vmap, c10::SymInt(integer(info, 1)),
                                               randomnessOf(info[2].As<Napi::String>()));
  } else if (kind == "grad") {
    level = functorch::initAndPushDynamicLayer(TransformType::Grad, std::nullopt, std::nullopt,
                                               c10::AutogradState::get_tls_state().get_grad_mode(),
                                               std::nullopt, std::nullopt, c10::InferenceMode::is_enabled());
  } else {
    level = functorch::initAndPushDynamicLayer(TransformType::Jvp, std::nullopt, std::nullopt, std::nullopt,
                                               c10::AutogradState::get_tls_state().get_fw_grad_mode(),
                                               std::nullopt, c10::InferenceMode::is_enabled());
  }
  return Napi::Number::New(info.Env(), static_cast<double>(level));
}

Napi::Value transformEnd(const Napi::CallbackInfo& info) {
  TORCH_CHECK(!functorch::getDynamicLayerStack().empty(), "no function is being transformed");
  functorch::popDynamicLayerAndDeleteMetadata();
  return info.Env().Undefined();
}

// (tensor, dim, level) => the tensor of one element of the batch
Napi::Value addBatchDim(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  auto dim = at::maybe_wrap_dim(integer(info, 1), tensor.dim());
  return handleOf(info, functorch::addBatchDim(tensor, dim, integer(info, 2)));
}

// (tensor, level, size of the batch, dim) => the tensor of the whole batch, which lies in dimension `dim`
Napi::Value removeBatchDim(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  int64_t level = integer(info, 1);
  auto dim = at::maybe_wrap_dim(integer(info, 3), tensor.dim() + 1);
  const auto* batched = functorch::maybeGetBatchedImpl(tensor);
  if (batched == nullptr || batched->level() < level) {
    // Every element of the batch is the same.
    auto sizes = tensor.sizes().vec();
    sizes.insert(sizes.begin() + dim, integer(info, 2));
    return handleOf(info, tensor.unsqueeze(dim).expand(sizes));
  }
  TORCH_CHECK(batched->level() == level,
              "Expected tensors of this function's own, but it returned one that belongs to a torch.vmap "
              "inside of it, which has ended");
  return handleOf(info, at::movedim(batched->value(), batched->bdim(), dim));
}

Napi::Value isTransformed(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  return Napi::Boolean::New(
      info.Env(), functorch::isBatchedTensor(tensor) || functorch::maybeGetTensorWrapper(tensor) != nullptr);
}

Napi::Value isBatched(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), functorch::isBatchedTensor(self(info)));
}

// (tensor, level)
Napi::Value wrapForGrad(const Napi::CallbackInfo& info) {
  return handleOf(info, functorch::makeTensorWrapper(self(info), integer(info, 1)));
}

// (tensor, level)
Napi::Value unwrapForGrad(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  const auto* wrapper = functorch::maybeGetTensorWrapper(tensor);
  bool ofLevel = wrapper != nullptr && wrapper->level() == integer(info, 1);
  return handleOf(info, ofLevel ? wrapper->value() : tensor);
}

// Requires the gradient of a tensor that wrapForGrad gave; requiresGrad_ is refused in transformed functions.
Napi::Value makeDifferentiable(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  bool before = functorch::getInplaceRequiresGradAllowed();
  functorch::setInplaceRequiresGradAllowed(true);
  try {
    tensor.set_requires_grad(true);
  } catch (...) {
    functorch::setInplaceRequiresGradAllowed(before);
    throw;
  }
  functorch::setInplaceRequiresGradAllowed(before);
  return info.Env().Undefined();
}

// (tensor) => what the innermost transformation has wrapped, for printing; null for an ordinary tensor. The
// level is -2 for a tensor of a gradient that has been computed, as in Python.
Napi::Value transformed(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  auto result = Napi::Object::New(info.Env());
  if (const auto* batched = functorch::maybeGetBatchedImpl(tensor)) {
    result.Set("level", static_cast<double>(batched->level()));
    result.Set("batchDim", static_cast<double>(batched->bdim()));
    result.Set("value", handleOf(info, batched->value()));
    return result;
  }
  if (const auto* wrapper = functorch::maybeGetTensorWrapper(tensor)) {
    result.Set("level", static_cast<double>(wrapper->level().value_or(-2)));
    result.Set("batchDim", info.Env().Null());
    result.Set("value", handleOf(info, wrapper->value()));
    return result;
  }
  return info.Env().Null();
}

}  // namespace

bool isTransforming() {
  return c10::impl::tls_is_dispatch_key_included(c10::DispatchKey::FuncTorchDynamicLayerFrontMode);
}

at::Tensor intoTransforms(at::Tensor tensor) {
  return isTransforming() ? at::lift_fresh(tensor) : std::move(tensor);
}

at::Tensor untransformed(at::Tensor tensor) {
  for (;;) {
    if (const auto* batched = functorch::maybeGetBatchedImpl(tensor)) {
      tensor = at::Tensor(batched->value());
    } else if (const auto* wrapper = functorch::maybeGetTensorWrapper(tensor)) {
      tensor = at::Tensor(wrapper->value());
    } else {
      return tensor;
    }
  }
}

void refuseBatched(const at::Tensor& tensor, const char* what) {
  auto inner = tensor;
  for (;;) {
    TORCH_CHECK(
        !functorch::isBatchedTensor(inner), "Expected no ", what,
        " in a function that torch.vmap transforms, where a tensor stands for a whole batch. Return the "
        "tensor and do it outside, or choose between tensors with torch.where");
    const auto* wrapper = functorch::maybeGetTensorWrapper(inner);
    if (wrapper == nullptr) return;
    inner = at::Tensor(wrapper->value());
  }
}

void refuseInTransforms(const char* what) {
  TORCH_CHECK(
      !isTransforming(), "Expected no ", what,
      " in a function that torch.func or torch.vmap transforms. Call it outside, or take torch.func.grad "
      "or torch.func.vjp");
}

void defineTransforms(Napi::Object exports) {
  define<transformBegin>(exports, "transformBegin");
  define<transformEnd>(exports, "transformEnd");
  define<addBatchDim>(exports, "addBatchDim");
  define<removeBatchDim>(exports, "removeBatchDim");
  define<isTransformed>(exports, "isTransformed");
  define<isBatched>(exports, "isBatched");
  define<wrapForGrad>(exports, "wrapForGrad");
  define<unwrapForGrad>(exports, "unwrapForGrad");
  define<makeDifferentiable>(exports, "makeDifferentiable");
  define<transformed>(exports, "transformed");
}

}  // namespace node_torch
