#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

namespace node_torch {

// Memory of one thread that is used again by the next piece of work. What was in it is gone when it grows.
class Scratch {
 public:
  float* get(int64_t floats) {
    if (floats > size_) {
      memory_.reset(static_cast<float*>(
          ::operator new[](static_cast<size_t>(floats) * sizeof(float), std::align_val_t{64})));
      size_ = floats;
    }
    return memory_.get();
  }

 private:
  struct Delete {
    void operator()(float* memory) const { ::operator delete[](memory, std::align_val_t{64}); }
  };
  std::unique_ptr<float[], Delete> memory_;
  int64_t size_ = 0;
};

}  // namespace node_torch
