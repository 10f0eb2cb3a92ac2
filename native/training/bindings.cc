#include "training/bindings.h"

#include <memory>

#include "errors.h"
#include "external.h"
#include "graph/bindings.h"
#include "tensors.h"
#include "training/gather.h"
#include "training/runner.h"

namespace node_torch {

namespace {

// A runner as JavaScript sees it. Events travel through one thread-safe function, which holds the event loop
// open only while a job runs.
class RunnerBox : public std::enable_shared_from_this<RunnerBox> {
 public:
  RunnerBox(Napi::Env env, Napi::Function onProgress, Napi::Function onDone)
      : env_(env), onProgress_(Napi::Persistent(onProgress)), onDone_(Napi::Persistent(onDone)) {
    auto nothing = Napi::Function::New(env, [](const Napi::CallbackInfo&) {});
    events_ = Napi::ThreadSafeFunction::New(env, nothing, "node-torch runner", 0, 1);
    events_.Unref(env);
    runner_ = std::make_unique<Runner>(
        [this](Progress progress) {
          post(std::make_unique<Event>(Event{{}, std::move(progress), {}}));
        },
        [this](Outcome outcome) {
          post(std::make_unique<Event>(Event{{}, {}, std::move(outcome)}));
        });
    // An environment can go away while the thread still runs: a worker that is terminated in the middle of a
    // fit.
    napi_add_env_cleanup_hook(env, closeAtExit, this);
  }

  ~RunnerBox() { close(); }

  Runner& runner() {
    if (!runner_) throwRangeError("this training thread was closed");
    return *runner_;
  }

  void start(Job job) {
    if (!runner().start(std::move(job))) throwRangeError("this training thread is busy already");
    events_.Ref(env_);
  }

  // On the JavaScript thread. What is still under way is dropped.
  void close() {
    if (!runner_) return;
    napi_remove_env_cleanup_hook(env_, closeAtExit, this);
    shutDown();
    onProgress_.Reset();
    onDone_.Reset();
  }

 private:
  struct Event {
    std::shared_ptr<RunnerBox> box;  // events may outlive the handle
    Progress progress;
    std::optional<Outcome> outcome;
  };

  void shutDown() {
    runner_->close();
    runner_.reset();
    events_.Release();
  }

  static void closeAtExit(void* data) {
    auto* box = static_cast<RunnerBox*>(data);
    box->onProgress_.SuppressDestruct();
    box->onDone_.SuppressDestruct();
    box->shutDown();
  }

  // On the runner's thread.
  void post(std::unique_ptr<Event> event) {
    event->box = weak_from_this().lock();
    if (!event->box) return;  // the box is being destroyed and waits for this thread
    if (events_.NonBlockingCall(event.get(), deliver) == napi_ok) event.release();
  }

  static void deliver(Napi::Env env, Napi::Function, Event* raw) {
    std::unique_ptr<Event> event(raw);
    if (static_cast<napi_env>(env) == nullptr) return;
    auto& box = *event->box;
    if (!box.runner_) return;
    try {
      if (event->outcome) {
        box.events_.Unref(env);
        box.onDone_.Call({box.toObject(*event->outcome)});
      } else {
        box.onProgress_.Call({box.toObject(event->progress)});
      }
    } catch (...) {
      raisePending(env);
    }
  }

  Napi::Object toObject(const Progress& progress) {
    auto object = Napi::Object::New(env_);
    object.Set("steps", static_cast<double>(progress.steps));
    auto sums = Napi::Array::New(env_, progress.sums.size());
    for (uint32_t i = 0; i < progress.sums.size(); i++) sums.Set(i, progress.sums[i]);
    object.Set("sums", sums);
    return object;
  }

  Napi::Object toObject(const Outcome& outcome) {
    auto object = toObject(outcome.progress);
    object.Set("stopped", outcome.stopped);
    object.Set("notANumber", outcome.notANumber);
    if (outcome.error) {
      object.Set("error",
                 toErrorValue(env_, outcome.error->kind, outcome.error->message, outcome.error->backtrace));
    }
    return object;
  }

