#include "random.h"

#include <mutex>
#include <utility>

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
thread_local std::shared_ptr<RandomStream> streamOfThread;

using MaybeGenerator = std::optional<at::Generator>;

at::Generator orDefault(const MaybeGenerator& generator) {
  return generator ? *generator : at::detail::getDefaultCPUGenerator();
}

at::Tensor readState(at::Generator generator) {
  std::lock_guard<std::mutex> lock(generator.mutex());
  return generator.get_state();
}

void writeState(at::Generator generator, const at::Tensor& state) {
  std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_state(state);
}

// The bodies of the operators below, which come in pairs around a draw.

at::Tensor keepState(const MaybeGenerator& generator) {
  random_lock::acquire();
  return readState(orDefault(generator));
}

void endKept() { random_lock::release(); }

at::Tensor recallState(const at::Tensor& state, const MaybeGenerator& generator) {
  random_lock::acquire();
  auto before = readState(orDefault(generator));
  writeState(orDefault(generator), state);
  return before;
}

void endRecalled(const at::Tensor& before, const MaybeGenerator& generator) {
  writeState(orDefault(generator), before);
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
      library->def("keep_random_state(Generator? generator) -> Tensor", random);
      library->def("end_kept_draw() -> ()", random);
      library->def("recall_random_state(Tensor state, Generator? generator) -> Tensor", random);
      library->def("end_recalled_draw(Tensor before, Generator? generator) -> ()", random);
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

c10::IValue asValue(const MaybeGenerator& generator) {
  return generator ? c10::IValue(*generator) : c10::IValue();
}

at::Tensor callKeep(const MaybeGenerator& generator) {
  at::AutoDispatchBelowADInplaceOrView below;
  torch::jit::Stack stack{asValue(generator)};
  Operators::instance().keep.callBoxed(&stack);
  return stack.at(0).toTensor();
}

at::Tensor callRecall(const at::Tensor& state, const MaybeGenerator& generator) {
  at::AutoDispatchBelowADInplaceOrView below;
  torch::jit::Stack stack{state, asValue(generator)};
  Operators::instance().recall.callBoxed(&stack);
  return stack.at(0).toTensor();
}

}  // namespace

struct RandomStream::State {
  at::mt19937 engine;
  std::optional<float> nextFloat;
  std::optional<double> nextDouble;
};

std::shared_ptr<RandomStream> RandomStream::ofThisThread() {
  if (!streamOfThread) streamOfThread = std::make_shared<RandomStream>();
  return streamOfThread;
}

void RandomStream::useOnThisThread(std::shared_ptr<RandomStream> stream) {
  streamOfThread = std::move(stream);
}

// The stream whose state the default generator has. Used under the lock.
class LoadedStream {
 public:
  void become(const std::shared_ptr<RandomStream>& stream) {
    if (stream == stream_) return;
    // The first one goes on with what libtorch began with.
    if (stream_) exchange(*stream);
    stream_ = stream;
  }

 private:
  void exchange(RandomStream& stream) {
    auto generator = at::detail::getDefaultCPUGenerator();
    std::lock_guard<std::mutex> lock(generator.mutex());
    auto* impl = at::check_generator<at::CPUGeneratorImpl>(generator);
    // A stream that nobody else holds is of a thread that has ended.
    if (stream_.use_count() > 1) {
      stream_->state_ = std::make_shared<RandomStream::State>(RandomStream::State{
          impl->engine(), impl->next_float_normal_sample(), impl->next_double_normal_sample()});
    }
    if (auto state = std::exchange(stream.state_, nullptr)) {
      impl->set_engine(state->engine);
      impl->set_next_float_normal_sample(state->nextFloat);
      impl->set_next_double_normal_sample(state->nextDouble);
    } else {
      impl->set_current_seed(c10::detail::getNonDeterministicRandom());
    }
  }

  std::shared_ptr<RandomStream> stream_;
};

namespace {

// Never destroyed: threads may draw while the process ends.
LoadedStream& loadedStream() {
  static auto* loaded = new LoadedStream();
  return *loaded;
}

}  // namespace

void random_lock::acquire() {
  std::unique_lock<std::recursive_mutex> lock(mutex);
  if (holds == 0) loadedStream().become(RandomStream::ofThisThread());
  holds++;
  lock.release();
}

void random_lock::release() {
  // A graph that ends a draw which it did not begin must not take the lock from another thread.
  if (holds == 0) return;
  holds--;
  mutex.unlock();
}

int random_lock::held() { return holds; }

RandomDraw::RandomDraw(std::optional<at::Generator> generator) : generator_(std::move(generator)) {
  auto recalled = recalledDrawState();
  auto keepers = drawStateKeepers();
  if (recalled) {
    before_ = callRecall(*recalled, generator_);
    kind_ = Kind::kRecalled;
    for (auto* keeper : keepers) keeper->push_back(*recalled);
  } else if (!keepers.empty()) {
    auto state = callKeep(generator_);
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
      stack.push_back(asValue(generator_));
      Operators::instance().endRecalled.callBoxed(&stack);
      break;
  }
}

}  // namespace node_torch
