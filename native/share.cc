#include "share.h"

#include <iterator>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/_sparse_compressed_tensor_unsafe.h>
#include <ATen/ops/_sparse_coo_tensor_unsafe.h>
#include <c10/core/StorageImpl.h>

#include "environment.h"
#include "errors.h"
#include "graph/recorder.h"
#include "tensors.h"

namespace node_torch {

namespace {

// Memory that storages of several threads are on; given back with the last of them.
using SharedMemory = std::shared_ptr<at::DataPtr>;

void releaseMemory(void* context) { delete static_cast<SharedMemory*>(context); }

at::DataPtr onMemory(const SharedMemory& memory) {
  return {memory->get(), new SharedMemory(memory), releaseMemory, memory->device()};
}

// Another storage on the memory of this one. Threads have no storage in common: what one does to its own,
// such as giving it other memory to grow, does not reach those of others.
c10::Storage onSameMemory(const c10::Storage& storage) {
  auto* impl = storage.unsafeGetStorageImpl();
  SharedMemory memory;
  if (storage.data_ptr().get_deleter() == releaseMemory) {
    memory = *static_cast<SharedMemory*>(storage.data_ptr().get_context());
  } else {
    // Memory of its own, should it be shared lazily with a clone.
    impl->mutable_data();
    memory = std::make_shared<at::DataPtr>(storage.data_ptr().get(), storage.data_ptr().device());
    // A thread that trains may read the address meanwhile: it stays the same all the time.
    *memory = impl->set_data_ptr(onMemory(memory));
  }
  return c10::Storage(c10::make_intrusive<c10::StorageImpl>(c10::StorageImpl::use_byte_size_t(),
                                                            impl->nbytes(), onMemory(memory),
                                                            impl->allocator(), impl->resizable()));
}

// A tensor on the memory of this one that has nothing else in common with it, so that another thread can have
// it: no graph, gradient, hooks, or count of changes.
at::Tensor onSameMemory(const at::Tensor& tensor) {
  at::AutoDispatchBelowAutograd below;
  at::Tensor result;
  switch (tensor.layout()) {
    case at::kSparse:
      result = at::_sparse_coo_tensor_unsafe(onSameMemory(tensor._indices()), onSameMemory(tensor._values()),
                                             tensor.sizes(), tensor.options().requires_grad(false),
                                             tensor.is_coalesced());
      break;
    case at::kSparseCsr:
    case at::kSparseBsr:
      result = at::_sparse_compressed_tensor_unsafe(
          onSameMemory(tensor.crow_indices()), onSameMemory(tensor.col_indices()),
          onSameMemory(tensor.values()), tensor.sizes(), tensor.options().requires_grad(false));
      break;
    case at::kSparseCsc:
    case at::kSparseBsc:
      result = at::_sparse_compressed_tensor_unsafe(
          onSameMemory(tensor.ccol_indices()), onSameMemory(tensor.row_indices()),
          onSameMemory(tensor.values()), tensor.sizes(), tensor.options().requires_grad(false));
      break;
    default: {
      if (!tensor.has_storage())
        throwTypeError("Expected a dense or sparse tensor to share. Make it one with toDense()");
      auto impl = tensor.unsafeGetTensorImpl()->shallow_copy_and_detach(c10::VariableVersion(0), true);
      impl->set_storage_keep_dtype(onSameMemory(tensor.storage()));
      result = at::Tensor(std::move(impl));
    }
  }
  if (tensor.requires_grad()) result.set_requires_grad(true);
  return result;
}

}  // namespace

// An environment, for the tensors that it shared. They go with one that is terminated; what one has sent that
// ends by itself may still be under way.
class SharedBy {
 public:
  SharedBy() = default;
  ~SharedBy();
  SharedBy(const SharedBy&) = delete;
  SharedBy& operator=(const SharedBy&) = delete;

  bool endsByItself = false;
};

namespace {

// The tensors of the process that wait to be taken.
class SharedTensors {
 public:
  static SharedTensors& instance() {
    // Never destroyed: threads may end after the process has begun to.
    static auto* instance = new SharedTensors();
    return *instance;
  }

  // What tokens of this process, and of this copy of the addon, begin with.
  const std::string& origin() const { return origin_; }

  std::string add(at::Tensor tensor, double takers, const SharedBy* by) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto token = origin_ + ":" + std::to_string(++last_);
    waiting_.emplace(token, Entry{std::move(tensor), takers, by});
    return token;
  }

