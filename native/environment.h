#pragma once

#include <memory>

#include "napi_setup.h"
#include "tensor_ledger.h"

namespace node_torch {

// What one JavaScript environment (main thread, worker, jest context) owns. The addon has no other mutable
// state that two environments would share.
struct Environment {
  Napi::FunctionReference errorFactory;
  Napi::FunctionReference throwLater;
  std::shared_ptr<TensorLedger> ledger = std::make_shared<TensorLedger>();

  static Environment& of(Napi::Env env) { return *env.GetInstanceData<Environment>(); }
};

}  // namespace node_torch
