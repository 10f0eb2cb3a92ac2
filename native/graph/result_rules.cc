#include "graph/result_rules.h"

#include <string>
#include <unordered_map>

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ExpandUtils.h>
#include <ATen/Functions.h>
#include <ATen/WrapDimUtils.h>
#include <ATen/core/Reduction.h>
#include <ATen/native/ConvUtils.h>

namespace node_torch {

namespace {

using torch::jit::Stack;
using Arguments = const RuleArguments&;

at::Tensor empty(at::IntArrayRef sizes, at::ScalarType type) {
  return at::empty(sizes, at::TensorOptions(at::kMeta).dtype(type));
}

at::Tensor emptyLike(const at::Tensor& tensor) { return at::empty_like(tensor); }

at::Tensor contiguousLike(const at::Tensor& tensor) {
  return at::empty_like(tensor, at::MemoryFormat::Contiguous);
}

// Elementwise kernels arrange their results by the strides of their operands in order, whatever the dtypes.
at::Tensor asFloat(const at::Tensor& tensor) {
  return at::empty_strided(tensor.sizes(), tensor.strides(), tensor.options().dtype(at::kFloat));
}

at::Tensor arranged(const at::Tensor& like, at::ScalarType type) {
  return at::empty_strided(like.sizes(), like.strides(), like.options().dtype(type));
}

at::Tensor pointwise(const at::Tensor& a, const at::Tensor& b, at::ScalarType type) {
  return arranged(at::mul(asFloat(a), asFloat(b)), type);
}

void require(bool condition) { TORCH_CHECK(condition, "there is no rule for these arguments"); }

bool isFloating(const at::Tensor& tensor) {
  return tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kDouble;
}

// Losses that reduce give one number.
Stack lossOf(Arguments a, size_t reduction) {
  require(a.tensor(0).scalar_type() == a.tensor(1).scalar_type() &&
          a.tensor(0).sizes() == a.tensor(1).sizes());
  bool reduces = a.meta[reduction].toInt() != at::Reduction::None;
  return {reduces ? empty({}, a.tensor(0).scalar_type()) : emptyLike(a.tensor(0))};
}

// (gradient, input, target, ...)
Stack lossBackward(Arguments a) {
  require(a.tensor(1).scalar_type() == a.tensor(2).scalar_type() &&
          a.tensor(1).sizes() == a.tensor(2).sizes());
  return {contiguousLike(a.tensor(1))};
}

Stack crossEntropyBackward(Arguments a) {
  lossBackward(a);
  return {emptyLike(a.tensor(1))};
}

// (input, target, weight, pos_weight, reduction)
Stack crossEntropyWithLogits(Arguments a) {
  lossOf(a, 4);
  bool reduces = a.meta[4].toInt() != at::Reduction::None;
  // It begins with the target.
  return {reduces ? empty({}, a.tensor(0).scalar_type()) : emptyLike(a.tensor(1))};
}

Stack logical(Arguments a) { return {pointwise(a.tensor(0), a.tensor(1), at::kBool)}; }

Stack logicalInPlace(Arguments a) {
  auto sizes = at::infer_size(a.tensor(0).sizes(), a.tensor(1).sizes());
  require(a.tensor(0).sizes() == at::IntArrayRef(sizes));
  return {a.tensor(0)};
}

Stack relu(Arguments a) {
  require(a.tensor(0).scalar_type() != at::kBool);
  return {at::clamp_min(a.tensor(0), 0)};
}

Stack where(Arguments a) {
  const auto &condition = a.tensor(0), &self = a.tensor(1), &other = a.tensor(2);
  auto like = at::addcmul(asFloat(condition), asFloat(self), asFloat(other));
  return {arranged(like, at::result_type(self, other))};
}

Stack reversedSub(Arguments a) {
  if (a.meta[1].isTensor()) return {at::sub(a.tensor(1), a.tensor(0), a.meta[2].toScalar())};
  return {at::sub(a.tensor(0), a.meta[1].toScalar(), a.meta[2].toScalar())};
}

Stack mishBackward(Arguments a) {
  require(a.tensor(0).scalar_type() == a.tensor(1).scalar_type());
  return {at::mul(a.tensor(0), a.tensor(1))};
}

// As other elementwise operators of one operand arrange their results.
Stack absolute(Arguments a) {
  require(isFloating(a.tensor(0)));
  return {at::neg(a.tensor(0))};
}

// (self, dim, dtype)
Stack safeSoftmax(Arguments a) {
  require(isFloating(a.tensor(0)) && a.tensor(0).is_contiguous() && a.meta[2].isNone());
  return {contiguousLike(a.tensor(0))};
}

// Outside training it gives its input.
Stack dropout(Arguments a) {
  require(a.meta[2].isBool() && a.meta[2].toBool() && isFloating(a.tensor(0)));
  auto mask = at::empty_like(a.tensor(0), a.tensor(0).options().dtype(at::kBool));
  return {pointwise(a.tensor(0), mask, a.tensor(0).scalar_type()), mask};
}

Stack dropoutBackward(Arguments a) {
  require(isFloating(a.tensor(0)));
  return {pointwise(a.tensor(0), a.tensor(1), a.tensor(0).scalar_type())};
}

Stack indexSelect(Arguments a) {
  const auto& self = a.tensor(0);
  require(self.dim() > 0 && a.tensor(2).dim() <= 1);
  auto sizes = self.sizes().vec();
  sizes[static_cast<size_t>(at::maybe_wrap_dim(a.meta[1].toInt(), self.dim()))] = a.tensor(2).numel();
  return {empty(sizes, self.scalar_type())};
}

Stack embedding(Arguments a) {
  const auto &weight = a.tensor(0), &indices = a.tensor(1);
  require(weight.dim() == 2 && (indices.scalar_type() == at::kLong || indices.scalar_type() == at::kInt));
  auto sizes = indices.sizes().vec();
  sizes.push_back(weight.size(1));
  return {empty(sizes, weight.scalar_type())};
}

Stack embeddingBackward(Arguments a) {
  const auto& gradient = a.tensor(0);
  require(gradient.dim() > 0);
  return {empty({a.meta[2].toInt(), gradient.size(-1)}, gradient.scalar_type())};
}

// The memory format in which batch_norm_cpu gives what is like its input.
at::MemoryFormat batchNormFormat(const at::Tensor& input) {
  return input.is_contiguous() ? at::MemoryFormat::Contiguous : input.suggest_memory_format();
}

// (input, weight, bias, running_mean, running_var, training, momentum, eps)
Stack batchNorm(Arguments a) {
  const auto& input = a.tensor(0);
  require(input.dim() >= 2 && isFloating(input));
  for (size_t i = 1; i < 5; i++) require(!a.has(i) || a.tensor(i).scalar_type() == input.scalar_type());
  bool training = a.meta[5].toBool();
  int64_t channels = training ? input.size(1) : 0;
  return {at::empty_like(input, batchNormFormat(input)), empty({channels}, input.scalar_type()),
          empty({channels}, input.scalar_type())};
}

// (grad_out, input, weight, running_mean, running_var, save_mean, save_invstd, train, eps, output_mask)
Stack batchNormBackward(Arguments a) {
  const auto& input = a.tensor(1);
  require(input.dim() >= 2 && isFloating(input));
  for (size_t i = 0; i < 7; i++) require(!a.has(i) || a.tensor(i).scalar_type() == input.scalar_type());
  auto mask = a.meta[9].toBoolList();
  auto parameter = [&] { return empty({input.size(1)}, input.scalar_type()); };
  at::Tensor gradient;
  if (mask[0]) gradient = at::empty_like(input, batchNormFormat(input));
  return {gradient, mask[1] ? parameter() : at::Tensor(), mask[2] ? parameter() : at::Tensor()};
}

// (input, normalized_shape, weight, bias, eps)
Stack layerNorm(Arguments a) {
  const auto& input = a.tensor(0);
  require(isFloating(input));
  for (size_t i = 2; i < 4; i++) require(!a.has(i) || a.tensor(i).scalar_type() == input.scalar_type());
  auto normalized = static_cast<int64_t>(a.meta[1].toIntVector().size());
  require(normalized > 0 && normalized <= input.dim());
  auto sizes = input.sizes().vec();
  for (int64_t d = input.dim() - normalized; d < input.dim(); d++) sizes[static_cast<size_t>(d)] = 1;
  return {contiguousLike(input), empty(sizes, input.scalar_type()), empty(sizes, input.scalar_type())};
}

// (grad_out, input, normalized_shape, mean, rstd, weight, bias, output_mask)
Stack layerNormBackward(Arguments a) {
  const auto& input = a.tensor(1);
  require(isFloating(input) && input.numel() > 0);
  auto mask = a.meta[7].toBoolList();
  for (size_t i : {0, 5, 6}) require(!a.has(i) || a.tensor(i).scalar_type() == input.scalar_type());
  auto parameter = [&](size_t i) { return a.has(i) ? contiguousLike(a.tensor(i)) : at::Tensor(); };
  return {mask[0] ? contiguousLike(input) : at::Tensor(), mask[1] ? parameter(5) : at::Tensor(),
          mask[2] ? parameter(6) : at::Tensor()};
}

// [batch, heads, length, size], of which each sample's heads lie side by side.
at::Tensor headsLast(const at::Tensor& like, int64_t size) {
  return empty({like.size(0), like.size(2), like.size(1), size}, like.scalar_type()).transpose(1, 2);
}

// (query, key, value, dropout_p, is_causal, attn_mask, scale)
Stack attention(Arguments a) {
  const auto &query = a.tensor(0), &value = a.tensor(2);
  require(query.dim() == 4 && value.dim() == 4 && isFloating(query) && value.size(3) == query.size(3));
  auto sums = empty({query.size(0), query.size(2), query.size(1)}, query.scalar_type()).transpose(1, 2);
  return {emptyLike(query), sums};
}

// (grad_out, query, key, value, out, logsumexp, dropout_p, is_causal, attn_mask, scale)
Stack attentionBackward(Arguments a) {
  Stack gradients;
  for (size_t i = 1; i < 4; i++) {
    const auto& tensor = a.tensor(i);
    require(tensor.dim() == 4 && isFloating(tensor));
    gradients.emplace_back(headsLast(tensor, tensor.size(3)));
  }
  return gradients;
}

// What convolutions of two dimensions do to memory formats depends on the code that libtorch chooses.
struct Convolution {
  // `first`: where stride, padding, dilation, transposed, output_padding and groups begin.
  Convolution(Arguments a, size_t inputAt, size_t first)
      : input(a.given[inputAt].toTensor()),
        weight(a.given[inputAt + 1].toTensor()),
        stride(a.meta[first].toIntVector()),
        padding(a.meta[first + 1].toIntVector()),
        dilation(a.meta[first + 2].toIntVector()),
        transposed(a.meta[first + 3].toBool()),
        outputPadding(a.meta[first + 4].toIntVector()),
        groups(a.meta[first + 5].toInt()) {
    require(input.dim() == 4 && weight.dim() == 4 && input.numel() > 0 && weight.numel() > 0);
    require(isFloating(input) && input.scalar_type() == weight.scalar_type());
    for (const auto* each : {&stride, &padding, &dilation, &outputPadding}) require(each->size() == 2);
  }

