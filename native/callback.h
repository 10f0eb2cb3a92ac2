#pragma once

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "napi_setup.h"

namespace node_torch {

// The references to functions that C++ objects of one JavaScript environment hold. Such an object may go with
// a graph, and that anywhere: on another thread, inside the garbage collection, after the environment.
class CallbackReferences {
 public:
  explicit CallbackReferences(napi_env env) : env_(env) {}

  // The environment ends; it frees its references itself.
  void close();
  void release(napi_ref reference);
  bool isOnThread() const { return std::this_thread::get_id() == thread_; }

 private:
  const napi_env env_;
  const std::thread::id thread_ = std::this_thread::get_id();
  std::mutex mutex_;
  bool closed_ = false;
  std::vector<napi_ref> forsaken_;  // released on another thread
};

// A function of JavaScript that a C++ object keeps alive.
class Callback {
 public:
  explicit Callback(Napi::Function function);
  ~Callback();
  Callback(const Callback&) = delete;
  Callback& operator=(const Callback&) = delete;

  // Whether this thread is the one that may call it.
  bool isOnThread() const { return references_->isOnThread(); }

  napi_env env() const { return env_; }

  // To be called inside libtorch, on JavaScript's thread. The function gives { error } for what went wrong:
  // that is put aside (Environment::thrown), and a C++ exception thrown in its place, for which errors.cc
  // puts it back. It does not throw, since a collection of garbage at that moment could end the process
  // (errors.h).
  Napi::Value call(const std::vector<napi_value>& arguments) const;

 private:
  const napi_env env_;
  const std::shared_ptr<CallbackReferences> references_;
  napi_ref reference_ = nullptr;
};

}  // namespace node_torch
