#include "custom_function.h"

#include <algorithm>

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>

#include "callback.h"
#include "errors.h"
#include "tensors.h"
#include "transforms.h"

namespace node_torch {

namespace {

using torch::autograd::SavedVariable;
using torch::autograd::variable_list;

class CustomNode : public torch::autograd::Node {
 public:
  explicit CustomNode(Napi::Function backward) : backward_(backward) {}

  std::string name() const override { return "CustomFunctionBackward"; }

  void save(const at::Tensor& tensor, bool isOutput) { saved_.emplace_back(tensor, isOutput); }

  variable_list apply(variable_list&& gradients) override;

  void release_variables() override {
    for (auto& saved : saved_) saved.reset_data();
  }

 private:
  const Callback backward_;
  std::vector<SavedVariable> saved_;
};

// Undefined tensors become null.
Napi::Array wrapAll(napi_env env, const variable_list& tensors) {
  auto list = Napi::Array::New(env, tensors.size());
  for (uint32_t i = 0; i < tensors.size(); i++) list.Set(i, Napi::Value(env, wrapTensor(env, tensors[i])));
  return list;
}

variable_list CustomNode::apply(variable_list&& gradients) {
  TORCH_CHECK(backward_.isOnThread(),
              "autogradFunction(): a backward pass of another thread needs a function of JavaScript to be "
              "called, which only the thread that it belongs to can do. Take the gradients there");
  auto env = Napi::Env(backward_.env());
  Napi::HandleScope handles(env);
  variable_list saved;
  for (const auto& each : saved_) saved.push_back(each.unpack(getptr()));
  variable_list results;
  auto given = backward_.call({wrapAll(env, gradients), wrapAll(env, saved)}).As<Napi::Array>();
  try {
    for (uint32_t i = 0; i < num_outputs(); i++) {
      Napi::Value result = given.Get(i);
      results.push_back(result.IsObject() ? unwrapTensor(env, result, "a gradient") : at::Tensor());
    }
  } catch (const ArgumentError& error) {
    // Not an exception that libtorch would let pass.
    TORCH_CHECK(false, error.message);
  }
  return results;
}

// (backward, inputs, outputs, saved) => the outputs as results of a node. `backward` gets the gradients of
// the outputs and the saved tensors, and gives an array with the gradient for each input, or null.
Napi::Value attachFunction(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  refuseInTransforms("torch.autogradFunction");
  auto inputs = unwrapTensors(env, info[1], "inputs");
  auto given = unwrapTensors(env, info[2], "outputs");
  auto saved = unwrapTensors(env, info[3], "saved tensors");
  auto node = c10::make_intrusive<CustomNode>(info[0].As<Napi::Function>());
  node->set_next_edges(torch::autograd::collect_next_edges(inputs));
  variable_list outputs;
  for (const auto& each : given) {
    // Not the tensor itself: it may be an input.
    auto output = each.detach();
    if (torch::autograd::isDifferentiableType(output.scalar_type())) {
      torch::autograd::set_history(output, node);
    } else {
      node->add_input_metadata(torch::autograd::Node::undefined_input());
    }
    outputs.push_back(std::move(output));
  }
  for (const auto& each : saved) {
    size_t index = 0;
    while (index < given.size() && !given[index].is_same(each)) index++;
    bool isInput = std::any_of(inputs.begin(), inputs.end(),
                               [&](const at::Tensor& input) { return input.is_same(each); });
    bool isOutput = index < given.size() && !isInput && outputs[index].requires_grad();
    node->save(isOutput ? outputs[index] : each, isOutput);
  }
  return wrapAll(env, outputs);
}

}  // namespace

void defineCustomFunctions(Napi::Object exports) { define<attachFunction>(exports, "attachFunction"); }

}  // namespace node_torch
