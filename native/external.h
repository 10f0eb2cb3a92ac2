#pragma once

#include <memory>

#include "errors.h"
#include "napi_setup.h"

namespace node_torch {

// Objects of the addon that JavaScript holds by a handle, and nothing else of them. What a handle is of is
// not checked: only lib/native/binding.ts passes them.

// Runs inside the garbage collector: deleting a T must not touch JavaScript.
template <typename T>
Napi::Value wrapExternal(Napi::Env env, std::unique_ptr<T> object) {
  auto finalize = [](node_api_basic_env, void* data, void*) { delete static_cast<T*>(data); };
  napi_value external;
  if (napi_create_external(env, object.get(), finalize, nullptr, &external) != napi_ok)
    throw Napi::Error::New(env);
  object.release();
  return Napi::Value(env, external);
}

// `what` is named in the error, such as "a graph".
template <typename T>
T& unwrapExternal(Napi::Env env, Napi::Value value, const char* what) {
  void* data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok || data == nullptr)
    throwTypeError(std::string("Expected ") + what);
  return *static_cast<T*>(data);
}

}  // namespace node_torch
