#include "library.h"

#include <ATen/DynamicLibrary.h>

#include "errors.h"

namespace node_torch {

namespace {

// (path). The library stays for good: its operators are in tables of the process. Not by process.dlopen,
// which closes what is no addon.
Napi::Value loadLibrary(const Napi::CallbackInfo& info) {
  at::DynamicLibrary library(info[0].As<Napi::String>().Utf8Value().c_str(), nullptr, true);
  return info.Env().Undefined();
}

}  // namespace

void defineLibraries(Napi::Object exports) { define<loadLibrary>(exports, "loadLibrary"); }

}  // namespace node_torch
