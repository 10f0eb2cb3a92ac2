#include "graph/meta_call.h"

#include <string>
#include <unordered_map>

#include <ATen/EmptyTensor.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/enum_tag.h>
#include <c10/core/Allocator.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "graph/result_rules.h"
#include "graph/stand_in.h"

namespace node_torch {

namespace {

using torch::jit::Stack;

bool isWritten(const c10::Argument& argument) {
  return argument.alias_info() != nullptr && argument.alias_info()->isWrite();
}

// Whether all that the call does is write to its arguments, whose shapes stay.
bool isInPlace(const c10::FunctionSchema& schema) {
  for (const auto& argument : schema.arguments()) {
    if (argument.is_out()) return false;
  }
  for (const auto& result : schema.returns()) {
    if (!isWritten(result)) return false;
  }
  return true;
}

bool givesTensors(const c10::FunctionSchema& schema) {
  for (const auto& result : schema.returns()) {
    auto type = result.type();
    if (auto optional = type->cast<c10::OptionalType>()) type = optional->getElementType();
    if (auto list = type->cast<c10::ListType>()) type = list->getElementType();
    if (type->kind() != c10::TypeKind::TensorType) return false;
  }
  return true;
}

c10::TypeKind kindOf(const c10::Argument& argument) {
  auto type = argument.type();
  if (auto optional = type->cast<c10::OptionalType>()) type = optional->getElementType();
  return type->kind();
}

// Tensors of the shape of others and without memory, which know what they stand for.
class Metas {
 public:
  // Nothing when it cannot be.
  std::optional<at::Tensor> of(const at::Tensor& tensor) {
    if (!tensor.defined()) return tensor;
    if (!isPlain(tensor)) return std::nullopt;
    auto& known = metas_[tensor.unsafeGetTensorImpl()];
    if (!known.defined()) known = make(tensor);
    return known;
  }

  std::optional<c10::IValue> of(const c10::IValue& value) {
    if (value.isTensor()) {
      auto meta = of(value.toTensor());
      return meta ? std::optional<c10::IValue>(*meta) : std::nullopt;
    }
    if (value.isTensorList()) {
      c10::List<at::Tensor> list;
      for (const auto& item : value.toListRef()) {
        auto meta = of(item.toTensor());
        if (!meta) return std::nullopt;
        list.push_back(*meta);
      }
      return list;
    }
    if (value.isOptionalTensorList()) {
      c10::List<std::optional<at::Tensor>> list;
      for (const auto& item : value.toListRef()) {
        if (item.isNone()) {
          list.push_back(std::optional<at::Tensor>());
          continue;
        }
        auto meta = of(item.toTensor());
        if (!meta) return std::nullopt;
        list.push_back(std::optional<at::Tensor>(*meta));
      }
      return list;
    }
    return value;
  }

  bool any() const { return !metas_.empty(); }

  // Whether the call has changed the shape of an argument.
  bool changed() const {
    for (const auto& [given, meta] : givenOf_) {
      const auto& tensor = meta.second;
      if (tensor.sizes() != given->sizes() || tensor.strides() != given->strides()) return true;
    }
    return false;
  }

  // The tensor that a result of the meta call stands for; undefined when it cannot be said.
  at::Tensor resultOf(const at::Tensor& meta, bool mayAlias) {
    for (const auto& [given, pair] : givenOf_) {
      if (pair.second.is_same(meta)) return pair.first;
    }
    if (!meta.is_meta() || meta.layout() != at::kStrided || !meta.has_storage()) return {};
    // A stand-in is none of these.
    if (meta._is_zerotensor() || meta.is_conj() || meta.is_neg()) return {};
    auto key = meta.storage().unsafeGetStorageImpl();
    auto known = storages_.find(key);
    if (known == storages_.end()) {
      auto bytes = at::detail::computeStorageNbytes(meta.sizes(), meta.strides(), meta.itemsize(),
                                                    static_cast<size_t>(meta.storage_offset()));
      known = storages_.emplace(key, Known{meta.storage(), makeStandIn(bytes), false}).first;
    }
    if (known->second.isGiven && !mayAlias) return {};
    auto result = at::detail::make_tensor<c10::TensorImpl>(
        c10::Storage(known->second.storage), c10::DispatchKeySet(c10::DispatchKey::CPU), meta.dtype());
    auto* impl = result.unsafeGetTensorImpl();
    impl->set_sizes_and_strides(meta.sizes(), meta.strides(), meta.storage_offset());
    if (meta.unsafeGetTensorImpl()->is_wrapped_number()) impl->set_wrapped_number(true);
    return result;
  }

 private:
  struct Known {
    c10::Storage meta;
    c10::Storage storage;
    bool isGiven;  // it lies under an argument
  };

  at::Tensor make(const at::Tensor& tensor) {
    const auto& storage = tensor.storage();
    auto& shared = ofStorage_[storage.unsafeGetStorageImpl()];
    if (!shared) {
      shared = c10::Storage(c10::Storage::use_byte_size_t(), static_cast<int64_t>(storage.nbytes()),
                            c10::DataPtr(nullptr, c10::Device(c10::kMeta)), c10::GetAllocator(c10::kMeta),
                            /*resizable=*/true);
      storages_.emplace(shared.unsafeGetStorageImpl(), Known{shared, storage, true});
    }
    auto meta = at::detail::make_tensor<c10::TensorImpl>(
        c10::Storage(shared), c10::DispatchKeySet(c10::DispatchKey::Meta), tensor.dtype());
    auto* impl = meta.unsafeGetTensorImpl();
    impl->set_sizes_and_strides(tensor.sizes(), tensor.strides(), tensor.storage_offset());
    if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) impl->set_wrapped_number(true);
    givenOf_[tensor.unsafeGetTensorImpl()] = {tensor, meta};
    return meta;
  }

