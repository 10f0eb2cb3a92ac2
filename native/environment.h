#pragma once

#include <memory>

#include "callback.h"
#include "napi_setup.h"
#include "tensor_table.h"

namespace node_torch {

struct AsyncQueue;  // async_task.cc

// What one JavaScript environment (main thread, worker, jest context) owns. The addon has no other mutable
// state that two environments would share.
struct Environment {
  explicit Environment(napi_env env)
      : slotKey(Napi::Reference<Napi::String>::New(Napi::String::New(env, "slot"), 1)),
        callbacks(std::make_shared<CallbackReferences>(env)) {}
  ~Environment() {
    callbacks->close();
    tensors->close();
  }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  Napi::FunctionReference errorFactory;
  Napi::FunctionReference throwLater;
  // The property under which a Tensor keeps the slot of its box.
  Napi::Reference<Napi::String> slotKey;
  TensorTable* const tensors = TensorTable::create();
  std::shared_ptr<CallbackReferences> callbacks;
  // Gives the stack of its caller (anomaly.cc).
  std::shared_ptr<Callback> stackFunction;
  // The level of forward mode while it is open (forward_ad.cc).
  std::shared_ptr<void> dualLevel;
  std::shared_ptr<AsyncQueue> asyncQueue;

  static Environment& of(Napi::Env env) { return *env.GetInstanceData<Environment>(); }
};

}  // namespace node_torch
