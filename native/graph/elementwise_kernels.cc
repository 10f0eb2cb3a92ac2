#include "graph/elementwise_kernels.h"

#include <cmath>
#include <functional>
#include <unordered_map>

#include "kernels/vector_kernels.h"
#include "kernels/workers.h"

namespace node_torch {

namespace {

// Elements that one thread takes at one time; a call over no more than twice as many stays on one thread.
constexpr int64_t kChunk = 32 * 1024;

template <typename Body>
void forEachChunk(Workers& workers, int64_t n, Body body) {
  if (n <= 2 * kChunk) {
    body(0, n);
    return;
  }
  workers.forEach((n + kChunk - 1) / kChunk,
                  [&](int64_t i, int) { body(i * kChunk, std::min(kChunk, n - i * kChunk)); });
}

const at::Tensor* tensorAt(const PlanStep& step, size_t i) {
  if (i >= step.arguments.size() || !step.arguments[i].isTensor()) return nullptr;
  const auto& tensor = step.arguments[i].toTensor();
  return tensor.defined() ? &tensor : nullptr;
}

const at::Tensor* floatAt(const PlanStep& step, size_t i) {
  const auto* tensor = tensorAt(step, i);
  return tensor != nullptr && isFloat(*tensor) ? tensor : nullptr;
}

bool sameElements(const at::Tensor& a, const at::Tensor& b) {
  return a.sizes() == b.sizes() && a.strides() == b.strides() && a.is_non_overlapping_and_dense();
}

// A number that is the same for all elements: written in the step, or in a tensor with one element (or many
// that are one).
struct Number {
  std::optional<float> constant;
  at::Tensor tensor;
  const float* address = nullptr;

  void bind() {
    if (!constant) address = tensor.const_data_ptr<float>();
  }
  float value() const { return constant ? *constant : *address; }
};

// As ATen rounds it: an integer at once, and not as a double first.
float toFloat(const at::Scalar& scalar) {
  return scalar.isIntegral(true) ? scalar.to<float>() : static_cast<float>(scalar.toDouble());
}

// `to` is what the kernel writes.
std::optional<Number> numberAt(const PlanStep& step, size_t i, const at::Tensor& to) {
  if (i >= step.arguments.size()) return std::nullopt;
  const auto& argument = step.arguments[i];
  if (argument.isScalar() && !argument.isComplexDouble()) return Number{toFloat(argument.toScalar()), {}};
  const auto* tensor = tensorAt(step, i);
  if (tensor == nullptr || !tensor->device().is_cpu() || tensor->numel() == 0) return std::nullopt;
  if (tensor->unsafeGetTensorImpl()->is_wrapped_number()) {
    if (tensor->is_complex()) return std::nullopt;
    return Number{toFloat(tensor->item()), {}};
  }
  // ATen's loop would read it anew after it has changed it.
  if (!isFloat(*tensor) || storageKey(*tensor) == storageKey(to)) return std::nullopt;
  for (int64_t d = 0; d < tensor->dim(); d++) {
    if (tensor->size(d) != 1 && tensor->stride(d) != 0) return std::nullopt;
  }
  return Number{std::nullopt, *tensor};
}

using Unary = void (*)(int64_t, const float*, float*);
using Binary = void (*)(int64_t, const float*, const float*, float*);
using WithNumber = void (*)(int64_t, const float*, float, float*);

class UnaryKernel final : public DirectKernel {
 public:
  UnaryKernel(const char* name, Unary loop, at::Tensor a, at::Tensor to)
      : name_(name), loop_(loop), a_(std::move(a)), to_(std::move(to)) {}
  void bind() override {
    from_ = a_.const_data_ptr<float>();
    target_ = to_.mutable_data_ptr<float>();
  }
  void run(Workers& workers) override {
    forEachChunk(workers, to_.numel(),
                 [&](int64_t begin, int64_t n) { loop_(n, from_ + begin, target_ + begin); });
  }
  std::string name() const override { return name_; }

