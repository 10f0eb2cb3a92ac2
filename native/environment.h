#pragma once

#include <memory>

#include "callback.h"
#include "napi_setup.h"
#include "tensor_table.h"

namespace node_torch {

struct AsyncQueue;   // async_task.cc
struct AnomalyWish;  // anomaly.cc
class Deferral;      // graph/deferral.h
class Recorder;      // graph/recorder.h
class SharedBy;      // share.cc

// What one JavaScript environment (main thread, worker, jest context) owns. What the process shares is named
// so where it stands: the table of operators, the shared tensors, libtorch itself.
//
// It ends on its thread, before the thread does: what libtorch keeps for a thread is still there.
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
  // What a function of JavaScript threw inside libtorch, on its way out of it.
  std::unique_ptr<Napi::Error> thrown;
  // Gives the stack of its caller (anomaly.cc).
  std::shared_ptr<Callback> stackFunction;
  std::shared_ptr<AnomalyWish> anomalyWish;
  // The level of forward mode while it is open (forward_ad.cc).
  std::shared_ptr<void> dualLevel;
  std::shared_ptr<AsyncQueue> asyncQueue;
  // The recording that is in progress (graph/bindings.cc).
  std::shared_ptr<Recorder> recorder;
  std::shared_ptr<Deferral> deferral;
  std::shared_ptr<SharedBy> shared;

  static Environment& of(Napi::Env env) { return *env.GetInstanceData<Environment>(); }
};

}  // namespace node_torch
