#include "autocast.h"

#include <ATen/autocast_mode.h>

#include "errors.h"

namespace node_torch {

namespace {

// (dtype's code or -1) => the code before. -1 is off. Mode and dtype are this thread's.
Napi::Value changeAutocast(const Napi::CallbackInfo& info) {
  Autocast before = autocast();
  int code = info[0].As<Napi::Number>().Int32Value();
  setAutocast({code >= 0, code >= 0 ? static_cast<c10::ScalarType>(code) : before.type});
  // Weights that were cast are kept while a region lasts, and no longer: they may change afterwards.
  if (code < 0) clearAutocastCache();
  return Napi::Number::New(info.Env(), before.enabled ? static_cast<int>(before.type) : -1);
}

}  // namespace

Autocast autocast() {
  return {at::autocast::is_autocast_enabled(at::kCPU), at::autocast::get_autocast_dtype(at::kCPU)};
}

void setAutocast(Autocast mode) {
  at::autocast::set_autocast_enabled(at::kCPU, mode.enabled);
  at::autocast::set_autocast_dtype(at::kCPU, mode.type);
}

void clearAutocastCache() { at::autocast::clear_cache(); }

void defineAutocast(Napi::Object exports) { define<changeAutocast>(exports, "setAutocast"); }

}  // namespace node_torch
