#include "graph/convolution_kernels.h"

#include <algorithm>
#include <cstring>

#include "kernels/gemm.h"
#include "kernels/scratch.h"
#include "kernels/vector_kernels.h"
#include "kernels/workers.h"

namespace node_torch {

namespace {

// Floats of patches that a thread lays out at one time: what fits in the second-level cache.
constexpr int64_t kBand = 64 * 1024;
// Patches of one row of the output may take more than that, but not more than so much.
constexpr int64_t kMostBand = 4 * 1024 * 1024;
// Gradients of weights are summed over so many groups of images at the same time, and these then: the order
// of addition is the same for any number of threads.
constexpr int64_t kGroups = 8;
constexpr int64_t kMostGroupFloats = 8 * 1024 * 1024;

bool isImages(const at::Tensor& tensor) { return isFloat(tensor) && tensor.dim() == 4 && tensor.numel() > 0; }

// A layout in which the channels of a pixel lie side by side, and rows of pixels in one piece; or the other
// way round, each channel a plane in one piece.
bool isChannelsLast(const at::Tensor& t) {
  int64_t channels = t.size(1);
  return (channels == 1 || t.stride(1) == 1) && (t.size(3) == 1 || t.stride(3) == channels) &&
         (t.size(2) == 1 || t.stride(2) == channels * t.size(3));
}
bool isPlanes(const at::Tensor& t) {
  return (t.size(3) == 1 || t.stride(3) == 1) && (t.size(2) == 1 || t.stride(2) == t.size(3)) &&
         (t.size(1) == 1 || t.stride(1) == t.size(2) * t.size(3));
}

struct Geometry {
  int64_t images, channels, height, width;     // of the input
  int64_t filters, kernelHeight, kernelWidth;  // of the weights
  int64_t outHeight, outWidth;                 // of the output
  int64_t strideHeight, strideWidth, padHeight, padWidth, dilationHeight, dilationWidth;

  int64_t patch() const { return kernelHeight * kernelWidth * channels; }
  int64_t pixels() const { return outHeight * outWidth; }
  // Rows of the output that are worked on at one time.
  int64_t bandRows() const {
    return std::clamp<int64_t>(kBand / std::max<int64_t>(1, patch() * outWidth), 1, outHeight);
  }
};

bool readPair(const c10::IValue& value, int64_t& first, int64_t& second) {
  if (!value.isIntList()) return false;
  auto numbers = value.toIntVector();
  if (numbers.empty() || numbers.size() > 2) return false;
  first = numbers[0];
  second = numbers.back();
  return true;
}

// Arguments from `stride` at `first` on: stride, padding, dilation, transposed, output padding, groups.
std::optional<Geometry> geometryOf(const PlanStep& step, size_t first, const at::Tensor& input,
                                   const at::Tensor& weight, const at::Tensor& output) {
  if (!isImages(input) || !isImages(weight) || !isImages(output)) return std::nullopt;
  const auto& a = step.arguments;
  Geometry g{};
  g.images = input.size(0);
  g.channels = input.size(1);
  g.height = input.size(2);
  g.width = input.size(3);
  g.filters = weight.size(0);
  g.kernelHeight = weight.size(2);
  g.kernelWidth = weight.size(3);
  g.outHeight = output.size(2);
  g.outWidth = output.size(3);
  if (!readPair(a.at(first), g.strideHeight, g.strideWidth) ||
      !readPair(a.at(first + 1), g.padHeight, g.padWidth) ||
      !readPair(a.at(first + 2), g.dilationHeight, g.dilationWidth)) {
    return std::nullopt;
  }
  if (a.at(first + 3).toBool() || a.at(first + 5).toInt() != 1 || weight.size(1) != g.channels)
    return std::nullopt;
  if (g.patch() * g.outWidth > kMostBand || g.patch() * g.filters > kMostGroupFloats) return std::nullopt;
  return g;
}

// An image tensor with its address and layout.
struct Images {
  at::Tensor tensor;
  bool channelsLast = false;
  float* data = nullptr;