  at::native::ConvBackend backend(const std::optional<at::Tensor>& bias,
                                  at::OptionalSymIntArrayRef biasSizes) const {
    auto chosen = at::native::select_conv_backend(input, weight, bias, c10::fromIntArrayRefSlow(stride),
                                                  c10::fromIntArrayRefSlow(padding),
                                                  c10::fromIntArrayRefSlow(dilation), transposed,
                                                  c10::fromIntArrayRefSlow(outputPadding), groups, biasSizes);
    using Backend = at::native::ConvBackend;
    require(chosen == Backend::Mkldnn || chosen == Backend::MkldnnTranspose || chosen == Backend::Slow2d);
    return chosen;
  }

  at::MemoryFormat format(at::native::ConvBackend backend) const {
    return at::native::_determine_backend_memory_format(input, weight, backend);
  }

  at::Tensor input, weight;
  std::vector<int64_t> stride, padding, dilation;
  bool transposed;
  std::vector<int64_t> outputPadding;
  int64_t groups;
};

at::Tensor emptyIn(at::IntArrayRef sizes, at::ScalarType type, at::MemoryFormat format) {
  return at::empty(sizes, at::TensorOptions(at::kMeta).dtype(type).memory_format(format));
}

// (input, weight, bias, stride, padding, dilation, transposed, output_padding, groups)
Stack convolution(Arguments a) {
  Convolution c(a, 0, 3);
  std::optional<at::Tensor> bias;
  if (a.has(2)) bias = a.given[2].toTensor();
  auto sizes = c.transposed ? at::native::conv_input_size(c.input.sizes(), c.weight.sizes(), c.padding,
                                                          c.outputPadding, c.stride, c.dilation, c.groups)
                            : at::native::conv_output_size(c.input.sizes(), c.weight.sizes(), c.padding,
                                                           c.stride, c.dilation);
  for (auto size : sizes) require(size > 0);
  require(c.transposed || c.input.size(1) == c.weight.size(1) * c.groups);
  return {emptyIn(sizes, c.input.scalar_type(), c.format(c.backend(bias, {})))};
}

// (grad_output, input, weight, bias_sizes, stride, padding, dilation, transposed, output_padding, groups,
// output_mask)
Stack convolutionBackward(Arguments a) {
  Convolution c(a, 1, 4);
  auto mask = a.meta[10].toBoolList();
  std::vector<c10::SymInt> biasSizes;
  int64_t channels = a.tensor(0).size(1);
  bool hasBias = !a.meta[3].isNone();
  if (hasBias) biasSizes.emplace_back(channels);
  auto backend = c.backend(std::nullopt, hasBias ? at::OptionalSymIntArrayRef(biasSizes) : std::nullopt);
  auto format = c.format(backend);
  // oneDNN gives the weight's gradient together with the bias'.
  bool forWeight = mask[1] || (mask[2] && backend != at::native::ConvBackend::Slow2d);
  auto type = c.input.scalar_type();
  Stack gradients;
  gradients.emplace_back(mask[0] ? emptyIn(c.input.sizes(), type, format) : at::Tensor());
  gradients.emplace_back(forWeight ? emptyIn(c.weight.sizes(), type, format) : at::Tensor());
  gradients.emplace_back(mask[2] ? empty({channels}, type) : at::Tensor());
  return gradients;
}

// The state of a generator, which is no tensor until the call is made.
Stack randomState(Arguments) {
  static const int64_t bytes = at::detail::getDefaultCPUGenerator().get_state().numel();
  return {at::empty({bytes}, at::TensorOptions(at::kMeta).dtype(at::kByte))};
}

}  // namespace

ResultRule findResultRule(const c10::OperatorName& name) {
  static const std::unordered_map<std::string, ResultRule> rules{
      {"aten::relu", relu},
      {"aten::where.self", where},
      {"aten::rsub.Tensor", reversedSub},
      {"aten::rsub.Scalar", reversedSub},
      {"aten::mish_backward", mishBackward},
      {"aten::abs", absolute},
      {"aten::binary_cross_entropy_with_logits", crossEntropyWithLogits},
      {"aten::logical_and", logical},
      {"aten::logical_or", logical},
      {"aten::logical_and_", logicalInPlace},
      {"aten::logical_or_", logicalInPlace},
      {"aten::_safe_softmax", safeSoftmax},
      {"aten::native_dropout", dropout},
      {"aten::native_dropout_backward", dropoutBackward},
      {"aten::binary_cross_entropy", [](Arguments a) { return lossOf(a, 3); }},
      {"aten::binary_cross_entropy_backward", crossEntropyBackward},
      {"aten::huber_loss", [](Arguments a) { return lossOf(a, 2); }},
      {"aten::huber_loss_backward", lossBackward},
      {"aten::mse_loss_backward", lossBackward},
      {"aten::smooth_l1_loss_backward", lossBackward},
      {"aten::index_select", indexSelect},
      {"aten::embedding", embedding},
      {"aten::embedding_dense_backward", embeddingBackward},
      {"aten::native_batch_norm", batchNorm},
      {"aten::native_batch_norm_backward", batchNormBackward},
      {"aten::native_layer_norm", layerNorm},
      {"aten::native_layer_norm_backward", layerNormBackward},
      {"aten::_scaled_dot_product_flash_attention_for_cpu", attention},
      {"aten::_scaled_dot_product_flash_attention_for_cpu_backward", attentionBackward},
      {"aten::convolution", convolution},
      {"aten::convolution_backward", convolutionBackward},
      {"node_torch::keep_random_state", randomState},
      {"node_torch::recall_random_state", randomState},
      {"node_torch::end_kept_draw", [](Arguments) { return Stack(); }},
      {"node_torch::end_recalled_draw", [](Arguments) { return Stack(); }},
  };
  auto rule = rules.find(name.overload_name.empty() ? name.name : name.name + "." + name.overload_name);
  return rule == rules.end() ? nullptr : rule->second;
}

}  // namespace node_torch
