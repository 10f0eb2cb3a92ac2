#include "errors.h"

#include <c10/util/Exception.h>

#include <new>
#include <utility>

#include "environment.h"
#include "external.h"

namespace node_torch {

namespace {

const char* kindName(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kType:
      return "type";
    case ErrorKind::kRange:
      return "range";
    case ErrorKind::kDisposed:
      return "disposed";
    case ErrorKind::kOutOfMemory:
      return "outOfMemory";
    case ErrorKind::kTorch:
      break;
  }
  return "torch";
}

}  // namespace

void throwTypeError(const std::string& message) { throw ArgumentError{ErrorKind::kType, message}; }
void throwRangeError(const std::string& message) { throw ArgumentError{ErrorKind::kRange, message}; }

void setErrorFunctions(Napi::Env env, Napi::Function factory, Napi::Function throwLater) {
  auto& environment = Environment::of(env);
  environment.errorFactory = Napi::Persistent(factory);
  environment.throwLater = Napi::Persistent(throwLater);
}

CaughtError describeCurrentException() {
  try {
    throw;
  } catch (const ArgumentError& e) {
    return {e.kind, e.message};
  } catch (const c10::OutOfMemoryError& e) {
    return {ErrorKind::kOutOfMemory, e.what_without_backtrace(), e.backtrace()};
  } catch (const c10::Error& e) {
    // The CPU allocator reports exhaustion as a plain c10::Error.
    std::string message = e.what_without_backtrace();
    bool exhausted = message.find("DefaultCPUAllocator: ") != std::string::npos;
    return {exhausted ? ErrorKind::kOutOfMemory : ErrorKind::kTorch, std::move(message), e.backtrace()};
  } catch (const std::bad_alloc&) {
    return {ErrorKind::kOutOfMemory, "out of memory"};
  } catch (const std::exception& e) {
    return {ErrorKind::kTorch, e.what()};
  } catch (...) {
    return {ErrorKind::kTorch, "an exception of unknown type was thrown"};
  }
}

Napi::Value backtraceText(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), unwrapExternal<Backtrace>(info.Env(), info[0], "a backtrace")->get());
}

Napi::Value toErrorValue(Napi::Env env, ErrorKind kind, const std::string& message,
                         const Backtrace& backtrace, const ErrorContext& context) {
  auto& factory = Environment::of(env).errorFactory;
  if (factory.IsEmpty()) return Napi::Error::New(env, message).Value();
  Napi::Array arguments = Napi::Array::New(env, context.arguments.size());
  for (uint32_t i = 0; i < context.arguments.size(); i++) arguments.Set(i, context.arguments[i]);
  Napi::Value held =
      backtrace ? wrapExternal(env, std::make_unique<Backtrace>(backtrace)) : Napi::Value(env.Null());
  return factory.Call({Napi::String::New(env, kindName(kind)), Napi::String::New(env, message),
                       Napi::String::New(env, context.operatorName), arguments, held});
}

namespace {

// What the exception in flight is to JavaScript. An environment that goes away (a worker that is terminated)
// can make no errors: then there is nobody to tell, V8 unwinds by itself, and this is empty.
Napi::Value currentExceptionAsValue(Napi::Env env, const ErrorContext& context) noexcept {
  try {
    try {
      throw;
    } catch (const Napi::Error& e) {
      // Not Error::Value(), which fails for null and undefined: a getter may throw anything.
      return e.Napi::ObjectReference::Value();
    } catch (...) {
      // What a function of JavaScript threw inside libtorch comes out unchanged.
      if (auto thrown = std::exchange(Environment::of(env).thrown, nullptr))
        return thrown->Napi::ObjectReference::Value();
      CaughtError caught = describeCurrentException();
      return toErrorValue(env, caught.kind, caught.message, caught.backtrace, context);
    }
  } catch (const Napi::Error& e) {
    // The factory threw.
    try {
      return e.Napi::ObjectReference::Value();
    } catch (...) {
    }
  } catch (...) {
  }
  return {};
}

}  // namespace

void reportFailure(napi_env rawEnv, const ErrorContext& context) noexcept {
  Napi::Env env(rawEnv);
  Napi::Value error = currentExceptionAsValue(env, context);
  if (error.IsEmpty()) return;
  try {
    auto& throwLater = Environment::of(env).throwLater;
    if (throwLater.IsEmpty()) {
      napi_throw(env, error);
    } else {
      throwLater.Call({error});
    }
  } catch (...) {
  }
}

void raisePending(napi_env rawEnv) noexcept {
  Napi::Env env(rawEnv);
  Napi::Value error = currentExceptionAsValue(env, {});
  if (!error.IsEmpty()) napi_throw(env, error);
}

}  // namespace node_torch
