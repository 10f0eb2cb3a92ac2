#include "guards.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include <ATen/ExpandUtils.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/diff.h>
#include <ATen/ops/eq.h>
#include <ATen/ops/ge.h>
#include <ATen/ops/logical_and.h>
#include <ATen/ops/result_type.h>
#include <ATen/ops/scalar_tensor.h>
#include <ATen/record_function.h>

#include "errors.h"
#include "transforms.h"

namespace node_torch {

namespace {

// The arguments of a call by their names.
class Arguments {
 public:
  Arguments(const c10::FunctionSchema& schema, const torch::jit::Stack& stack)
      : schema_(schema), stack_(stack) {}

  bool has(const char* name) const { return schema_.argumentIndexWithName(name).has_value(); }

  const c10::IValue& operator[](const char* name) const {
    static const c10::IValue none;
    auto index = schema_.argumentIndexWithName(name);
    return index ? stack_.at(*index) : none;
  }

  // Undefined for None.
  at::Tensor tensor(const char* name) const {
    const auto& value = (*this)[name];
    return value.isTensor() ? value.toTensor() : at::Tensor();
  }

  // Throws unless `right`. `expected` goes on from "Expected".
  void require(bool right, const char* name, const std::string& expected) const {
    if (right) return;
    throwRangeError("Expected " + expected + " for argument '" + name + "' but received " +
                    describe((*this)[name]));
  }

 private:
  static std::string describe(const c10::IValue& value) {
    if (value.isNone() || (value.isTensor() && !value.toTensor().defined())) return "null";
    if (value.isTensor()) return "a Tensor of shape " + c10::str(value.toTensor().sizes());
    if (value.isInt() || value.isDouble() || value.isBool()) return c10::str(value);
    if (value.isList()) return "a list of " + std::to_string(value.toListRef().size());
    return "a value of type " + value.tagKind();
  }

