#include "graph/graph.h"

#include <algorithm>
#include <chrono>
#include <sstream>
#include <unordered_set>

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/grad_mode.h>

#include "graph/memory.h"
#include "graph/pending_calls.h"
#include "graph/rewrite.h"
#include "graph/stand_in.h"
#include "random.h"

namespace node_torch {

namespace {

const char* kindName(StepKind kind) {
  switch (kind) {
    case StepKind::kOut:
      return "out";
    case StepKind::kInPlace:
      return "in place";
    case StepKind::kDirect:
      return "direct";
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

// In the shared memory by its offset, elsewhere by its address.
void appendPlace(std::ostringstream& text, const at::Tensor& tensor, const Plan& plan) {
  if (!tensor.defined() || !tensor.has_storage()) {
    text << "-";
    return;
  }
  auto address = reinterpret_cast<uintptr_t>(tensor.const_data_ptr());
  auto offset = address - reinterpret_cast<uintptr_t>(plan.arena);
  bool shared = plan.arena != nullptr && offset < plan.arenaBytes;
  text << (shared ? "arena+0x" : "0x") << std::hex << (shared ? offset : address) << std::dec;
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
                "runs the steps of a model from JavaScript");
  }
}

std::string bytesText(size_t bytes) {
  std::ostringstream text;
  text.precision(3);
  if (bytes < 1024) {
    text << bytes << " B";
  } else if (bytes < 1024 * 1024) {
    text << static_cast<double>(bytes) / 1024 << " KiB";
  } else {
    text << static_cast<double>(bytes) / (1024 * 1024) << " MiB";
  }
  return text.str();
}

}  // namespace

Graph::Graph(Plan plan, std::vector<at::Tensor> inputs, std::vector<at::Tensor> outputs, Numerics numerics)
    : plan_(std::move(plan)), inputs_(std::move(inputs)), outputs_(std::move(outputs)), numerics_(numerics) {}

void Graph::keepPending(std::vector<RecordedCall> calls, std::vector<PlanStep> constants) {
  pending_ = std::move(calls);
  constants_ = std::move(constants);
}

void Graph::makePending() { makeCalls(std::exchange(pending_, {})); }

void Graph::settle() {
  at::NoGradGuard noGrad;
  pending_.clear();
  useDirectKernels(plan_, outputs_, numerics_);
  shareMemory(plan_, outputs_);
  plan_.made.clear();
  // What cannot share memory, of a step whose calls were put off.
  for (const auto* steps : {&constants_, &plan_.steps}) {
    for (const auto& step : *steps) {
      for (const auto& tensor : step.reads) giveMemory(tensor);
      for (const auto& tensor : step.writes) giveMemory(tensor);
    }
  }
  for (const auto& output : outputs_) giveMemory(output);
  for (auto& step : constants_) {
    if (step.kind != StepKind::kOut) continue;
    for (const auto& tensor : step.results) step.data.push_back(tensor.const_data_ptr());
  }
  for (auto& step : plan_.steps) {
    if (step.direct) step.direct->bind();
    if (step.kind != StepKind::kOut) continue;
    step.data.clear();
    for (const auto& tensor : step.results) step.data.push_back(tensor.const_data_ptr());
  }
  std::unordered_set<StorageKey> seen;
  auto note = [&](const at::Tensor& tensor) {
    if (!seen.insert(storageKey(tensor)).second || !tensor.has_storage()) return;
    const auto& storage = tensor.storage();
    auto offset = reinterpret_cast<uintptr_t>(storage.data()) - reinterpret_cast<uintptr_t>(plan_.arena);
    if (plan_.arena != nullptr && offset < plan_.arenaBytes) return;
    bound_.push_back({storage, storage.data(), storage.nbytes()});
  };
  for (const auto& step : plan_.steps) {
    if (!step.direct) continue;
    for (const auto& tensor : step.reads) note(tensor);
    for (const auto& tensor : step.writes) note(tensor);
  }
}

void Graph::checkBound() const {
  for (const auto& [storage, data, bytes] : bound_) {
    TORCH_CHECK(
        storage.data() == data && storage.nbytes() >= bytes,
        "a tensor that the recorded step uses lies in other memory than when it was recorded, as after "
        "resize_: record the step anew");
  }
}

void Graph::runStep(const PlanStep& step, Workers& workers) {
  if (step.direct) {
    step.direct->run(workers);
    return;
  }
  // ATen's kernels bring threads of their own: ours would take their cores while they look for work.
  workers.rest();
  if (step.draws) random_lock::acquire();
  at::GradMode::set_enabled(step.gradMode);
  stack_.assign(step.arguments.begin(), step.arguments.end());
  step.op.callBoxed(&stack_);
  if (step.kind == StepKind::kCopy) {
    at::GradMode::set_enabled(false);
    copyResults(stack_, step);
  } else {
    checkResults(step);
  }
  if (step.draws) random_lock::release();
}

void Graph::makeConstants(Workers& workers) {
  for (const auto& step : constants_) runStep(step, workers);
  constants_.clear();
}

void Graph::replay(Workers& workers) {
  at::NoGradGuard noGrad;  // also puts the mode back at the end
  at::AutoDispatchBelowADInplaceOrView below;
  RandomLockScope lockScope;
  checkBound();
  makeConstants(workers);
  for (const auto& step : plan_.steps) runStep(step, workers);
  stack_.clear();
}

std::vector<double> Graph::profile(Workers& workers, int64_t runs) {
  using Clock = std::chrono::steady_clock;
  at::NoGradGuard noGrad;
  at::AutoDispatchBelowADInplaceOrView below;
  RandomLockScope lockScope;
  checkBound();
  makeConstants(workers);
  std::vector<std::vector<double>> times(plan_.steps.size());
  for (int64_t run = 0; run < runs; run++) {
    for (size_t i = 0; i < plan_.steps.size(); i++) {
      auto began = Clock::now();
      runStep(plan_.steps[i], workers);
      times[i].push_back(std::chrono::duration<double, std::micro>(Clock::now() - began).count());
    }
  }
  stack_.clear();
  std::vector<double> medians;
  for (auto& ofStep : times) {
    if (ofStep.empty()) ofStep.push_back(0);
    auto middle = ofStep.begin() + static_cast<std::ptrdiff_t>(ofStep.size() / 2);
    std::nth_element(ofStep.begin(), middle, ofStep.end());
    medians.push_back(*middle);
  }
  return medians;
}

std::string Graph::describe(size_t i) const {
  const auto& step = plan_.steps.at(i);
  std::ostringstream text;
  text << kindName(step.kind) << "\t";
  if (step.direct) {
    text << step.direct->name();
  } else {
    text << step.op.operator_name();
  }
  text << "\t";
  const auto& shown = step.results.empty() ? step.writes : step.results;
  for (size_t k = 0; k < shown.size(); k++) {
    if (k) text << " ";
    appendTensor(text, shown[k]);
  }
  text << "\t";
  for (size_t k = 0; k < shown.size(); k++) {
    if (k) text << " ";
    appendPlace(text, shown[k], plan_);
  }
  return text.str();
}

std::string Graph::toString() const {
  std::ostringstream text;
  text << plan_.steps.size() << " kernels of " << plan_.recorded << " recorded calls (" << plan_.views
       << " views, " << plan_.constants << " constants and " << plan_.unused << " without use left out); "
       << bytesText(plan_.arenaBytes) << " of shared memory for " << bytesText(plan_.arenaNeeded)
       << " of results\n";
  for (size_t i = 0; i < plan_.steps.size(); i++) text << i << "\t" << describe(i) << "\n";
  return text.str();
}

}  // namespace node_torch
