#include "graph/rewrite.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "graph/adam_kernel.h"
#include "graph/attention_kernels.h"
#include "graph/convolution_kernels.h"
#include "graph/elementwise_kernels.h"
#include "graph/gemm_kernels.h"

namespace node_torch {

namespace {

std::unordered_set<StorageKey> keysOf(const std::vector<at::Tensor>& tensors) {
  std::unordered_set<StorageKey> keys;
  for (const auto& tensor : tensors) keys.insert(storageKey(tensor));
  return keys;
}

bool touches(const std::vector<at::Tensor>& tensors, const std::unordered_set<StorageKey>& keys) {
  return std::any_of(tensors.begin(), tensors.end(),
                     [&](const at::Tensor& tensor) { return keys.count(storageKey(tensor)) > 0; });
}

// Whether `later`, which comes behind `earlier`, could as well come before it.
bool mayPass(const PlanStep& later, const PlanStep& earlier) {
  auto writes = keysOf(later.writes);
  return !touches(earlier.writes, keysOf(later.reads)) && !touches(earlier.reads, writes) &&
         !touches(earlier.writes, writes);
}

void becomeDirect(PlanStep& step, std::shared_ptr<DirectKernel> kernel) {
  step.kind = StepKind::kDirect;
  step.direct = std::move(kernel);
  step.arguments.clear();
}

// Whether a replay of this step can give an error: what may depends on data (an index out of range), and a
// step that fails has to leave the weights as they were.
bool cannotFail(const PlanStep& step) {
  if (step.kind == StepKind::kDirect) return true;
  static const std::unordered_set<std::string> names{
      "aten::add",
      "aten::add_",
      "aten::avg_pool2d_backward",
      "aten::addmm",
      "aten::bmm",
      "aten::clone",
      "aten::convolution",
      "aten::convolution_backward",
      "aten::copy_",
      "aten::div",
      "aten::div_",
      "aten::embedding_dense_backward",
      "aten::fill_",
      "aten::gelu",
      "aten::gelu_backward",
      "aten::max_pool2d_with_indices_backward",
      "aten::mm",
      "aten::mul",
      "aten::mul_",
      "aten::native_batch_norm_backward",
      "aten::native_dropout_backward",
      "aten::native_layer_norm",
      "aten::native_layer_norm_backward",
      "aten::_scaled_dot_product_flash_attention_for_cpu_backward",
      "aten::relu",
      "aten::sigmoid_backward",
      "aten::_softmax_backward_data",
      "aten::sum",
      "aten::tanh",
      "aten::tanh_backward",
      "aten::threshold_backward",
      "aten::zero_",
  };
  // div(..., rounding_mode) gives an error for integers over 0.
  if (step.op.operator_name().overload_name.find("mode") != std::string::npos) return false;
  return names.count(step.op.operator_name().name) > 0;
}

// What the optimizer does is moved to where its gradients are made: these are still in the caches then, and
// their memory is free for others afterwards.
void updateEarly(std::vector<PlanStep>& steps) {
  std::vector<PlanStep> moved;
  moved.reserve(steps.size());
  for (auto& step : steps) {
    const auto& name = step.op.operator_name().name;
    bool counts = name == "aten::add_" && step.reads.size() == 1 && step.reads[0].numel() == 1;
    bool updates = step.kind == StepKind::kDirect && name.rfind("aten::_fused_adam", 0) == 0;
    size_t place = moved.size();
    if (counts || updates) {
      while (place > 0 && cannotFail(moved[place - 1]) && mayPass(step, moved[place - 1])) place--;
    }
    moved.insert(moved.begin() + static_cast<std::ptrdiff_t>(place), std::move(step));
  }
  steps = std::move(moved);
}

void splitOptimizers(std::vector<PlanStep>& steps) {
  std::vector<PlanStep> split;
  for (auto& step : steps) {
    if (auto parts = splitAdam(step)) {
      std::move(parts->begin(), parts->end(), std::back_inserter(split));
    } else {
      split.push_back(std::move(step));
    }
  }
  steps = std::move(split);
}

// Products with what is done to their results alone.
class Fusion {
 public:
  Fusion(Plan& plan, const std::vector<at::Tensor>& outputs) : steps_(plan.steps), outputs_(keysOf(outputs)) {
    for (size_t i = 0; i < steps_.size(); i++) {
      for (const auto& tensor : steps_[i].reads) readers_[storageKey(tensor)].insert(i);
      for (const auto& tensor : steps_[i].writes) writers_[storageKey(tensor)].insert(i);
    }
  }

  void run() {
    std::vector<bool> dropped(steps_.size(), false);
    for (size_t i = 0; i < steps_.size(); i++) dropped[i] = fuse(i);
    size_t next = 0;
    for (size_t i = 0; i < steps_.size(); i++) {
      if (dropped[i]) continue;
      if (next != i) steps_[next] = std::move(steps_[i]);
      next++;
    }
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(next), steps_.end());
  }

