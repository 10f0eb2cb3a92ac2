#include "tensors.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <new>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/zeros.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/accumulate.h>

#include "environment.h"
#include "errors.h"
#include "graph/deferral.h"
#include "graph/recorder.h"
#include "share.h"
#include "transforms.h"
#include "whole_bytes.h"

namespace node_torch {

namespace {

// Runs inside the garbage collection: touches nothing of JavaScript.
void finalizeBox(node_api_basic_env env, void* data, void*) {
  auto* box = static_cast<TensorBox*>(data);
  box->table->remove(env, box);
}

// `value`: a handle, a Tensor that holds its box, or the slot of one that is kept alive.
TensorBox* unbox(napi_env env, napi_value value, const char* what) {
  auto* box = boxAt(env, value);
  if (box == nullptr) box = boxOf(env, value);
  if (box == nullptr) throwTypeError(std::string("Expected a Tensor for ") + what);
  return box;
}

const at::Tensor& self(const Napi::CallbackInfo& info) {
  return unwrapTensor(info.Env(), info[0], "this tensor");
}

Napi::Value setErrorFunctionsFrom(const Napi::CallbackInfo& info) {
  setErrorFunctions(info.Env(), info[0].As<Napi::Function>(), info[1].As<Napi::Function>());
  return info.Env().Undefined();
}

// (handle) => the slot of the box under it
Napi::Value slotOf(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), unbox(info.Env(), info[0], "slotOf")->slot);
}

Napi::Value dispose(const Napi::CallbackInfo& info) {
  auto* box = unbox(info.Env(), info[0], "dispose");
  box->table->release(info.Env(), box);
  return info.Env().Undefined();
}

Napi::Value isDisposed(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), !unbox(info.Env(), info[0], "isDisposed")->tensor.defined());
}

// (value) => whether it is the handle of a tensor.
Napi::Value isTensor(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), isTensorHandle(info.Env(), info[0]));
}

Napi::Value memory(const Napi::CallbackInfo& info) {
  const auto& ledger = Environment::of(info.Env()).tensors->ledger();
  auto result = Napi::Object::New(info.Env());
  result.Set("numTensors", static_cast<double>(ledger.tensors()));
  result.Set("numBytes", static_cast<double>(ledger.bytes()));
  result.Set("numShared", static_cast<double>(sharedTensors()));
  return result;
}

Napi::Value fromSizes(Napi::Env env, at::IntArrayRef sizes) {
  auto result = Napi::Array::New(env, sizes.size());
  for (uint32_t i = 0; i < sizes.size(); i++) result.Set(i, static_cast<double>(sizes[i]));
  return result;
}

Napi::Value shape(const Napi::CallbackInfo& info) { return fromSizes(info.Env(), self(info).sizes()); }
Napi::Value strides(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  if (tensor.layout() != at::kStrided) throwTypeError("a tensor that is not strided has no strides");
  return fromSizes(info.Env(), tensor.strides());
}
const char* layoutName(at::Layout layout) {
  switch (layout) {
    case at::kStrided:
      return "strided";
    case at::kSparse:
      return "sparse_coo";
    case at::kSparseCsr:
      return "sparse_csr";
    case at::kSparseCsc:
      return "sparse_csc";
    case at::kSparseBsr:
      return "sparse_bsr";
    case at::kSparseBsc:
      return "sparse_bsc";
    case at::kMkldnn:
      return "_mkldnn";
    case at::kJagged:
      return "jagged";
    default:
      return "unknown";
  }
}

// Python's name for the layout; "nested" for a nested tensor, which calls itself strided but has no one
// shape.
Napi::Value layout(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  return Napi::String::New(info.Env(), tensor.is_nested() ? "nested" : layoutName(tensor.layout()));
}
Napi::Value dtype(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<int>(self(info).scalar_type()));
}
Napi::Value device(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), self(info).device().str());
}
Napi::Value numel(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(self(info).numel()));
}
Napi::Value isContiguous(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self(info).is_contiguous());
}
// An integer that names the storage, for telling views from copies.
Napi::Value storageId(const Napi::CallbackInfo& info) {
  return Napi::BigInt::New(info.Env(), reinterpret_cast<uint64_t>(storageOf(self(info))));
}

