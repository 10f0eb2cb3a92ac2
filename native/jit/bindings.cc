#include "jit/bindings.h"

#include <sstream>
#include <unordered_set>

#include <caffe2/serialize/in_memory_adapter.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/csrc/jit/serialization/python_print.h>

#include "async_task.h"
#include "errors.h"
#include "external.h"
#include "graph/deferral.h"
#include "graph/recorder.h"
#include "jit/script_module.h"
#include "jit/script_values.h"
#include "tensors.h"
#include "values.h"

namespace node_torch {

namespace {

using torch::jit::ExtraFilesMap;
using torch::jit::Module;

// A module as JavaScript sees it. Calls that are under way hold it too.
class ModuleBox {
 public:
  ModuleBox(std::shared_ptr<ScriptModule> module, int64_t bytes) : module(std::move(module)), bytes(bytes) {}

  std::shared_ptr<ScriptModule> module;  // null once disposed
  int64_t bytes;                         // what the collector was told of

  void release(node_api_basic_env env) {
    if (!module) return;
    module.reset();
    int64_t total;
    napi_adjust_external_memory(env, -bytes, &total);
  }
};

// Runs inside the garbage collector: freeing a module touches nothing of JavaScript.
void finalizeModule(node_api_basic_env env, void* data, void*) {
  auto* box = static_cast<ModuleBox*>(data);
  box->release(env);
  delete box;
}

// Bytes of parameters and buffers; a storage that several share counts once.
int64_t bytesOf(const ScriptModule& module) {
  return module.reading([](const Module& script) {
    int64_t bytes = 0;
    std::unordered_set<const c10::StorageImpl*> seen;
    auto add = [&](const at::Tensor& tensor) {
      if (!tensor.has_storage()) return;
      const auto* storage = tensor.storage().unsafeGetStorageImpl();
      if (seen.insert(storage).second) bytes += static_cast<int64_t>(storage->nbytes());
    };
    for (const auto& tensor : script.parameters()) add(tensor);
    for (const auto& tensor : script.buffers()) add(tensor);
    return bytes;
  });
}

napi_value wrapModule(napi_env env, std::shared_ptr<ScriptModule> module, int64_t bytes) {
  auto box = std::make_unique<ModuleBox>(std::move(module), bytes);
  napi_value external;
  if (napi_create_external(env, box.get(), finalizeModule, nullptr, &external) != napi_ok)
    throw Napi::Error::New(env);
  box.release();
  int64_t total;
  napi_adjust_external_memory(env, bytes, &total);
  return external;
}

ModuleBox& unwrapBox(const Napi::CallbackInfo& info) {
  return unwrapExternal<ModuleBox>(info.Env(), info[0], "a ScriptModule");
}

std::shared_ptr<ScriptModule> self(const Napi::CallbackInfo& info) {
  auto module = unwrapBox(info).module;
  if (!module) {
    throw ArgumentError{ErrorKind::kDisposed, "Expected a live ScriptModule but this one was disposed"};
  }
  return module;
}

std::string text(Napi::Value value) { return value.As<Napi::String>().Utf8Value(); }

napi_value toJs(napi_env env, const c10::IValue& value, const std::shared_ptr<ScriptModule>& owner) {
  return fromScriptValue(env, value, [&](const c10::IValue& inner) {
    return wrapModule(env, std::make_shared<ScriptModule>(inner.toModule(), *owner), 0);
  });
}

std::optional<c10::Device> toDevice(Napi::Value value) {
  if (value.IsNull()) return std::nullopt;
  return c10::Device(text(value));
}

std::string bytesFrom(Napi::Value value) {
  if (!value.IsTypedArray()) throwTypeError("Expected a Uint8Array");
  void* data = nullptr;
  if (napi_get_typedarray_info(value.Env(), value, nullptr, nullptr, &data, nullptr, nullptr) != napi_ok)
    throw Napi::Error::New(value.Env());
  return std::string(static_cast<const char*>(data), value.As<Napi::TypedArray>().ByteLength());
}

napi_value toBuffer(Napi::Env env, const std::string& bytes) {
  return Napi::Buffer<char>::Copy(env, bytes.data(), bytes.size());
}

// What no file holds, so that one that is absent can be told from an empty one.
const std::string& absent() {
  static const std::string mark("\0node-torch: no such extra file\0", 32);
  return mark;
}

// (path or Uint8Array, device or null, names of extra files) => Promise of { module, extraFiles }
Napi::Value scriptLoad(const Napi::CallbackInfo& info) {
  struct Loading {
    std::string path, bytes;
    std::optional<c10::Device> device;
    std::vector<std::string> names;
    ExtraFilesMap extraFiles;
    std::shared_ptr<ScriptModule> module;
    int64_t size = 0;
  };
  auto loading = std::make_shared<Loading>();
  if (info[0].IsString()) {
    loading->path = text(info[0]);
  } else {
    loading->bytes = bytesFrom(info[0]);
  }
  loading->device = toDevice(info[1]);
  auto names = info[2].As<Napi::Array>();
  for (uint32_t i = 0; i < names.Length(); i++) {
    loading->names.push_back(text(names.Get(i)));
    loading->extraFiles[loading->names.back()] = absent();
  }
  auto work = [loading] {
    Module module;
    if (!loading->path.empty()) {
      module = torch::jit::load(loading->path, loading->device, loading->extraFiles);
    } else {
      auto adapter = std::make_shared<caffe2::serialize::MemoryReadAdapter>(
          loading->bytes.data(), static_cast<off_t>(loading->bytes.size()));
      module = torch::jit::load(adapter, loading->device, loading->extraFiles);
    }
    loading->bytes = std::string();
    loading->module = std::make_shared<ScriptModule>(std::move(module));
    loading->size = bytesOf(*loading->module);
    bool hasForward = loading->module->reading(
        [](const Module& script) { return script.find_method("forward").has_value(); });
    if (hasForward) loading->module->prepare("forward");
  };
  return runAsync(info.Env(), work, [loading](Napi::Env env) -> napi_value {
    auto result = Napi::Object::New(env);
    auto extraFiles = Napi::Array::New(env);
    for (const auto& name : loading->names) {
      const auto& content = loading->extraFiles[name];
      extraFiles.Set(extraFiles.Length(), content == absent() ? Napi::Value(env.Null())
                                                              : Napi::Value(env, toBuffer(env, content)));
    }
    result.Set("extraFiles", extraFiles);
    result.Set("module", Napi::Value(env, wrapModule(env, std::move(loading->module), loading->size)));
    return result;
  });
}

// (module) => [{ name, schema, arguments: [{ name, type, required }] }]
Napi::Value scriptMethods(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto methods = self(info)->reading([](const Module& script) { return script.get_methods(); });
  auto result = Napi::Array::New(env);
  for (const auto& method : methods) {
    const auto& schema = method.function().getSchema();
    auto arguments = Napi::Array::New(env);
    // The first one is self.
    for (size_t i = 1; i < schema.arguments().size(); i++) {
      const auto& argument = schema.arguments()[i];
      auto described = Napi::Object::New(env);
      described.Set("name", argument.name());
      described.Set("type", argument.type()->repr_str());
      described.Set("required", !argument.default_value().has_value());
      arguments.Set(arguments.Length(), described);
    }
    std::ostringstream printed;
    printed << schema;
    auto object = Napi::Object::New(env);
    object.Set("name", method.name());
    object.Set("schema", printed.str());
    object.Set("arguments", arguments);
    result.Set(result.Length(), object);
  }
  return result;
}

struct Call {
  std::shared_ptr<ScriptModule> module;
  std::string method;
  std::vector<c10::IValue> inputs;
};

// (module, method, values in the order of the method's arguments, undefined for a default)
Call toCall(const Napi::CallbackInfo& info) {
  Call call{self(info), text(info[1]), {}};
  auto values = info[2].As<Napi::Array>();
  auto method = call.module->reading([&](const Module& script) { return script.get_method(call.method); });
  const auto& arguments = method.function().getSchema().arguments();
  if (values.Length() + 1 > arguments.size()) {
    throwTypeError("Expected at most " + std::to_string(arguments.size() - 1) + " arguments for " +
                   call.method + " but received " + std::to_string(values.Length()));
  }
  for (uint32_t i = 0; i + 1 < arguments.size(); i++) {
    const auto& argument = arguments[i + 1];
    Napi::Value value = i < values.Length() ? values.Get(i) : info.Env().Undefined();
    if (value.IsUndefined() && argument.default_value()) {
      call.inputs.push_back(*argument.default_value());
    } else if (value.IsUndefined() && argument.type()->kind() != c10::TypeKind::OptionalType) {
      throwTypeError("Expected " + argument.type()->repr_str() + " for argument '" + argument.name() +
                     "' of " + call.method + ", but it is missing");
    } else {
      call.inputs.push_back(toScriptValue(info.Env(), value, argument.type(), argument.name()));
    }
  }
  return call;
}

Napi::Value scriptCallSync(const Napi::CallbackInfo& info) {
  auto call = toCall(info);
  noteValuesNeeded("a TorchScript module");
  auto result = call.module->run(call.method, std::move(call.inputs));
  return Napi::Value(info.Env(), toJs(info.Env(), result, call.module));
}

Napi::Value scriptCall(const Napi::CallbackInfo& info) {
  noteHostAccess("running a TorchScript module on another thread");
  auto call = std::make_shared<Call>(toCall(info));
  auto result = std::make_shared<c10::IValue>();
  return runAsync(
      info.Env(), [call, result] { *result = call->module->run(call->method, std::move(call->inputs)); },
      [call, result](Napi::Env env) { return toJs(env, *result, call->module); });
}

// (module, 'parameters' or 'buffers') => [[name, tensor], ...]; a parameter that has two names comes twice
Napi::Value scriptTensors(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  bool parameters = text(info[1]) == "parameters";
  auto module = self(info);
  auto tensors = module->reading([&](const Module& script) {
    std::vector<std::pair<std::string, at::Tensor>> named;
    if (parameters) {
      for (const auto& each : script.named_parameters()) named.emplace_back(each.name, each.value);
    } else {
      for (const auto& each : script.named_buffers()) named.emplace_back(each.name, each.value);
    }
    return named;
  });
  auto result = Napi::Array::New(env);
  std::unordered_set<const c10::TensorImpl*> seen;
  for (const auto& [name, tensor] : tensors) {
    auto entry = Napi::Object::New(env);
    entry.Set("name", name);
    entry.Set("tensor", Napi::Value(env, wrapTensor(env, tensor)));
    entry.Set("again", !seen.insert(tensor.unsafeGetTensorImpl()).second);
    result.Set(result.Length(), entry);
  }
  return result;
}

// (module) => names of attributes and constants, modules included
Napi::Value scriptAttributeNames(const Napi::CallbackInfo& info) {
  auto names = self(info)->reading([](const Module& script) {
    std::vector<std::string> found;
    auto type = script.type();
    for (size_t i = 0; i < type->numAttributes(); i++) found.push_back(type->getAttributeName(i));
    for (size_t i = 0; i < type->numConstants(); i++) found.push_back(type->getConstantName(i));
    return found;
  });
  auto result = Napi::Array::New(info.Env());
  for (const auto& name : names) result.Set(result.Length(), name);
  return result;
}

// (module, name)
Napi::Value scriptAttribute(const Napi::CallbackInfo& info) {
  auto module = self(info);
  auto name = text(info[1]);
  // Converted under the lock: a list or dictionary may change otherwise.
  return module->reading([&](const Module& script) {
    return Napi::Value(info.Env(), toJs(info.Env(), script.attr(name), module));
  });
}

// (module, name, value)
Napi::Value scriptSetAttribute(const Napi::CallbackInfo& info) {
  auto module = self(info);
  auto name = text(info[1]);
  auto type = module->reading([&](const Module& script) -> c10::TypePtr {
    auto slot = script.type()->findAttributeSlot(name);
    if (!slot)
      throwRangeError("Expected the name of an attribute that can be set but received '" + name + "'");
    return script.type()->getAttribute(*slot);
  });
  module->setAttribute(name, toScriptValue(info.Env(), info[2], type, name));
  return info.Env().Undefined();
}

Napi::Value scriptIsTraining(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info)->isTraining());
}