  const c10::FunctionSchema& schema_;
  const torch::jit::Stack& stack_;
};

// Elements are looked at without leaving traces in a graph or a recording.
class Unseen {
  at::NoGradGuard noGrad_;
  at::DisableRecordFunctionGuard unrecorded_;
  OutsideTransforms outside_;
};

bool isPlain(const at::Tensor& tensor) {
  return tensor.defined() && tensor.device().is_cpu() && tensor.layout() == at::kStrided &&
         !tensor.is_nested();
}

std::string shapeText(at::IntArrayRef sizes) { return "a Tensor of shape " + c10::str(sizes); }

void requireShape(const Arguments& args, const char* name, at::IntArrayRef sizes) {
  auto tensor = args.tensor(name);
  args.require(tensor.defined() && tensor.sizes() == sizes, name, shapeText(sizes));
}

void requireDimension(const Arguments& args, const char* name, int64_t dim, int64_t dims) {
  args.require(dim >= -dims && dim < dims, name,
               "a dimension of a Tensor of " + std::to_string(dims) + " dimensions");
}

// x / -1 of the least integer traps on the processor.
void divisionOfIntegers(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  const auto& mode = args["rounding_mode"];
  bool divides = schema.name().find("div") != std::string::npos;
  bool floors = schema.name().find("floor") != std::string::npos;
  if (divides && !floors && mode.isNone()) return;
  Unseen unseen;
  const auto& left = args["self"];
  const auto& right = args["other"];
  auto number = [](const c10::IValue& value) {
    return value.isTensor() ? untransformed(value.toTensor())
                            : at::scalar_tensor(value.toScalar(), at::dtype(value.toScalar().type()));
  };
  auto self = number(left);
  auto other = number(right);
  if (!at::isIntegralType(self.scalar_type(), false) || !at::isIntegralType(other.scalar_type(), true))
    return;
  if (!isPlain(self) || !isPlain(other) || self._is_zerotensor() || other._is_zerotensor()) return;
  auto type = left.isTensor() ? (right.isTensor() ? at::result_type(self, other)
                                                  : at::result_type(self, right.toScalar()))
                              : at::result_type(left.toScalar(), other);
  int64_t least;
  switch (type) {
    case at::kChar:
      least = std::numeric_limits<int8_t>::min();
      break;
    case at::kShort:
      least = std::numeric_limits<int16_t>::min();
      break;
    case at::kInt:
      least = std::numeric_limits<int32_t>::min();
      break;
    case at::kLong:
      least = std::numeric_limits<int64_t>::min();
      break;
    default:
      return;
  }
  auto negative = at::eq(other.to(type), -1);
  if (!negative.any().item<bool>()) return;
  auto leastOnes = at::eq(self.to(type), least);
  if (!leastOnes.any().item<bool>()) return;
  // In a function that torch.vmap transforms the whole batches are looked at, in whichever order they lie.
  bool aligned = at::are_expandable(self.sizes(), other.sizes());
  if (!aligned && !isTransforming()) return;
  args.require(aligned && !at::logical_and(negative, leastOnes).any().item<bool>(), "self",
               "no least integer of its dtype to be divided by -1");
}

// A view says where it lies in elements, of which the memory of these dtypes has several in a byte: read as
// bytes, it lies behind its memory.
void wholeOfSharedBytes(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto self = args.tensor("self");
  if (!self.defined() || (self.scalar_type() != at::kQUInt4x2 && self.scalar_type() != at::kQUInt2x4)) return;
  args.require(self.storage_offset() == 0 && self.is_contiguous(), "self",
               "a Tensor of quint4x2 or quint2x4 itself and no view of it");
}

void requirePerChannel(const Arguments& args, const char* name, int64_t channels) {
  auto tensor = args.tensor(name);
  args.require(tensor.defined() && tensor.numel() == channels, name,
               "a Tensor of " + std::to_string(channels) + " elements, one for each channel,");
}

int64_t channelsOf(const Arguments& args) {
  auto input = args.tensor("input");
  args.require(input.defined() && input.dim() >= 2 && input.size(1) > 0, "input",
               "a Tensor with channels in dimension 1");
  return input.size(1);
}

void optionalPerChannel(const Arguments& args, std::initializer_list<const char*> names, int64_t channels) {
  for (const char* name : names) {
    if (args.tensor(name).defined()) requirePerChannel(args, name, channels);
  }
}

void batchNorm(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  int64_t channels = channelsOf(args);
  optionalPerChannel(args, {"weight", "bias", "running_mean", "running_var"}, channels);
  // Without the flag the statistics are always used, and without the argument they are always computed.
  bool training = args.has("training") ? args["training"].toBool() : !args.has("running_mean");
  if (!training) {
    requirePerChannel(args, "running_mean", channels);
    requirePerChannel(args, "running_var", channels);
  }
}

void batchNormUpdate(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  int64_t channels = channelsOf(args);
  optionalPerChannel(args, {"weight", "bias", "running_mean", "running_var"}, channels);
}

void batchNormBackward(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  if (args.has("impl_index")) {
    args.require(args["impl_index"].toInt() == 0, "impl_index", "0, the kernels of this library,");
  }
  int64_t channels = channelsOf(args);
  requireShape(args, args.has("grad_out") ? "grad_out" : "grad_output", args.tensor("input").sizes());
  optionalPerChannel(args, {"weight", "running_mean", "running_var"}, channels);
  bool train = args[args.has("train") ? "train" : "update"].toBool();
  const char* inverse = args.has("save_invstd") ? "save_invstd"
                        : args.has("save_var")  ? "save_var"
                                                : "save_var_transform";
  requirePerChannel(args, train ? "save_mean" : "running_mean", channels);
  requirePerChannel(args, train ? inverse : "running_var", channels);
}

void luUnpack(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto data = args.tensor("LU_data");
  auto pivots = args.tensor("LU_pivots");
  if (!args["unpack_pivots"].toBool()) return;
  args.require(data.defined() && data.dim() >= 2, "LU_data", "a matrix or a batch of them");
  auto sizes = data.sizes().slice(0, data.dim() - 1).vec();
  sizes.back() = std::min(data.size(-2), data.size(-1));
  args.require(pivots.defined() && pivots.sizes() == at::IntArrayRef(sizes), "LU_pivots", shapeText(sizes));
}

// How often each index comes is counted before anything checks the indices.
void embeddingBackward(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  if (!args["scale_grad_by_freq"].toBool()) return;
  auto indices = args.tensor("indices");
  if (!isPlain(indices) || indices.numel() == 0 || !at::isIntegralType(indices.scalar_type(), false)) return;
  Unseen unseen;
  int64_t least = indices.min().item<int64_t>();
  int64_t greatest = indices.max().item<int64_t>();
  int64_t rows = args["num_weights"].toInt();
  args.require(least >= 0 && greatest < rows, "indices", "indices from 0 to " + std::to_string(rows - 1));
}

void cumulative(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto self = args.tensor("self");
  args.require(self.numel() > 0, "self", "a Tensor with elements");
  requireShape(args, "values", self.sizes());
  requireShape(args, "indices", self.sizes());
  args.require(args.tensor("values").scalar_type() == self.scalar_type(), "values", "the dtype of self");
  args.require(args.tensor("indices").scalar_type() == at::kLong, "indices", "int64");
  requireDimension(args, "dim", args["dim"].toInt(), std::max<int64_t>(self.dim(), 1));
}

void transform(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  int64_t dims = args.tensor("self").dim();
  auto list = args["dim"].toIntVector();
  args.require(!list.empty() || schema.name() == "aten::_fft_c2c", "dim", "at least one dimension");
  std::vector<bool> seen(dims);
  for (int64_t dim : list) {
    args.require(dim >= 0 && dim < dims && !seen[dim], "dim",
                 "dimensions from 0 to " + std::to_string(dims - 1) + ", each once,");
    seen[dim] = true;
  }
  if (args.has("last_dim_size"))
    args.require(args["last_dim_size"].toInt() >= 1, "last_dim_size", "a positive integer");
}

void reshapeAlias(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto self = args.tensor("self");
  auto size = args["size"].toIntVector();
  auto stride = args["stride"].toIntVector();
  args.require(size.size() == stride.size(), "stride", "as many strides as sizes");
  if (!isPlain(self)) return;
  double reach = 1;
  for (size_t i = 0; i < size.size(); i++) {
    args.require(size[i] >= 0, "size", "non-negative sizes");
    args.require(stride[i] >= 0, "stride", "non-negative strides");
    if (size[i] == 0) return;
    reach += static_cast<double>(size[i] - 1) * static_cast<double>(stride[i]);
  }
  double available = static_cast<double>(self.storage().nbytes()) / static_cast<double>(self.element_size()) -
                     static_cast<double>(self.storage_offset());
  args.require(reach <= available, "size", "sizes and strides that stay within the storage");
}

void stack_(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto tensors = args["tensors"].toTensorList();
  args.require(!tensors.empty(), "tensors", "at least one Tensor");
  requireDimension(args, "dim", args["dim"].toInt(), tensors.get(0).dim() + 1);
}

void foreachCopy(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  size_t count = args["self"].toListRef().size();
  args.require(args["src"].toListRef().size() == count && count > 0, "src",
               "as many Tensors as in self, and at least one,");
}

void adaptivePoolBackward(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto self = args.tensor("self");
  auto grad = args.tensor("grad_output");
  bool fits = grad.dim() == self.dim();
  int64_t spatial = schema.name().find("3d") != std::string::npos ? 3 : 2;
  for (int64_t i = 0; fits && i < self.dim() - spatial; i++) fits = grad.size(i) == self.size(i);
  args.require(fits, "grad_output", "a Tensor with the batch and the channels of self");
}

void rowPointers(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto self = args.tensor("self");
  int64_t size = args["size"].toInt();
  args.require(size >= 0, "size", "a non-negative integer");
  if (!isPlain(self) || self.numel() == 0) return;
  args.require(at::isIntegralType(self.scalar_type(), false), "self", "integers");
  Unseen unseen;
  args.require(self.min().item<int64_t>() >= 0 && self.max().item<int64_t>() < size, "self",
               "row indices from 0 to " + std::to_string(size - 1));
}

// The rows between two pointers are written without a look at where they end.
void rowsOfPointers(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto rows = args.tensor("crow_indices");
  auto columns = args.tensor("col_indices");
  args.require(rows.defined() && rows.dim() >= 1 && rows.size(-1) >= 1, "crow_indices", "pointers to rows");
  args.require(columns.defined() && columns.dim() == rows.dim(), "col_indices",
               "a Tensor of as many dimensions as crow_indices");
  if (!isPlain(rows) || rows.numel() == 0) return;
  args.require(at::isIntegralType(rows.scalar_type(), false), "crow_indices", "integers");
  Unseen unseen;
  bool right = at::eq(rows.select(-1, 0), 0).all().item<bool>() &&
               at::eq(rows.select(-1, -1), columns.size(-1)).all().item<bool>() &&
               (rows.size(-1) == 1 || at::ge(at::diff(rows), 0).all().item<bool>());
  args.require(
      right, "crow_indices",
      "pointers that rise from 0 to " + std::to_string(columns.size(-1)) + ", the number of columns,");
}

void choleskySolve(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto self = args.tensor("self");
  auto factor = args.tensor("A");
  args.require(self.dim() >= 2, "self", "a matrix or a batch of them");
  auto sizes = self.sizes().vec();
  sizes.back() = self.size(-2);
  requireShape(args, "A", sizes);
  args.require(factor.scalar_type() == self.scalar_type(), "A", "the dtype of self");
}

void weightNorm(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto v = args.tensor("v");
  auto g = args.tensor("g");
  int64_t dim = args["dim"].toInt();
  if (dim != 0 && dim != v.dim() - 1) return;
  args.require(v.numel() > 0, "v", "a Tensor with elements");
  args.require(g.numel() == v.size(dim), "g", "one element for each part of v along dim");
}

void quantizedMatmul(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  for (const char* name : {"block_size", "in_features", "out_features"}) {
    args.require(args[name].toInt() > 0, name, "a positive integer");
  }
}

void headsOfAttention(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  args.require(args["num_heads"].toInt() > 0, "num_heads", "a positive integer");
}

void sobol(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  int64_t dimension = args["dimension"].toInt();
  args.require(dimension >= 0, "dimension", "a non-negative integer");
  const char* point = args.has("quasi") ? "quasi" : "self";
  requireShape(args, point, {dimension});
  requireShape(args, "sobolstate", {dimension, 30});
  for (const char* name : {point, "sobolstate"}) {
    args.require(args.tensor(name).scalar_type() == at::kLong, name, "int64");
  }
}

void sameDtypeOut(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  if (!args.has("out")) return;
  args.require(args.tensor("out").scalar_type() == args.tensor("self").scalar_type(), "out",
               "the dtype of self");
}

void maskedSoftmax(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  args.require(args.tensor("self").numel() > 0, "self", "a Tensor with elements");
}

void nnpackConvolution(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  for (const char* name : {"input", "weight"}) {
    args.require(args.tensor(name).dim() == 4, name, "a Tensor of 4 dimensions");
  }
  for (int64_t stride : args["stride"].toIntVector()) args.require(stride > 0, "stride", "positive strides");
}

// Sparse gradients are made of the indices as they come.
void gatherBackward(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  if (args.has("sparse_grad") && !args["sparse_grad"].toBool()) return;
  auto self = args.tensor("self");
  auto index = args.tensor("index");
  int64_t dim = args["dim"].toInt();
  requireDimension(args, "dim", dim, std::max<int64_t>(self.dim(), 1));
  args.require(index.dim() == self.dim(), "index", "a Tensor of as many dimensions as self");
  requireShape(args, "grad", index.sizes());
  if (!isPlain(index) || index.numel() == 0 || self.dim() == 0) return;
  args.require(index.scalar_type() == at::kLong, "index", "int64");
  Unseen unseen;
  args.require(index.min().item<int64_t>() >= 0 && index.max().item<int64_t>() < self.size(dim), "index",
               "indices from 0 to " + std::to_string(self.size(dim) - 1));
}

void unfoldBackward(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  auto sizes = args["input_sizes"].toIntVector();
  int64_t dim = args["dim"].toInt();
  int64_t dims = static_cast<int64_t>(sizes.size());
  int64_t size = args["size"].toInt();
  int64_t step = args["step"].toInt();
  if (dims == 0) return;
  requireDimension(args, "dim", dim, dims);
  auto& whole = sizes[dim < 0 ? dim + dims : dim];
  args.require(size >= 0 && size <= whole, "size",
               "at most the size of the dimension, " + std::to_string(whole) + ",");
  args.require(step > 0, "step", "a positive integer");
  whole = (whole - size) / step + 1;
  sizes.push_back(size);
  requireShape(args, "grad_in", sizes);
}

void batchDimension(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  int64_t dim = args["out_dim"].toInt();
  int64_t dims = args.tensor("self").dim();
  args.require(dim >= 0 && dim <= dims, "out_dim", "a dimension from 0 to " + std::to_string(dims));
}

void lstmCell(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  Arguments args(schema, stack);
  args.require(args["hx"].toListRef().size() == 2, "hx", "two Tensors");
}

const std::unordered_map<std::string, Guard>& guards() {
  static const auto* table = [] {
    auto* map = new std::unordered_map<std::string, Guard>();
    auto add = [map](Guard guard, std::initializer_list<const char*> names) {
      for (const char* name : names) map->emplace(std::string("aten::") + name, guard);
    };
    add(divisionOfIntegers, {"div", "div_", "divide", "divide_", "floor_divide", "floor_divide_", "remainder",
                             "remainder_", "fmod", "fmod_"});
    add(batchNorm, {"native_batch_norm", "_native_batch_norm_legit", "_native_batch_norm_legit_functional",
                    "_native_batch_norm_legit_no_training", "_batch_norm_no_update"});
    add(batchNormUpdate,
        {"_batch_norm_with_update", "_batch_norm_with_update_functional", "batch_norm_update_stats"});
    add(batchNormBackward,
        {"native_batch_norm_backward", "batch_norm_backward", "_batch_norm_impl_index_backward"});
    add(wholeOfSharedBytes, {"dequantize", "int_repr"});
    add(luUnpack, {"lu_unpack"});
    add(embeddingBackward, {"embedding_dense_backward", "embedding_backward"});
    add(cumulative, {"_cummax_helper", "_cummin_helper"});
    add(transform, {"_fft_c2c", "_fft_c2r", "_fft_r2c"});
    add(reshapeAlias, {"_reshape_alias", "_reshape_alias_copy"});
    add(stack_, {"_stack"});
    add(foreachCopy, {"_foreach_copy"});
    add(adaptivePoolBackward, {"_adaptive_avg_pool2d_backward", "_adaptive_avg_pool3d_backward"});
    add(rowPointers, {"_convert_indices_from_coo_to_csr"});
    add(rowsOfPointers, {"_convert_indices_from_csr_to_coo"});
    add(choleskySolve, {"_cholesky_solve_helper"});
    add(weightNorm, {"_weight_norm", "_weight_norm_interface"});
    add(quantizedMatmul, {"_dyn_quant_matmul_4bit"});
    add(headsOfAttention, {"_transform_bias_rescale_qkv"});
    add(sobol, {"_sobol_engine_draw", "_sobol_engine_ff", "_sobol_engine_ff_"});
    add(sameDtypeOut, {"_logcumsumexp"});
    add(maskedSoftmax, {"_masked_softmax"});
    add(nnpackConvolution, {"_nnpack_spatial_convolution"});
    add(gatherBackward, {"gather_backward", "_gather_sparse_backward"});
    add(unfoldBackward, {"unfold_backward"});
    add(batchDimension, {"_remove_batch_dim"});
    add(lstmCell, {"lstm_cell", "quantized_lstm_cell"});
    return map;
  }();
  return *table;
}

}  // namespace

Guard guardOf(const std::string& name) {
  auto found = guards().find(name);
  return found == guards().end() ? nullptr : found->second;
}

}  // namespace node_torch
