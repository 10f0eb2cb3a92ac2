#include "graph/plan.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include <ATen/MemoryOverlap.h>
#include <ATen/core/Reduction.h>
#include <ATen/core/enum_tag.h>

#include "graph/constants.h"
#include "graph/results.h"

namespace node_torch {

namespace {

void forEachTensor(const c10::IValue& value, const std::function<void(const at::Tensor&)>& visit) {
  if (value.isTensor()) {
    if (value.toTensor().defined()) visit(value.toTensor());
  } else if (value.isList()) {
    for (const auto& item : value.toListRef()) forEachTensor(item, visit);
  }
}

std::vector<at::Tensor> tensorsOf(const std::vector<c10::IValue>& values) {
  std::vector<at::Tensor> tensors;
  for (const auto& value : values) {
    if (value.isTensor()) {
      tensors.push_back(value.toTensor());
    } else if (value.isTensorList()) {
      for (const auto& item : value.toListRef()) tensors.push_back(item.toTensor());
    } else {
      tensors.emplace_back();
    }
  }
  return tensors;
}

// A recorded tensor holds its autograd history, and that the whole backward graph; and JavaScript may change
// its shape later on. The same memory without either.
class Detacher {
 public:
  c10::IValue operator()(const c10::IValue& value) {
    if (value.isTensor()) return detach(value.toTensor());
    if (value.isTensorList()) {
      c10::List<at::Tensor> list;
      for (const auto& item : value.toListRef()) list.push_back(detach(item.toTensor()));
      return list;
    }
    if (value.isOptionalTensorList()) {
      c10::List<std::optional<at::Tensor>> list;
      for (const auto& item : value.toListRef()) {
        list.push_back(item.isNone() ? std::optional<at::Tensor>()
                                     : std::optional<at::Tensor>(detach(item.toTensor())));
      }
      return list;
    }
    return value;
  }

 private:
  at::Tensor detach(const at::Tensor& tensor) {
    if (!tensor.defined() || tensor.unsafeGetTensorImpl()->is_wrapped_number()) return tensor;
    auto& known = known_[tensor.unsafeGetTensorImpl()];
    if (!known.defined()) known = tensor.detach();
    return known;
  }

