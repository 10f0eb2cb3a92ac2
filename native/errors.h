#pragma once

#include <memory>
#include <string>
#include <vector>

#include <c10/util/Lazy.h>

#include "napi_setup.h"

namespace node_torch {

// What an error becomes in JavaScript; the TypeScript layer registers one factory that makes all of them, so
// that stack and class come from the realm of the caller.
enum class ErrorKind { kTorch, kType, kRange, kDisposed, kOutOfMemory };

// A fault of the caller, found before libtorch was asked.
struct ArgumentError {
  ErrorKind kind;
  std::string message;
};

[[noreturn]] void throwTypeError(const std::string& message);
[[noreturn]] void throwRangeError(const std::string& message);

// Which operator failed and on what, for the message.
struct ErrorContext {
  std::string operatorName;
  std::vector<std::string> arguments;
};

// The C++ stack of an error. Naming its functions takes ten milliseconds, so it is done when somebody asks.
using Backtrace = std::shared_ptr<const c10::LazyValue<std::string>>;

// Registers two JavaScript functions: (kind, message, operatorName, arguments, backtrace) => Error, and
// (error) => void, which throws it as soon as the native function has returned.
void setErrorFunctions(Napi::Env env, Napi::Function factory, Napi::Function throwLater);

// To be called inside the catch block of a function that JavaScript calls: hands the exception in flight to
// JavaScript, which throws it when this function has returned. A JavaScript exception passes unchanged.
//
// Throwing it from here (napi_throw) would end the process now and then: Node allocates while it throws, and
// when that starts a collection that frees one of our tensors, it takes the pending exception for one of the
// finalizer.
void reportFailure(napi_env env, const ErrorContext& context = {}) noexcept;

// The same where no JavaScript of ours is waiting (an event from another thread, the loading of the addon):
// throws.
void raisePending(napi_env env) noexcept;

// The Error object for the exception in flight, for rejecting a promise.
Napi::Value toErrorValue(Napi::Env env, ErrorKind kind, const std::string& message,
                         const Backtrace& backtrace, const ErrorContext& context = {});

// (backtrace) => text, for what the error factory was given.
Napi::Value backtraceText(const Napi::CallbackInfo& info);

// An exception taken apart on a thread that may not touch JavaScript.
struct CaughtError {
  ErrorKind kind = ErrorKind::kTorch;
  std::string message;
  Backtrace backtrace = nullptr;
};
CaughtError describeCurrentException();

// Wraps a function so that no exception leaves it: a C++ exception that leaves a Node-API callback ends the
// process.
template <Napi::Value (*Body)(const Napi::CallbackInfo&)>
napi_value guarded(napi_env env, napi_callback_info rawInfo) {
  try {
    Napi::CallbackInfo info(env, rawInfo);
    return Body(info);
  } catch (...) {
    reportFailure(env);
    return nullptr;
  }
}

template <Napi::Value (*Body)(const Napi::CallbackInfo&)>
void define(Napi::Object exports, const char* name) {
  napi_value function;
  napi_status status =
      napi_create_function(exports.Env(), name, NAPI_AUTO_LENGTH, guarded<Body>, nullptr, &function);
  if (status != napi_ok) throw Napi::Error::New(exports.Env());
  exports.Set(name, Napi::Value(exports.Env(), function));
}

}  // namespace node_torch
