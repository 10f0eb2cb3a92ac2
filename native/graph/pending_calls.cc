#include "graph/pending_calls.h"

#include <algorithm>

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/enum_tag.h>
#include <ATen/core/grad_mode.h>

#include "graph/results.h"
#include "graph/stand_in.h"
#include "random.h"

namespace node_torch {

namespace {

// Whether `made` may give its memory away to `to`.
bool fits(const at::Tensor& made, const at::Tensor& to) {
  return made.sizes() == to.sizes() && made.strides() == to.strides() &&
         made.storage_offset() == to.storage_offset() && made.storage().nbytes() == to.storage().nbytes() &&
         made.storage().use_count() == 1;
}

void settleResult(const c10::OperatorHandle& op, at::Tensor made, const at::Tensor& to) {
  TORCH_CHECK(made.defined() && made.sizes() == to.sizes() && made.scalar_type() == to.scalar_type(),
              op.operator_name(), " gave a result of another shape or dtype than it said");
  if (isStandIn(to.storage()) && fits(made, to)) {
    auto storage = made.storage();
    giveMemory(to.storage(), storage.set_data_ptr(c10::DataPtr(nullptr, c10::kCPU)));
    return;
  }
  giveMemory(to);
  to.copy_(made);
}

// Whether the results are there.
bool isMade(const Results& results) {
  return results.anyFresh &&
         std::none_of(results.fresh.begin(), results.fresh.end(), [](const at::Tensor& tensor) {
           return tensor.defined() && tensor.has_storage() && isStandIn(tensor.storage());
         });
}

void makeCall(const RecordedCall& call, torch::jit::Stack& stack) {
  auto results = resultsOf(call);
  // What is left is a view of what is there, a number that was given already, or was made at once.
  if (call.restoresLiteral || isWithoutEffect(call, results) || isMade(results)) return;
  at::GradMode::set_enabled(call.gradMode);
  stack.assign(call.inputs.begin(), call.inputs.end());
  bool draws = call.op.hasTag(at::Tag::nondeterministic_seeded);
  if (draws) random_lock::acquire();
  call.op.callBoxed(&stack);
  at::GradMode::set_enabled(false);
  size_t next = 0;
  auto settle = [&](c10::IValue& value, at::Tensor made) {
    value = c10::IValue();  // the only other owner
    const auto& to = results.fresh.at(next++);
    if (to.defined()) settleResult(call.op, std::move(made), to.detach());
  };
  for (auto& value : stack) {
    if (value.isTensor()) {
      settle(value, value.toTensor());
    } else if (value.isTensorList()) {
      auto list = value.toTensorVector();
      value = c10::IValue();
      for (auto& item : list) {
        c10::IValue nothing;
        settle(nothing, std::move(item));
      }
    } else {
      next++;
    }
  }
  stack.clear();
  if (draws) random_lock::release();
}

}  // namespace

void makeCalls(c10::ArrayRef<RecordedCall> calls) {
  at::NoGradGuard noGrad;  // also puts the mode back at the end
  at::AutoDispatchBelowADInplaceOrView below;
  RandomLockScope lockScope;
  torch::jit::Stack stack;
  for (const auto& call : calls) makeCall(call, stack);
}

}  // namespace node_torch