struct Bytes {
  uint8_t* data;
  size_t length;
};

Bytes viewBytes(Napi::Value value, const char* what) {
  if (!value.IsTypedArray()) throwTypeError(std::string("Expected a typed array for ") + what);
  // Not by way of TypedArray::ArrayBuffer(), which refuses a SharedArrayBuffer.
  void* data = nullptr;
  if (napi_get_typedarray_info(value.Env(), value, nullptr, nullptr, &data, nullptr, nullptr) != napi_ok) {
    throw Napi::Error::New(value.Env());
  }
  return {static_cast<uint8_t*>(data), value.As<Napi::TypedArray>().ByteLength()};
}

// (typedArray, dtypeCode, shape) => handle; the elements are copied once.
Napi::Value fromData(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  Bytes bytes = viewBytes(info[0], "data");
  auto type = static_cast<at::ScalarType>(info[1].As<Napi::Number>().Int32Value());
  auto sizes = toSizes(env, info[2], "shape");
  at::Tensor tensor;
  {
    OutsideTransforms outside;
    AtOnce atOnce;
    tensor = at::empty(sizes, at::TensorOptions().dtype(type));
  }
  requireWholeBytes(tensor);
  if (tensor.nbytes() != bytes.length) {
    throwRangeError("Expected data of " + std::to_string(tensor.nbytes()) +
                    " bytes for this shape and dtype but received " + std::to_string(bytes.length));
  }
  if (bytes.length > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.length);
  noteLiteral(tensor);
  return Napi::Value(env, wrapTensor(env, intoTransforms(std::move(tensor))));
}

// The tensor that values are read of.
at::Tensor readable(const at::Tensor& tensor) {
  refuseBatched(tensor, "reading of values (item(), toArray(), comparisons of JavaScript)");
  requireWholeBytes(tensor);
  return untransformed(tensor);
}

// (handle) => zeros of its shape, strides and dtype on the host. Memory of this size comes from the system as
// zeros when it is first used: writing them here would take a large model's optimizer half a second.
Napi::Value freshZerosLike(const Napi::CallbackInfo& info) {
  constexpr size_t kAlignment = 64;
  auto like = at::empty_like(self(info), at::TensorOptions(at::kMeta));
  void* memory = std::calloc(1, like.storage().nbytes() + kAlignment);
  if (memory == nullptr) throw std::bad_alloc();
  auto address = (reinterpret_cast<uintptr_t>(memory) + kAlignment - 1) / kAlignment * kAlignment;
  auto zeros = at::for_blob(reinterpret_cast<void*>(address), like.sizes())
                   .strides(like.strides())
                   .deleter([memory](void*) { std::free(memory); })
                   .options(at::TensorOptions(like.scalar_type()))
                   // Else resize_ would fail after it had changed the shape.
                   .allocator(c10::GetCPUAllocator())
                   .resizeable_storage()
                   .make_tensor();
  return Napi::Value(info.Env(), wrapTensor(info.Env(), std::move(zeros)));
}

// `widened`: floats of fewer than 32 bits as float32.
at::Tensor toHostContiguous(const at::Tensor& tensor, bool widened = false) {
  at::NoGradGuard noGrad;
  OutsideTransforms outside;
  auto plain = tensor.detach();
  if (plain.layout() != at::kStrided) plain = plain.to_dense();
  // Zeros without memory, such as the gradient of sgn.
  if (plain._is_zerotensor()) plain = at::zeros(plain.sizes(), plain.options());
  plain = plain.cpu().resolve_conj().resolve_neg();
  if (widened) plain = (plain.is_complex() ? at::view_as_real(plain) : plain).to(at::kFloat);
  return plain.contiguous();
}

// (handle, typedArray, offset, widened): copies elements from flat index `offset` on, as many as fit.
Napi::Value readInto(const Napi::CallbackInfo& info) {
  Bytes target = viewBytes(info[1], "the target");
  noteHostAccess("reading values (item(), dataSync(), toArray())");
  auto tensor = readable(self(info));
  bool widened = info[3].ToBoolean();
  auto source = toHostContiguous(tensor, widened);
  // A widened complex number is two elements.
  size_t elementBytes = source.element_size() * (widened && tensor.is_complex() ? 2 : 1);
  auto offset = static_cast<size_t>(info[2].As<Napi::Number>().Int64Value()) * elementBytes;
  if (offset + target.length > source.nbytes()) {
    throwRangeError("Expected a target of at most " + std::to_string(source.nbytes() - offset) +
                    " bytes but received " + std::to_string(target.length));
  }
  if (target.length > 0) {
    std::memcpy(target.data, static_cast<const uint8_t*>(source.const_data_ptr()) + offset, target.length);
  }
  return info.Env().Undefined();
}

