#include "graph/plan.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>

#include <ATen/core/enum_tag.h>

namespace node_torch {

namespace {

using Storage = const c10::StorageImpl*;

Storage storageOf(const at::Tensor& tensor) {
  return tensor.defined() && tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl() : nullptr;
}

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

// A recorded tensor holds its autograd history, and that the whole backward graph. The same memory without
// it.
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
    if (!tensor.defined() || !tensor.requires_grad()) return tensor;
    auto& known = known_[tensor.unsafeGetTensorImpl()];
    if (!known.defined()) known = tensor.detach();
    return known;
  }

  std::unordered_map<at::TensorImpl*, at::Tensor> known_;
};

bool writesArguments(const c10::FunctionSchema& schema) {
  for (const auto& argument : schema.arguments()) {
    if (argument.alias_info() != nullptr && argument.alias_info()->isWrite()) return true;
  }
  return false;
}

bool returnsView(const c10::FunctionSchema& schema) {
  for (const auto& result : schema.returns()) {
    if (result.alias_info() != nullptr && !result.alias_info()->isWrite()) return true;
  }
  return false;
}

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

std::optional<c10::OperatorHandle> findOutOverload(const c10::OperatorHandle& op) {
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

// Losses that reduce inside the kernel use their result as scratch memory for all elements: as an out=
// overload they resize it, with a warning each time, and binary_cross_entropy then leaves a wrong value in
// it.
bool usesResultAsScratch(const RecordedCall& call) {
  const auto& name = call.op.operator_name().name;
  if (name == "aten::nll_loss_forward" || name == "aten::nll_loss2d_forward") return false;
  const auto& arguments = call.op.schema().arguments();
  for (size_t i = 0; i < arguments.size() && i < call.inputs.size(); i++) {
    if (arguments[i].name() == "reduction" && call.inputs[i].isInt()) return call.inputs[i].toInt() != 0;
  }
  return false;
}

// Which calls give the same result at each replay: they depend on no input, draw no random number, and
// nothing writes to what they returned.
std::vector<bool> findConstants(const std::vector<RecordedCall>& calls) {
  std::unordered_set<Storage> written;
  for (const auto& call : calls) {
    const auto& arguments = call.op.schema().arguments();
    for (size_t i = 0; i < arguments.size() && i < call.inputs.size(); i++) {
      if (arguments[i].alias_info() == nullptr || !arguments[i].alias_info()->isWrite()) continue;
      forEachTensor(call.inputs[i], [&](const at::Tensor& tensor) { written.insert(storageOf(tensor)); });
    }
  }
  std::unordered_set<Storage> constant;
  std::vector<bool> result(calls.size(), false);
  for (size_t i = 0; i < calls.size(); i++) {
    const auto& call = calls[i];
    if (writesArguments(call.op.schema()) || call.op.hasTag(at::Tag::nondeterministic_seeded)) continue;
    bool depends = false;
    auto visit = [&](const at::Tensor& tensor) {
      bool wrappedNumber = tensor.unsafeGetTensorImpl()->is_wrapped_number();
      if (!wrappedNumber && constant.count(storageOf(tensor)) == 0) depends = true;
    };
    if (!readsOnlyMetadata(call.op)) {
      for (const auto& input : call.inputs) forEachTensor(input, visit);
    }
    for (const auto& output : call.outputs) {
      forEachTensor(output, [&](const at::Tensor& tensor) {
        if (written.count(storageOf(tensor)) > 0) depends = true;
      });
    }
    if (depends) continue;
    result[i] = true;
    for (const auto& output : call.outputs) {
      forEachTensor(output, [&](const at::Tensor& tensor) { constant.insert(storageOf(tensor)); });
    }
  }
  return result;
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

}  // namespace

Plan makePlan(std::vector<RecordedCall> calls) {
  Plan plan;
  plan.recorded = calls.size();
  auto constant = findConstants(calls);
  Detacher detach;
  for (const auto& call : calls) plan.work += workOf(call);
  for (size_t i = 0; i < calls.size(); i++) {
    auto& call = calls[i];
    const auto& schema = call.op.schema();
    if (returnsView(schema)) {
      plan.views++;
      continue;
    }
    if (onlyAllocates(call.op) || constant[i]) {
      plan.constants++;
      continue;
    }
    std::vector<c10::IValue> arguments;
    arguments.reserve(call.inputs.size() + call.outputs.size());
    for (const auto& input : call.inputs) arguments.push_back(detach(input));
    if (writesArguments(schema)) {
      plan.steps.push_back({call.op, StepKind::kInPlace, std::move(arguments), {}});
      continue;
    }
    for (auto& output : call.outputs) output = detach(output);
    bool allTensors = !call.outputs.empty();
    for (const auto& output : call.outputs) {
      if (!output.isTensor() || !output.toTensor().defined()) allTensors = false;
    }
    auto out = allTensors && !usesResultAsScratch(call) ? findOutOverload(call.op) : std::nullopt;
    if (out) {
      for (const auto& output : call.outputs) arguments.push_back(output);
      plan.steps.push_back({*out, StepKind::kOut, std::move(arguments), tensorsOf(call.outputs)});
    } else {
      plan.steps.push_back({call.op, StepKind::kCopy, std::move(arguments), tensorsOf(call.outputs)});
    }
  }
  return plan;
}

}  // namespace node_torch
