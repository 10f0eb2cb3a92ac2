#pragma once

#include <exception>
#include <optional>
#include <string>

#include <ATen/core/stack.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "graph/recorder.h"

namespace node_torch {

// While one exists, the calls that a recorder hears of are put off: nothing is computed, drawn or written,
// and stand-ins take the place of results, until somebody needs a value. Then all calls so far are made, in
// their order, and those that follow as they come. So a step does the same as if nothing had been put off,
// only later; and when nobody needs a value, its calls are left to the first replay.
class Deferral {
 public:
  explicit Deferral(Recorder& recorder);
  ~Deferral();
  Deferral(const Deferral&) = delete;
  Deferral& operator=(const Deferral&) = delete;

  // That of this thread, or null.
  static Deferral* current();

  // Whether calls are still put off.
  bool isPending() const { return isPending_; }
  // What ended it, such as an operator that does not say what it gives.
  const std::optional<std::string>& madeFor() const { return madeFor_; }
  // While calls that were put off are made.
  bool isCatchingUp() const { return isCatchingUp_; }

  // Makes what was put off, because of `reason`. Throws what a kernel throws, and again whenever it is called
  // afterwards: values are missing then.
  void catchUp(const std::string& reason);

  // The recorder's call `index` begins, which is made by a kernel of `op`, or is over.
  void begin(const c10::OperatorHandle& op, c10::ArrayRef<const c10::IValue> inputs, size_t index);
  void end();

  // Called in place of each kernel: puts its results on the stack, or makes what was put off before it. Gives
  // whether the call is done.
  bool takeOver(const c10::OperatorHandle& op, c10::DispatchKeySet below, torch::jit::Stack* stack);

 private:
  Recorder& recorder_;
  bool isPending_;
  bool isCatchingUp_ = false;
  std::optional<std::string> madeFor_;
  std::exception_ptr failure_;
  // The call that is being made, and its operator until the kernel has come.
  std::optional<size_t> call_;
  std::optional<c10::OperatorHandle> expected_;
};

// Values of tensors are needed now, though a replay can repeat what is done with them.
void noteValuesNeeded(const char* what);

// What is called in this scope is not put off: it belongs to the machinery around the step.
class AtOnce {
 public:
  AtOnce() : guard_(c10::DispatchKey::Fake) {}

 private:
  c10::impl::ExcludeDispatchKeyGuard guard_;
};

}  // namespace node_torch