// (handle, typedArray): the other way, in place, for a contiguous host tensor of the same size.
Napi::Value writeFrom(const Napi::CallbackInfo& info) {
  const auto& tensor = self(info);
  Bytes bytes = viewBytes(info[1], "the source");
  noteHostAccess("writing values");
  requireWholeBytes(tensor);
  if (!tensor.is_contiguous() || !tensor.device().is_cpu() || tensor.nbytes() != bytes.length) {
    throwRangeError("Expected a source of " + std::to_string(tensor.nbytes()) +
                    " bytes for a contiguous CPU tensor but received " + std::to_string(bytes.length));
  }
  if (bytes.length > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.length);
  return info.Env().Undefined();
}

// Reads a large tensor on a thread of libuv's pool, so that the event loop stays free.
class AsyncRead : public Napi::AsyncWorker {
 public:
  AsyncRead(Napi::Env env, at::Tensor tensor, Napi::TypedArray target, bool widened)
      : Napi::AsyncWorker(env),
        deferred_(Napi::Promise::Deferred::New(env)),
        tensor_(std::move(tensor)),
        keepAlive_(Napi::Persistent(target.As<Napi::Object>())),
        bytes_(viewBytes(target, "the target")),
        widened_(widened) {}

  Napi::Promise promise() { return deferred_.Promise(); }

 protected:
  void Execute() override {
    try {
      auto source = toHostContiguous(tensor_, widened_);
      std::memcpy(bytes_.data, source.const_data_ptr(), std::min<size_t>(bytes_.length, source.nbytes()));
    } catch (...) {
      caught_ = describeCurrentException();
      SetError(caught_.message);
    }
  }
  void OnOK() override {
    try {
      deferred_.Resolve(keepAlive_.Value());
    } catch (...) {
      raisePending(Env());
    }
  }
  void OnError(const Napi::Error&) override {
    try {
      deferred_.Reject(toErrorValue(Env(), caught_.kind, caught_.message, caught_.backtrace));
    } catch (...) {
      raisePending(Env());
    }
  }

 private:
  Napi::Promise::Deferred deferred_;
  at::Tensor tensor_;
  Napi::ObjectReference keepAlive_;
  Bytes bytes_;
  const bool widened_;
  CaughtError caught_;
};

// (handle, typedArray, widened) => Promise of the typed array.
Napi::Value readAsync(const Napi::CallbackInfo& info) {
  noteHostAccess("reading values (item(), dataSync(), toArray())");
  if (!info[1].IsTypedArray()) throwTypeError("Expected a typed array for the target");
  auto* worker = new AsyncRead(info.Env(), readable(self(info)), info[1].As<Napi::TypedArray>(),
                               info[2].As<Napi::Boolean>().Value());
  auto promise = worker->promise();
  worker->Queue();
  return promise;
}

}  // namespace

napi_value wrapTensor(napi_env env, at::Tensor tensor) {
  napi_value result;
  if (!tensor.defined()) {
    napi_get_null(env, &result);
    return result;
  }
  auto* box = Environment::of(env).tensors->make(env, std::move(tensor));
  if (napi_create_object(env, &result) != napi_ok ||
      napi_wrap(env, result, box, finalizeBox, nullptr, nullptr) != napi_ok) {
    finalizeBox(env, box, nullptr);
    throw Napi::Error::New(env);
  }
  return result;
}

napi_value giveTensor(napi_env env, napi_value owner, at::Tensor tensor) {
  napi_value result;
  if (!tensor.defined()) {
    napi_get_null(env, &result);
    return result;
  }
  auto* box = Environment::of(env).tensors->make(env, std::move(tensor));
  if (napi_add_finalizer(env, owner, box, finalizeBox, nullptr, nullptr) != napi_ok) {
    finalizeBox(env, box, nullptr);
    throw Napi::Error::New(env);
  }
  napi_create_uint32(env, box->slot, &result);
  return result;
}

