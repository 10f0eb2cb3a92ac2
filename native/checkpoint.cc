#include "checkpoint.h"

#include <memory>
#include <sstream>
#include <unordered_set>

#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/graph_task.h>
#include <torch/csrc/autograd/saved_variable.h>

#include "callback.h"
#include "errors.h"
#include "tensors.h"
#include "transforms.h"

namespace node_torch {

namespace {

using torch::autograd::SavedVariable;
using torch::autograd::SavedVariableHooks;

// What one tensor that the function saved has to be when it is saved again.
struct Slot {
  c10::SmallVector<int64_t, 5> sizes;
  at::ScalarType type;
  bool wanted = true;  // a node of the graph may still ask for it
  at::Tensor value = {};
  uint32_t version = 0;  // of the value
  int task = -1;         // the backward pass that it was made for
};

std::string describe(at::IntArrayRef sizes, at::ScalarType type) {
  std::ostringstream text;
  text << c10::toString(type) << sizes;
  return text.str();
}

constexpr const char* kRemedy =
    " A function for checkpoint() has to do the same each time it is called with the same inputs";

// One call of a checkpointed function.
class Frame : public std::enable_shared_from_this<Frame> {
 public:
  Frame(Napi::Function again, const std::vector<at::Tensor>& inputs) : again_(again) {
    // A checkpoint around this one does not keep them either.
    inputs_.reserve(inputs.size());
    for (const auto& input : inputs) inputs_.emplace_back(input, false);
  }

  size_t add(const at::Tensor& tensor) {
    Slot slot{};
    slot.sizes.assign(tensor.sizes().begin(), tensor.sizes().end());
    slot.type = tensor.scalar_type();
    // The function may take gradients itself, before it ends.
    slot.value = tensor.detach();
    slot.version = static_cast<uint32_t>(slot.value._version());
    slots_.push_back(std::move(slot));
    return slots_.size() - 1;
  }

  // The first call is over: what it saved goes.
  void close() {
    isOpen_ = false;
    for (auto& slot : slots_) slot.value.reset();
  }

  void forget(size_t index) {
    slots_[index].wanted = false;
    slots_[index].value.reset();
  }

  // What was saved there, for the backward pass that is running on this thread. It is given away.
  at::Tensor take(size_t index);

  // While the function is called again.
  void fill(size_t index, const at::Tensor& tensor, int task) {
    TORCH_CHECK(index < slots_.size(), "checkpoint(): the function saved more than ", slots_.size(),
                " tensors for the backward pass when it was called again.", kRemedy);
    auto& slot = slots_[index];
    if (!slot.wanted) return;
    bool same = tensor.sizes() == at::IntArrayRef(slot.sizes) && tensor.scalar_type() == slot.type;
    TORCH_CHECK(same, "checkpoint(): the function saved ", describe(slot.sizes, slot.type),
                " for the backward pass, but ", describe(tensor.sizes(), tensor.scalar_type()),
                " in its place when it was called again.", kRemedy);
    slot.value = tensor.detach();
    slot.version = static_cast<uint32_t>(slot.value._version());
    slot.task = task;
  }

  size_t slots() const { return slots_.size(); }
  DrawStates& draws() { return draws_; }

 private:
  void recompute(int task);

  const Callback again_;
  bool isOpen_ = true;
  std::vector<SavedVariable> inputs_;
  std::vector<Slot> slots_;
  DrawStates draws_;
};

// What is going on with a frame on this thread.
struct Activity {
  std::shared_ptr<Frame> frame;
  bool recomputing = false;
  int task = -1;
  size_t saved = 0;
  size_t drawn = 0;
  // What asked for the second call. It is locked meanwhile.
  c10::intrusive_ptr<torch::autograd::Node> node;
};

thread_local std::vector<std::shared_ptr<Activity>> activities;

// In place of what a node has saved in a checkpoint.
class FrameHooks : public SavedVariableHooks {
 public:
  explicit FrameHooks(std::shared_ptr<Frame> frame) : frame_(std::move(frame)) {}
  ~FrameHooks() override {
    if (packed_) frame_->forget(index_);
  }
  void call_pack_hook(const at::Tensor& tensor) override {
    index_ = frame_->add(tensor);
    packed_ = true;
  }
  at::Tensor call_unpack_hook() override {
    // The function may take gradients through this very node, which then forgets its hooks.
    auto frame = frame_;
    return frame->take(index_);
  }

 private:
  const std::shared_ptr<Frame> frame_;
  size_t index_ = 0;
  bool packed_ = false;
};

// What a node saves while a function is called again: for the frame, and for the node, since the function may
// take gradients itself.
class RecomputationHooks : public SavedVariableHooks {
 public:
  explicit RecomputationHooks(std::shared_ptr<Activity> activity) : activity_(std::move(activity)) {}
  void call_pack_hook(const at::Tensor& tensor) override {
    activity_->frame->fill(activity_->saved++, tensor, activity_->task);
    activity_.reset();
    // A result comes with its node, which owns these hooks.
    tensor_ = tensor.detach();
  }
  at::Tensor call_unpack_hook() override { return tensor_; }

 private:
  std::shared_ptr<Activity> activity_;
  at::Tensor tensor_;
};

class ActivityScope {
 public:
  explicit ActivityScope(std::shared_ptr<Activity> activity) : depth_(activities.size()) {
    activities.push_back(std::move(activity));
  }
  ~ActivityScope() { activities.resize(depth_); }

