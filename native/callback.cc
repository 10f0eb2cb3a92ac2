#include "callback.h"

#include <c10/util/Exception.h>

#include "environment.h"

namespace node_torch {

void CallbackReferences::close() {
  std::lock_guard<std::mutex> lock(mutex_);
  closed_ = true;
  forsaken_.clear();
}

void CallbackReferences::release(napi_ref reference) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (closed_) return;
  forsaken_.push_back(reference);
  if (!isOnThread()) return;
  for (auto* each : forsaken_) napi_delete_reference(env_, each);
  forsaken_.clear();
}

Callback::Callback(Napi::Function function)
    : env_(function.Env()), references_(Environment::of(function.Env()).callbacks) {
  if (napi_create_reference(env_, function, 1, &reference_) != napi_ok) throw Napi::Error::New(env_);
}

Callback::~Callback() { references_->release(reference_); }

Napi::Value Callback::call(const std::vector<napi_value>& arguments) const {
  napi_value function = nullptr;
  napi_value undefined = nullptr;
  napi_value result = nullptr;
  napi_get_reference_value(env_, reference_, &function);
  napi_get_undefined(env_, &undefined);
  bool failed = false;
  napi_value error = nullptr;
  if (napi_call_function(env_, undefined, function, arguments.size(), arguments.data(), &result) == napi_ok) {
    napi_valuetype type = napi_undefined;
    bool isObject = napi_typeof(env_, result, &type) == napi_ok && type == napi_object;
    if (!isObject || napi_has_named_property(env_, result, "error", &failed) != napi_ok || !failed)
      return Napi::Value(env_, result);
    if (napi_get_named_property(env_, result, "error", &error) != napi_ok) error = nullptr;
  } else if (napi_is_exception_pending(env_, &failed) == napi_ok && failed) {
    // No room for a frame on the stack, say.
    if (napi_get_and_clear_last_exception(env_, &error) != napi_ok) error = nullptr;
  }
  // libtorch carries exceptions about, copies them and asks them for their message: what JavaScript threw
  // stays out of its hands.
  if (error != nullptr) Environment::of(env_).thrown = std::make_unique<Napi::Error>(env_, error);
  TORCH_CHECK(false, "a function of JavaScript failed inside libtorch");
}

}  // namespace node_torch
