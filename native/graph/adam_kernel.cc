#include "graph/adam_kernel.h"

#include <cmath>

#include "kernels/vector_kernels.h"
#include "kernels/workers.h"

namespace node_torch {

namespace {

struct AdamOptions {
  bool decoupled;
  double firstBeta, secondBeta, weightDecay, epsilon;
  bool maximize;
};

struct AdamTensors {
  at::Tensor parameter, gradient, average, square, largest, step, learningRate;
};

class AdamKernel final : public DirectKernel {
 public:
  AdamKernel(AdamOptions options, AdamTensors tensors) : options_(options), tensors_(std::move(tensors)) {}

  void bind() override {
    parameter_ = tensors_.parameter.mutable_data_ptr<float>();
    gradient_ = tensors_.gradient.const_data_ptr<float>();
    average_ = tensors_.average.mutable_data_ptr<float>();
    square_ = tensors_.square.mutable_data_ptr<float>();
    largest_ = tensors_.largest.defined() ? tensors_.largest.mutable_data_ptr<float>() : nullptr;
    step_ = tensors_.step.const_data_ptr<float>();
    learningRate_ = tensors_.learningRate.const_data_ptr<double>();
  }

  void run(Workers& workers) override {
    const auto& o = options_;
    double step = *step_;
    double rate = *learningRate_;
    AdamFactors factors{
        o.maximize ? -1.0f : 1.0f,
        o.decoupled ? 0.0f : static_cast<float>(o.weightDecay),
        o.decoupled ? static_cast<float>(1.0 - rate * o.weightDecay) : 1.0f,
        static_cast<float>(o.firstBeta),
        static_cast<float>(o.secondBeta),
        static_cast<float>(rate / (1.0 - std::pow(o.firstBeta, step))),
        static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(o.secondBeta, step))),
        static_cast<float>(o.epsilon),
    };
    constexpr int64_t kChunk = 16 * 1024;
    int64_t n = tensors_.parameter.numel();
    auto chunk = [&](int64_t begin, int64_t count) {
      vectorKernels().adam(count, parameter_ + begin, gradient_ + begin, average_ + begin, square_ + begin,
                           largest_ == nullptr ? nullptr : largest_ + begin, factors);
    };
    if (n <= 2 * kChunk) {
      chunk(0, n);
      return;
    }
    workers.forEach((n + kChunk - 1) / kChunk,
                    [&](int64_t i, int) { chunk(i * kChunk, std::min(kChunk, n - i * kChunk)); });
  }

  std::string name() const override { return options_.decoupled ? "adamw" : "adam"; }

 private:
  AdamOptions options_;
  AdamTensors tensors_;
  float* parameter_ = nullptr;
  const float* gradient_ = nullptr;
  float* average_ = nullptr;
  float* square_ = nullptr;
  float* largest_ = nullptr;
  const float* step_ = nullptr;
  const double* learningRate_ = nullptr;
};

// Whether elements lie in the same order; the stride of an axis with one element says nothing.
bool sameOrder(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() != b.sizes()) return false;
  for (int64_t d = 0; d < a.dim(); d++) {
    if (a.size(d) > 1 && a.stride(d) != b.stride(d)) return false;
  }
  return true;
}

bool isPlainFloat(const at::Tensor& tensor, const at::Tensor& like) {
  return isFloat(tensor) && tensor.is_non_overlapping_and_dense() && sameOrder(tensor, like);
}

bool isScalar(const at::Tensor& tensor, at::ScalarType type) {
  return tensor.defined() && tensor.device().is_cpu() && tensor.scalar_type() == type && tensor.numel() == 1;
}

}  // namespace

std::optional<std::vector<PlanStep>> splitAdam(const PlanStep& step) {
  const auto& name = step.op.operator_name();
  bool decoupled = name.name == "aten::_fused_adamw_";
  if ((!decoupled && name.name != "aten::_fused_adam_") || name.overload_name != "tensor_lr")
    return std::nullopt;
  const auto& a = step.arguments;
  if (a.size() != 15 || !a[13].isNone() || !a[14].isNone() || !a[6].isTensor()) return std::nullopt;
  auto list = [&](size_t i) { return a[i].toTensorVector(); };
  auto parameters = list(0), gradients = list(1), averages = list(2), squares = list(3), largest = list(4),
       counters = list(5);
  bool amsgrad = a[11].toBool();
  AdamOptions options{decoupled,       a[7].toDouble(),  a[8].toDouble(),
                      a[9].toDouble(), a[10].toDouble(), a[12].toBool()};
  const auto& learningRate = a[6].toTensor();
  if (!isScalar(learningRate, at::kDouble)) return std::nullopt;
  std::vector<PlanStep> steps;
  for (size_t i = 0; i < parameters.size(); i++) {
    AdamTensors tensors{
        parameters[i], gradients[i], averages[i], squares[i], amsgrad ? largest.at(i) : at::Tensor(),
        counters[i],   learningRate};
    for (const auto* tensor : {&tensors.parameter, &tensors.gradient, &tensors.average, &tensors.square}) {
      if (!isPlainFloat(*tensor, parameters[i])) return std::nullopt;
    }
    if (amsgrad && !isPlainFloat(tensors.largest, parameters[i])) return std::nullopt;
    if (!isScalar(tensors.step, at::kFloat)) return std::nullopt;
    PlanStep part{step.op,
                  StepKind::kDirect,
                  {},
                  false,
                  {},
                  {},
                  16.0 * static_cast<double>(parameters[i].numel()),
                  {},
                  {},
                  nullptr};
    part.writes = {tensors.parameter, tensors.average, tensors.square};
    if (amsgrad) part.writes.push_back(tensors.largest);
    part.reads = part.writes;
    part.reads.insert(part.reads.end(), {tensors.gradient, tensors.step, learningRate});
    part.direct = std::make_shared<AdamKernel>(options, std::move(tensors));
    steps.push_back(std::move(part));
  }
  return steps;
}

}  // namespace node_torch
