#include "graph/stand_in.h"

#include <c10/core/CPUAllocator.h>

namespace node_torch {

namespace {

// Nothing to delete: its address tells stand-ins from storages that have no memory because they are empty.
void deleteNothing(void*) {}

}  // namespace

c10::Storage makeStandIn(size_t bytes) {
  c10::Storage storage(c10::Storage::use_byte_size_t(), static_cast<int64_t>(bytes),
                       c10::DataPtr(nullptr, nullptr, deleteNothing, c10::kCPU), c10::GetCPUAllocator(),
                       /*resizable=*/true);
  if (bytes > 0) {
    storage.unsafeGetStorageImpl()->release_data_and_set_meta_custom_data_ptr_error_msg_(
        "the values of a tensor of a step that is being recorded are not there yet");
  }
  return storage;
}

bool isStandIn(const c10::Storage& storage) {
  return storage.unsafeGetStorageImpl()->_mutable_data_ptr_no_checks().get_deleter() == deleteNothing;
}

void giveMemory(const c10::Storage& storage, c10::DataPtr memory) {
  auto* impl = storage.unsafeGetStorageImpl();
  impl->clear_data_ptr_access_error_msg_();
  impl->set_data_ptr_noswap(std::move(memory));
}

void giveMemory(const c10::Storage& storage) {
  if (isStandIn(storage)) giveMemory(storage, c10::GetCPUAllocator()->allocate(storage.nbytes()));
}

}  // namespace node_torch
