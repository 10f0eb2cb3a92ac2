#include "inference_mode.h"

#include <memory>
#include <vector>

#include <ATen/core/Tensor.h>
#include <c10/core/InferenceMode.h>

#include "errors.h"
#include "tensors.h"

namespace node_torch {

namespace {

// Those that are open on this thread, the innermost last. TypeScript closes each before the function around
// it returns.
thread_local std::vector<std::unique_ptr<c10::InferenceMode>> openModes;

Napi::Value inferenceModeBegin(const Napi::CallbackInfo& info) {
  openModes.push_back(std::make_unique<c10::InferenceMode>(info[0].ToBoolean().Value()));
  return info.Env().Undefined();
}

Napi::Value inferenceModeEnd(const Napi::CallbackInfo& info) {
  if (!openModes.empty()) openModes.pop_back();
  return info.Env().Undefined();
}

Napi::Value isInferenceModeEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::InferenceMode::is_enabled());
}

Napi::Value isInference(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), unwrapTensor(info.Env(), info[0], "this tensor").is_inference());
}

}  // namespace

void defineInferenceMode(Napi::Object exports) {
  define<inferenceModeBegin>(exports, "inferenceModeBegin");
  define<inferenceModeEnd>(exports, "inferenceModeEnd");
  define<isInferenceModeEnabled>(exports, "isInferenceModeEnabled");
  define<isInference>(exports, "isInference");
}

}  // namespace node_torch