  void bind() { data = static_cast<float*>(tensor.mutable_data_ptr()); }
  float* at(int64_t image) const { return data + image * tensor.stride(0); }
};

std::optional<Images> imagesOf(const at::Tensor& tensor) {
  if (!isImages(tensor)) return std::nullopt;
  bool channelsLast = isChannelsLast(tensor);
  if (!channelsLast && !isPlanes(tensor)) return std::nullopt;
  return Images{tensor, channelsLast};
}

// Memory of one thread, used again by the next band.
float* scratch(int which, int64_t floats) {
  thread_local Scratch memory[2];
  return memory[which].get(floats);
}

// Calls visit(at, offset, count, there) for each piece of the patches of output rows [firstRow, firstRow +
// rows) that lies in the image in one piece: `count` floats at `at` of the patches and `offset` of the image;
// not `there`: outside of the image. With planes pieces are single elements.
template <typename Visit>
void forEachPiece(const Geometry& g, bool channelsLast, int64_t firstRow, int64_t rows, Visit visit) {
  int64_t c = g.channels;
  int64_t at = 0;
  bool whole = channelsLast && g.dilationWidth == 1;
  for (int64_t y = firstRow; y < firstRow + rows; y++) {
    for (int64_t x = 0; x < g.outWidth; x++) {
      int64_t left = x * g.strideWidth - g.padWidth;
      for (int64_t i = 0; i < g.kernelHeight; i++) {
        int64_t top = y * g.strideHeight - g.padHeight + i * g.dilationHeight;
        bool rowThere = top >= 0 && top < g.height;
        if (whole && rowThere && left >= 0 && left + g.kernelWidth <= g.width) {
          visit(at, (top * g.width + left) * c, g.kernelWidth * c, true);
          at += g.kernelWidth * c;
          continue;
        }
        for (int64_t j = 0; j < g.kernelWidth; j++) {
          int64_t column = left + j * g.dilationWidth;
          bool there = rowThere && column >= 0 && column < g.width;
          if (channelsLast) {
            visit(at, (top * g.width + column) * c, c, there);
          } else {
            for (int64_t k = 0; k < c; k++) visit(at + k, (k * g.height + top) * g.width + column, 1, there);
          }
          at += c;
        }
      }
    }
  }
}

void copyPatches(const Geometry& g, const Images& input, int64_t image, int64_t firstRow, int64_t rows,
                 float* to) {
  const float* from = input.at(image);
  forEachPiece(g, input.channelsLast, firstRow, rows,
               [&](int64_t at, int64_t offset, int64_t count, bool there) {
                 float* target = to + at;
                 if (!there) {
                   for (int64_t i = 0; i < count; i++) target[i] = 0.0f;
                 } else if (count >= 16) {
                   std::memcpy(target, from + offset, static_cast<size_t>(count) * sizeof(float));
                 } else {
                   for (int64_t i = 0; i < count; i++) target[i] = from[offset + i];
                 }
               });
}

void addPatches(const Geometry& g, const float* from, int64_t firstRow, int64_t rows, const Images& target,
                int64_t image) {
  float* to = target.at(image);
  forEachPiece(g, target.channelsLast, firstRow, rows,
               [&](int64_t at, int64_t offset, int64_t count, bool there) {
                 if (!there) return;
                 const float* values = from + at;
                 float* sums = to + offset;
                 for (int64_t i = 0; i < count; i++) sums[i] += values[i];
               });
}

// Weights as [filters, patch], in the order of patches.
void layOutWeights(const Geometry& g, const at::Tensor& weight, const float* data, float* to) {
  for (int64_t f = 0; f < g.filters; f++) {
    for (int64_t i = 0; i < g.kernelHeight; i++) {
      for (int64_t j = 0; j < g.kernelWidth; j++) {
        const float* from = data + f * weight.stride(0) + i * weight.stride(2) + j * weight.stride(3);
        for (int64_t c = 0; c < g.channels; c++) *to++ = from[c * weight.stride(1)];
      }
    }
  }
}

// A product with [pixels, filters] of one image's band as the result, or as the operand A (or its transpose).
void setPixels(const Geometry& g, const Images& images, int64_t image, int64_t firstRow, const float*& data,
               int64_t& pixel, int64_t& filter) {
  data = images.at(image) + firstRow * g.outWidth * (images.channelsLast ? g.filters : 1);
  pixel = images.channelsLast ? g.filters : 1;
  filter = images.channelsLast ? 1 : g.pixels();
}

class Convolution final : public ConvolutionKernel {
 public:
  Convolution(Geometry geometry, Images input, at::Tensor weight, at::Tensor bias, Images output)
      : g_(geometry),
        input_(std::move(input)),
        weight_(std::move(weight)),
        bias_(std::move(bias)),
        output_(std::move(output)),
        weights_(static_cast<size_t>(g_.filters * g_.patch())) {}

