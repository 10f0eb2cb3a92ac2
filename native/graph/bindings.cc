#include "graph/bindings.h"

#include <cstring>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/zeros.h>

#include "environment.h"
#include "errors.h"
#include "external.h"
#include "graph/constants.h"
#include "graph/deferral.h"
#include "graph/pending_calls.h"
#include "graph/recorder.h"
#include "tensors.h"
#include "transforms.h"

namespace node_torch {

namespace {

struct GraphBox {
  std::shared_ptr<Graph> graph;  // empty once disposed
};

GraphBox& unbox(Napi::Env env, Napi::Value value) { return unwrapExternal<GraphBox>(env, value, "a graph"); }

// (putOff): whether to compute nothing unless somebody needs it.
Napi::Value beginRecording(const Napi::CallbackInfo& info) {
  // Also of another environment on this thread.
  if (Recorder::current() != nullptr)
    throwRangeError("a recording is in progress already: captures cannot be nested");
  refuseInTransforms("torch.capture");
  auto& environment = Environment::of(info.Env());
  environment.recorder = std::make_shared<Recorder>();
  if (info[0].ToBoolean()) environment.deferral = std::make_shared<Deferral>(*environment.recorder);
  return info.Env().Undefined();
}

// What was put off is made: the step ends here, and what it did before stays done.
Napi::Value abortRecording(const Napi::CallbackInfo& info) {
  auto recorder = std::move(Environment::of(info.Env()).recorder);
  auto deferral = std::move(Environment::of(info.Env()).deferral);
  if (deferral) deferral->catchUp("the end of the step");
  return info.Env().Undefined();
}

// (inputs, outputs, fast, bfloat16) => { graph } or { refusal: why the step cannot be replayed }; with
// `isPending` when its calls were put off and not made, and `madeFor` when they were made in the end: what
// for.
Napi::Value endRecording(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto recorder = std::move(Environment::of(env).recorder);
  auto deferral = std::move(Environment::of(env).deferral);
  if (!recorder) throwRangeError("no recording is in progress");
  bool isPending = deferral && deferral->isPending();
  auto result = Napi::Object::New(env);
  if (deferral && !isPending) {
    // Throws an error that the step has caught, though values behind it are missing.
    deferral->catchUp("the end of the step");
    result.Set("madeFor", *deferral->madeFor());
  }
  deferral.reset();
  auto refusal = recorder->refusal();
  auto calls = std::move(recorder->calls());
  recorder.reset();
  result.Set("isPending", false);
  if (refusal) {
    result.Set("refusal", *refusal);
    return result;
  }
  auto inputs = unwrapTensors(env, info[0], "inputs");
  auto outputs = unwrapTensors(env, info[1], "outputs");
  at::NoGradGuard noGrad;
  for (auto& output : outputs)
    output = output._is_zerotensor() ? at::zeros(output.sizes(), output.options()) : output.detach();
  std::vector<RecordedCall> pending;
  if (isPending) pending = calls;
  auto plan = makePlan(std::move(calls), outputs);
  if (plan.refusal) {
    result.Set("refusal", *plan.refusal);
    makeCalls(pending);
    return result;
  }
  Numerics numerics{info[2].ToBoolean(), info[3].ToBoolean()};
  auto constants = planConstants(pending, plan, outputs);
  auto graph = std::make_shared<Graph>(std::move(plan), std::move(inputs), std::move(outputs), numerics);
  graph->keepPending(std::move(pending), std::move(constants));
  result.Set("isPending", isPending);
  result.Set("graph", wrapExternal(env, std::make_unique<GraphBox>(GraphBox{std::move(graph)})));
  return result;
}

// To be called once, when the recorded step has ended: readies the graph for replay, unless JavaScript still
// holds a tensor that the step made. Gives whether it does; then calls that were put off are made.
Napi::Value graphSettle(const Napi::CallbackInfo& info) {
  const auto& ledger = Environment::of(info.Env()).tensors->ledger();
  auto graph = unwrapGraph(info.Env(), info[0]);
  for (const auto& storage : graph->made()) {
    if (!ledger.holds(storage.unsafeGetStorageImpl())) continue;
    graph->makePending();
    return Napi::Boolean::New(info.Env(), true);
  }
  graph->settle();
  return Napi::Boolean::New(info.Env(), false);
}

// (graph) => tensors on the memory where the results of a replay lie
Napi::Value graphOutputs(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  const auto& outputs = unwrapGraph(env, info[0])->outputs();
  auto result = Napi::Array::New(env, outputs.size());
  for (uint32_t i = 0; i < outputs.size(); i++) {
    // An object of its own: what JavaScript does to its shape must not reach the graph.
    result.Set(i, Napi::Value(env, wrapTensor(env, outputs[i].detach())));
  }
  return result;
}

Napi::Value graphReplay(const Napi::CallbackInfo& info) {
  unwrapGraph(info.Env(), info[0])->replay(noHelpers());
  return info.Env().Undefined();
}

// (graph, runs, threads) => [{ kernel, microseconds }]
Napi::Value graphProfile(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto graph = unwrapGraph(env, info[0]);
  Workers workers(info[2].As<Napi::Number>().Int32Value());
  auto times = graph->profile(workers, info[1].As<Napi::Number>().Int64Value());
  auto result = Napi::Array::New(env, times.size());
  for (uint32_t i = 0; i < times.size(); i++) {
    auto entry = Napi::Object::New(env);
    entry.Set("kernel", graph->describe(i));
    entry.Set("microseconds", times[i]);
    result.Set(i, entry);
  }
  return result;
}

Napi::Value graphToString(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), unwrapGraph(info.Env(), info[0])->toString());
}

