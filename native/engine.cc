#include "engine.h"

#include <mutex>

#include <torch/csrc/autograd/engine.h>

#include "anomaly.h"
#include "checkpoint.h"

namespace node_torch {

namespace {

class Engine : public torch::autograd::Engine {
 public:
  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    return checkpointHooks();
  }
  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override {
    return makeAnomalyMetadata();
  }
};

torch::autograd::Engine& engine() {
  // Never destroyed: threads may be in it when the process ends.
  static auto* instance = new Engine();
  return *instance;
}

}  // namespace

void useEngine() {
  static std::once_flag once;
  std::call_once(once, [] { torch::autograd::set_default_engine_stub(engine); });
}

}  // namespace node_torch