  void addRelu(at::Tensor to) override {
    relu_ = true;
    output_.tensor = std::move(to);
  }
  at::Tensor plainResult() const override { return relu_ ? at::Tensor() : output_.tensor; }

  void bind() override {
    input_.bind();
    output_.bind();
    weightData_ = weight_.const_data_ptr<float>();
    biasData_ = bias_.defined() ? bias_.const_data_ptr<float>() : nullptr;
  }

  void run(Workers& workers) override {
    layOutWeights(g_, weight_, weightData_, weights_.data());
    int64_t bandRows = g_.bandRows();
    int64_t bands = (g_.outHeight + bandRows - 1) / bandRows;
    workers.forEach(g_.images * bands, [&](int64_t index, int) {
      int64_t row = index % bands * bandRows;
      runBand(index / bands, row, std::min(bandRows, g_.outHeight - row));
    });
  }

  std::string name() const override {
    return std::string("convolution") + (bias_.defined() ? "+bias" : "") + (relu_ ? "+relu" : "");
  }

 private:
  void runBand(int64_t image, int64_t row, int64_t rows) {
    int64_t patch = g_.patch();
    float* patches = scratch(0, rows * g_.outWidth * patch);
    copyPatches(g_, input_, image, row, rows, patches);
    Gemm gemm;
    const float* result;
    int64_t pixel, filter;
    setPixels(g_, output_, image, row, result, pixel, filter);
    gemm.c = const_cast<float*>(result);
    gemm.k = patch;
    gemm.relu = relu_;
    if (output_.channelsLast) {
      gemm.m = rows * g_.outWidth;
      gemm.n = g_.filters;
      gemm.a = patches;
      gemm.aRow = patch;
      gemm.aColumn = 1;
      gemm.b = weights_.data();
      gemm.bRow = 1;
      gemm.bColumn = patch;
      gemm.cRow = pixel;
      gemm.bias = biasData_;
      runGemm(gemm, noHelpers());
      return;
    }
    gemm.m = g_.filters;
    gemm.n = rows * g_.outWidth;
    gemm.a = weights_.data();
    gemm.aRow = patch;
    gemm.aColumn = 1;
    gemm.b = patches;
    gemm.bRow = 1;
    gemm.bColumn = patch;
    gemm.cRow = filter;
    // The bias of a plane is one number: it lies there already, and the product is added to it.
    gemm.accumulate = biasData_ != nullptr;
    if (biasData_ != nullptr) {
      for (int64_t f = 0; f < g_.filters; f++) std::fill_n(gemm.c + f * filter, gemm.n, biasData_[f]);
    }
    runGemm(gemm, noHelpers());
  }

  Geometry g_;
  Images input_;
  at::Tensor weight_, bias_;
  Images output_;
  std::vector<float> weights_;
  bool relu_ = false;
  const float* weightData_ = nullptr;
  const float* biasData_ = nullptr;
};

class ConvolutionBackward final : public DirectKernel {
 public:
  struct Tensors {
    Images gradient, input;
    at::Tensor weight;
    std::optional<Images> gradInput;
    at::Tensor gradWeight, gradBias;  // undefined when they are not wanted
  };

