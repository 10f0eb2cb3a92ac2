#pragma once

#include <optional>
#include <string>
#include <vector>

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>
#include <ATen/record_function.h>

namespace node_torch {

// One kernel call as it was seen: a leaf, that is, nothing that it called itself is recorded.
struct RecordedCall {
  c10::OperatorHandle op;
  std::vector<c10::IValue> inputs;
  std::vector<c10::IValue> outputs;
};

// Listens to the operators that this thread calls, through a thread-local RecordFunction callback. A call is
// a leaf unless its operator is CompositeImplicitAutograd; so what is recorded are the kernels under
// autograd, of the forward and of the backward pass, whichever code called them.
class Recorder {
 public:
  Recorder();
  ~Recorder();
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  // The recorder of this thread, or null.
  static Recorder* current();

  // What was done that a replay could not repeat; the first reason is kept.
  void refuse(const std::string& reason);
  const std::optional<std::string>& refusal() const { return refusal_; }

  std::vector<RecordedCall>& calls() { return calls_; }

 private:
  struct Frame;
  static std::unique_ptr<at::ObserverContext> onStart(const at::RecordFunction& function);
  static void onEnd(const at::RecordFunction& function, at::ObserverContext* context);

  at::CallbackHandle handle_;
  std::vector<RecordedCall> calls_;
  std::optional<std::string> refusal_;
  bool insideLeaf_ = false;
};

// Tells the recorder of this thread, if there is one, that a value was read back to JavaScript.
void noteHostRead(const char* what);

}  // namespace node_torch
