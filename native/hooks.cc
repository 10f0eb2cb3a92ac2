#include "hooks.h"

#include <algorithm>
#include <memory>
#include <unordered_set>

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include "callback.h"
#include "errors.h"
#include "external.h"
#include "tensors.h"

namespace node_torch {

namespace {

// The hooks of one kind that a tensor has, in the order in which they were registered.
class HookList {
 public:
  using Hook = std::shared_ptr<Callback>;

  void add(Hook hook) {
    hooks_.push_back(std::move(hook));
    changes_++;
  }
  void remove(const Hook& hook) {
    hooks_.erase(std::remove(hooks_.begin(), hooks_.end(), hook), hooks_.end());
    changes_++;
  }
  // A copy: a hook may remove itself, or register another one.
  std::vector<Hook> all() const { return hooks_; }
  // How often hooks came and went.
  uint32_t changes() const { return changes_; }

 private:
  uint32_t changes_ = 0;
  std::vector<Hook> hooks_;
};

// What JavaScript holds to remove a hook by. It keeps neither the tensor nor the function.
struct HookHandle {
  std::weak_ptr<HookList> list;
  std::weak_ptr<Callback> hook;
};

void checkThread(const Callback& hook) {
  TORCH_CHECK(
      hook.isOnThread(),
      "a backward pass of another thread came to a hook, which is a function of JavaScript that only the "
      "thread that it belongs to can call. Take the gradients there, or remove() the hook");
}

// What libtorch calls in place of all hooks of a tensor. It stays with the node that made the tensor, also
// when the tensor is changed in place afterwards.
struct GradientHooks {
  std::shared_ptr<HookList> list;

  // An undefined tensor leaves the gradient as it is.
  at::TensorBase operator()(const at::TensorBase& gradient) const {
    if (!gradient.defined()) return {};
    at::Tensor replacement;
    for (const auto& hook : list->all()) {
      checkThread(*hook);
      Napi::HandleScope handles(hook->env());
      auto current = replacement.defined() ? replacement : at::Tensor(gradient);
      auto given = hook->call({wrapTensor(hook->env(), std::move(current))});
      if (!given.IsObject()) continue;
      try {
        replacement = unwrapTensor(hook->env(), given, "the result of a hook");
      } catch (const ArgumentError& error) {
        // Not an exception that libtorch would let pass.
        TORCH_CHECK(false, error.message);
      }
    }
    return replacement;
  }
};

// Leaves whose hooks run on this thread. Their nodes are locked meanwhile.
thread_local std::vector<torch::autograd::Node*> accumulating;

class AccumulatingScope {
 public:
  AccumulatingScope() : depth_(accumulating.size()) {
    accumulating.push_back(torch::autograd::get_current_node().get());
  }
  ~AccumulatingScope() { accumulating.resize(depth_); }

 private:
  const size_t depth_;
};

class AccumulatedHooks : public torch::autograd::PostAccumulateGradHook {
 public:
  void operator()(const at::Tensor& tensor) override {
    AccumulatingScope scope;
    // A hook may do away with the last other owner of the tensor, which owns this.
    auto list = list_;
    auto kept = tensor;
    for (const auto& hook : list->all()) {
      checkThread(*hook);
      Napi::HandleScope handles(hook->env());
      hook->call({wrapTensor(hook->env(), kept)});
    }
  }

  const std::shared_ptr<HookList>& list() const { return list_; }

 private:
  const std::shared_ptr<HookList> list_ = std::make_shared<HookList>();
};

// The list that a tensor has, or null.
std::shared_ptr<HookList> findGradientHooks(const at::Tensor& tensor) {
  const auto* meta = torch::autograd::impl::get_autograd_meta(tensor);
  if (meta == nullptr || !meta->cpp_hooks_list_) return nullptr;
  for (const auto& each : *meta->cpp_hooks_list_) {
    if (const auto* ours = each.target<GradientHooks>()) return ours->list;
  }
  return nullptr;
}

std::shared_ptr<HookList> gradientHooks(const at::Tensor& tensor) {
  if (auto list = findGradientHooks(tensor)) return list;
  GradientHooks hooks{std::make_shared<HookList>()};
  static_cast<const at::TensorBase&>(tensor).register_hook(hooks);
  return hooks.list;
}

std::shared_ptr<HookList> accumulatedHooks(const at::Tensor& tensor) {
  const auto& registered = torch::autograd::impl::post_acc_grad_hooks(tensor);
  if (const auto* ours = dynamic_cast<AccumulatedHooks*>(registered.get())) return ours->list();
  auto hooks = std::make_unique<AccumulatedHooks>();
  auto list = hooks->list();
  torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::move(hooks));
  return list;
}

using ListOf = std::shared_ptr<HookList> (*)(const at::Tensor&);

template <ListOf listOf>
Napi::Value registerWith(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  const auto& tensor = unwrapTensor(env, info[0], "this tensor");
  TORCH_CHECK(tensor.requires_grad(), "cannot register a hook on a tensor that doesn't require gradient");
  auto hook = std::make_shared<Callback>(info[1].As<Napi::Function>());
  auto list = listOf(tensor);
  list->add(hook);
  return wrapExternal(env, std::make_unique<HookHandle>(HookHandle{list, hook}));
}

// (tensor, hook) => handle. `hook` gets the gradient and gives another one, undefined, or { error }.
Napi::Value registerHook(const Napi::CallbackInfo& info) { return registerWith<gradientHooks>(info); }

// (leaf, hook) => handle. `hook` gets the leaf when a pass has added to its gradient; gives undefined or {
// error }.
Napi::Value registerAccumulatedHook(const Napi::CallbackInfo& info) {
  return registerWith<accumulatedHooks>(info);
}

// How often hooks on the gradient of a tensor were registered and removed.
Napi::Value hookChanges(const Napi::CallbackInfo& info) {
  auto list = findGradientHooks(unwrapTensor(info.Env(), info[0], "this tensor"));
  return Napi::Number::New(info.Env(), list ? list->changes() : 0);
}

// Does nothing when the tensor has gone, or the hook was removed before.
Napi::Value removeHook(const Napi::CallbackInfo& info) {
  auto& handle = unwrapExternal<HookHandle>(info.Env(), info[0], "the handle of a hook");
  auto list = handle.list.lock();
  auto hook = handle.hook.lock();
  if (list && hook) list->remove(hook);
  return info.Env().Undefined();
}

}  // namespace

void checkAccumulation(const std::vector<at::Tensor>& outputs) {
  if (accumulating.empty()) return;
  std::unordered_set<torch::autograd::Node*> seen;
  std::vector<torch::autograd::Node*> left;
  auto visit = [&](torch::autograd::Node* node) {
    if (node != nullptr && seen.insert(node).second) left.push_back(node);
  };
  for (const auto& output : outputs) {
    if (output.requires_grad()) visit(torch::autograd::impl::gradient_edge(output).function.get());
  }
  while (!left.empty()) {
    auto* node = left.back();
    left.pop_back();
    for (const auto& edge : node->next_edges()) visit(edge.function.get());
  }
  for (auto* node : accumulating) {
    TORCH_CHECK(
        seen.count(node) == 0,
        "backward(): a hook that runs when the gradient of a leaf was added up computes a gradient for "
        "that leaf. Use torch.grad() in it, or call backward() when the pass is over");
  }
}

void defineHooks(Napi::Object exports) {
  define<registerHook>(exports, "registerHook");
  define<registerAccumulatedHook>(exports, "registerAccumulatedHook");
  define<removeHook>(exports, "removeHook");
  define<hookChanges>(exports, "hookChanges");
}

}  // namespace node_torch
