#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <utility>
#include <vector>

#include <torch/csrc/jit/api/module.h>

namespace node_torch {

// A TorchScript module that several threads may use at once. Calls that only read it run side by side; one
// that may change it (assign an attribute, write to a list that it holds, train batch normalization) waits
// for the others and keeps them waiting, since libtorch has no lock on an object's attributes.
class ScriptModule {
 public:
  explicit ScriptModule(torch::jit::Module module);
  // A module inside of another one, under the same lock.
  ScriptModule(torch::jit::Module module, const ScriptModule& outer);

  // A method's inputs are those of its schema, without self.
  c10::IValue run(const std::string& method, std::vector<c10::IValue> inputs);

  // What a method does is looked up ahead of the first call.
  void prepare(const std::string& method) { factsOf(method, shared_->training); }

  // Whether a part of this module is in training mode.
  bool isTraining() const;
  void train(bool on);
  // Parameters and buffers of floating and complex dtypes, in place.
  void to(std::optional<c10::Device> device, std::optional<at::ScalarType> type);
  void setAttribute(const std::string& name, c10::IValue value);

  // Runs `read` while nobody changes the module.
  template <typename Read>
  auto reading(Read read) const {
    std::shared_lock<std::shared_mutex> lock(shared_->mutex);
    return read(module_);
  }

 private:
  // What a module has in common with those inside of it.
  struct Shared {
    torch::jit::Module root;
    std::shared_mutex mutex;
    // Whether any part of the root is in training mode.
    std::atomic<bool> training{false};
  };
  // What a call of a method may do; in evaluation mode without the branches of training.
  struct Facts {
    bool changesTensors = false;
    bool changesObjects = false;
    bool draws = false;
  };

  Facts factsOf(const std::string& method, bool training);
  static Facts analyze(const torch::jit::Method& method, bool training);

  torch::jit::Module module_;
  std::shared_ptr<Shared> shared_;
  std::mutex factsMutex_;
  std::map<std::pair<std::string, bool>, Facts> facts_;
};

}  // namespace node_torch
