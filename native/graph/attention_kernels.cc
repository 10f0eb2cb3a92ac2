#include "graph/attention_kernels.h"

#include <cmath>

#include "kernels/gemm.h"
#include "kernels/scratch.h"
#include "kernels/vector_kernels.h"
#include "kernels/workers.h"

namespace node_torch {

namespace {

// Weights of one head that a thread holds, at most: 4 MiB.
constexpr int64_t kMostWeights = 1024 * 1024;

// [batch, heads, length, size], elements of a row side by side.
struct Heads {
  at::Tensor tensor;
  float* data = nullptr;

  void bind() { data = static_cast<float*>(tensor.mutable_data_ptr()); }
  int64_t rowStride() const { return tensor.size(2) == 1 ? tensor.size(3) : tensor.stride(2); }
  float* at(int64_t batch, int64_t head) const {
    return data + batch * tensor.stride(0) + head * tensor.stride(1);
  }
};

bool isHeads(const c10::IValue& value) {
  if (!value.isTensor() || !value.toTensor().defined()) return false;
  const auto& tensor = value.toTensor();
  return isFloat(tensor) && tensor.dim() == 4 && tensor.numel() > 0 &&
         (tensor.stride(3) == 1 || tensor.size(3) == 1) && tensor.stride(2) >= tensor.size(3);
}

// The options at the end of both schemas, from `dropout_p` at `first` on: neither dropout nor causal nor a
// mask.
bool isPlain(const PlanStep& step, size_t first) {
  const auto& a = step.arguments;
  if (a.size() <= first + 3 || !a[first].isDouble() || a[first].toDouble() != 0.0 || a[first + 1].toBool())
    return false;
  const auto& mask = a[first + 2];
  return mask.isNone() || (mask.isTensor() && !mask.toTensor().defined());
}

float scaleOf(const PlanStep& step, size_t index, const at::Tensor& query) {
  const auto& given = step.arguments.at(index);
  if (given.isDouble()) return static_cast<float>(given.toDouble());
  return static_cast<float>(1.0 / std::sqrt(static_cast<double>(query.size(3))));
}

// C[m, n] = A · B, or A · Bᵀ, or Aᵀ · B; rows of each operand are so far apart.
struct Operand {
  const float* data;
  int64_t row;
  bool transposed;
};

void multiply(int64_t m, int64_t n, int64_t k, Operand a, Operand b, float* c, int64_t cRow) {
  // One head is the work of one thread.
  Gemm gemm;
  gemm.m = m;
  gemm.n = n;
  gemm.k = k;
  gemm.a = a.data;
  gemm.aRow = a.transposed ? 1 : a.row;
  gemm.aColumn = a.transposed ? a.row : 1;
  gemm.b = b.data;
  gemm.bRow = b.transposed ? 1 : b.row;
  gemm.bColumn = b.transposed ? b.row : 1;
  gemm.c = c;
  gemm.cRow = cRow;
  runGemm(gemm, noHelpers());
}

// Memory of one thread, used again by the next head.
float* scratch(int64_t floats) {
  thread_local Scratch memory;
  return memory.get(floats);
}

class Attention final : public DirectKernel {
 public:
  Attention(float scale, Heads query, Heads key, Heads value, Heads output, at::Tensor logSums)
      : scale_(scale),
        query_(std::move(query)),
        key_(std::move(key)),
        value_(std::move(value)),
        output_(std::move(output)),
        logSumsTensor_(std::move(logSums)) {}

  void bind() override {
    for (auto* heads : {&query_, &key_, &value_, &output_}) heads->bind();
    logSums_ = logSumsTensor_.mutable_data_ptr<float>();
  }

  void run(Workers& workers) override {
    const auto& q = query_.tensor;
    int64_t heads = q.size(1);
    workers.forEach(q.size(0) * heads, [&](int64_t i, int) { runHead(i / heads, i % heads); });
  }

  std::string name() const override { return "attention"; }

 private:
  void runHead(int64_t batch, int64_t head) {
    int64_t length = query_.tensor.size(2);
    int64_t size = query_.tensor.size(3);
    int64_t keys = key_.tensor.size(2);
    float* weights = scratch(length * keys);
    multiply(length, keys, size, {query_.at(batch, head), query_.rowStride(), false},
             {key_.at(batch, head), key_.rowStride(), true}, weights, keys);
    float* logSums = logSums_ + batch * logSumsTensor_.stride(0) + head * logSumsTensor_.stride(1);
    for (int64_t i = 0; i < length; i++) {
      logSums[i * logSumsTensor_.stride(2)] = vectorKernels().softmaxRow(keys, weights + i * keys, scale_);
    }
    multiply(length, value_.tensor.size(3), keys, {weights, keys, false},
             {value_.at(batch, head), value_.rowStride(), false}, output_.at(batch, head),
             output_.rowStride());
  }

  float scale_;
  Heads query_, key_, value_, output_;
  at::Tensor logSumsTensor_;
  float* logSums_ = nullptr;
};

class AttentionBackward final : public DirectKernel {
 public:
  struct Tensors {
    Heads gradient, query, key, value, output, gradQuery, gradKey, gradValue;
    at::Tensor logSums;
  };
  AttentionBackward(float scale, Tensors tensors) : scale_(scale), t_(std::move(tensors)) {}

