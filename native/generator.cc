#include "generator.h"

#include <mutex>

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include "checkpoint.h"
#include "environment.h"
#include "errors.h"
#include "external.h"
#include "graph/recorder.h"
#include "random.h"
#include "tensors.h"

namespace node_torch {

namespace {

// What a JavaScript Generator holds. The mark tells it from other external values.
struct GeneratorBox {
  static constexpr uint64_t kMark = 0x6765'6e65'7261'746fULL;
  uint64_t mark = kMark;
  at::Generator generator;
};

Napi::Value wrapGenerator(Napi::Env env, at::Generator generator) {
  auto box = std::make_unique<GeneratorBox>();
  box->generator = std::move(generator);
  return wrapExternal(env, std::move(box));
}

at::Generator self(const Napi::CallbackInfo& info) {
  return unwrapGenerator(info.Env(), info[0], "this generator");
}

// Alone with a generator: no thread draws from it, nor between a state that a checkpoint read and its draw.
class Exclusive {
 public:
  explicit Exclusive(at::Generator generator) {
    random_lock::acquire();
    lock_ = std::unique_lock<std::mutex>(generator.mutex());
  }
  ~Exclusive() {
    lock_.unlock();
    random_lock::release();
  }
  Exclusive(const Exclusive&) = delete;
  Exclusive& operator=(const Exclusive&) = delete;

 private:
  std::unique_lock<std::mutex> lock_;
};

// (device) => a new generator with PyTorch's default seed
Napi::Value create(const Napi::CallbackInfo& info) {
  c10::Device device(info[0].As<Napi::String>().Utf8Value());
  if (device.is_cpu()) return wrapGenerator(info.Env(), at::make_generator<at::CPUGeneratorImpl>());
  return wrapGenerator(
      info.Env(),
      at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index()));
}

// (device) => the generator that everybody draws from who names none
Napi::Value defaultOf(const Napi::CallbackInfo& info) {
  c10::Device device(info[0].As<Napi::String>().Utf8Value());
  return wrapGenerator(info.Env(), at::globalContext().defaultGenerator(device));
}

Napi::Value device(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), self(info).device().str());
}

// (generator, seed as bigint)
Napi::Value manualSeedOf(const Napi::CallbackInfo& info) {
  auto generator = self(info);
  bool lossless = false;
  uint64_t seed = info[1].As<Napi::BigInt>().Uint64Value(&lossless);
  // A function that a checkpoint calls again draws what it drew, and leaves generators as they are.
  if (isRecomputing()) return info.Env().Undefined();
  noteHostAccess("seeding a generator");
  Exclusive exclusive(generator);
  generator.set_current_seed(seed);
  return info.Env().Undefined();
}

// (generator) => the seed that the operating system gave it
Napi::Value seed(const Napi::CallbackInfo& info) {
  auto generator = self(info);
  if (isRecomputing()) return Napi::BigInt::New(info.Env(), generator.current_seed());
  noteHostAccess("seeding a generator");
  Exclusive exclusive(generator);
  return Napi::BigInt::New(info.Env(), static_cast<uint64_t>(generator.seed()));
}

Napi::Value initialSeed(const Napi::CallbackInfo& info) {
  auto generator = self(info);
  Exclusive exclusive(generator);
  return Napi::BigInt::New(info.Env(), static_cast<uint64_t>(generator.current_seed()));
}

// (generator) => uint8 tensor, on the CPU
Napi::Value getState(const Napi::CallbackInfo& info) {
  auto generator = self(info);
  noteHostAccess("reading the state of a generator");
  Exclusive exclusive(generator);
  return Napi::Value(info.Env(), wrapTensor(info.Env(), generator.get_state()));
}

// (generator, uint8 tensor)
Napi::Value setState(const Napi::CallbackInfo& info) {
  auto generator = self(info);
  const auto& state = unwrapTensor(info.Env(), info[1], "state");
  if (isRecomputing()) return info.Env().Undefined();
  noteHostAccess("setting the state of a generator");
  Exclusive exclusive(generator);
  generator.set_state(state);
  return info.Env().Undefined();
}

// (generator) => another one with its state
Napi::Value clone(const Napi::CallbackInfo& info) {
  auto generator = self(info);
  noteHostAccess("copying a generator");
  Exclusive exclusive(generator);
  return wrapGenerator(info.Env(), generator.clone());
}

}  // namespace

bool isGeneratorHandle(napi_env env, napi_value value) {
  void* data = nullptr;
  return napi_get_value_external(env, value, &data) == napi_ok && data != nullptr &&
         static_cast<GeneratorBox*>(data)->mark == GeneratorBox::kMark;
}

const at::Generator& unwrapGenerator(napi_env env, napi_value value, const char* what) {
  if (!isGeneratorHandle(env, value)) throwTypeError(std::string("Expected a Generator for ") + what);
  void* data = nullptr;
  napi_get_value_external(env, value, &data);
  return static_cast<GeneratorBox*>(data)->generator;
}

void defineGenerators(Napi::Object exports) {
  define<create>(exports, "generatorCreate");
  define<defaultOf>(exports, "generatorDefault");
  define<device>(exports, "generatorDevice");
  define<manualSeedOf>(exports, "generatorManualSeed");
  define<seed>(exports, "generatorSeed");
  define<initialSeed>(exports, "generatorInitialSeed");
  define<getState>(exports, "generatorGetState");
  define<setState>(exports, "generatorSetState");
  define<clone>(exports, "generatorClone");
}

}  // namespace node_torch
