#include "export_package.h"

#include <cstdlib>
#include <memory>
#include <mutex>

#include <ATen/DynamicLibrary.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>

#include "async_task.h"
#include "errors.h"
#include "external.h"
#include "graph/recorder.h"
#include "tensors.h"

namespace node_torch {

namespace {

using torch::inductor::AOTIModelContainerRunner;
using torch::inductor::AOTIModelPackageLoader;

// How many tensors the compiled code takes; the runner does not tell.
class Inputs : public AOTIModelContainerRunner {
 public:
  static size_t countOf(AOTIModelContainerRunner& runner) {
    using Count = decltype(&AOTInductorModelContainerGetNumInputs);
    auto& library = runner.*(&Inputs::model_so_);
    auto count = reinterpret_cast<Count>(library->sym("AOTInductorModelContainerGetNumInputs"));
    size_t inputs = 0;
    TORCH_CHECK(count(runner.*(&Inputs::container_handle_), &inputs) == AOTI_RUNTIME_SUCCESS,
                "the package does not say how many inputs it takes");
    return inputs;
  }
};

struct LoadedPackage {
  LoadedPackage(const std::string& path, const std::string& name, size_t runners)
      : loader(path, name, false, runners), inputs(Inputs::countOf(*loader.get_runner())) {}
  AOTIModelPackageLoader loader;
  size_t inputs;
};

// Null once disposed. Runs that are under way hold what is loaded too.
using Package = std::shared_ptr<LoadedPackage>;

Package self(const Napi::CallbackInfo& info) {
  auto package = unwrapExternal<Package>(info.Env(), info[0], "a package");
  if (!package) {
    throw ArgumentError{ErrorKind::kDisposed, "Expected a live package but this one was disposed"};
  }
  return package;
}

// Compiled code reads its inputs as if they had the shapes that it was compiled for, and looks first only
// when this is set.
void askForChecks() {
  static std::once_flag once;
  std::call_once(once, [] {
#ifdef _WIN32
    _putenv_s("AOTI_RUNTIME_CHECK_INPUTS", "1");
#else
    setenv("AOTI_RUNTIME_CHECK_INPUTS", "1", 1);
#endif
  });
}

std::string text(Napi::Value value) { return value.As<Napi::String>().Utf8Value(); }

// (path, name of the model, how many runs may go on at once) => Promise of
// { package, inputs, callSpec: [inputs, outputs], metadata: [[key, value], ...] }
Napi::Value packageLoad(const Napi::CallbackInfo& info) {
  askForChecks();
  struct Loading {
    std::string path, name;
    size_t runners;
    Package package;
  };
  auto loading = std::make_shared<Loading>(
      Loading{text(info[0]), text(info[1]), info[2].As<Napi::Number>().Uint32Value(), nullptr});
  auto work = [loading] {
    loading->package = std::make_shared<LoadedPackage>(loading->path, loading->name, loading->runners);
  };
  return runAsync(info.Env(), work, [loading](Napi::Env env) -> napi_value {
    auto result = Napi::Object::New(env);
    auto callSpec = Napi::Array::New(env);
    for (const auto& spec : loading->package->loader.get_call_spec()) callSpec.Set(callSpec.Length(), spec);
    auto metadata = Napi::Array::New(env);
    for (const auto& [key, value] : loading->package->loader.get_metadata()) {
      auto entry = Napi::Array::New(env);
      entry.Set(0u, key);
      entry.Set(1u, value);
      metadata.Set(metadata.Length(), entry);
    }
    result.Set("inputs", static_cast<double>(loading->package->inputs));
    result.Set("callSpec", callSpec);
    result.Set("metadata", metadata);
    result.Set("package", wrapExternal(env, std::make_unique<Package>(std::move(loading->package))));
    return result;
  });
}

napi_value wrapAll(Napi::Env env, const std::vector<at::Tensor>& tensors) {
  auto result = Napi::Array::New(env);
  for (const auto& tensor : tensors) result.Set(result.Length(), Napi::Value(env, wrapTensor(env, tensor)));
  return result;
}

std::vector<at::Tensor> toInputs(const Napi::CallbackInfo& info, const LoadedPackage& package) {
  auto inputs = unwrapTensors(info.Env(), info[1], "inputs");
  if (inputs.size() != package.inputs) {
    throwRangeError("Expected " + std::to_string(package.inputs) + " tensors but received " +
                    std::to_string(inputs.size()));
  }
  return inputs;
}

std::vector<at::Tensor> run(LoadedPackage& package, const std::vector<at::Tensor>& inputs) {
  // Compiled code has no gradients.
  at::NoGradGuard noGrad;
  return package.loader.run(inputs);
}

// (package, tensors) => Promise of tensors
Napi::Value packageRun(const Napi::CallbackInfo& info) {
  noteHostAccess("running a compiled package");
  auto package = self(info);
  auto inputs = std::make_shared<std::vector<at::Tensor>>(toInputs(info, *package));
  auto outputs = std::make_shared<std::vector<at::Tensor>>();
  return runAsync(
      info.Env(), [package, inputs, outputs] { *outputs = run(*package, *inputs); },
      [inputs, outputs](Napi::Env env) { return wrapAll(env, *outputs); });
}

// (package, tensors) => tensors
Napi::Value packageRunSync(const Napi::CallbackInfo& info) {
  noteHostAccess("running a compiled package");
  auto package = self(info);
  auto outputs = run(*package, toInputs(info, *package));
  return Napi::Value(info.Env(), wrapAll(info.Env(), outputs));
}

Napi::Value packageDispose(const Napi::CallbackInfo& info) {
  unwrapExternal<Package>(info.Env(), info[0], "a package").reset();
  return info.Env().Undefined();
}

}  // namespace

void defineExportPackages(Napi::Object exports) {
  define<packageLoad>(exports, "packageLoad");
  define<packageRun>(exports, "packageRun");
  define<packageRunSync>(exports, "packageRunSync");
  define<packageDispose>(exports, "packageDispose");
}

}  // namespace node_torch