  std::unordered_map<at::TensorImpl*, at::Tensor> known_;
};

// Fresh memory with no contents: there is nothing to repeat.
bool onlyAllocates(const c10::OperatorHandle& op) {
  static const std::unordered_set<std::string> names{
      "aten::empty",           "aten::empty_like",          "aten::new_empty",
      "aten::empty_strided",   "aten::new_empty_strided",   "aten::empty_permuted",
      "aten::empty_quantized", "aten::_efficientzerotensor"};
  return names.count(op.operator_name().name) > 0;
}

// Reads nothing of its tensor arguments but their shape and type.
bool readsOnlyMetadata(const c10::OperatorHandle& op) {
  static const std::unordered_set<std::string> names{"aten::ones_like", "aten::zeros_like", "aten::full_like",
                                                     "aten::new_ones",  "aten::new_zeros",  "aten::new_full"};
  return names.count(op.operator_name().name) > 0;
}

bool sameSignature(const c10::FunctionSchema& plain, const c10::FunctionSchema& out) {
  size_t shared = plain.arguments().size();
  if (out.arguments().size() != shared + plain.returns().size()) return false;
  for (size_t i = 0; i < shared; i++) {
    if (plain.arguments()[i].name() != out.arguments()[i].name()) return false;
    if (*plain.arguments()[i].type() != *out.arguments()[i].type()) return false;
  }
  for (size_t i = shared; i < out.arguments().size(); i++) {
    if (!out.arguments()[i].is_out()) return false;
  }
  return true;
}

// Losses that reduce inside the kernel use their result as scratch memory for all elements: as an out=
// overload they resize it, with a warning each time, and binary_cross_entropy then leaves a wrong value in
// it.
bool usesResultAsScratch(const RecordedCall& call) {
  static const std::unordered_set<std::string> sound{"aten::nll_loss_forward", "aten::nll_loss2d_forward",
                                                     "aten::multi_margin_loss",
                                                     "aten::multilabel_margin_loss_forward"};
  auto reduction = call.op.schema().argumentIndexWithName("reduction");
  if (!reduction || sound.count(call.op.operator_name().name) > 0) return false;
  const auto& value = call.inputs.at(static_cast<size_t>(*reduction));
  return value.isInt() && value.toInt() != at::Reduction::None && call.outputs.at(0).toTensor().dim() == 0;
}

std::optional<c10::OperatorHandle> findOutOverload(const RecordedCall& call) {
  const auto& op = call.op;
  if (usesResultAsScratch(call)) return std::nullopt;
  // The dispatcher is asked for all its names once: 5,000 of them.
  static const auto* byName = [] {
    auto* map = new std::unordered_map<std::string, std::vector<c10::OperatorName>>();
    for (auto& name : c10::Dispatcher::singleton().getAllOpNames()) (*map)[name.name].push_back(name);
    return map;
  }();
  auto candidates = byName->find(op.operator_name().name);
  if (candidates == byName->end()) return std::nullopt;
  for (const auto& name : candidates->second) {
    auto handle = c10::Dispatcher::singleton().findSchema(name);
    if (handle && sameSignature(op.schema(), handle->schema())) return handle;
  }
  return std::nullopt;
}

// Calls `visit` with every tensor that the call writes to.
template <typename Visit>
void forEachWritten(const RecordedCall& call, Visit visit) {
  const auto& schema = call.op.schema();
  const auto& arguments = schema.arguments();
  for (size_t i = 0; i < arguments.size() && i < call.inputs.size(); i++) {
    if (arguments[i].alias_info() != nullptr && arguments[i].alias_info()->isWrite())
      forEachTensor(call.inputs[i], visit);
  }
  // The schemas of these do not say that the running statistics change.
  static const std::unordered_set<std::string> silent{"aten::native_batch_norm", "aten::cudnn_batch_norm",
                                                      "aten::miopen_batch_norm"};
  if (silent.count(call.op.operator_name().name) == 0) return;
  for (const char* name : {"running_mean", "running_var"}) {
    if (auto index = schema.argumentIndexWithName(name))
      forEachTensor(call.inputs[static_cast<size_t>(*index)], visit);
  }
}

std::unordered_set<StorageKey> findWritten(const std::vector<RecordedCall>& calls) {
  std::unordered_set<StorageKey> written;
  for (const auto& call : calls) {
    if (call.restoresLiteral) continue;
    forEachWritten(call, [&](const at::Tensor& tensor) { written.insert(storageKey(tensor)); });
  }
  return written;
}

// Which calls give the same result at each replay: they depend on no input, draw no random number, and
// nothing writes to what they returned.
std::vector<bool> findConstants(const std::vector<RecordedCall>& calls,
                                const std::unordered_set<StorageKey>& written) {
  std::unordered_set<StorageKey> constant;
  std::vector<bool> result(calls.size(), false);
  for (size_t i = 0; i < calls.size(); i++) {
    const auto& call = calls[i];
    if (call.restoresLiteral) {
      auto storage = storageKey(call.inputs[0].toTensor());
      result[i] = written.count(storage) == 0;
      if (result[i]) constant.insert(storage);
      continue;
    }
    if (call.op.hasTag(at::Tag::nondeterministic_seeded)) continue;
    bool depends = false;
    forEachWritten(call, [&](const at::Tensor&) { depends = true; });
    auto visit = [&](const at::Tensor& tensor) {
      bool wrappedNumber = tensor.unsafeGetTensorImpl()->is_wrapped_number();
      if (!wrappedNumber && constant.count(storageKey(tensor)) == 0) depends = true;
    };
    if (!readsOnlyMetadata(call.op)) {
      for (const auto& input : call.inputs) forEachTensor(input, visit);
    }
    for (const auto& output : call.outputs) {
      forEachTensor(output, [&](const at::Tensor& tensor) {
        if (written.count(storageKey(tensor)) > 0) depends = true;
      });
    }
    if (depends) continue;
    result[i] = true;
    for (const auto& output : call.outputs) {
      forEachTensor(output, [&](const at::Tensor& tensor) { constant.insert(storageKey(tensor)); });
    }
  }
  return result;
}

bool returnsOnlyNumbers(const c10::FunctionSchema& schema) {
  for (const auto& result : schema.returns()) {
    auto kind = result.type()->kind();
    if (kind == c10::TypeKind::TensorType || kind == c10::TypeKind::ListType) return false;
  }
  return !schema.returns().empty();
}

// Why a call on this tensor cannot be repeated on the same memory.
std::optional<std::string> refusalOf(const c10::OperatorHandle& op, const at::Tensor& tensor) {
  if (tensor.layout() == at::kStrided && !tensor.is_nested()) return std::nullopt;
  return op.operator_name().name + " works on a tensor that is not dense";
}

std::optional<std::string> refusalOfResult(const c10::OperatorHandle& op, const at::Tensor& tensor) {
  if (at::has_internal_overlap(tensor) != at::MemOverlap::Yes) return std::nullopt;
  return op.operator_name().name + " gives a tensor whose elements share memory";
}

double elementsOf(const std::vector<c10::IValue>& values) {
  double elements = 0;
  for (const auto& value : values) {
    forEachTensor(value, [&](const at::Tensor& tensor) { elements += static_cast<double>(tensor.numel()); });
  }
  return elements;
}

// Floating-point operations of a call: exact for matrix products, of the right order for convolutions and
// attention, one for each element otherwise.
double workOf(const RecordedCall& call) {
  const auto& name = call.op.operator_name().name;
  double results = elementsOf(call.outputs);
  auto tensor = [&](size_t i) -> const at::Tensor* {
    bool fits = i < call.inputs.size() && call.inputs[i].isTensor() && call.inputs[i].toTensor().defined();
    return fits ? &call.inputs[i].toTensor() : nullptr;
  };
  auto product = [&](size_t left) {
    const auto* a = tensor(left);
    return a == nullptr || a->dim() == 0 ? results : 2.0 * results * static_cast<double>(a->size(-1));
  };
  if (name == "aten::mm" || name == "aten::bmm" || name == "aten::mv" || name == "aten::linear")
    return product(0);
  if (name == "aten::addmm" || name == "aten::baddbmm" || name == "aten::addmv") return product(1);
  if (name.find("convolution") != std::string::npos) {
    bool backward = name.find("backward") != std::string::npos;
    const auto* weight = tensor(backward ? 2 : 1);
    double outputs = backward && tensor(0) != nullptr ? static_cast<double>(tensor(0)->numel()) : results;
    if (weight == nullptr || weight->dim() == 0) return results;
    double perOutput =
        static_cast<double>(weight->numel()) / static_cast<double>(std::max<int64_t>(1, weight->size(0)));
    return (backward ? 4.0 : 2.0) * outputs * perOutput;
  }
  if (name.find("attention") != std::string::npos && tensor(0) != nullptr && tensor(0)->dim() >= 2) {
    return 4.0 * static_cast<double>(tensor(0)->numel()) * static_cast<double>(tensor(0)->size(-2));
  }
  return results + elementsOf(call.inputs);
}

// Leaves out what only makes results that neither a later step nor `outputs` have a use for: the end of a
// function that a checkpoint calls again.
void dropUnused(Plan& plan, const std::vector<at::Tensor>& outputs) {
  std::unordered_set<StorageKey> unused;
  for (const auto& storage : plan.made) unused.insert(storage.unsafeGetStorageImpl());
  for (const auto& output : outputs) unused.erase(storageKey(output));
  std::vector<bool> dropped(plan.steps.size(), false);
  for (size_t i = plan.steps.size(); i-- > 0;) {
    const auto& step = plan.steps[i];
    bool makes = !step.draws && !step.writes.empty();
    dropped[i] = makes && std::all_of(step.writes.begin(), step.writes.end(), [&](const at::Tensor& tensor) {
                   return unused.count(storageKey(tensor)) > 0;
                 });
    if (dropped[i]) continue;
    for (const auto& tensor : step.reads) unused.erase(storageKey(tensor));
  }
  size_t next = 0;
  for (size_t i = 0; i < plan.steps.size(); i++) {
    if (dropped[i]) {
      plan.work -= plan.steps[i].work;
      continue;
    }
    if (next != i) plan.steps[next] = std::move(plan.steps[i]);
    next++;
  }
  plan.unused = plan.steps.size() - next;
  plan.steps.erase(plan.steps.begin() + static_cast<std::ptrdiff_t>(next), plan.steps.end());
}

PlanStep makeStep(RecordedCall& call, Results results, Detacher& detach) {
  PlanStep step{call.op, StepKind::kCopy, {}, call.gradMode, {}, {}, workOf(call), {}, {}, nullptr};
  step.draws = call.op.hasTag(at::Tag::nondeterministic_seeded);
  step.arguments.reserve(call.inputs.size() + call.outputs.size());
  for (const auto& input : call.inputs) {
    step.arguments.push_back(detach(input));
    forEachTensor(step.arguments.back(), [&](const at::Tensor& tensor) { step.reads.push_back(tensor); });
  }
  forEachWritten(call, [&](const at::Tensor& tensor) { step.writes.push_back(tensor); });
  for (const auto& tensor : results.fresh) {
    if (tensor.defined()) step.writes.push_back(tensor);
  }
  if (!results.anyFresh) {
    step.kind = StepKind::kInPlace;
  } else {
    step.results = std::move(results.fresh);
    if (auto out = results.allFresh ? findOutOverload(call) : std::nullopt) {
      step.kind = StepKind::kOut;
      step.op = *out;
      for (const auto& output : call.outputs) step.arguments.push_back(output);
    }
  }
  return step;
}

}  // namespace

Results resultsOf(const RecordedCall& call) {
  std::unordered_set<StorageKey> given;
  for (const auto& input : call.inputs) {
    forEachTensor(input, [&](const at::Tensor& tensor) { given.insert(storageKey(tensor)); });
  }
  Results results;
  for (auto& tensor : tensorsOf(call.outputs)) {
    // Zeros without memory: they are zeros at each replay.
    bool isFresh = tensor.defined() && !tensor._is_zerotensor() && given.count(storageKey(tensor)) == 0;
    results.anyTensor |= tensor.defined();
    results.anyFresh |= isFresh;
    results.allFresh &= isFresh;
    results.fresh.push_back(isFresh ? std::move(tensor) : at::Tensor());
  }
  for (const auto& output : call.outputs) {
    if (!output.isTensor()) results.allFresh = false;
  }
  return results;
}

bool isWithoutEffect(const RecordedCall& call, const Results& results) {
  if (returnsOnlyNumbers(call.op.schema())) return true;
  bool writes = false;
  forEachWritten(call, [&](const at::Tensor&) { writes = true; });
  return !writes && !results.anyFresh && results.anyTensor;
}

std::vector<PlanStep> planConstants(const std::vector<RecordedCall>& calls, const Plan& plan,
                                    const std::vector<at::Tensor>& outputs) {
  auto constant = findConstants(calls, findWritten(calls));
  std::unordered_set<StorageKey> read;
  for (const auto& output : outputs) read.insert(storageKey(output));
  for (const auto& step : plan.steps) {
    for (const auto& tensor : step.reads) read.insert(storageKey(tensor));
  }
  Detacher detach;
  std::vector<PlanStep> steps;
  for (size_t i = calls.size(); i-- > 0;) {
    if (!constant[i] || calls[i].restoresLiteral || onlyAllocates(calls[i].op)) continue;
    auto call = calls[i];
    for (auto& output : call.outputs) output = detach(output);
    auto results = resultsOf(call);
    if (isWithoutEffect(call, results)) continue;
    bool isRead = std::any_of(results.fresh.begin(), results.fresh.end(), [&](const at::Tensor& tensor) {
      return tensor.defined() && read.count(storageKey(tensor)) > 0;
    });
    if (!isRead) continue;
    steps.push_back(makeStep(call, std::move(results), detach));
    for (const auto& tensor : steps.back().reads) read.insert(storageKey(tensor));
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

Plan makePlan(std::vector<RecordedCall> calls, const std::vector<at::Tensor>& outputs) {
  Plan plan;
  plan.recorded = calls.size();
  for (const auto& call : calls) {
    auto check = [&](const at::Tensor& tensor) {
      if (!plan.refusal) plan.refusal = refusalOf(call.op, tensor);
    };
    for (const auto& input : call.inputs) forEachTensor(input, check);
    for (const auto& output : call.outputs) forEachTensor(output, check);
  }
  if (plan.refusal) return plan;
  auto written = findWritten(calls);
  auto constant = findConstants(calls, written);
  Detacher detach;
  for (size_t i = 0; i < calls.size(); i++) {
    auto& call = calls[i];
    const auto& schema = call.op.schema();
    for (auto& output : call.outputs) output = detach(output);
    auto results = resultsOf(call);
    for (const auto& tensor : results.fresh) {
      if (tensor.defined() && tensor.has_storage()) plan.made.push_back(tensor.storage());
    }
    if (onlyAllocates(call.op) || constant[i] || returnsOnlyNumbers(schema)) {
      plan.constants++;
      continue;
    }
    if (isWithoutEffect(call, results)) {
      plan.views++;
      continue;
    }
    for (const auto& tensor : results.fresh) {
      if (tensor.defined() && !plan.refusal) plan.refusal = refusalOfResult(call.op, tensor);
    }
    auto step = makeStep(call, std::move(results), detach);
    plan.work += step.work;
    plan.steps.push_back(std::move(step));
  }
  dropUnused(plan, outputs);
  return plan;
}

}  // namespace node_torch
