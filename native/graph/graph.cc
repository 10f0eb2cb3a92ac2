#include "graph/graph.h"

#include <sstream>

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/grad_mode.h>

namespace node_torch {

namespace {

const char* kindName(StepKind kind) {
  switch (kind) {
    case StepKind::kOut:
      return "out";
    case StepKind::kInPlace:
      return "in place";
    case StepKind::kCopy:
      break;
  }
  return "copy";
}

void appendTensor(std::ostringstream& text, const at::Tensor& tensor) {
  if (!tensor.defined()) {
    text << "-";
    return;
  }
  text << c10::toString(tensor.scalar_type()) << "[";
  for (int64_t i = 0; i < tensor.dim(); i++) text << (i ? ", " : "") << tensor.size(i);
  text << "]";
}

// Copies what a call returned over the recorded results, flattening lists as tensorsOf does.
void copyResults(const torch::jit::Stack& stack, const PlanStep& step) {
  size_t next = 0;
  auto copy = [&](const at::Tensor& from) {
    const auto& to = step.results.at(next++);
    if (!to.defined()) return;
    // copy_ would stretch a result that has become smaller.
    TORCH_CHECK(from.defined() && from.sizes() == to.sizes(), step.op.operator_name(),
                " gave a result of another shape than when the step was recorded");
    to.copy_(from);
  };
  for (const auto& value : stack) {
    if (value.isTensor()) {
      copy(value.toTensor());
    } else if (value.isTensorList()) {
      for (const auto& item : value.toListRef()) copy(item.toTensor());
    } else {
      next++;
    }
  }
}

// Views of the results know where these lie: an out= overload that resized them would leave the views behind.
void checkResults(const PlanStep& step) {
  for (size_t i = 0; i < step.results.size(); i++) {
    TORCH_CHECK(step.results[i].const_data_ptr() == step.data[i], step.op.operator_name(),
                " cannot be replayed, as it puts its result into other memory. compile({ capture: false }) "
                "runs steps "
                "from JavaScript");
  }
}

}  // namespace

Graph::Graph(Plan plan, std::vector<at::Tensor> inputs, std::vector<at::Tensor> outputs)
    : plan_(std::move(plan)), inputs_(std::move(inputs)), outputs_(std::move(outputs)) {}

std::vector<c10::Storage> Graph::takeMade() { return std::move(plan_.made); }

void Graph::replay() {
  at::NoGradGuard noGrad;  // also puts the mode back at the end
  at::AutoDispatchBelowADInplaceOrView below;
  for (const auto& step : plan_.steps) {
    at::GradMode::set_enabled(step.gradMode);
    stack_.assign(step.arguments.begin(), step.arguments.end());
    step.op.callBoxed(&stack_);
    if (step.kind == StepKind::kCopy) {
      at::GradMode::set_enabled(false);
      copyResults(stack_, step);
    } else {
      checkResults(step);
    }
  }
  stack_.clear();
}

std::string Graph::toString() const {
  std::ostringstream text;
  text << plan_.steps.size() << " kernels of " << plan_.recorded << " recorded calls (" << plan_.views
       << " views and " << plan_.constants << " constants left out)\n";
  for (size_t i = 0; i < plan_.steps.size(); i++) {
    const auto& step = plan_.steps[i];
    text << i << "\t" << kindName(step.kind) << "\t" << step.op.operator_name() << "\t";
    const auto& shown = step.results;
    if (shown.empty() && !step.arguments.empty() && step.arguments[0].isTensor()) {
      appendTensor(text, step.arguments[0].toTensor());
    }
    for (size_t k = 0; k < shown.size(); k++) {
      if (k) text << " ";
      appendTensor(text, shown[k]);
    }
    text << "\n";
  }
  return text.str();
}

}  // namespace node_torch
