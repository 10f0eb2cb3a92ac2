#include "errors.h"

#include <c10/util/Exception.h>

#include <new>

#include "environment.h"

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

void setErrorFactory(Napi::Env env, Napi::Function factory) {
  Environment::of(env).errorFactory = Napi::Persistent(factory);
}

CaughtError describeCurrentException() {
  try {
    throw;
  } catch (const ArgumentError& e) {
    return {e.kind, e.message, ""};
  } catch (const c10::OutOfMemoryError& e) {
    return {ErrorKind::kOutOfMemory, e.what_without_backtrace(), e.what()};
  } catch (const c10::Error& e) {
    // The CPU allocator reports exhaustion as a plain c10::Error.
    std::string message = e.what_without_backtrace();
    bool exhausted = message.find("DefaultCPUAllocator: ") != std::string::npos;
    return {exhausted ? ErrorKind::kOutOfMemory : ErrorKind::kTorch, std::move(message), e.what()};
  } catch (const std::bad_alloc&) {
    return {ErrorKind::kOutOfMemory, "out of memory", ""};
  } catch (const std::exception& e) {
    return {ErrorKind::kTorch, e.what(), ""};
  } catch (...) {
    return {ErrorKind::kTorch, "an exception of unknown type was thrown", ""};
  }
}

Napi::Value toErrorValue(Napi::Env env, ErrorKind kind, const std::string& message,
                         const std::string& backtrace, const ErrorContext& context) {
  auto& factory = Environment::of(env).errorFactory;
  if (factory.IsEmpty()) return Napi::Error::New(env, message).Value();
  Napi::Array arguments = Napi::Array::New(env, context.arguments.size());
  for (uint32_t i = 0; i < context.arguments.size(); i++) arguments.Set(i, context.arguments[i]);
  return factory.Call({Napi::String::New(env, kindName(kind)), Napi::String::New(env, message),
                       Napi::String::New(env, context.operatorName), arguments,
                       Napi::String::New(env, backtrace)});
}

namespace {

// Makes `error` the pending JavaScript exception. An environment that goes away (a worker that is terminated)
// can neither make nor throw one: then there is nobody to tell, and V8 unwinds by itself.
void throwQuietly(napi_env env, const Napi::Error& error) noexcept {
  try {
    // Not Error::Value(), which fails for null and undefined: a getter may throw anything.
    napi_throw(env, error.Napi::ObjectReference::Value());
  } catch (...) {
  }
}

}  // namespace

void raisePending(napi_env rawEnv, const ErrorContext& context) noexcept {
  Napi::Env env(rawEnv);
  try {
    throw;
  } catch (const Napi::Error& e) {
    throwQuietly(env, e);
    return;
  } catch (...) {
  }
  try {
    CaughtError caught = describeCurrentException();
    napi_throw(env, toErrorValue(env, caught.kind, caught.message, caught.backtrace, context));
  } catch (const Napi::Error& e) {
    throwQuietly(env, e);
  } catch (...) {
  }
}

}  // namespace node_torch
