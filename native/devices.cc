#include "devices.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/DeviceAccelerator.h>
#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#include <torch/version.h>

#include "checkpoint.h"
#include "errors.h"
#include "kernels/processor.h"
#include "graph/recorder.h"
#include "random.h"

namespace node_torch {

namespace {

// The version of the library that is loaded, which need not be the one of the headers.
std::string loadedVersion() {
  uint64_t packed = aoti_torch_abi_version();
  return std::to_string(packed >> 56 & 0xff) + "." + std::to_string(packed >> 48 & 0xff) + "." +
         std::to_string(packed >> 40 & 0xff);
}

Napi::Value versions(const Napi::CallbackInfo& info) {
  auto result = Napi::Object::New(info.Env());
  result.Set("built", TORCH_VERSION);
  result.Set("loaded", loadedVersion());
  return result;
}

Napi::Value instructionSetOf(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), instructionSetName());
}

Napi::Value buildInfo(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), at::show_config() + at::get_parallel_info());
}

Napi::Value getNumThreads(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::get_num_threads());
}

Napi::Value setNumThreads(const Napi::CallbackInfo& info) {
  at::set_num_threads(info[0].As<Napi::Number>().Int32Value());
  return info.Env().Undefined();
}

// (seed as number or bigint)
Napi::Value manualSeed(const Napi::CallbackInfo& info) {
  uint64_t seed = 0;
  if (info[0].IsBigInt()) {
    bool lossless;
    seed = info[0].As<Napi::BigInt>().Uint64Value(&lossless);
  } else {
    seed = static_cast<uint64_t>(info[0].As<Napi::Number>().Int64Value());
  }
  // A function that a checkpoint calls again draws what it drew, and leaves the generator as it is.
  if (isRecomputing()) return info.Env().Undefined();
  noteHostAccess("seeding the random numbers");
  RandomLockScope scope;
  random_lock::acquire();
  at::manual_seed(seed);
  return info.Env().Undefined();
}

Napi::Value accelerator(const Napi::CallbackInfo& info) {
  auto result = Napi::Object::New(info.Env());
  auto type = at::getAccelerator(false);
  result.Set("type", type ? Napi::Value(Napi::String::New(info.Env(), c10::DeviceTypeName(*type, true)))
                          : info.Env().Null());
  result.Set("deviceCount", type ? static_cast<int>(at::accelerator::deviceCount()) : 0);
  result.Set("hasCUDA", at::hasCUDA());
  return result;
}

}  // namespace

void defineDevices(Napi::Object exports) {
  define<versions>(exports, "versions");
  define<buildInfo>(exports, "buildInfo");
  define<instructionSetOf>(exports, "instructionSet");
  define<getNumThreads>(exports, "getNumThreads");
  define<setNumThreads>(exports, "setNumThreads");
  define<manualSeed>(exports, "manualSeed");
  define<accelerator>(exports, "accelerator");
}

}  // namespace node_torch