TensorBox* boxOf(napi_env env, napi_value value) {
  napi_valuetype type;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return nullptr;
  void* data = nullptr;
  if (napi_unwrap(env, value, &data) == napi_ok && data != nullptr) {
    auto* box = static_cast<TensorBox*>(data);
    return box->mark == TensorBox::kMark ? box : nullptr;
  }
  auto& environment = Environment::of(env);
  napi_value slot;
  if (napi_get_property(env, value, environment.slotKey.Value(), &slot) != napi_ok) return nullptr;
  return boxAt(env, slot);
}

TensorBox* boxAt(napi_env env, napi_value slot) {
  double number;
  if (napi_get_value_double(env, slot, &number) != napi_ok || !(number >= 0 && number < 4294967295.0))
    return nullptr;
  return Environment::of(env).tensors->at(static_cast<uint32_t>(number));
}

const at::Tensor& liveTensor(const TensorBox& box, const char* what) {
  if (!box.tensor.defined()) {
    throw ArgumentError{ErrorKind::kDisposed, std::string("Expected a live Tensor for ") + what +
                                                  " but received one that was disposed"};
  }
  return box.tensor;
}

const at::Tensor& unwrapTensor(napi_env env, napi_value value, const char* what) {
  return liveTensor(*unbox(env, value, what), what);
}

void noteWritten(napi_env env, TensorBox* box) {
  if (box->tensor.defined()) box->table->ledger().written(env, box);
}

std::vector<at::Tensor> unwrapTensors(Napi::Env env, Napi::Value value, const char* what) {
  if (!value.IsArray()) throwTypeError(std::string("Expected an array of Tensors for ") + what);
  auto array = value.As<Napi::Array>();
  std::vector<at::Tensor> tensors;
  tensors.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); i++) tensors.push_back(unwrapTensor(env, array.Get(i), what));
  return tensors;
}

std::string describe(const TensorBox& box) {
  const auto& tensor = box.tensor;
  if (!tensor.defined()) return "disposed tensor";
  if (tensor.is_nested()) return "nested tensor";
  std::string text = "[";
  for (int64_t i = 0; i < tensor.dim(); i++) text += (i ? ", " : "") + std::to_string(tensor.size(i));
  return text + "]:" + std::to_string(static_cast<int>(tensor.scalar_type()));
}

std::vector<int64_t> toSizes(Napi::Env, Napi::Value value, const char* what) {
  if (!value.IsArray()) throwTypeError(std::string("Expected an array of integers for ") + what);
  auto array = value.As<Napi::Array>();
  std::vector<int64_t> sizes(array.Length());
  for (uint32_t i = 0; i < sizes.size(); i++) {
    Napi::Value item = array.Get(i);
    double number = item.IsNumber() ? item.As<Napi::Number>().DoubleValue() : -1;
    if (number < 0 || number != std::floor(number) || number > 9007199254740991.0) {
      throwRangeError(std::string("Expected non-negative integers for ") + what);
    }
    sizes[i] = static_cast<int64_t>(number);
  }
  return sizes;
}

void defineTensors(Napi::Object exports) {
  define<setErrorFunctionsFrom>(exports, "setErrorFunctions");
  define<backtraceText>(exports, "backtraceText");
  define<dispose>(exports, "dispose");
  define<isDisposed>(exports, "isDisposed");
  define<isTensor>(exports, "isTensor");
  define<slotOf>(exports, "slotOf");
  define<memory>(exports, "memory");
  define<shape>(exports, "shape");
  define<strides>(exports, "strides");
  define<layout>(exports, "layout");
  define<dtype>(exports, "dtype");
  define<device>(exports, "device");
  define<numel>(exports, "numel");
  define<isContiguous>(exports, "isContiguous");
  define<storageId>(exports, "storageId");
  define<fromData>(exports, "fromData");
  define<freshZerosLike>(exports, "freshZerosLike");
  define<readInto>(exports, "readInto");
  define<readAsync>(exports, "readAsync");
  define<writeFrom>(exports, "writeFrom");
}

}  // namespace node_torch
