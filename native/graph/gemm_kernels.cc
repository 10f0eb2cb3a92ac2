#include "graph/gemm_kernels.h"

#include "kernels/workers.h"

namespace node_torch {

namespace {

// Products of less work each are shared out whole: a batch of them, one thread each.
constexpr double kWholeWork = 2e6;

bool isMatrix(const at::Tensor& tensor, int64_t dim) {
  return isFloat(tensor) && tensor.dim() == dim && tensor.numel() > 0;
}

// Strides of the last two axes, of which one has to be 1; an axis with one element has any stride.
bool strides(const at::Tensor& tensor, int64_t& row, int64_t& column) {
  int64_t rows = tensor.size(-2);
  int64_t columns = tensor.size(-1);
  row = tensor.stride(-2);
  column = tensor.stride(-1);
  if (column == 1 || columns == 1) {
    column = 1;
    if (rows == 1) row = columns;
    return row >= 0;
  }
  if (row == 1 || rows == 1) {
    row = 1;
    return column >= 0;
  }
  return false;
}

bool isOne(const c10::IValue& value) { return value.isScalar() && value.toScalar().equal(1); }

}  // namespace

GemmKernel::GemmKernel(at::Tensor a, at::Tensor b, at::Tensor c, at::Tensor bias, bool bfloat16)
    : a_(std::move(a)), b_(std::move(b)), c_(std::move(c)), bias_(std::move(bias)) {
  gemm_.bfloat16 = bfloat16;
}

void GemmKernel::addRelu(at::Tensor to) {
  relu_ = true;
  c_ = std::move(to);
}

void GemmKernel::addMask(at::Tensor mask, at::Tensor to) {
  mask_ = std::move(mask);
  c_ = std::move(to);
}

void GemmKernel::bind() {
  int64_t column = 1;
  gemm_.m = c_.size(-2);
  gemm_.n = c_.size(-1);
  gemm_.k = a_.size(-1);
  gemm_.a = a_.const_data_ptr<float>();
  gemm_.b = b_.const_data_ptr<float>();
  gemm_.c = c_.mutable_data_ptr<float>();
  strides(a_, gemm_.aRow, gemm_.aColumn);
  strides(b_, gemm_.bRow, gemm_.bColumn);
  strides(c_, gemm_.cRow, column);
  gemm_.bias = bias_.defined() ? bias_.const_data_ptr<float>() : nullptr;
  gemm_.relu = relu_;
  if (mask_.defined()) {
    gemm_.mask = mask_.const_data_ptr<float>();
    strides(mask_, gemm_.maskRow, column);
  }
  if (c_.dim() == 3) {
    batch_ = c_.size(0);
    aBatch_ = a_.stride(0);
    bBatch_ = b_.stride(0);
    cBatch_ = c_.stride(0);
  }
}

void GemmKernel::run(Workers& workers) {
  if (batch_ == 1) {
    runGemm(gemm_, workers);
    return;
  }
  auto one = [&](int64_t i, Workers& helpers) {
    Gemm gemm = gemm_;
    gemm.a += i * aBatch_;
    gemm.b += i * bBatch_;
    gemm.c += i * cBatch_;
    runGemm(gemm, helpers);
  };
  if (gemmWork(gemm_) >= kWholeWork) {
    for (int64_t i = 0; i < batch_; i++) one(i, workers);
    return;
  }
  auto whole = [&](int64_t i, int) { one(i, noHelpers()); };
  if (gemmWork(gemm_) * static_cast<double>(batch_) >= kWholeWork) {
    workers.forEach(batch_, whole);
  } else {
    for (int64_t i = 0; i < batch_; i++) whole(i, 0);
  }
}

std::string GemmKernel::name() const {
  std::string name = batch_ == 1 ? "gemm" : "batched gemm";
  if (roundsToBfloat16(gemm_)) name = "bfloat16 " + name;
  if (bias_.defined()) name += "+bias";
  if (relu_) name += "+relu";
  if (mask_.defined()) name += "+relu backward";
  return name;
}

std::shared_ptr<GemmKernel> makeGemmKernel(const PlanStep& step, bool bfloat16) {
  if (step.kind != StepKind::kOut) return nullptr;
  const auto& name = step.op.operator_name().name;
  const auto& arguments = step.arguments;
  size_t first = 0;
  int64_t dim = 2;
  at::Tensor bias;
  if (name == "aten::addmm" && arguments.size() == 6) {
    if (!isOne(arguments[3]) || !isOne(arguments[4])) return nullptr;
    bias = arguments[0].toTensor();
    if (!isMatrix(bias, 1) || !bias.is_contiguous()) return nullptr;
    first = 1;
  } else if (name == "aten::bmm" && arguments.size() == 3) {
    dim = 3;
  } else if (name != "aten::mm" || arguments.size() != 3) {
    return nullptr;
  }
  if (!arguments[first].isTensor() || !arguments[first + 1].isTensor() || !arguments.back().isTensor())
    return nullptr;
  const auto& a = arguments[first].toTensor();
  const auto& b = arguments[first + 1].toTensor();
  const auto& c = arguments.back().toTensor();
  if (!isMatrix(a, dim) || !isMatrix(b, dim) || !isMatrix(c, dim)) return nullptr;
  int64_t row, column;
  if (!strides(a, row, column) || !strides(b, row, column)) return nullptr;
  if (!strides(c, row, column) || (column != 1 && c.size(-1) != 1)) return nullptr;
  if (bias.defined() && bias.numel() != c.size(-1)) return nullptr;
  return std::make_shared<GemmKernel>(a, b, c, bias, bfloat16);
}

}  // namespace node_torch