 private:
  // The direct kernel whose results only step `i` reads, as its argument `tensor`.
  PlanStep* makerFor(size_t i, const at::Tensor& tensor) {
    auto key = storageKey(tensor);
    if (outputs_.count(key) > 0) return nullptr;
    auto readers = readers_.find(key);
    auto writers = writers_.find(key);
    if (readers == readers_.end() || readers->second.size() != 1 || *readers->second.begin() != i)
      return nullptr;
    if (writers == writers_.end() || writers->second.size() != 1) return nullptr;
    auto& step = steps_[*writers->second.begin()];
    return step.direct ? &step : nullptr;
  }

  PlanStep* productFor(size_t i, const at::Tensor& tensor) {
    auto* step = makerFor(i, tensor);
    auto* gemm = step == nullptr ? nullptr : dynamic_cast<GemmKernel*>(step->direct.get());
    if (gemm == nullptr || gemm->hasEnd()) return nullptr;
    const auto& result = gemm->result();
    // The same elements in the same order, in whatever shape.
    bool same = result.dim() == 2 && result.is_contiguous() && tensor.is_contiguous() &&
                tensor.numel() == result.numel() && tensor.storage_offset() == result.storage_offset();
    return same ? step : nullptr;
  }

  // Whether step `i` has become a part of the product before it.
  bool fuse(size_t i) {
    auto& step = steps_[i];
    const auto& name = step.op.operator_name();
    if (step.kind != StepKind::kOut) return false;
    bool relu = name.name == "aten::relu";
    bool reluBackward = name.name == "aten::threshold_backward" && step.arguments.at(2).isScalar() &&
                        step.arguments[2].toScalar().toDouble() == 0.0;
    if (!relu && !reluBackward) return false;
    const auto& to = step.arguments.back().toTensor();
    if (relu && fuseConvolution(i, step.arguments[0].toTensor(), to)) return true;
    if (!to.defined() || to.scalar_type() != at::kFloat || !to.is_contiguous()) return false;
    auto* product = productFor(i, step.arguments[0].toTensor());
    if (product == nullptr) return false;
    auto* gemm = static_cast<GemmKernel*>(product->direct.get());
    // The other operand may have stretched it.
    if (gemm->result().numel() != to.numel()) return false;
    auto asProduct = [&](const at::Tensor& tensor) { return tensor.view(gemm->result().sizes()); };
    if (relu) {
      gemm->addRelu(asProduct(to));
    } else {
      const auto& mask = step.arguments[1].toTensor();
      if (mask.scalar_type() != at::kFloat || mask.sizes() != to.sizes() || !mask.is_contiguous() ||
          !madeBefore(mask, *product)) {
        return false;
      }
      gemm->addMask(asProduct(mask), asProduct(to));
      product->reads.push_back(mask);
    }
    product->writes = {to};
    product->results = {to};
    return true;
  }

  bool fuseConvolution(size_t i, const at::Tensor& tensor, const at::Tensor& to) {
    auto* step = makerFor(i, tensor);
    auto* convolution = step == nullptr ? nullptr : dynamic_cast<ConvolutionKernel*>(step->direct.get());
    if (convolution == nullptr || !to.defined() || to.scalar_type() != at::kFloat) return false;
    // The same elements, though their axes may come in another order.
    auto result = convolution->plainResult();
    bool same = result.defined() && tensor.numel() == result.numel() &&
                tensor.storage_offset() == result.storage_offset() && result.is_non_overlapping_and_dense() &&
                tensor.is_non_overlapping_and_dense() && to.sizes() == tensor.sizes() &&
                to.strides() == tensor.strides();
    if (!same) return false;
    convolution->addRelu(to.as_strided(result.sizes(), result.strides(), to.storage_offset()));
    step->writes = {to};
    step->results = {to};
    return true;
  }

  // Whether nothing writes to `tensor` from `product` on.
  bool madeBefore(const at::Tensor& tensor, const PlanStep& product) {
    auto writers = writers_.find(storageKey(tensor));
    if (writers == writers_.end()) return true;
    auto index = static_cast<size_t>(&product - steps_.data());
    return std::all_of(writers->second.begin(), writers->second.end(),
                       [&](size_t writer) { return writer < index; });
  }

  std::vector<PlanStep>& steps_;
  std::unordered_set<StorageKey> outputs_;
  std::unordered_map<StorageKey, std::unordered_set<size_t>> readers_, writers_;
};

}  // namespace

void useDirectKernels(Plan& plan, const std::vector<at::Tensor>& outputs, Numerics numerics) {
  if (numerics.fast) {
    for (auto& step : plan.steps) {
      if (auto gemm = makeGemmKernel(step, numerics.bfloat16)) {
        becomeDirect(step, std::move(gemm));
      } else if (auto attention = makeAttentionKernel(step)) {
        becomeDirect(step, std::move(attention));
      } else if (auto convolution = makeConvolutionKernel(step)) {
        becomeDirect(step, std::move(convolution));
      } else if (auto backward = makeConvolutionBackwardKernel(step)) {
        becomeDirect(step, std::move(backward));
      }
    }
    Fusion(plan, outputs).run();
    splitOptimizers(plan.steps);
  }
  for (auto& step : plan.steps) {
    if (step.kind == StepKind::kDirect) continue;
    if (auto kernel = makeElementwiseKernel(step, numerics.fast)) becomeDirect(step, std::move(kernel));
  }
  updateEarly(plan.steps);
}

}  // namespace node_torch