 private:
  const char* name_;
  Unary loop_;
  at::Tensor a_, to_;
  const float* from_ = nullptr;
  float* target_ = nullptr;
};

class BinaryKernel final : public DirectKernel {
 public:
  BinaryKernel(const char* name, Binary loop, at::Tensor a, at::Tensor b, at::Tensor to)
      : name_(name), loop_(loop), a_(std::move(a)), b_(std::move(b)), to_(std::move(to)) {}
  void bind() override {
    left_ = a_.const_data_ptr<float>();
    right_ = b_.const_data_ptr<float>();
    target_ = to_.mutable_data_ptr<float>();
  }
  void run(Workers& workers) override {
    forEachChunk(workers, to_.numel(),
                 [&](int64_t begin, int64_t n) { loop_(n, left_ + begin, right_ + begin, target_ + begin); });
  }
  std::string name() const override { return name_; }

 private:
  const char* name_;
  Binary loop_;
  at::Tensor a_, b_, to_;
  const float* left_ = nullptr;
  const float* right_ = nullptr;
  float* target_ = nullptr;
};

class NumberKernel final : public DirectKernel {
 public:
  NumberKernel(const char* name, WithNumber loop, at::Tensor a, Number number, at::Tensor to)
      : name_(name), loop_(loop), a_(std::move(a)), number_(std::move(number)), to_(std::move(to)) {}
  void bind() override {
    from_ = a_.const_data_ptr<float>();
    target_ = to_.mutable_data_ptr<float>();
    number_.bind();
  }
  void run(Workers& workers) override {
    float number = number_.value();
    forEachChunk(workers, to_.numel(),
                 [&](int64_t begin, int64_t n) { loop_(n, from_ + begin, number, target_ + begin); });
  }
  std::string name() const override { return name_; }

 private:
  const char* name_;
  WithNumber loop_;
  at::Tensor a_;
  Number number_;
  at::Tensor to_;
  const float* from_ = nullptr;
  float* target_ = nullptr;
};

class ThresholdBackwardKernel final : public DirectKernel {
 public:
  ThresholdBackwardKernel(at::Tensor gradient, at::Tensor a, float threshold, at::Tensor to)
      : gradient_(std::move(gradient)), a_(std::move(a)), threshold_(threshold), to_(std::move(to)) {}
  void bind() override {
    from_ = gradient_.const_data_ptr<float>();
    compared_ = a_.const_data_ptr<float>();
    target_ = to_.mutable_data_ptr<float>();
  }
  void run(Workers& workers) override {
    forEachChunk(workers, to_.numel(), [&](int64_t begin, int64_t n) {
      vectorKernels().thresholdBackward(n, from_ + begin, compared_ + begin, threshold_, target_ + begin);
    });
  }
  std::string name() const override { return "relu backward"; }

 private:
  at::Tensor gradient_, a_;
  float threshold_;
  at::Tensor to_;
  const float* from_ = nullptr;
  const float* compared_ = nullptr;
  float* target_ = nullptr;
};

// Anything that is one call on addresses taken from tensors.
class CallKernel final : public DirectKernel {
 public:
  using Call = std::function<void(Workers&)>;
  // `prepare` takes the addresses and gives what is to be called.
  CallKernel(const char* name, std::function<Call()> prepare) : name_(name), prepare_(std::move(prepare)) {}
  void bind() override { call_ = prepare_(); }
  void run(Workers& workers) override { call_(workers); }
  std::string name() const override { return name_; }