  // Gives nothing when one of them is not there: then none is taken.
  std::vector<at::Tensor> take(const std::vector<std::string>& tokens) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (const auto& token : tokens) {
      if (waiting_.count(token) == 0) return {};
    }
    std::vector<at::Tensor> tensors;
    for (const auto& token : tokens) tensors.push_back(onSameMemory(waiting_.at(token).tensor));
    for (const auto& token : tokens) {
      auto entry = waiting_.find(token);
      if (--entry->second.takers < 1) waiting_.erase(entry);
    }
    return tensors;
  }

  bool has(const std::string& token) {
    std::lock_guard<std::mutex> lock(mutex_);
    return waiting_.count(token) > 0;
  }

  bool remove(const std::string& token) {
    std::lock_guard<std::mutex> lock(mutex_);
    return waiting_.erase(token) > 0;
  }

  void removeAll(const SharedBy* by) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto entry = waiting_.begin(); entry != waiting_.end();)
      entry = entry->second.by == by ? waiting_.erase(entry) : std::next(entry);
  }

  // Another one may come to lie where this one was.
  void forget(const SharedBy* by) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto& [token, entry] : waiting_) {
      if (entry.by == by) entry.by = nullptr;
    }
  }

  size_t size() {
    std::lock_guard<std::mutex> lock(mutex_);
    return waiting_.size();
  }

 private:
  struct Entry {
    at::Tensor tensor;
    double takers;  // how many may still come; infinite too
    const SharedBy* by;
  };

  static std::string makeOrigin() {
    std::random_device random;
    return std::to_string((static_cast<uint64_t>(random()) << 32) | random());
  }

  const std::string origin_ = makeOrigin();
  std::mutex mutex_;
  uint64_t last_ = 0;
  std::unordered_map<std::string, Entry> waiting_;
};

SharedBy& sharedBy(Napi::Env env) {
  auto& shared = Environment::of(env).shared;
  if (!shared) shared = std::make_shared<SharedBy>();
  return *shared;
}

std::vector<std::string> toStrings(Napi::Value value) {
  auto array = value.As<Napi::Array>();
  std::vector<std::string> strings;
  for (uint32_t i = 0; i < array.Length(); i++)
    strings.push_back(array.Get(i).As<Napi::String>().Utf8Value());
  return strings;
}

// (tensor, takers) => token
Napi::Value shareTensor(const Napi::CallbackInfo& info) {
  noteHostAccess("sharing a tensor");
  auto shared = onSameMemory(unwrapTensor(info.Env(), info[0], "a tensor to share"));
  double takers = info[1].As<Napi::Number>().DoubleValue();
  return Napi::String::New(info.Env(),
                           SharedTensors::instance().add(std::move(shared), takers, &sharedBy(info.Env())));
}

// (tokens) => handles; null when one of them is not there, and then none is taken
Napi::Value takeShared(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  auto tokens = toStrings(info[0]);
  auto tensors = SharedTensors::instance().take(tokens);
  if (tensors.size() < tokens.size()) return env.Null();
  auto handles = Napi::Array::New(env, tensors.size());
  for (uint32_t i = 0; i < tensors.size(); i++)
    handles.Set(i, Napi::Value(env, wrapTensor(env, std::move(tensors[i]))));
  return handles;
}

// (token) => whether it can be taken
Napi::Value isShared(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(),
                            SharedTensors::instance().has(info[0].As<Napi::String>().Utf8Value()));
}

// (token) => whether it could be taken until now
Napi::Value revokeShared(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(),
                            SharedTensors::instance().remove(info[0].As<Napi::String>().Utf8Value()));
}

Napi::Value sharedOrigin(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), SharedTensors::instance().origin());
}

// To be called when the environment ends by itself, and not because it was terminated.
Napi::Value outliveShared(const Napi::CallbackInfo& info) {
  sharedBy(info.Env()).endsByItself = true;
  return info.Env().Undefined();
}

}  // namespace

SharedBy::~SharedBy() {
  if (endsByItself) {
    SharedTensors::instance().forget(this);
  } else {
    SharedTensors::instance().removeAll(this);
  }
}

size_t sharedTensors() { return SharedTensors::instance().size(); }

void defineSharing(Napi::Object exports) {
  define<shareTensor>(exports, "shareTensor");
  define<takeShared>(exports, "takeShared");
  define<isShared>(exports, "isShared");
  define<revokeShared>(exports, "revokeShared");
  define<sharedOrigin>(exports, "sharedOrigin");
  define<outliveShared>(exports, "outliveShared");
}

}  // namespace node_torch
