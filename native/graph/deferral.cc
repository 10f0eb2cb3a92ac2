#include "graph/deferral.h"

#include <torch/library.h>

#include "graph/meta_call.h"
#include "graph/operator_kind.h"
#include "graph/pending_calls.h"

namespace node_torch {

namespace {

thread_local Deferral* currentDeferral = nullptr;

// libtorch's key for tensors without values, which lies below autograd. Its C++ libraries have no kernels for
// it.
constexpr auto kKey = c10::DispatchKey::Fake;

bool isView(const c10::FunctionSchema& schema) {
  for (const auto& result : schema.returns()) {
    if (result.alias_info() != nullptr && !result.alias_info()->isWrite()) return true;
  }
  return false;
}

bool givesNumbers(const c10::FunctionSchema& schema) {
  for (const auto& result : schema.returns()) {
    auto kind = result.type()->kind();
    if (kind != c10::TypeKind::IntType && kind != c10::TypeKind::BoolType &&
        kind != c10::TypeKind::FloatType && kind != c10::TypeKind::SymIntType)
      return false;
  }
  return !schema.returns().empty();
}

// A number as a tensor: plans want to know it.
bool isNumber(const c10::OperatorHandle& op) { return op.operator_name().name == "aten::scalar_tensor"; }

bool arePlain(c10::ArrayRef<const c10::IValue> inputs) {
  auto isPlainValue = [](const c10::IValue& value) {
    return !value.isTensor() || !value.toTensor().defined() || isPlain(value.toTensor());
  };
  for (const auto& input : inputs) {
    if (!isPlainValue(input)) return false;
    if (!input.isTensorList() && !input.isOptionalTensorList()) continue;
    for (const auto& item : input.toListRef()) {
      if (!isPlainValue(item)) return false;
    }
  }
  return true;
}

// The kernel of every operator while calls are put off.
void kernel(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack) {
  auto below = keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, kKey);
  auto* deferral = currentDeferral;
  if (deferral != nullptr && deferral->takeOver(op, below, stack)) return;
  op.redispatchBoxed(below, stack);
}

// Whether kernels come to ours. Another copy of this addon in the process may have the key.
bool haveKey() {
  static const bool ours = [] {
    if (c10::Dispatcher::singleton().hasBackendFallbackForDispatchKey(kKey)) return false;
    auto* library = new torch::Library(torch::Library::IMPL, "_", kKey, __FILE__, __LINE__);
    library->fallback(torch::CppFunction::makeFromBoxedFunction<&kernel>());
    return true;
  }();
  return ours;
}

}  // namespace

Deferral* Deferral::current() { return currentDeferral; }

Deferral::Deferral(Recorder& recorder) : recorder_(recorder), isPending_(haveKey()) {
  currentDeferral = this;
  if (isPending_) c10::impl::tls_set_dispatch_key_included(kKey, true);
}

Deferral::~Deferral() {
  currentDeferral = nullptr;
  if (haveKey()) c10::impl::tls_set_dispatch_key_included(kKey, false);
}

void Deferral::catchUp(const std::string& reason) {
  if (isPending_) {
    isPending_ = false;
    madeFor_ = reason;
    isCatchingUp_ = true;
    const auto& calls = recorder_.calls();
    AtOnce atOnce;
    try {
      makeCalls({calls.data(), call_.value_or(calls.size())});
    } catch (...) {
      failure_ = std::current_exception();
    }
    isCatchingUp_ = false;
  }
  if (failure_) std::rethrow_exception(failure_);
}

void Deferral::begin(const c10::OperatorHandle& op, c10::ArrayRef<const c10::IValue> inputs, size_t index) {
  call_ = index;
  expected_ = op;
  if (!isPending_ || arePlain(inputs)) return;
  try {
    catchUp(nameOf(op) + " works on a tensor that is not dense");
  } catch (...) {
    // The recorder hears of calls where errors go nowhere: the kernel will give this one.
  }
}

void Deferral::end() {
  call_.reset();
  expected_.reset();
}

bool Deferral::takeOver(const c10::OperatorHandle& op, c10::DispatchKeySet below, torch::jit::Stack* stack) {
  if (!isPending_) {
    if (failure_ && !isCatchingUp_) std::rethrow_exception(failure_);
    return false;
  }
  if (isComposite(op)) return false;
  if (isNumber(op)) {
    AtOnce atOnce;
    op.redispatchBoxed(below, stack);
    return true;
  }
  bool isExpected = expected_ && expected_->operator_name() == op.operator_name();
  expected_.reset();
  if (!isExpected) {
    catchUp(nameOf(op) + " is called inside of another operator");
    return false;
  }
  const auto& schema = op.schema();
  auto count = schema.arguments().size();
  if (isView(schema)) {
    AtOnce atOnce;
    op.redispatchBoxed(below, stack);
    return true;
  }
  if (givesNumbers(schema)) {
    // Of shapes; where they are numbers of values, libtorch gives an error.
    auto arguments = *stack;
    try {
      AtOnce atOnce;
      op.redispatchBoxed(below, stack);
      return true;
    } catch (const c10::Error&) {
      *stack = std::move(arguments);
    }
  } else if (auto results = callWithoutValues(op, torch::jit::last(*stack, count))) {
    torch::jit::drop(*stack, count);
    for (auto& result : *results) stack->push_back(std::move(result));
    return true;
  }
  catchUp(nameOf(op) + " does not say what it gives");
  return false;
}

void noteValuesNeeded(const char* what) {
  if (currentDeferral != nullptr) currentDeferral->catchUp(what);
}

}  // namespace node_torch
