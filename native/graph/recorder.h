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
  // Some kernels keep what the backward pass will need only while gradients are recorded.
  bool gradMode = false;
  // JavaScript filled the first input with numbers of its own: the call copies them back in, should the step
  // change them.
  bool restoresLiteral = false;
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

  // JavaScript has made `tensor` of numbers of its own.
  void addLiteral(const at::Tensor& tensor);

  std::vector<RecordedCall>& calls() { return calls_; }

 private:
  struct Frame;
  static std::unique_ptr<at::ObserverContext> onStart(const at::RecordFunction& function);
  static void onEnd(const at::RecordFunction& function, at::ObserverContext* context);

  // Whether autograd makes this call within the leaf to keep a value that the leaf is about to overwrite.
  bool savesOverwritten(const c10::OperatorHandle& op, c10::ArrayRef<const c10::IValue> inputs) const;

  at::CallbackHandle handle_;
  std::vector<RecordedCall> calls_;
  std::optional<std::string> refusal_;
  bool insideLeaf_ = false;
  size_t leaf_ = 0;  // the call that is being made while insideLeaf_
};

// The following tell the recorder of this thread, if there is one, what JavaScript does beside calling
// operators.

// Something that a replay would leave out, such as "reading its values".
void noteHostAccess(const char* what);
// A tensor was made of JavaScript's numbers.
void noteLiteral(const at::Tensor& tensor);

}  // namespace node_torch
