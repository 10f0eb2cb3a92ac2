#include "kernels/workers.h"

#include <chrono>
#include <system_error>
#include <utility>

namespace node_torch {

namespace {

// How long a helper looks for the next piece of work before it sleeps: longer than what lies between two
// large kernels of a step, and short enough to be no burden between two runs.
constexpr auto kSpin = std::chrono::microseconds(100);

// Index that is no unit's.
constexpr uint64_t kNothing = 0xffffffffu;

inline void relax() {
#if defined(__x86_64__) || defined(_M_X64)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

}  // namespace

Workers::~Workers() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    closing_ = true;
  }
  generation_.fetch_add(1);
  wake_.notify_all();
  for (auto& helper : helpers_) helper.join();
}

void Workers::run(int64_t units, Unit unit, void* context) {
  while (static_cast<int>(helpers_.size()) < threads_ - 1) {
    int worker = static_cast<int>(helpers_.size()) + 1;
    try {
      helpers_.emplace_back([this, worker] { help(worker); });
    } catch (const std::system_error&) {
      break;  // no more threads for this process: those there are do the work
    }
  }
  uint32_t generation = generation_.load(std::memory_order_relaxed) + 1;
  // Nothing can be taken while the members change: a helper that is still busy with the piece before would
  // mix the two.
  next_.store((static_cast<uint64_t>(generation) << 32) | kNothing, std::memory_order_relaxed);
  unit_.store(unit, std::memory_order_release);
  context_.store(context, std::memory_order_release);
  units_.store(units, std::memory_order_release);
  left_.store(units, std::memory_order_release);
  next_.store(static_cast<uint64_t>(generation) << 32, std::memory_order_release);
  bool wake;
  {
    // A helper looks at the generation under the lock before it sleeps: it cannot miss this one.
    std::lock_guard<std::mutex> lock(mutex_);
    generation_.store(generation, std::memory_order_release);
    wake = sleeping_ > 0;
  }
  if (wake) wake_.notify_all();
  takeUnits(generation, 0);
  for (int spins = 0; left_.load(std::memory_order_acquire) > 0; spins++) {
    // Another thread is in the middle of a unit. On a core that both want, it needs this one's time.
    if (spins < 2000) {
      relax();
    } else {
      std::this_thread::yield();
    }
  }
  if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
}

void Workers::takeUnits(uint32_t generation, int worker) {
  while (true) {
    uint64_t next = next_.load(std::memory_order_acquire);
    if (static_cast<uint32_t>(next >> 32) != generation) return;
    auto unit = unit_.load(std::memory_order_acquire);
    auto* context = context_.load(std::memory_order_acquire);
    auto units = units_.load(std::memory_order_acquire);
    auto index = static_cast<int64_t>(next & kNothing);
    if (index >= units) return;
    if (!next_.compare_exchange_weak(next, next + 1, std::memory_order_acq_rel)) continue;
    try {
      unit(context, index, worker);
    } catch (...) {
      // The others still use the caller's memory: it hears of this when they are done.
      std::lock_guard<std::mutex> lock(mutex_);
      if (!error_) error_ = std::current_exception();
    }
    left_.fetch_sub(1, std::memory_order_release);
  }
}

void Workers::help(int worker) {
  uint32_t seen = 0;
  while (true) {
    auto began = std::chrono::steady_clock::now();
    uint32_t generation;
    for (int spins = 0; (generation = generation_.load(std::memory_order_acquire)) == seen; spins++) {
      relax();
      bool rest = restUntil_.load(std::memory_order_relaxed) == seen;
      if (!rest && (spins % 64 != 63 || std::chrono::steady_clock::now() - began < kSpin)) continue;
      std::unique_lock<std::mutex> lock(mutex_);
      sleeping_++;
      wake_.wait(lock, [&] { return closing_ || generation_.load(std::memory_order_acquire) != seen; });
      sleeping_--;
      if (closing_) return;
      began = std::chrono::steady_clock::now();
    }
    if (closing_) return;
    seen = generation;
    takeUnits(generation, worker);
  }
}

Workers& noHelpers() {
  thread_local Workers alone(1);
  return alone;
}

}  // namespace node_torch