  Napi::Env env_;
  Napi::FunctionReference onProgress_;
  Napi::FunctionReference onDone_;
  Napi::ThreadSafeFunction events_;
  std::unique_ptr<Runner> runner_;
};

using RunnerHandle = std::shared_ptr<RunnerBox>;

RunnerBox& self(const Napi::CallbackInfo& info) {
  return *unwrapExternal<RunnerHandle>(info.Env(), info[0], "a training thread");
}

// (onProgress, onDone) => handle
Napi::Value runnerCreate(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto box = std::make_shared<RunnerBox>(env, info[0].As<Napi::Function>(), info[1].As<Napi::Function>());
  // A finalizer that takes an Env runs after the collection, not in it: closing touches references.
  return Napi::External<RunnerHandle>::New(env, new RunnerHandle(std::move(box)),
                                           [](Napi::Env, RunnerHandle* handle) { delete handle; });
}

// (runner, { graph, update, between, updateEvery, turn, sources, order, firstRow, steps, results, stopAtNaN,
// numThreads, reportEveryMs })
Napi::Value runnerStart(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto options = info[1].As<Napi::Object>();
  Job job;
  job.graph = unwrapGraph(env, options.Get("graph"));
  if (Napi::Value update = options.Get("update"); !update.IsNull()) job.update = unwrapGraph(env, update);
  if (Napi::Value between = options.Get("between"); !between.IsNull())
    job.between = unwrapGraph(env, between);
  job.updateEvery = options.Get("updateEvery").As<Napi::Number>().Int64Value();
  job.turn = options.Get("turn").As<Napi::Number>().Int64Value();
  if (job.updateEvery < 1 || job.turn < 0 || job.turn >= job.updateEvery)
    throwRangeError("Expected a turn within its cycle");
  job.sources = unwrapTensors(env, options.Get("sources"), "sources");
  if (Napi::Value order = options.Get("order"); !order.IsNull())
    job.order = unwrapTensor(env, order, "order");
  job.firstRow = options.Get("firstRow").As<Napi::Number>().Int64Value();
  job.steps = options.Get("steps").As<Napi::Number>().Int64Value();
  job.results = unwrapTensors(env, options.Get("results"), "results");
  job.stopAtNaN = options.Get("stopAtNaN").ToBoolean();
  job.numThreads = options.Get("numThreads").As<Napi::Number>().Int32Value();
  job.reportEvery = std::chrono::milliseconds(options.Get("reportEveryMs").As<Napi::Number>().Int64Value());
  const auto& inputs = job.graph->inputs();
  if (!job.sources.empty() && job.sources.size() != inputs.size())
    throwRangeError("Expected one data source for each input of the graph");
  int64_t rows = job.sources.empty() ? 0 : job.firstRow + job.steps * inputs[0].size(0);
  for (size_t i = 0; i < job.sources.size(); i++) {
    const auto& source = job.sources[i];
    if (source.dim() == 0 || source.sizes().slice(1) != inputs[i].sizes().slice(1) ||
        source.scalar_type() != inputs[i].scalar_type() || !source.is_contiguous()) {
      throwRangeError("data source " + std::to_string(i) + " does not fit the graph's input");
    }
    int64_t available = job.order.defined() ? job.order.numel() : source.size(0);
    if (rows > available) throwRangeError("the run reads past the end of its data");
  }
  self(info).start(std::move(job));
  return env.Undefined();
}

Napi::Value runnerStop(const Napi::CallbackInfo& info) {
  self(info).runner().stop();
  return info.Env().Undefined();
}

Napi::Value runnerPause(const Napi::CallbackInfo& info) {
  self(info).runner().pause();
  return info.Env().Undefined();
}

Napi::Value runnerResume(const Napi::CallbackInfo& info) {
  self(info).runner().resume();
  return info.Env().Undefined();
}

Napi::Value runnerClose(const Napi::CallbackInfo& info) {
  self(info).close();
  return info.Env().Undefined();
}

// (source, order or null, firstRow, buffer): what a run does before each step, for the steps that JavaScript
// makes.
Napi::Value gatherRows(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  const auto& source = unwrapTensor(env, info[0], "source");
  at::Tensor order;
  if (!info[1].IsNull()) order = unwrapTensor(env, info[1], "order");
  gather(source, order, info[2].As<Napi::Number>().Int64Value(), unwrapTensor(env, info[3], "buffer"),
         noHelpers());
  return env.Undefined();
}

}  // namespace

void defineTraining(Napi::Object exports) {
  define<runnerCreate>(exports, "runnerCreate");
  define<runnerStart>(exports, "runnerStart");
  define<runnerStop>(exports, "runnerStop");
  define<runnerPause>(exports, "runnerPause");
  define<runnerResume>(exports, "runnerResume");
  define<runnerClose>(exports, "runnerClose");
  define<gatherRows>(exports, "gatherRows");
}

}  // namespace node_torch
