#include "graph/recorder.h"

#include <cstring>
#include <exception>
#include <unordered_set>

#include <ATen/core/enum_tag.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/clone.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "autocast.h"
#include "graph/deferral.h"
#include "graph/operator_kind.h"

namespace node_torch {

namespace {

thread_local Recorder* currentRecorder = nullptr;

// Autocast casts the inputs of such a call, and calls it again: that call is the kernel.
bool isCastFirst(const c10::OperatorHandle& op) {
  return autocast().enabled && !c10::impl::tls_is_dispatch_key_excluded(c10::DispatchKey::AutocastCPU) &&
         op.hasKernelForDispatchKey(c10::DispatchKey::AutocastCPU);
}

// Operators that look at the values of a tensor without a tag that says so, composite ones among them.
bool readsUntagged(const std::string& name) {
  static const std::unordered_set<std::string> names{"aten::tensor_split.tensor_indices_or_sections",
                                                     "aten::ctc_loss.Tensor",
                                                     "aten::lstm.data",
                                                     "aten::gru.data",
                                                     "aten::rnn_tanh.data",
                                                     "aten::rnn_relu.data",
                                                     "aten::_pack_padded_sequence",
                                                     "aten::_pad_packed_sequence",
                                                     "aten::_choose_qparams_per_tensor",
                                                     "aten::fbgemm_linear_quantize_weight",
                                                     "aten::_nested_tensor_from_mask_left_aligned"};
  return names.count(name) > 0;
}

bool isMask(const c10::IValue& index) {
  if (!index.isTensor() || !index.toTensor().defined()) return false;
  auto type = index.toTensor().scalar_type();
  return type == at::kBool || type == at::kByte;
}

// Integers give one element each; only of masks the result's size depends on what is in them.
bool indexesWithMask(c10::ArrayRef<const c10::IValue> inputs) {
  for (const auto& index : inputs.at(1).toListRef()) {
    if (isMask(index)) return true;
  }
  return false;
}

std::optional<std::string> refusalOf(const c10::OperatorHandle& op, c10::ArrayRef<const c10::IValue> inputs) {
  auto name = nameOf(op);
  if (readsUntagged(name)) return name + " reads a value back to the host";
  if (isComposite(op)) return std::nullopt;
  if (name.rfind("aten::_unsafe_masked_index", 0) == 0)
    return name + " changes the list of indices that it is given";
  if (op.hasTag(at::Tag::data_dependent_output)) return name + " reads a value back to the host";
  if (op.hasTag(at::Tag::dynamic_output_shape) && (name != "aten::index.Tensor" || indexesWithMask(inputs))) {
    return name + " gives a result whose shape depends on the data";
  }
  if (op.hasTag(at::Tag::inplace_view)) return name + " changes the shape of a tensor in place";
  return std::nullopt;
}

}  // namespace

struct Recorder::Frame : at::ObserverContext {
  enum class Kind { kIgnored, kLeaf, kWithinLeaf } kind = Kind::kIgnored;
  size_t call = 0;
  int exceptions = 0;
};

Recorder* Recorder::current() { return currentRecorder; }

Recorder::Recorder() {
  handle_ = at::addThreadLocalCallback(
      at::RecordFunctionCallback(onStart, onEnd)
          .needsInputs(true)
          .needsOutputs(true)
          .scopes({at::RecordScope::FUNCTION, at::RecordScope::BACKWARD_FUNCTION}));
  currentRecorder = this;
}

Recorder::~Recorder() {
  currentRecorder = nullptr;
  at::removeCallback(handle_);
}

void Recorder::refuse(const std::string& reason) {
  if (!refusal_) refusal_ = reason;
  // Who looks at a value wants it now.
  if (auto* deferral = Deferral::current()) deferral->catchUp(reason);
}

void Recorder::addLiteral(const at::Tensor& tensor) {
  static const auto copy = c10::Dispatcher::singleton().findSchemaOrThrow("aten::copy_", "");
  insideLeaf_ = true;
  AtOnce atOnce;
  auto contents = tensor.clone();
  insideLeaf_ = false;
  calls_.push_back({copy, {tensor, std::move(contents), false}, {tensor}, false, true});
}

bool Recorder::savesOverwritten(const c10::OperatorHandle& op,
                                c10::ArrayRef<const c10::IValue> inputs) const {
  // Kernels run with autograd's keys excluded, what autograd itself calls does not.
  if (c10::impl::tls_is_dispatch_key_excluded(c10::DispatchKey::AutogradCPU)) return false;
  if (op.operator_name().name != "aten::clone" || !inputs.at(0).isTensor()) return false;
  const auto* saved = inputs.at(0).toTensor().unsafeGetTensorImpl();
  const auto& leaf = calls_[leaf_];
  const auto& arguments = leaf.op.schema().arguments();
  auto isSaved = [&](const c10::IValue& value) {
    return value.isTensor() && value.toTensor().unsafeGetTensorImpl() == saved;
  };
  for (size_t i = 0; i < arguments.size() && i < leaf.inputs.size(); i++) {
    if (arguments[i].alias_info() == nullptr || !arguments[i].alias_info()->isWrite()) continue;
    const auto& input = leaf.inputs[i];
    if (isSaved(input)) return true;
    if (!input.isTensorList()) continue;
    for (const auto& item : input.toListRef()) {
      if (isSaved(item)) return true;
    }
  }
  return false;
}

std::unique_ptr<at::ObserverContext> Recorder::onStart(const at::RecordFunction& function) {
  auto frame = std::make_unique<Frame>();
  auto* recorder = currentRecorder;
  auto* deferral = Deferral::current();
  if (recorder == nullptr || (deferral != nullptr && deferral->isCatchingUp())) return frame;
  auto refuse = [&](const std::string& reason) {
    try {
      recorder->refuse(reason);
    } catch (...) {
      // An error of a callback goes nowhere. The next kernel gives it.
    }
  };
  if (function.scope() == at::RecordScope::BACKWARD_FUNCTION) {
    // It puts the first gradient into place and adds the later ones: a replay would do the same each time.
    if (std::strcmp(function.name(), "torch::autograd::AccumulateGrad") == 0) {
      refuse("backward() leaves gradients in the tensors, which torch.grad() does not");
    }
    return frame;
  }
  auto name = function.operator_name();
  if (!name) return frame;
  auto op = c10::Dispatcher::singleton().findSchema(*name);
  if (!op) return frame;
  auto inputs = function.inputs();
  RecordedCall call{
      *op, std::vector<c10::IValue>(inputs.begin(), inputs.end()), {}, at::GradMode::is_enabled()};
  if (recorder->insideLeaf_) {
    if (!recorder->savesOverwritten(*op, inputs)) return frame;
    frame->kind = Frame::Kind::kWithinLeaf;
    frame->call = recorder->leaf_;
    // It comes before the leaf, which has not yet written.
    recorder->calls_.insert(recorder->calls_.begin() + static_cast<std::ptrdiff_t>(recorder->leaf_),
                            std::move(call));
    if (deferral != nullptr) deferral->begin(*op, inputs, recorder->leaf_);
    recorder->leaf_++;
    return frame;
  }
  if (auto refusal = refusalOf(*op, inputs)) refuse(*refusal);
  if (isComposite(*op) || isCastFirst(*op)) return frame;
  frame->kind = Frame::Kind::kLeaf;
  frame->exceptions = std::uncaught_exceptions();
  recorder->insideLeaf_ = true;
  recorder->leaf_ = recorder->calls_.size();
  recorder->calls_.push_back(std::move(call));
  if (deferral != nullptr) deferral->begin(*op, inputs, recorder->leaf_);
  return frame;
}

void Recorder::onEnd(const at::RecordFunction& function, at::ObserverContext* context) {
  auto* frame = static_cast<Frame*>(context);
  auto* recorder = currentRecorder;
  if (frame == nullptr || frame->kind == Frame::Kind::kIgnored || recorder == nullptr) return;
  size_t call = frame->call;
  auto* deferral = Deferral::current();
  if (frame->kind == Frame::Kind::kWithinLeaf) {
    const auto& leaf = recorder->calls_[recorder->leaf_];
    if (deferral != nullptr) deferral->begin(leaf.op, {}, recorder->leaf_);
  } else {
    call = recorder->leaf_;
    recorder->insideLeaf_ = false;
    if (deferral != nullptr) deferral->end();
    if (std::uncaught_exceptions() > frame->exceptions) {
      // The step may catch the error and go on; a replay must not meet it again.
      recorder->calls_.pop_back();
      return;
    }
  }
  const auto& outputs = function.outputs();
  recorder->calls_[call].outputs.assign(outputs.begin(), outputs.end());
}

void noteHostAccess(const char* what) {
  if (currentRecorder != nullptr)
    currentRecorder->refuse(std::string(what) + " from JavaScript inside the step");
}

void noteLiteral(const at::Tensor& tensor) {
  if (currentRecorder != nullptr) currentRecorder->addLiteral(tensor);
}

}  // namespace node_torch