// (module, on)
Napi::Value scriptTrain(const Napi::CallbackInfo& info) {
  self(info)->train(info[1].ToBoolean());
  return info.Env().Undefined();
}

// (module, device or null, code of the dtype or -1)
Napi::Value scriptTo(const Napi::CallbackInfo& info) {
  auto device = toDevice(info[1]);
  int code = info[2].As<Napi::Number>().Int32Value();
  std::optional<at::ScalarType> type;
  if (code >= 0) type = static_cast<at::ScalarType>(code);
  self(info)->to(device, type);
  return info.Env().Undefined();
}

// (module, method) => its source
Napi::Value scriptCode(const Napi::CallbackInfo& info) {
  auto method = self(info)->reading([&](const Module& script) { return script.get_method(text(info[1])); });
  std::vector<c10::IValue> constants;
  torch::jit::PrintDepsTable dependencies;
  torch::jit::PythonPrint print(constants, dependencies);
  print.printMethod(method.function());
  return Napi::String::New(info.Env(), print.str());
}

// (module, [[name, Uint8Array], ...]) => Promise of a Buffer
Napi::Value scriptSave(const Napi::CallbackInfo& info) {
  auto module = self(info);
  auto extraFiles = std::make_shared<ExtraFilesMap>();
  auto files = info[1].As<Napi::Array>();
  for (uint32_t i = 0; i < files.Length(); i++) {
    auto file = Napi::Value(files.Get(i)).As<Napi::Array>();
    (*extraFiles)[text(file.Get(0u))] = bytesFrom(file.Get(1u));
  }
  auto bytes = std::make_shared<std::string>();
  return runAsync(
      info.Env(),
      [module, extraFiles, bytes] {
        std::ostringstream out;
        module->reading([&](const Module& script) { script.save(out, *extraFiles); });
        *bytes = std::move(out).str();
      },
      [bytes](Napi::Env env) { return toBuffer(env, *bytes); });
}

