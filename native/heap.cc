#include "heap.h"

#include <cstdlib>  // names __GLIBC__ as well
#include <cstring>
#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace node_torch {

#ifdef __GLIBC__

namespace {

// Setting one of the two keeps glibc from raising the other. This is the bound to which it raises it, as
// larger and larger tensors are freed.
constexpr int kMmapThreshold = 32 << 20;
constexpr int kTrimThreshold = 16 << 20;

bool isSetByUser() {
  const char* tunables = std::getenv("GLIBC_TUNABLES");
  return std::getenv("MALLOC_TRIM_THRESHOLD_") != nullptr ||
         std::getenv("MALLOC_MMAP_THRESHOLD_") != nullptr ||
         (tunables != nullptr && std::strstr(tunables, "glibc.malloc") != nullptr);
}

}  // namespace

// Each collection of garbage frees thousands of small tensors at once. With the thresholds that a process
// begins with (128 KiB) glibc gives their memory back to the system each time, and the next tensors fault it
// in again: half of the time of a tiny operator.
void keepFreedMemory() {
  static std::once_flag once;
  std::call_once(once, [] {
    if (isSetByUser()) return;
    mallopt(M_MMAP_THRESHOLD, kMmapThreshold);
    mallopt(M_TRIM_THRESHOLD, kTrimThreshold);
  });
}

#else

void keepFreedMemory() {}

#endif

}  // namespace node_torch
