#include "jit/script_module.h"

#include <optional>

#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/ir/alias_analysis.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/passes/constant_propagation.h>
#include <torch/csrc/jit/passes/inliner.h>

#include "errors.h"
#include "graph/recorder.h"
#include "random.h"

namespace node_torch {

namespace {

using torch::jit::AliasDb;
using torch::jit::Block;
using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

bool anyIsTraining(const torch::jit::Module& module) {
  for (const auto& each : module.modules()) {
    if (each.hasattr("training") && each.attr("training").isBool() && each.attr("training").toBool())
      return true;
  }
  return false;
}

// Calls `visit` for each node, those of loops and branches and of tasks (torch.jit.fork) included.
// `inSubgraph` is true for the last.
template <typename Visit>
void forEachNode(Block* block, bool inSubgraph, const Visit& visit) {
  for (Node* node : block->nodes()) {
    visit(node, inSubgraph);
    for (Block* inner : node->blocks()) forEachNode(inner, inSubgraph, visit);
    if (node->hasAttribute(c10::attr::Subgraph))
      forEachNode(node->g(c10::attr::Subgraph)->block(), true, visit);
  }
}

// The values that a node's operator writes to.
std::vector<Value*> writtenBy(Node* node) {
  std::vector<Value*> written;
  const auto* schema = node->maybeSchema();
  if (schema == nullptr) return written;
  const auto& arguments = schema->arguments();
  for (size_t i = 0; i < arguments.size() && i < node->inputs().size(); i++) {
    const auto* alias = arguments[i].alias_info();
    if (alias != nullptr && alias->isWrite()) written.push_back(node->input(i));
  }
  return written;
}

// Whether a node may draw random numbers. Dropout and the like take none outside of training.
bool draws(Node* node) {
  if (!node->isNondeterministic()) return false;
  const auto* schema = node->maybeSchema();
  for (const char* name : {"train", "training"}) {
    auto index = schema != nullptr ? schema->argumentIndexWithName(name) : std::nullopt;
    if (!index || static_cast<size_t>(*index) >= node->inputs().size()) continue;
    auto value = torch::jit::toIValue(node->input(*index));
    if (value && value->isBool() && !value->toBool()) return false;
  }
  return true;
}

// Removes what runs in training mode only.
void assumeEvaluation(std::shared_ptr<Graph>& graph) {
  std::vector<Node*> flags;
  forEachNode(graph->block(), false, [&](Node* node, bool inSubgraph) {
    if (!inSubgraph && node->kind() == c10::prim::GetAttr && node->s(c10::attr::name) == "training" &&
        node->output()->type()->kind() == c10::TypeKind::BoolType)
      flags.push_back(node);
  });
  torch::jit::WithInsertPoint atBegin(*graph->nodes().begin());
  auto* no = graph->insertConstant(false);
  for (Node* flag : flags) flag->output()->replaceAllUsesWith(no);
  torch::jit::ConstantPropagationImmutableTypes(graph);
}

}  // namespace

ScriptModule::ScriptModule(torch::jit::Module module)
    : module_(std::move(module)), shared_(std::make_shared<Shared>()) {
  shared_->root = module_;
  shared_->training = anyIsTraining(module_);
}

ScriptModule::ScriptModule(torch::jit::Module module, const ScriptModule& outer)
    : module_(std::move(module)), shared_(outer.shared_) {}

ScriptModule::Facts ScriptModule::analyze(const torch::jit::Method& method, bool training) {
  auto graph = method.graph()->copy();
  torch::jit::Inline(*graph);
  if (!training) assumeEvaluation(graph);
  Facts facts;
  // Batch normalization writes to its averages without saying so in its schema.
  facts.changesTensors = training;
  std::vector<Value*> written;
  forEachNode(graph->block(), false, [&](Node* node, bool inSubgraph) {
    auto kind = node->kind();
    if (kind == c10::prim::SetAttr || kind == c10::prim::CallMethod || kind == c10::prim::CallFunction)
      facts.changesObjects = true;
    for (Value* value : writtenBy(node)) {
      if (inSubgraph) {
        facts.changesObjects = true;
      } else {
        written.push_back(value);
      }
    }
    if (draws(node)) facts.draws = true;
  });
  if (written.empty()) return facts;
  // What comes from outside, from an attribute or out of a container is one set of values, to which the
  // graph's inputs belong: one more input of each type tells whether a written value is among them.
  std::vector<Value*> outside;
  for (Value* value : written) outside.push_back(graph->addInput()->setType(value->type()));
  AliasDb aliases(graph);
  for (size_t i = 0; i < written.size(); i++) {
    if (!aliases.mayAlias(written[i], outside[i])) continue;
    bool isTensor = written[i]->type()->isSubtypeOf(*c10::TensorType::get());
    (isTensor ? facts.changesTensors : facts.changesObjects) = true;
  }
  return facts;
}

ScriptModule::Facts ScriptModule::factsOf(const std::string& name, bool training) {
  std::lock_guard<std::mutex> lock(factsMutex_);
  auto key = std::make_pair(name, training);
  if (auto known = facts_.find(key); known != facts_.end()) return known->second;
  auto facts = analyze(module_.get_method(name), training);
  facts_.emplace(key, facts);
  return facts;
}

c10::IValue ScriptModule::run(const std::string& name, std::vector<c10::IValue> inputs) {
  auto method = module_.get_method(name);
  std::shared_lock<std::shared_mutex> reading(shared_->mutex, std::defer_lock);
  std::unique_lock<std::shared_mutex> changing(shared_->mutex, std::defer_lock);
  Facts facts;
  for (;;) {
    bool training = shared_->training;
    facts = factsOf(name, training);
    if (facts.changesTensors || facts.changesObjects) {
      changing.lock();
    } else {
      reading.lock();
    }
    if (training == shared_->training) break;
    // The mode was changed while this call waited.
    if (changing.owns_lock()) changing.unlock();
    if (reading.owns_lock()) reading.unlock();
  }
  if (facts.changesObjects) noteHostAccess("changing attributes of a TorchScript module");
  // Draws of the call go together: another thread may be repeating some of its own.
  std::optional<RandomDraw> draw;
  if (facts.draws) draw.emplace(std::nullopt);
  auto result = method(std::move(inputs));
  if (result.isFuture()) {
    auto future = result.toFuture();
    future->waitAndThrow();
    result = future->value();
  }
  // The script may have set the flag itself.
  if (facts.changesObjects) shared_->training = anyIsTraining(shared_->root);
  return result;
}

bool ScriptModule::isTraining() const {
  return reading([](const torch::jit::Module& module) { return anyIsTraining(module); });
}

void ScriptModule::train(bool on) {
  std::unique_lock<std::shared_mutex> lock(shared_->mutex);
  if (on && !module_.hasattr("training")) {
    throwRangeError(
        "Expected a module that can train, but this one was frozen, or saved without the attribute "
        "'training'");
  }
  for (const auto& each : module_.modules()) {
    if (auto slot = each.type()->findAttributeSlot("training")) each._ivalue()->setSlot(*slot, on);
  }
  shared_->training = anyIsTraining(shared_->root);
}

void ScriptModule::to(std::optional<c10::Device> device, std::optional<at::ScalarType> type) {
  std::unique_lock<std::shared_mutex> lock(shared_->mutex);
  at::NoGradGuard noGrad;
  auto convert = [&](const at::Tensor& tensor) {
    bool floating = tensor.is_floating_point() || tensor.is_complex();
    auto options = tensor.options();
    if (device) options = options.device(*device);
    if (type && floating) options = options.dtype(*type);
    auto data = tensor.detach().to(options);
    if (!data.is_same(tensor)) tensor.set_data(data);
  };
  for (const auto& tensor : module_.parameters()) convert(tensor);
  for (const auto& tensor : module_.buffers()) convert(tensor);
}

void ScriptModule::setAttribute(const std::string& name, c10::IValue value) {
  std::unique_lock<std::shared_mutex> lock(shared_->mutex);
  module_.setattr(name, std::move(value));
  shared_->training = anyIsTraining(shared_->root);
}

}  // namespace node_torch
