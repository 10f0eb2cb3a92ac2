#include "random.h"

#include <mutex>

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/enum_tag.h>
#include <torch/library.h>

#include "checkpoint.h"

namespace node_torch {

namespace {

std::recursive_mutex mutex;
thread_local int holds = 0;

at::Tensor readState() {
  auto generator = at::detail::getDefaultCPUGenerator();
  std::lock_guard<std::mutex> lock(generator.mutex());
  return generator.get_state();
}

void writeState(const at::Tensor& state) {
  auto generator = at::detail::getDefaultCPUGenerator();
  std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_state(state);
}

// The bodies of the operators below, which come in pairs around a draw.

at::Tensor keepState() {
  random_lock::acquire();
  return readState();
}

void endKept() { random_lock::release(); }

at::Tensor recallState(const at::Tensor& state) {
  random_lock::acquire();
  auto before = readState();
  writeState(state);
  return before;
}

void endRecalled(const at::Tensor& before) {
  writeState(before);
  random_lock::release();
}

// Operators, so that a recorder hears of them and a graph repeats them. All are tagged as random: none gives
// the same at each replay.
struct Operators {
  c10::OperatorHandle keep, endKept, recall, endRecalled;

  static const Operators& instance() {
    static const auto* operators = new Operators(define());
    return *operators;
  }

 private:
  static Operators define() {
    auto& dispatcher = c10::Dispatcher::singleton();
    // Another copy of this addon in the process may have defined them.
    if (!dispatcher.findSchema({"node_torch::keep_random_state", ""})) {
      auto* library =
          new torch::Library(torch::Library::FRAGMENT, "node_torch", std::nullopt, __FILE__, __LINE__);
      const std::vector<at::Tag> random{at::Tag::nondeterministic_seeded};
      library->def("keep_random_state() -> Tensor", random);
      library->def("end_kept_draw() -> ()", random);
      library->def("recall_random_state(Tensor state) -> Tensor", random);
      library->def("end_recalled_draw(Tensor before) -> ()", random);
      auto body = [](auto* function) {
        return torch::dispatch(c10::DispatchKey::CompositeExplicitAutograd, function);
      };
      library->impl("keep_random_state", body(&keepState));
      library->impl("end_kept_draw", body(&node_torch::endKept));
      library->impl("recall_random_state", body(&recallState));
      library->impl("end_recalled_draw", body(&node_torch::endRecalled));
    }
    auto find = [&](const char* name) { return dispatcher.findSchemaOrThrow(name, ""); };
    return {find("node_torch::keep_random_state"), find("node_torch::end_kept_draw"),
            find("node_torch::recall_random_state"), find("node_torch::end_recalled_draw")};
  }
};

at::Tensor callKeep() {
  at::AutoDispatchBelowADInplaceOrView below;
  torch::jit::Stack stack;
  Operators::instance().keep.callBoxed(&stack);
  return stack.at(0).toTensor();
}

at::Tensor callRecall(const at::Tensor& state) {
  at::AutoDispatchBelowADInplaceOrView below;
  torch::jit::Stack stack{state};
  Operators::instance().recall.callBoxed(&stack);
  return stack.at(0).toTensor();
}

}  // namespace

void random_lock::acquire() {
  mutex.lock();
  holds++;
}

void random_lock::release() {
  // A graph that ends a draw which it did not begin must not take the lock from another thread.
  if (holds == 0) return;
  holds--;
  mutex.unlock();
}

int random_lock::held() { return holds; }

RandomDraw::RandomDraw() {
  auto recalled = recalledDrawState();
  auto keepers = drawStateKeepers();
  if (recalled) {
    before_ = callRecall(*recalled);
    kind_ = Kind::kRecalled;
    for (auto* keeper : keepers) keeper->push_back(*recalled);
  } else if (!keepers.empty()) {
    auto state = callKeep();
    kind_ = Kind::kKept;
    for (auto* keeper : keepers) keeper->push_back(state);
  } else {
    random_lock::acquire();
  }
}

RandomDraw::~RandomDraw() {
  at::AutoDispatchBelowADInplaceOrView below;
  torch::jit::Stack stack;
  switch (kind_) {
    case Kind::kPlain:
      random_lock::release();
      break;
    case Kind::kKept:
      Operators::instance().endKept.callBoxed(&stack);
      break;
    case Kind::kRecalled:
      stack.emplace_back(before_);
      Operators::instance().endRecalled.callBoxed(&stack);
      break;
  }
}

}  // namespace node_torch
