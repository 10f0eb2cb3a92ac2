#include "autocast.h"

#include <ATen/autocast_mode.h>

#include "errors.h"

namespace node_torch {

namespace {

// (dtype's code or -1) => the code before. -1 is off. Mode and dtype are this thread's.
Napi::Value setAutocast(const Napi::CallbackInfo& info) {
  int before = -1;
  if (at::autocast::is_autocast_enabled(at::kCPU)) {
    before = static_cast<int>(at::autocast::get_autocast_dtype(at::kCPU));
  }
  int code = info[0].As<Napi::Number>().Int32Value();
  at::autocast::set_autocast_enabled(at::kCPU, code >= 0);
  if (code >= 0) at::autocast::set_autocast_dtype(at::kCPU, static_cast<at::ScalarType>(code));
  // Weights that were cast are kept while a region lasts, and no longer: they may change afterwards.
  if (code < 0) at::autocast::clear_cache();
  return Napi::Number::New(info.Env(), before);
}

}  // namespace

void defineAutocast(Napi::Object exports) { define<setAutocast>(exports, "setAutocast"); }

}  // namespace node_torch
