#include "async_task.h"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <optional>

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include "autocast.h"
#include "environment.h"
#include "errors.h"
#include "random.h"
#include "training/thread_count.h"

namespace node_torch {

namespace {

// What one thread has that changes what operators do.
struct Modes {
  bool grad = at::GradMode::is_enabled();
  bool inference = c10::InferenceMode::is_enabled();
  Autocast autocast = node_torch::autocast();
  int threads = at::get_num_threads();
  std::shared_ptr<RandomStream> randomStream = RandomStream::ofThisThread();
};

class ModesGuard {
 public:
  explicit ModesGuard(const Modes& modes)
      : threads_(modes.threads), inference_(modes.inference), grad_(modes.grad) {
    setAutocast(modes.autocast);
    RandomStream::useOnThisThread(modes.randomStream);
  }
  ~ModesGuard() {
    clearAutocastCache();
    setAutocast(before_.autocast);
    RandomStream::useOnThisThread(nullptr);
  }
  ModesGuard(const ModesGuard&) = delete;
  ModesGuard& operator=(const ModesGuard&) = delete;

 private:
  struct Threads {
    explicit Threads(int threads) { setThreadsOfThisThread(threads); }
  };

  Threads threads_;
  Modes before_;
  // In this order: inference mode turns gradients off.
  c10::InferenceMode inference_;
  at::AutoGradMode grad_;
};

struct Task {
  Napi::Promise::Deferred deferred;
  std::function<void()> work;
  std::function<napi_value(Napi::Env)> result;
  Modes modes = {};
};

// One thread of libuv's pool is left to files and name look-ups.
int mostAtOnce() {
  static const int most = [] {
    const char* text = std::getenv("UV_THREADPOOL_SIZE");
    int size = text == nullptr ? 4 : std::atoi(text);
    return std::max(1, size - 1);
  }();
  return most;
}

}  // namespace

namespace {

// Whether the environment is about to end: a worker that was terminated, or the process. It can call nothing
// of JavaScript any more.
bool isEnding(napi_env env) {
  napi_value global = nullptr;
  bool has = false;
  return napi_get_global(env, &global) != napi_ok ||
         napi_has_named_property(env, global, "Object", &has) != napi_ok;
}

}  // namespace

// The tasks of one environment. Of JavaScript's thread.
struct AsyncQueue {
  int running = 0;
  std::deque<Task> waiting;

  void startNext(Napi::Env env);
};

namespace {

class Worker : public Napi::AsyncWorker {
 public:
  Worker(Napi::Env env, Task task) : Napi::AsyncWorker(env), task_(std::move(task)) {}

 protected:
  // SetError is not used: node-addon-api takes an error without a message for none.
  void Execute() override {
    try {
      ModesGuard modes(task_.modes);
      task_.work();
    } catch (...) {
      failure_ = describeCurrentException();
    }
  }

  void OnOK() override {
    try {
      auto& queue = *Environment::of(Env()).asyncQueue;
      queue.running--;
      // Node waits for those that run; nobody waits for what the others would give.
      if (isEnding(Env())) {
        queue.waiting.clear();
        return;
      }
      queue.startNext(Env());
      if (failure_) {
        reject(*failure_);
      } else {
        settle();
      }
    } catch (...) {
      raisePending(Env());
    }
  }

 private:
  void settle() {
    napi_value value = nullptr;
    try {
      value = task_.result(Env());
    } catch (const Napi::Error& e) {
      task_.deferred.Reject(e.Napi::ObjectReference::Value());
      return;
    } catch (...) {
      reject(describeCurrentException());
      return;
    }
    task_.deferred.Resolve(value);
  }

  void reject(const CaughtError& caught) {
    task_.deferred.Reject(toErrorValue(Env(), caught.kind, caught.message, caught.backtrace));
  }

  Task task_;
  std::optional<CaughtError> failure_;
};

}  // namespace

void AsyncQueue::startNext(Napi::Env env) {
  if (running >= mostAtOnce() || waiting.empty()) return;
  auto* worker = new Worker(env, std::move(waiting.front()));
  waiting.pop_front();
  running++;
  worker->Queue();
}

Napi::Promise runAsync(Napi::Env env, std::function<void()> work,
                       std::function<napi_value(Napi::Env)> result) {
  auto& queue = Environment::of(env).asyncQueue;
  if (!queue) queue = std::make_shared<AsyncQueue>();
  auto deferred = Napi::Promise::Deferred::New(env);
  queue->waiting.push_back(Task{deferred, std::move(work), std::move(result)});
  queue->startNext(env);
  return deferred.Promise();
}

}  // namespace node_torch
