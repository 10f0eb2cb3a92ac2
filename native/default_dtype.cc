#include "default_dtype.h"

#include <c10/core/DefaultDtype.h>
#include <c10/core/ScalarTypeToTypeMeta.h>

#include "errors.h"

namespace node_torch {

namespace {

Napi::Value defaultDtype(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<int>(c10::get_default_dtype_as_scalartype()));
}

// (code of a floating dtype)
Napi::Value setDefaultDtype(const Napi::CallbackInfo& info) {
  auto dtype = static_cast<c10::ScalarType>(info[0].As<Napi::Number>().Int32Value());
  c10::set_default_dtype(c10::scalarTypeToTypeMeta(dtype));
  return info.Env().Undefined();
}

}  // namespace

void defineDefaultDtype(Napi::Object exports) {
  define<defaultDtype>(exports, "defaultDtype");
  define<setDefaultDtype>(exports, "setDefaultDtype");
}

}  // namespace node_torch
