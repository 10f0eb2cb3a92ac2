#include "anomaly.h"

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <torch/csrc/autograd/function.h>

#include "callback.h"
#include "environment.h"
#include "errors.h"
#include "graph/recorder.h"

namespace node_torch {

namespace {

using torch::autograd::AnomalyMode;
using torch::autograd::Node;

// Gives the stack of the JavaScript that runs on this thread. Its environment owns it.
thread_local std::weak_ptr<Callback> stackFunction;

// Of the node at which the backward pass of this thread failed, of the node whose backward pass had made that
// one, and so on: name and stack.
thread_local std::vector<std::pair<std::string, std::string>> failedAt;

std::string currentStack() {
  auto function = stackFunction.lock();
  if (!function || !function->isOnThread()) return {};
  Napi::HandleScope handles(function->env());
  try {
    auto stack = function->call({});
    return stack.IsString() ? stack.As<Napi::String>().Utf8Value() : std::string();
  } catch (...) {
    // No stack left for one more function, say: the node is made all the same.
    Environment::of(function->env()).thrown.reset();
    return {};
  }
}

class Metadata : public torch::autograd::AnomalyMetadata {
 public:
  void store_stack() override { stack_ = currentStack(); }

  void print_stack(const std::string& name) override {
    failedAt.clear();
    failedAt.emplace_back(name, stack_);
    auto node = parent_;
    while (node) {
      auto* metadata = dynamic_cast<Metadata*>(node->metadata());
      if (metadata == nullptr) break;
      failedAt.emplace_back(node->name(), metadata->stack_);
      node = metadata->parent_;
    }
  }

  void assign_parent(const c10::intrusive_ptr<Node>& parent) override { parent_ = parent; }

 private:
  std::string stack_;
  c10::intrusive_ptr<Node> parent_;
};

}  // namespace

// libtorch has one anomaly mode for the process. It is on while any environment wants it: one that ends takes
// its wish back.
struct AnomalyWish {
  AnomalyWish() = default;
  AnomalyWish(const AnomalyWish&) = delete;
  AnomalyWish& operator=(const AnomalyWish&) = delete;
  ~AnomalyWish() { set(false, checkNan); }

  void set(bool nowEnabled, bool nowCheckNan) {
    static std::mutex mutex;
    static int wishes = 0;
    static int wishesToCheck = 0;
    std::lock_guard<std::mutex> lock(mutex);
    wishes += (nowEnabled ? 1 : 0) - (enabled ? 1 : 0);
    wishesToCheck += (nowEnabled && nowCheckNan ? 1 : 0) - (enabled && checkNan ? 1 : 0);
    enabled = nowEnabled;
    checkNan = nowCheckNan;
    AnomalyMode::set_enabled(wishes > 0, wishes > 0 ? wishesToCheck > 0 : checkNan);
  }

  bool enabled = false;
  bool checkNan = true;
};

namespace {

AnomalyWish& wishOf(Environment& environment) {
  if (!environment.anomalyWish) environment.anomalyWish = std::make_shared<AnomalyWish>();
  return *environment.anomalyWish;
}

// (enabled, checkNan, stack): `stack` gives the stack of its caller as a string and does not throw.
Napi::Value setAnomalyMode(const Napi::CallbackInfo& info) {
  auto& environment = Environment::of(info.Env());
  if (!environment.stackFunction)
    environment.stackFunction = std::make_shared<Callback>(info[2].As<Napi::Function>());
  stackFunction = environment.stackFunction;
  wishOf(environment).set(info[0].ToBoolean(), info[1].ToBoolean());
  return info.Env().Undefined();
}

// What this environment has set.
Napi::Value anomalyWish(const Napi::CallbackInfo& info) {
  const auto& wish = wishOf(Environment::of(info.Env()));
  auto result = Napi::Object::New(info.Env());
  result.Set("enabled", wish.enabled);
  result.Set("checkNan", wish.checkNan);
  return result;
}

// What holds for the process.
Napi::Value anomalyMode(const Napi::CallbackInfo& info) {
  auto result = Napi::Object::New(info.Env());
  result.Set("enabled", AnomalyMode::is_enabled());
  result.Set("checkNan", AnomalyMode::should_check_nan());
  return result;
}

// () => where the last backward pass of this thread failed: [name, stack] of each node.
Napi::Value takeFailedNodes(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto nodes = std::exchange(failedAt, {});
  auto result = Napi::Array::New(env, nodes.size());
  for (uint32_t i = 0; i < nodes.size(); i++) {
    auto pair = Napi::Array::New(env, 2);
    pair.Set(0u, nodes[i].first);
    pair.Set(1u, nodes[i].second);
    result.Set(i, pair);
  }
  return result;
}

}  // namespace

std::unique_ptr<torch::autograd::AnomalyMetadata> makeAnomalyMetadata() {
  return std::make_unique<Metadata>();
}

void beginAnomalyCheck() {
  if (!AnomalyMode::is_enabled()) return;
  failedAt.clear();
  if (AnomalyMode::should_check_nan()) noteHostAccess("looking for NaN in gradients (anomaly mode)");
}

void defineAnomalyMode(Napi::Object exports) {
  define<setAnomalyMode>(exports, "setAnomalyMode");
  define<anomalyMode>(exports, "anomalyMode");
  define<anomalyWish>(exports, "anomalyWish");
  define<takeFailedNodes>(exports, "takeFailedNodes");
}

}  // namespace node_torch
