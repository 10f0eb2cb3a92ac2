#pragma once

#include <functional>

#include "napi_setup.h"

namespace node_torch {

// Runs `work` on a thread of libuv's pool, so that the event loop stays free, and then `result` on
// JavaScript's thread: what that gives is the value of the promise. What either throws rejects it. Node waits
// for such work before an environment ends; `result` is then not called.
//
// As many run at once as the pool has threads but one; others wait for their turn.
//
// `work` computes as JavaScript's thread would: gradient, inference and autocast mode and the number of
// threads are what they were when it was begun.
Napi::Promise runAsync(Napi::Env env, std::function<void()> work,
                       std::function<napi_value(Napi::Env)> result);

}  // namespace node_torch
