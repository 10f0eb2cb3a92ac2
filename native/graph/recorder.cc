#include "graph/recorder.h"

#include <ATen/core/enum_tag.h>

namespace node_torch {

namespace {

thread_local Recorder* currentRecorder = nullptr;

bool isComposite(const c10::OperatorHandle& op) {
  return op.hasKernelForDispatchKey(c10::DispatchKey::CompositeImplicitAutograd) &&
         !op.hasKernelForDispatchKey(c10::DispatchKey::CPU);
}

std::string nameOf(const c10::OperatorHandle& op) {
  const auto& name = op.operator_name();
  return name.overload_name.empty() ? name.name : name.name + "." + name.overload_name;
}

std::optional<std::string> refusalOf(const c10::OperatorHandle& op) {
  if (op.hasTag(at::Tag::data_dependent_output)) return nameOf(op) + " reads a value back to the host";
  if (op.hasTag(at::Tag::dynamic_output_shape))
    return nameOf(op) + " gives a result whose shape depends on the data";
  if (op.hasTag(at::Tag::inplace_view)) return nameOf(op) + " changes the shape of a tensor in place";
  return std::nullopt;
}

}  // namespace

struct Recorder::Frame : at::ObserverContext {
  bool leaf = false;
  size_t call = 0;
};

Recorder* Recorder::current() { return currentRecorder; }

Recorder::Recorder() {
  handle_ = at::addThreadLocalCallback(at::RecordFunctionCallback(onStart, onEnd)
                                           .needsInputs(true)
                                           .needsOutputs(true)
                                           .scopes({at::RecordScope::FUNCTION}));
  currentRecorder = this;
}

Recorder::~Recorder() {
  currentRecorder = nullptr;
  at::removeCallback(handle_);
}

void Recorder::refuse(const std::string& reason) {
  if (!refusal_) refusal_ = reason;
}

std::unique_ptr<at::ObserverContext> Recorder::onStart(const at::RecordFunction& function) {
  auto frame = std::make_unique<Frame>();
  auto* recorder = currentRecorder;
  if (recorder == nullptr || recorder->insideLeaf_) return frame;
  auto name = function.operator_name();
  if (!name) return frame;
  auto op = c10::Dispatcher::singleton().findSchema(*name);
  if (!op || isComposite(*op)) return frame;
  if (auto refusal = refusalOf(*op)) recorder->refuse(*refusal);
  frame->leaf = true;
  frame->call = recorder->calls_.size();
  recorder->insideLeaf_ = true;
  auto inputs = function.inputs();
  recorder->calls_.push_back({*op, std::vector<c10::IValue>(inputs.begin(), inputs.end()), {}});
  return frame;
}

void Recorder::onEnd(const at::RecordFunction& function, at::ObserverContext* context) {
  auto* frame = static_cast<Frame*>(context);
  auto* recorder = currentRecorder;
  if (frame == nullptr || !frame->leaf || recorder == nullptr) return;
  recorder->insideLeaf_ = false;
  const auto& outputs = function.outputs();
  recorder->calls_[frame->call].outputs.assign(outputs.begin(), outputs.end());
}

void noteHostRead(const char* what) {
  if (currentRecorder != nullptr)
    currentRecorder->refuse(std::string(what) + " from JavaScript inside the step");
}

}  // namespace node_torch