  void bind() override {
    for (auto* heads : {&t_.gradient, &t_.query, &t_.key, &t_.value, &t_.output, &t_.gradQuery, &t_.gradKey,
                        &t_.gradValue}) {
      heads->bind();
    }
    logSums_ = t_.logSums.const_data_ptr<float>();
  }

  void run(Workers& workers) override {
    int64_t heads = t_.query.tensor.size(1);
    workers.forEach(t_.query.tensor.size(0) * heads, [&](int64_t i, int) { runHead(i / heads, i % heads); });
  }

  std::string name() const override { return "attention backward"; }

 private:
  void runHead(int64_t batch, int64_t head) {
    int64_t length = t_.query.tensor.size(2);
    int64_t size = t_.query.tensor.size(3);
    int64_t keys = t_.key.tensor.size(2);
    int64_t values = t_.value.tensor.size(3);
    Operand query{t_.query.at(batch, head), t_.query.rowStride(), false};
    Operand key{t_.key.at(batch, head), t_.key.rowStride(), false};
    Operand value{t_.value.at(batch, head), t_.value.rowStride(), true};
    Operand gradient{t_.gradient.at(batch, head), t_.gradient.rowStride(), false};
    const float* output = t_.output.at(batch, head);
    const float* logSums = logSums_ + batch * t_.logSums.stride(0) + head * t_.logSums.stride(1);
    float* weights = scratch(2 * length * keys);
    float* changes = weights + length * keys;
    const auto& loops = vectorKernels();
    multiply(length, keys, size, query, {key.data, key.row, true}, weights, keys);
    loops.exponentials(length, keys, weights, scale_, logSums, t_.logSums.stride(2));
    // What the weights would have to change by, then what the scores would.
    multiply(length, keys, values, gradient, value, changes, keys);
    for (int64_t i = 0; i < length; i++) {
      float mean = loops.dot(values, gradient.data + i * gradient.row, output + i * t_.output.rowStride());
      loops.softmaxBackwardRow(keys, weights + i * keys, mean, scale_, changes + i * keys);
    }
    multiply(keys, values, length, {weights, keys, true}, gradient, t_.gradValue.at(batch, head),
             t_.gradValue.rowStride());
    multiply(length, size, keys, {changes, keys, false}, key, t_.gradQuery.at(batch, head),
             t_.gradQuery.rowStride());
    multiply(keys, size, length, {changes, keys, true}, query, t_.gradKey.at(batch, head),
             t_.gradKey.rowStride());
  }

  float scale_;
  Tensors t_;
  const float* logSums_ = nullptr;
};

bool isRows(const at::Tensor& tensor) {
  return tensor.defined() && tensor.dim() == 3 && tensor.scalar_type() == at::kFloat &&
         tensor.device().is_cpu();
}

bool fits(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value) {
  return query.size(1) == key.size(1) && query.size(1) == value.size(1) && query.size(3) == key.size(3) &&
         key.size(2) == value.size(2) && query.size(0) == key.size(0) &&
         query.size(2) * key.size(2) <= kMostWeights;
}

std::shared_ptr<DirectKernel> makeForward(const PlanStep& step) {
  const auto& a = step.arguments;
  if (a.size() < 7 || !isHeads(a[0]) || !isHeads(a[1]) || !isHeads(a[2]) || !isPlain(step, 3)) return nullptr;
  const auto &query = a[0].toTensor(), &key = a[1].toTensor(), &value = a[2].toTensor();
  if (step.results.size() != 2 || !isHeads(step.results[0]) || !isRows(step.results[1]) ||
      !fits(query, key, value)) {
    return nullptr;
  }
  return std::make_shared<Attention>(scaleOf(step, 6, query), Heads{query}, Heads{key}, Heads{value},
                                     Heads{step.results[0]}, step.results[1]);
}

std::shared_ptr<DirectKernel> makeBackward(const PlanStep& step) {
  const auto& a = step.arguments;
  if (a.size() < 10 || !isPlain(step, 6) || step.results.size() != 3) return nullptr;
  for (size_t i = 0; i < 5; i++) {
    if (!isHeads(a[i])) return nullptr;
  }
  for (const auto& result : step.results) {
    if (!isHeads(result)) return nullptr;
  }
  const auto &query = a[1].toTensor(), &key = a[2].toTensor(), &value = a[3].toTensor();
  if (!a[5].isTensor() || !isRows(a[5].toTensor()) || !fits(query, key, value)) return nullptr;
  AttentionBackward::Tensors tensors{{a[0].toTensor()}, {query},           {key},
                                     {value},           {a[4].toTensor()}, {step.results[0]},
                                     {step.results[1]}, {step.results[2]}, a[5].toTensor()};
  return std::make_shared<AttentionBackward>(scaleOf(step, 9, query), std::move(tensors));
}

}  // namespace

std::shared_ptr<DirectKernel> makeAttentionKernel(const PlanStep& step) {
  if (step.kind != StepKind::kCopy) return nullptr;
  const auto& name = step.op.operator_name().name;
  if (name == "aten::_scaled_dot_product_flash_attention_for_cpu") return makeForward(step);
  if (name == "aten::_scaled_dot_product_flash_attention_for_cpu_backward") return makeBackward(step);
  return nullptr;
}

}  // namespace node_torch
