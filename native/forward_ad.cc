#include "forward_ad.h"

#include <atomic>
#include <memory>

#include <torch/csrc/autograd/autograd.h>

#include "environment.h"
#include "errors.h"
#include "graph/recorder.h"

namespace node_torch {

namespace {

// libtorch has one level for the whole process. An environment that ends inside of it gives it back.
struct DualLevel {
  const uint64_t index = torch::autograd::forward_ad::enter_dual_level();
  DualLevel() = default;
  DualLevel(const DualLevel&) = delete;
  DualLevel& operator=(const DualLevel&) = delete;
  ~DualLevel() { torch::autograd::forward_ad::exit_dual_level(index); }
};

std::atomic_flag taken = ATOMIC_FLAG_INIT;

// () => the level's number
Napi::Value dualLevelBegin(const Napi::CallbackInfo& info) {
  noteHostAccess("forward mode (forwardAD.dualLevel())");
  auto& environment = Environment::of(info.Env());
  TORCH_CHECK(
      !environment.dualLevel,
      "Expected no level of forward mode to be open, but this call is inside of one. libtorch has one level: "
      "for higher derivatives take torch.grad of what the inner one gives");
  TORCH_CHECK(
      !taken.test_and_set(),
      "Expected no level of forward mode to be open, but another thread of this process is inside of one. "
      "libtorch has one level for all threads: try again later");
  std::shared_ptr<DualLevel> level;
  try {
    level = std::shared_ptr<DualLevel>(new DualLevel(), [](DualLevel* each) {
      delete each;
      taken.clear();
    });
  } catch (...) {
    taken.clear();
    throw;
  }
  environment.dualLevel = level;
  return Napi::Number::New(info.Env(), static_cast<double>(level->index));
}

Napi::Value dualLevelEnd(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).dualLevel.reset();
  return info.Env().Undefined();
}

}  // namespace

void defineForwardAD(Napi::Object exports) {
  define<dualLevelBegin>(exports, "dualLevelBegin");
  define<dualLevelEnd>(exports, "dualLevelEnd");
}

}  // namespace node_torch
