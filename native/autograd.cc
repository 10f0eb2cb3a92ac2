#include "autograd.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>

#include "anomaly.h"
#include "checkpoint.h"
#include "engine.h"
#include "errors.h"
#include "graph/recorder.h"
#include "hooks.h"
#include "tensors.h"
#include "transforms.h"

namespace node_torch {

namespace {

const at::Tensor& self(const Napi::CallbackInfo& info) {
  return unwrapTensor(info.Env(), info[0], "this tensor");
}

bool flag(const Napi::CallbackInfo& info, size_t index) { return info[index].ToBoolean().Value(); }

Napi::Value requiresGrad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).requires_grad());
}

Napi::Value setRequiresGrad(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  TORCH_CHECK(
      tensor.is_leaf() || flag(info, 1),
      "you can only change requires_grad flags of leaf variables. To use a computed tensor in a part that "
      "needs no gradient, take tensor.detach()");
  if (flag(info, 1)) refuseInTransforms("requiresGrad_()");
  tensor.set_requires_grad(flag(info, 1));
  return info.Env().Undefined();
}

Napi::Value isLeaf(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).is_leaf());
}

Napi::Value gradFnName(const Napi::CallbackInfo& info) {
  const auto& function = self(info).grad_fn();
  if (!function) return info.Env().Null();
  return Napi::String::New(info.Env(), function->name());
}

Napi::Value gradOf(const Napi::CallbackInfo& info) {
  return Napi::Value(info.Env(), wrapTensor(info.Env(), self(info).grad()));
}

// (handle, grad or null)
Napi::Value setGrad(const Napi::CallbackInfo& info) {
  if (!info[1].IsNull()) noteHostAccess("setting the grad of a tensor");
  self(info).mutable_grad() = info[1].IsNull() ? at::Tensor() : unwrapTensor(info.Env(), info[1], "grad");
  return info.Env().Undefined();
}

Napi::Value outputNr(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).output_nr()));
}

Napi::Value version(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info)._version()));
}

Napi::Value retainGrad(const Napi::CallbackInfo& info) {
  refuseInTransforms("retainGrad()");
  self(info).retain_grad();
  return info.Env().Undefined();
}

Napi::Value retainsGrad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).retains_grad());
}

// The array of handles as tensors; null becomes an undefined tensor.
std::vector<at::Tensor> unwrapOptionalTensors(Napi::Env env, Napi::Value value, const char* what) {
  std::vector<at::Tensor> tensors;
  if (value.IsNull()) return tensors;
  auto array = value.As<Napi::Array>();
  for (uint32_t i = 0; i < array.Length(); i++) {
    Napi::Value item = array.Get(i);
    tensors.push_back(item.IsNull() ? at::Tensor() : unwrapTensor(env, item, what));
  }
  return tensors;
}

// (tensors, gradTensors or null, retainGraph, createGraph, leaves or null)
Napi::Value backward(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  refuseInTransforms("backward()");
  auto outputs = unwrapTensors(env, info[0], "tensors");
  auto grads = unwrapOptionalTensors(env, info[1], "gradTensors");
  std::vector<at::Tensor> inputs;
  if (!info[4].IsNull()) inputs = unwrapTensors(env, info[4], "inputs");
  checkGraph(outputs);
  checkAccumulation(outputs);
  beginAnomalyCheck();
  torch::autograd::backward(outputs, grads, flag(info, 2), flag(info, 3), inputs);
  return env.Undefined();
}

// (outputs, inputs, gradOutputs or null, retainGraph, createGraph, allowUnused) => handles, null where unused
Napi::Value grad(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto outputs = unwrapTensors(env, info[0], "outputs");
  auto inputs = unwrapTensors(env, info[1], "inputs");
  auto gradOutputs = unwrapOptionalTensors(env, info[2], "gradOutputs");
  checkGraph(outputs);
  beginAnomalyCheck();
  auto grads =
      torch::autograd::grad(outputs, inputs, gradOutputs, flag(info, 3), flag(info, 4), flag(info, 5));
  auto result = Napi::Array::New(env, grads.size());
  for (uint32_t i = 0; i < grads.size(); i++) result.Set(i, Napi::Value(env, wrapTensor(env, grads[i])));
  return result;
}

Napi::Value isGradEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::GradMode::is_enabled());
}

Napi::Value setGradEnabled(const Napi::CallbackInfo& info) {
  bool before = at::GradMode::is_enabled();
  at::GradMode::set_enabled(flag(info, 0));
  return Napi::Boolean::New(info.Env(), before);
}

}  // namespace

void defineAutograd(Napi::Object exports) {
  useEngine();
  define<requiresGrad>(exports, "requiresGrad");
  define<setRequiresGrad>(exports, "setRequiresGrad");
  define<isLeaf>(exports, "isLeaf");
  define<gradFnName>(exports, "gradFnName");
  define<gradOf>(exports, "gradOf");
  define<setGrad>(exports, "setGrad");
  define<outputNr>(exports, "outputNr");
  define<version>(exports, "version");
  define<retainGrad>(exports, "retainGrad");
  define<retainsGrad>(exports, "retainsGrad");
  define<backward>(exports, "backward");
  define<grad>(exports, "grad");
  define<isGradEnabled>(exports, "isGradEnabled");
  define<setGradEnabled>(exports, "setGradEnabled");
}

}  // namespace node_torch
