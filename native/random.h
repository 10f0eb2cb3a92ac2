#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

namespace node_torch {

// libtorch has one default generator for the process, but each thread of JavaScript has random numbers of its
// own: what a worker draws depends on its seed, and not on what others draw meanwhile. This is the state of
// the default generator of the CPU as one of them, and the native threads that work for it, left it.
class RandomStream {
 public:
  // Of the calling thread; made at first use.
  static std::shared_ptr<RandomStream> ofThisThread();
  // Lets the calling thread, a native one, draw from what `stream` is of.
  static void useOnThisThread(std::shared_ptr<RandomStream> stream);

 private:
  friend class LoadedStream;
  struct State;
  std::shared_ptr<State> state_;  // null until another stream takes its place in the generator
};

// Held for each draw. The default generator then has the state of the calling thread's stream. Where a draw
// is to be repeated, the state is read before the draw, and put back for the repetition: nobody else may draw
// in between. A thread may hold it several times.
namespace random_lock {

void acquire();
void release();
// How often this thread holds it.
int held();

}  // namespace random_lock

// At the end this thread holds the lock as often as at the beginning, though a replay may have failed
// halfway.
class RandomLockScope {
 public:
  RandomLockScope() : held_(random_lock::held()) {}
  ~RandomLockScope() {
    while (random_lock::held() > held_) random_lock::release();
  }
  RandomLockScope(const RandomLockScope&) = delete;
  RandomLockScope& operator=(const RandomLockScope&) = delete;

 private:
  const int held_;
};

// The states of the generator before each draw of a function that will be called again.
using DrawStates = std::vector<at::Tensor>;

// Makes one call of a random operator from JavaScript: alone, and where checkpoints want it, from a state
// that is kept or that was. A recorder sees what is done to the generator, so that each replay does it too.
class RandomDraw {
 public:
  // `generator` is the one that the call names.
  explicit RandomDraw(std::optional<at::Generator> generator);
  ~RandomDraw();
  RandomDraw(const RandomDraw&) = delete;
  RandomDraw& operator=(const RandomDraw&) = delete;

 private:
  enum class Kind { kPlain, kKept, kRecalled } kind_ = Kind::kPlain;
  const std::optional<at::Generator> generator_;
  at::Tensor before_;  // kRecalled: the state to go back to
};

}  // namespace node_torch