  ConvolutionBackward(Geometry geometry, Tensors tensors)
      : g_(geometry), t_(std::move(tensors)), weightFloats_(g_.filters * g_.patch()) {
    groups_ = std::max<int64_t>(1, std::min({kGroups, g_.images, kMostGroupFloats / weightFloats_}));
    if (t_.gradInput) weights_.resize(static_cast<size_t>(weightFloats_));
    if (t_.gradWeight.defined()) sums_.resize(static_cast<size_t>(groups_ * weightFloats_));
    if (t_.gradBias.defined()) biasSums_.resize(static_cast<size_t>(groups_ * g_.filters));
  }

  void bind() override {
    t_.gradient.bind();
    t_.input.bind();
    if (t_.gradInput) t_.gradInput->bind();
    weightData_ = t_.weight.const_data_ptr<float>();
  }

  void run(Workers& workers) override {
    if (t_.gradInput) layOutWeights(g_, t_.weight, weightData_, weights_.data());
    int64_t each = (g_.images + groups_ - 1) / groups_;
    workers.forEach(groups_, [&](int64_t group, int) {
      int64_t end = std::min(g_.images, (group + 1) * each);
      bool first = true;
      float* biases = biasSums_.empty() ? nullptr : biasSums_.data() + group * g_.filters;
      if (biases != nullptr) std::fill_n(biases, g_.filters, 0.0f);
      if (!sums_.empty() && group * each >= end)
        std::fill_n(sums_.data() + group * weightFloats_, weightFloats_, 0.0f);
      for (int64_t image = group * each; image < end; image++) {
        if (t_.gradInput) clearImage(image);
        if (biases != nullptr) addBiases(image, biases);
        int64_t bandRows = g_.bandRows();
        for (int64_t row = 0; row < g_.outHeight; row += bandRows) {
          runBand(group, image, row, std::min(bandRows, g_.outHeight - row), first);
          first = false;
        }
      }
    });
    if (t_.gradWeight.defined()) finishWeights();
    if (t_.gradBias.defined()) {
      auto* to = t_.gradBias.mutable_data_ptr<float>();
      vectorKernels().columnSums(groups_, g_.filters, biasSums_.data(), g_.filters, to);
    }
  }

  std::string name() const override { return "convolution backward"; }

 private:
  void clearImage(int64_t image) {
    std::fill_n(t_.gradInput->at(image), g_.channels * g_.height * g_.width, 0.0f);
  }

  void addBiases(int64_t image, float* sums) {
    const float* from = t_.gradient.at(image);
    if (t_.gradient.channelsLast) {
      float* ofImage = scratch(1, g_.filters);
      vectorKernels().columnSums(g_.pixels(), g_.filters, from, g_.filters, ofImage);
      for (int64_t f = 0; f < g_.filters; f++) sums[f] += ofImage[f];
      return;
    }
    for (int64_t f = 0; f < g_.filters; f++)
      sums[f] += vectorKernels().sum(g_.pixels(), from + f * g_.pixels());
  }

  void runBand(int64_t group, int64_t image, int64_t row, int64_t rows, bool first) {
    int64_t patch = g_.patch();
    int64_t pixels = rows * g_.outWidth;
    const float* gradient;
    int64_t pixel, filter;
    setPixels(g_, t_.gradient, image, row, gradient, pixel, filter);
    float* patches = scratch(0, pixels * patch);
    if (t_.gradWeight.defined()) {
      copyPatches(g_, t_.input, image, row, rows, patches);
      Gemm gemm;
      gemm.m = g_.filters;
      gemm.n = patch;
      gemm.k = pixels;
      gemm.a = gradient;
      gemm.aRow = filter;
      gemm.aColumn = pixel;
      gemm.b = patches;
      gemm.bRow = patch;
      gemm.bColumn = 1;
      gemm.c = sums_.data() + group * weightFloats_;
      gemm.cRow = patch;
      gemm.accumulate = !first;
      runGemm(gemm, noHelpers());
    }
    if (t_.gradInput) {
      Gemm gemm;
      gemm.m = pixels;
      gemm.n = patch;
      gemm.k = g_.filters;
      gemm.a = gradient;
      gemm.aRow = pixel;
      gemm.aColumn = filter;
      gemm.b = weights_.data();
      gemm.bRow = patch;
      gemm.bColumn = 1;
      gemm.c = patches;
      gemm.cRow = patch;
      runGemm(gemm, noHelpers());
      addPatches(g_, patches, row, rows, *t_.gradInput, image);
    }
  }