  std::unordered_map<const c10::TensorImpl*, at::Tensor> metas_;
  std::unordered_map<const c10::TensorImpl*, std::pair<at::Tensor, at::Tensor>> givenOf_;
  std::unordered_map<const c10::StorageImpl*, c10::Storage> ofStorage_;
  std::unordered_map<const c10::StorageImpl*, Known> storages_;
};

// The arguments for a meta kernel; nothing when there is one that it cannot stand for.
std::optional<Stack> metaArguments(const c10::FunctionSchema& schema, c10::ArrayRef<c10::IValue> arguments,
                                   Metas& metas) {
  Stack result;
  for (const auto& argument : arguments) {
    auto meta = metas.of(argument);
    if (!meta) return std::nullopt;
    result.push_back(std::move(*meta));
  }
  for (size_t i = 0; i < arguments.size(); i++) {
    switch (kindOf(schema.arguments()[i])) {
      case c10::TypeKind::DeviceObjType:
        // Of tensors that are made like others it is theirs.
        if (result[i].isNone() ? metas.any() : false) break;
        if (result[i].isDevice() && !result[i].toDevice().is_cpu()) return std::nullopt;
        result[i] = c10::Device(c10::kMeta);
        break;
      case c10::TypeKind::GeneratorType:
        result[i] = c10::IValue();
        break;
      case c10::TypeKind::BoolType:
        if (schema.arguments()[i].name() == "pin_memory" && result[i].isBool() && result[i].toBool())
          return std::nullopt;
        break;
      case c10::TypeKind::StorageType:
      case c10::TypeKind::StreamObjType:
        return std::nullopt;
      default:
        break;
    }
  }
  return result;
}

// Zeros without memory, which no stand-in can be.
bool givesZeroTensor(const std::string& name) { return name == "aten::_efficientzerotensor"; }

// Whether the code that a meta tensor would run into is that of the CPU, or made to describe it.
bool describesItself(const c10::OperatorHandle& op) {
  if (givesZeroTensor(op.operator_name().name)) return false;
  if (op.hasKernelForDispatchKey(c10::DispatchKey::Meta)) return true;
  // What other libraries do beside making tensors is not known.
  if (op.operator_name().name.rfind("aten::", 0) != 0) return false;
  return !op.hasKernelForDispatchKey(c10::DispatchKey::CPU);
}

// One code for all devices: what is a view of an argument here is one there.
bool isSameCode(const c10::OperatorHandle& op) {
  return !op.hasKernelForDispatchKey(c10::DispatchKey::CPU) &&
         !op.hasKernelForDispatchKey(c10::DispatchKey::Meta);
}

std::optional<Stack> resultsOf(const Stack& given, bool mayAlias, Metas& metas) {
  Stack results;
  for (const auto& value : given) {
    if (value.isNone() || (value.isTensor() && !value.toTensor().defined())) {
      results.push_back(value);
    } else if (value.isTensor()) {
      auto result = metas.resultOf(value.toTensor(), mayAlias);
      if (!result.defined()) return std::nullopt;
      results.emplace_back(std::move(result));
    } else if (value.isTensorList()) {
      c10::List<at::Tensor> list;
      for (const auto& item : value.toListRef()) {
        auto result = metas.resultOf(item.toTensor(), mayAlias);
        if (!result.defined()) return std::nullopt;
        list.push_back(std::move(result));
      }
      results.emplace_back(std::move(list));
    } else {
      return std::nullopt;
    }
  }
  return results;
}

// What an in-place call returns: the arguments that it writes to.
std::optional<Stack> writtenArguments(const c10::FunctionSchema& schema,
                                      c10::ArrayRef<c10::IValue> arguments) {
  Stack results;
  for (const auto& result : schema.returns()) {
    bool found = false;
    for (size_t i = 0; i < arguments.size() && !found; i++) {
      const auto* alias = schema.arguments()[i].alias_info();
      found = alias != nullptr && *alias == *result.alias_info();
      if (found) results.push_back(arguments[i]);
    }
    if (!found) return std::nullopt;
  }
  return results;
}

}  // namespace

bool isPlain(const at::Tensor& tensor) {
  return tensor.layout() == at::kStrided && tensor.device().is_cpu() && tensor.has_storage() &&
         !tensor.is_nested() && !tensor.is_quantized() && !tensor.is_conj() && !tensor.is_neg() &&
         !tensor._is_zerotensor();
}

std::optional<Stack> callWithoutValues(const c10::OperatorHandle& op, c10::ArrayRef<c10::IValue> arguments) {
  const auto& schema = op.schema();
  if (!givesTensors(schema)) return std::nullopt;
  Metas metas;
  auto given = metaArguments(schema, arguments, metas);
  if (!given) return std::nullopt;
  at::AutoDispatchBelowADInplaceOrView below;
  c10::impl::ExcludeDispatchKeyGuard undeferred(c10::DispatchKey::Fake);
  try {
    if (auto rule = findResultRule(op.operator_name())) {
      return resultsOf(rule({arguments, *given}), false, metas);
    }
    if (describesItself(op)) {
      Stack stack = *given;
      op.callBoxed(&stack);
      if (metas.changed()) return std::nullopt;
      return resultsOf(stack, isSameCode(op), metas);
    }
  } catch (const c10::Error&) {
    // The kernel itself says what is wrong, or does what no meta kernel can.
    return std::nullopt;
  }
  bool known = op.operator_name().name.rfind("aten::", 0) == 0 && isInPlace(schema);
  return known ? writtenArguments(schema, arguments) : std::nullopt;
}

}  // namespace node_torch
