#pragma once

#include <memory>

#include "callback.h"
#include "napi_setup.h"
#include "tensor_ledger.h"

namespace node_torch {

struct AsyncQueue;  // async_task.cc

// What one JavaScript environment (main thread, worker, jest context) owns. The addon has no other mutable
// state that two environments would share.
struct Environment {
  explicit Environment(napi_env env) : callbacks(std::make_shared<CallbackReferences>(env)) {}
  ~Environment() { callbacks->close(); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  Napi::FunctionReference errorFactory;
  Napi::FunctionReference throwLater;
  std::shared_ptr<TensorLedger> ledger = std::make_shared<TensorLedger>();
  std::shared_ptr<CallbackReferences> callbacks;
  // Gives the stack of its caller (anomaly.cc).
  std::shared_ptr<Callback> stackFunction;
  // The level of forward mode while it is open (forward_ad.cc).
  std::shared_ptr<void> dualLevel;
  std::shared_ptr<AsyncQueue> asyncQueue;

  static Environment& of(Napi::Env env) { return *env.GetInstanceData<Environment>(); }
};

}  // namespace node_torch