  void finishWeights() {
    float* total = sums_.data();
    for (int64_t group = 1; group < groups_; group++) {
      vectorKernels().add(weightFloats_, total, total + group * weightFloats_, total);
    }
    const auto& w = t_.gradWeight;
    auto* to = w.mutable_data_ptr<float>();
    for (int64_t f = 0; f < g_.filters; f++) {
      for (int64_t i = 0; i < g_.kernelHeight; i++) {
        for (int64_t j = 0; j < g_.kernelWidth; j++) {
          float* at = to + f * w.stride(0) + i * w.stride(2) + j * w.stride(3);
          for (int64_t c = 0; c < g_.channels; c++) at[c * w.stride(1)] = *total++;
        }
      }
    }
  }

  Geometry g_;
  Tensors t_;
  int64_t weightFloats_;
  int64_t groups_;
  std::vector<float> weights_, sums_, biasSums_;
  const float* weightData_ = nullptr;
};

bool isVector(const at::Tensor& tensor, int64_t size) {
  return tensor.defined() && tensor.dim() == 1 && tensor.size(0) == size && tensor.is_contiguous() &&
         tensor.device().is_cpu() && tensor.scalar_type() == at::kFloat && !tensor._is_zerotensor();
}

}  // namespace

std::shared_ptr<ConvolutionKernel> makeConvolutionKernel(const PlanStep& step) {
  const auto& a = step.arguments;
  if (step.op.operator_name().name != "aten::convolution" || step.results.size() != 1 || a.size() < 9)
    return nullptr;
  if (!a[0].isTensor() || !a[1].isTensor()) return nullptr;
  const auto& weight = a[1].toTensor();
  auto geometry = geometryOf(step, 3, a[0].toTensor(), weight, step.results[0]);
  if (!geometry) return nullptr;
  auto input = imagesOf(a[0].toTensor());
  auto output = imagesOf(step.results[0]);
  at::Tensor bias;
  if (a[2].isTensor() && a[2].toTensor().defined()) {
    bias = a[2].toTensor();
    if (!isVector(bias, geometry->filters)) return nullptr;
  }
  if (!input || !output) return nullptr;
  return std::make_shared<Convolution>(*geometry, std::move(*input), weight, bias, std::move(*output));
}

std::shared_ptr<DirectKernel> makeConvolutionBackwardKernel(const PlanStep& step) {
  const auto& a = step.arguments;
  if (step.op.operator_name().name != "aten::convolution_backward" || step.results.size() != 3 ||
      a.size() < 11) {
    return nullptr;
  }
  if (!a[0].isTensor() || !a[1].isTensor() || !a[2].isTensor()) return nullptr;
  const auto &gradient = a[0].toTensor(), &input = a[1].toTensor(), &weight = a[2].toTensor();
  auto geometry = geometryOf(step, 4, input, weight, gradient);
  if (!geometry) return nullptr;
  auto gradientImages = imagesOf(gradient);
  auto inputImages = imagesOf(input);
  if (!gradientImages || !inputImages) return nullptr;
  const auto &gradInput = step.results[0], &gradWeight = step.results[1], &gradBias = step.results[2];
  std::optional<Images> gradInputImages;
  if (gradInput.defined()) {
    gradInputImages = imagesOf(gradInput);
    if (!gradInputImages || gradInput.sizes() != input.sizes()) return nullptr;
  }
  if (gradWeight.defined() && (!isImages(gradWeight) || gradWeight.sizes() != weight.sizes())) return nullptr;
  if (gradBias.defined() && !isVector(gradBias, geometry->filters)) return nullptr;
  return std::make_shared<ConvolutionBackward>(
      *geometry, ConvolutionBackward::Tensors{std::move(*gradientImages), std::move(*inputImages), weight,
                                              std::move(gradInputImages), gradWeight, gradBias});
}

}  // namespace node_torch