Napi::Value graphDispose(const Napi::CallbackInfo& info) {
  unbox(info.Env(), info[0]).graph.reset();
  return info.Env().Undefined();
}

// (graph, row, result): typed array into the only input, replay, the only output into another. No allocation.
Napi::Value graphRunRow(const Napi::CallbackInfo& info) {
  auto graph = unwrapGraph(info.Env(), info[0]);
  auto row = info[1].As<Napi::TypedArray>();
  auto target = info[2].As<Napi::TypedArray>();
  const auto& input = graph->inputs().at(0);
  const auto& output = graph->outputs().at(0);
  if (row.ByteLength() != input.nbytes() || target.ByteLength() != output.nbytes() ||
      !output.is_contiguous()) {
    throwRangeError("Expected a row of " + std::to_string(input.nbytes()) + " bytes and a result of " +
                    std::to_string(output.nbytes()));
  }
  std::memcpy(input.mutable_data_ptr(), static_cast<uint8_t*>(row.ArrayBuffer().Data()) + row.ByteOffset(),
              row.ByteLength());
  graph->replay(noHelpers());
  std::memcpy(static_cast<uint8_t*>(target.ArrayBuffer().Data()) + target.ByteOffset(),
              output.const_data_ptr(), target.ByteLength());
  return info.Env().Undefined();
}

}  // namespace

std::shared_ptr<Graph> unwrapGraph(Napi::Env env, Napi::Value value) {
  auto graph = unbox(env, value).graph;
  if (!graph)
    throw ArgumentError{ErrorKind::kDisposed, "Expected a live graph but received one that was disposed"};
  return graph;
}

void defineGraphs(Napi::Object exports) {
  define<beginRecording>(exports, "beginRecording");
  define<abortRecording>(exports, "abortRecording");
  define<endRecording>(exports, "endRecording");
  define<graphSettle>(exports, "graphSettle");
  define<graphOutputs>(exports, "graphOutputs");
  define<graphReplay>(exports, "graphReplay");
  define<graphProfile>(exports, "graphProfile");
  define<graphToString>(exports, "graphToString");
  define<graphDispose>(exports, "graphDispose");
  define<graphRunRow>(exports, "graphRunRow");
}

}  // namespace node_torch