 private:
  const char* name_;
  std::function<Call()> prepare_;
  Call call_;
};

using Made = std::shared_ptr<DirectKernel>;

Made callKernel(const char* name, std::function<CallKernel::Call()> prepare) {
  return std::make_shared<CallKernel>(name, std::move(prepare));
}

Made makeRelu(const PlanStep& step, bool) {
  const auto* a = floatAt(step, 0);
  const auto* to = step.kind == StepKind::kInPlace ? a : floatAt(step, 1);
  if (a == nullptr || to == nullptr || !sameElements(*a, *to)) return nullptr;
  return std::make_shared<UnaryKernel>("relu", vectorKernels().relu, *a, *to);
}

Made makeThresholdBackward(const PlanStep& step, bool) {
  const auto* gradient = floatAt(step, 0);
  const auto* a = floatAt(step, 1);
  const auto* to = floatAt(step, 3);
  if (gradient == nullptr || a == nullptr || to == nullptr || !step.arguments[2].isScalar()) return nullptr;
  if (!sameElements(*gradient, *to) || !sameElements(*a, *to)) return nullptr;
  return std::make_shared<ThresholdBackwardKernel>(*gradient, *a, step.arguments[2].toScalar().to<float>(),
                                                   *to);
}

bool isOne(const PlanStep& step, size_t i) {
  const auto& argument = step.arguments.at(i);
  return argument.isScalar() && argument.toScalar().equal(1);
}

// (a, b, ..., out), `out` at `target`, b a tensor or a number; `withNumber` may be null.
Made makeBinary(const PlanStep& step, const char* name, Binary loop, WithNumber withNumber, bool commutes,
                size_t target) {
  const auto* to = step.kind == StepKind::kInPlace ? floatAt(step, 0) : floatAt(step, target);
  const auto* a = floatAt(step, 0);
  const auto* b = floatAt(step, 1);
  if (to == nullptr) return nullptr;
  if (a != nullptr && b != nullptr && sameElements(*a, *to) && sameElements(*b, *to)) {
    return std::make_shared<BinaryKernel>(name, loop, *a, *b, *to);
  }
  if (withNumber == nullptr) return nullptr;
  if (a != nullptr && sameElements(*a, *to)) {
    if (auto number = numberAt(step, 1, *to))
      return std::make_shared<NumberKernel>(name, withNumber, *a, *number, *to);
  }
  if (commutes && b != nullptr && sameElements(*b, *to)) {
    if (auto number = numberAt(step, 0, *to))
      return std::make_shared<NumberKernel>(name, withNumber, *b, *number, *to);
  }
  return nullptr;
}

Made makeAdd(const PlanStep& step, bool) {
  if (!isOne(step, 2)) return nullptr;
  return makeBinary(step, "add", vectorKernels().add, vectorKernels().addNumber, true, 3);
}

Made makeSubtract(const PlanStep& step, bool) {
  if (!isOne(step, 2)) return nullptr;
  return makeBinary(step, "sub", vectorKernels().subtract, nullptr, false, 3);
}

Made makeMultiply(const PlanStep& step, bool) {
  return makeBinary(step, "mul", vectorKernels().multiply, vectorKernels().multiplyNumber, true, 2);
}

Made makeDivide(const PlanStep& step, bool) {
  return makeBinary(step, "div", vectorKernels().divide, vectorKernels().divideNumber, false, 2);
}

Made makeNegative(const PlanStep& step, bool fast) {
  const auto* a = floatAt(step, 0);
  const auto* to = floatAt(step, 1);
  // The sign of NaN is another.
  if (!fast || a == nullptr || to == nullptr || !sameElements(*a, *to)) return nullptr;
  return std::make_shared<NumberKernel>("neg", vectorKernels().multiplyNumber, *a, Number{-1.0f, {}}, *to);
}

// sum over the first axis of [rows, columns].
Made makeColumnSums(const PlanStep& step, bool fast) {
  const auto* a = floatAt(step, 0);
  const auto* to = floatAt(step, 4);
  if (!fast || a == nullptr || to == nullptr || a->dim() != 2 || a->stride(1) != 1 || !to->is_contiguous()) {
    return nullptr;
  }
  if (!step.arguments[1].isIntList() || !step.arguments[3].isNone()) return nullptr;
  auto axes = step.arguments[1].toIntVector();
  if (axes.size() != 1 || (axes[0] != 0 && axes[0] != -2)) return nullptr;
  return callKernel("column sums", [a = *a, to = *to] {
    return [from = a.const_data_ptr<float>(), target = to.mutable_data_ptr<float>(), rows = a.size(0),
            columns = a.size(1), stride = a.stride(0)](Workers& workers) {
      constexpr int64_t kColumns = 512;
      if (rows * columns <= 2 * kChunk) {
        vectorKernels().columnSums(rows, columns, from, stride, target);
        return;
      }
      workers.forEach((columns + kColumns - 1) / kColumns, [&](int64_t i, int) {
        int64_t first = i * kColumns;
        vectorKernels().columnSums(rows, std::min(kColumns, columns - first), from + first, stride,
                                   target + first);
      });
    };
  });
}

// sum or mean of all elements: (a, dtype, out).
Made makeTotal(const PlanStep& step, bool fast, bool mean) {
  const auto* a = floatAt(step, 0);
  const auto* to = floatAt(step, 2);
  if (!fast || a == nullptr || to == nullptr || to->numel() != 1 || a->numel() == 0 ||
      !a->is_non_overlapping_and_dense() || !step.arguments[1].isNone()) {
    return nullptr;
  }
  return callKernel(mean ? "mean" : "sum", [a = *a, to = *to, mean] {
    int64_t n = a.numel();
    // The sums of pieces of one size are added in one order, whoever made them.
    std::vector<float> parts(static_cast<size_t>((n + kChunk - 1) / kChunk));
    return [from = a.const_data_ptr<float>(), target = to.mutable_data_ptr<float>(), n, mean,
            parts = std::move(parts)](Workers& workers) mutable {
      workers.forEach(static_cast<int64_t>(parts.size()), [&](int64_t i, int) {
        parts[static_cast<size_t>(i)] =
            vectorKernels().sum(std::min(kChunk, n - i * kChunk), from + i * kChunk);
      });
      float total = vectorKernels().sum(static_cast<int64_t>(parts.size()), parts.data());
      *target = mean ? total / static_cast<float>(n) : total;
    };
  });
}

// [rows, columns] with the last axis named by argument `axis`.
bool isRows(const at::Tensor& tensor, const c10::IValue& axis) {
  return tensor.dim() >= 1 && tensor.numel() > 0 && tensor.is_contiguous() && axis.isInt() &&
         (axis.toInt() == -1 || axis.toInt() == tensor.dim() - 1);
}

template <typename Body>
void forEachRows(Workers& workers, int64_t rows, int64_t columns, Body body) {
  int64_t together = std::max<int64_t>(1, kChunk / 4 / columns);
  if (rows <= 2 * together) {
    body(0, rows);
    return;
  }
  workers.forEach((rows + together - 1) / together,
                  [&](int64_t i, int) { body(i * together, std::min(together, rows - i * together)); });
}

Made makeLogSoftmax(const PlanStep& step, bool fast) {
  const auto* a = floatAt(step, 0);
  const auto* to = floatAt(step, 3);
  if (!fast || a == nullptr || to == nullptr || !isRows(*a, step.arguments[1]) || !to->is_contiguous()) {
    return nullptr;
  }
  return callKernel("log softmax", [a = *a, to = *to] {
    int64_t columns = a.size(-1);
    return [from = a.const_data_ptr<float>(), target = to.mutable_data_ptr<float>(),
            rows = a.numel() / columns, columns](Workers& workers) {
      forEachRows(workers, rows, columns, [&](int64_t first, int64_t count) {
        vectorKernels().logSoftmax(count, columns, from + first * columns, target + first * columns);
      });
    };
  });
}

Made makeLogSoftmaxBackward(const PlanStep& step, bool fast) {
  const auto* gradient = floatAt(step, 0);
  const auto* output = floatAt(step, 1);
  const auto* to = floatAt(step, 4);
  if (!fast || gradient == nullptr || output == nullptr || to == nullptr) return nullptr;
  if (!isRows(*output, step.arguments[2]) || !gradient->is_contiguous() || !to->is_contiguous())
    return nullptr;
  return callKernel("log softmax backward", [gradient = *gradient, output = *output, to = *to] {
    int64_t columns = output.size(-1);
    return
        [g = gradient.const_data_ptr<float>(), y = output.const_data_ptr<float>(),
         target = to.mutable_data_ptr<float>(), rows = output.numel() / columns, columns](Workers& workers) {
          forEachRows(workers, rows, columns, [&](int64_t first, int64_t count) {
            int64_t at = first * columns;
            vectorKernels().logSoftmaxBackward(count, columns, g + at, y + at, target + at);
          });
        };
  });
}

// The first largest element of each row; NaN counts as larger than all.
Made makeArgmax(const PlanStep& step, bool) {
  const auto* a = floatAt(step, 0);
  const auto* to = tensorAt(step, 3);
  if (a == nullptr || to == nullptr || !isRows(*a, step.arguments[1]) || !to->is_contiguous() ||
      to->scalar_type() != at::kLong || a->numel() > kChunk) {
    return nullptr;
  }
  return callKernel("argmax", [a = *a, to = *to] {
    int64_t columns = a.size(-1);
    return [from = a.const_data_ptr<float>(), target = to.mutable_data_ptr<int64_t>(),
            rows = a.numel() / columns, columns](Workers&) {
      for (int64_t i = 0; i < rows; i++) {
        const float* row = from + i * columns;
        int64_t best = 0;
        for (int64_t j = 1; j < columns && !std::isnan(row[best]); j++) {
          if (row[j] > row[best] || std::isnan(row[j])) best = j;
        }
        target[i] = best;
      }
    };
  });
}

Made makeEqual(const PlanStep& step, bool) {
  const auto* a = tensorAt(step, 0);
  const auto* b = tensorAt(step, 1);
  const auto* to = tensorAt(step, 2);
  if (a == nullptr || b == nullptr || to == nullptr || !to->device().is_cpu() ||
      a->scalar_type() != at::kLong || b->scalar_type() != at::kLong || to->scalar_type() != at::kBool ||
      a->sizes() != b->sizes() || !a->is_contiguous() || !b->is_contiguous() || !to->is_contiguous() ||
      a->numel() > kChunk) {
    return nullptr;
  }
  return callKernel("eq", [a = *a, b = *b, to = *to] {
    return [left = a.const_data_ptr<int64_t>(), right = b.const_data_ptr<int64_t>(),
            target = to.mutable_data_ptr<bool>(), n = a.numel()](Workers&) {
      for (int64_t i = 0; i < n; i++) target[i] = left[i] == right[i];
    };
  });
}

// Booleans as 0 and 1.
Made makeConversion(const PlanStep& step, bool) {
  const auto* a = tensorAt(step, 0);
  if (step.kind != StepKind::kCopy || step.results.size() != 1 || a == nullptr) return nullptr;
  const auto& to = step.results[0];
  if (!isFloat(to) || !a->device().is_cpu() || a->scalar_type() != at::kBool || !sameElements(*a, to) ||
      a->numel() > kChunk) {
    return nullptr;
  }
  return callKernel("to float32", [a = *a, to] {
    return [from = a.const_data_ptr<bool>(), target = to.mutable_data_ptr<float>(), n = a.numel()](Workers&) {
      for (int64_t i = 0; i < n; i++) target[i] = from[i] ? 1.0f : 0.0f;
    };
  });
}

using Make = std::function<Made(const PlanStep&, bool)>;

const std::unordered_map<std::string, Make>& makers() {
  static const std::unordered_map<std::string, Make> table{
      {"aten::relu.out", makeRelu},
      {"aten::relu_", makeRelu},
      {"aten::threshold_backward.grad_input", makeThresholdBackward},
      {"aten::add.out", makeAdd},
      {"aten::add.Scalar_out", makeAdd},
      {"aten::add_.Scalar", makeAdd},
      {"aten::add_.Tensor", makeAdd},
      {"aten::sub.out", makeSubtract},
      {"aten::mul.out", makeMultiply},
      {"aten::mul.Scalar_out", makeMultiply},
      {"aten::mul_.Tensor", makeMultiply},
      {"aten::mul_.Scalar", makeMultiply},
      {"aten::div.out", makeDivide},
      {"aten::div.Scalar_out", makeDivide},
      {"aten::neg.out", makeNegative},
      {"aten::sum.IntList_out", makeColumnSums},
      {"aten::sum.out", [](const PlanStep& step, bool fast) { return makeTotal(step, fast, false); }},
      {"aten::mean.dtype_out", [](const PlanStep& step, bool fast) { return makeTotal(step, fast, true); }},
      {"aten::_log_softmax.out", makeLogSoftmax},
      {"aten::_log_softmax_backward_data.out", makeLogSoftmaxBackward},
      {"aten::argmax.out", makeArgmax},
      {"aten::eq.Tensor_out", makeEqual},
      {"aten::_to_copy", makeConversion},
  };
  return table;
}

}  // namespace

std::shared_ptr<DirectKernel> makeElementwiseKernel(const PlanStep& step, bool fast) {
  const auto& name = step.op.operator_name();
  // An out= overload in place is one that the step called itself: what it writes may lie anywhere.
  bool changesArgument = name.name.back() == '_';
  if (changesArgument != (step.kind == StepKind::kInPlace)) return nullptr;
  auto known = makers().find(name.overload_name.empty() ? name.name : name.name + "." + name.overload_name);
  return known == makers().end() ? nullptr : known->second(step, fast);
}

}  // namespace node_torch