// (module, kind, names) => Promise of a new module. Kinds: 'freeze', which keeps the attributes and methods
// named, and 'inference', which also optimizes the methods named.
Napi::Value scriptOptimize(const Napi::CallbackInfo& info) {
  auto module = self(info);
  bool forInference = text(info[1]) == "inference";
  std::vector<std::string> names;
  auto given = info[2].As<Napi::Array>();
  for (uint32_t i = 0; i < given.Length(); i++) names.push_back(text(given.Get(i)));
  auto made = std::make_shared<std::shared_ptr<ScriptModule>>();
  return runAsync(
      info.Env(),
      [module, forInference, names, made] {
        *made = module->reading([&](const Module& script) {
          auto source = script;
          return std::make_shared<ScriptModule>(forInference
                                                    ? torch::jit::optimize_for_inference(source, names)
                                                    : torch::jit::freeze(source, names));
        });
        (*made)->prepare("forward");
      },
      [made](Napi::Env env) { return wrapModule(env, std::move(*made), 0); });
}

Napi::Value scriptDispose(const Napi::CallbackInfo& info) {
  unwrapBox(info).release(info.Env());
  return info.Env().Undefined();
}

Napi::Value scriptIsDisposed(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), !unwrapBox(info).module);
}

}  // namespace

void defineScriptModules(Napi::Object exports) {
  define<scriptLoad>(exports, "scriptLoad");
  define<scriptMethods>(exports, "scriptMethods");
  define<scriptCallSync>(exports, "scriptCallSync");
  define<scriptCall>(exports, "scriptCall");
  define<scriptTensors>(exports, "scriptTensors");
  define<scriptAttributeNames>(exports, "scriptAttributeNames");
  define<scriptAttribute>(exports, "scriptAttribute");
  define<scriptSetAttribute>(exports, "scriptSetAttribute");
  define<scriptIsTraining>(exports, "scriptIsTraining");
  define<scriptTrain>(exports, "scriptTrain");
  define<scriptTo>(exports, "scriptTo");
  define<scriptCode>(exports, "scriptCode");
  define<scriptSave>(exports, "scriptSave");
  define<scriptOptimize>(exports, "scriptOptimize");
  define<scriptDispose>(exports, "scriptDispose");
  define<scriptIsDisposed>(exports, "scriptIsDisposed");
}

}  // namespace node_torch