 private:
  const size_t depth_;
};

at::Tensor Frame::take(size_t index) {
  int task = torch::autograd::get_current_graph_task_id();
  if (!isOpen_ && (!slots_[index].value.defined() || slots_[index].task != task)) recompute(task);
  auto& slot = slots_[index];
  TORCH_CHECK(slot.value.defined(), "checkpoint(): the function did not save its ", index + 1,
              ". tensor for the backward pass when it was called again.", kRemedy);
  TORCH_CHECK(
      slot.version == static_cast<uint32_t>(slot.value._version()),
      "one of the variables needed for gradient computation has been modified by an inplace operation: ",
      describe(slot.sizes, slot.type), ", saved inside of checkpoint()");
  if (isOpen_) return slot.value;
  return std::move(slot.value);
}

void Frame::recompute(int task) {
  TORCH_CHECK(again_.isOnThread(),
              "checkpoint(): a backward pass of another thread needs a function of JavaScript to be called "
              "again, which only the thread that it belongs to can do. Take the gradients there");
  Napi::HandleScope handles(again_.env());
  for (auto& slot : slots_) slot.value.reset();
  // Those of a checkpoint inside of another one are made by calling that one's function again.
  std::vector<at::Tensor> inputs;
  for (const auto& input : inputs_) inputs.push_back(input.unpack());
  auto list = Napi::Array::New(again_.env(), inputs.size());
  for (uint32_t i = 0; i < inputs.size(); i++)
    list.Set(i, Napi::Value(again_.env(), wrapTensor(again_.env(), std::move(inputs[i]))));
  auto activity = std::make_shared<Activity>();
  activity->recomputing = true;
  activity->task = task;
  activity->frame = shared_from_this();
  activity->node = torch::autograd::get_current_node();
  at::AutoGradMode withGradients(true);
  ActivityScope scope(activity);
  try {
    again_.call({list});
    TORCH_CHECK(activity->saved == slots_.size(), "checkpoint(): the function saved ", slots_.size(),
                " tensors for the backward pass, but ", activity->saved, " when it was called again.",
                kRemedy);
  } catch (...) {
    for (auto& slot : slots_) slot.value.reset();
    throw;
  }
}

// (again, inputs): begins a call of a function. `again` gets new handles of the inputs.
Napi::Value checkpointBegin(const Napi::CallbackInfo& info) {
  refuseInTransforms("torch.checkpoint");
  auto inputs = unwrapTensors(info.Env(), info[1], "inputs");
  auto activity = std::make_shared<Activity>();
  activity->frame = std::make_shared<Frame>(info[0].As<Napi::Function>(), inputs);
  activities.push_back(std::move(activity));
  return info.Env().Undefined();
}

Napi::Value checkpointEnd(const Napi::CallbackInfo& info) {
  if (activities.empty() || activities.back()->recomputing) return info.Env().Undefined();
  auto frame = activities.back()->frame;
  activities.pop_back();
  frame->close();
  return info.Env().Undefined();
}

Napi::Value isRecomputingNow(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), isRecomputing());
}

}  // namespace

std::unique_ptr<SavedVariableHooks> checkpointHooks() {
  if (activities.empty()) return nullptr;
  const auto& activity = activities.back();
  if (activity->recomputing) return std::make_unique<RecomputationHooks>(activity);
  return std::make_unique<FrameHooks>(activity->frame);
}

std::optional<at::Tensor> recalledDrawState() {
  for (auto activity = activities.rbegin(); activity != activities.rend(); ++activity) {
    if (!(*activity)->recomputing) continue;
    const auto& states = (*activity)->frame->draws();
    TORCH_CHECK((*activity)->drawn < states.size(), "checkpoint(): the function called ", states.size(),
                " random operators, but more when it was called again.", kRemedy);
    return states[(*activity)->drawn++];
  }
  return std::nullopt;
}

std::vector<DrawStates*> drawStateKeepers() {
  std::vector<DrawStates*> keepers;
  // Those around a function that is called again have heard of its draws the first time.
  for (auto activity = activities.rbegin(); activity != activities.rend() && !(*activity)->recomputing;
       ++activity) {
    keepers.push_back(&(*activity)->frame->draws());
  }
  return keepers;
}

void checkGraph(const std::vector<at::Tensor>& outputs) {
  if (!isRecomputing()) return;
  std::unordered_set<torch::autograd::Node*> seen;
  std::vector<torch::autograd::Node*> left;
  auto visit = [&](torch::autograd::Node* node) {
    if (node != nullptr && seen.insert(node).second) left.push_back(node);
  };
  for (const auto& output : outputs) visit(output.grad_fn().get());
  while (!left.empty()) {
    auto* node = left.back();
    left.pop_back();
    for (const auto& edge : node->next_edges()) visit(edge.function.get());
  }
  for (const auto& activity : activities) {
    TORCH_CHECK(
        seen.count(activity->node.get()) == 0,
        "checkpoint(): a function that is called again in a backward pass takes gradients through the "
        "graph of that pass. Give it the tensors that it needs as inputs, and detach what is not its own");
  }
}

bool isRecomputing() {
  for (const auto& activity : activities) {
    if (activity->recomputing) return true;
  }
  return false;
}

void defineCheckpoints(Napi::Object exports) {
  define<checkpointBegin>(exports, "checkpointBegin");
  define<checkpointEnd>(exports, "checkpointEnd");
  define<isRecomputingNow>(exports, "isRecomputing");
}

}  // namespace node_torch
