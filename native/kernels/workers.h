#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace node_torch {

// Threads that help with one piece of work at a time. Whoever hands it out works too, and units are taken one
// by one: a helper that another process keeps from its core takes none, and nobody waits for more than the
// units that were begun. (OpenMP gives each thread its share beforehand and waits for all.)
//
// One thread uses it at a time.
class Workers {
 public:
  using Unit = void (*)(void* context, int64_t unit, int worker);

  // `threads` counts the caller; helpers are started when they are first needed.
  explicit Workers(int threads) : threads_(threads) {}
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  int threads() const { return threads_; }

  // Sends helpers that look for work to sleep: somebody else is about to use the cores for longer.
  void rest() { restUntil_.store(generation_.load(std::memory_order_relaxed), std::memory_order_relaxed); }

  // Calls unit(context, i, worker) for each i below `units`, and returns when all are done. `worker` is below
  // threads(), and no two that run at the same time have the same. What a unit throws is thrown when all are
  // done.
  void run(int64_t units, Unit unit, void* context);

  template <typename Body>
  void forEach(int64_t units, Body body) {
    if (units <= 0) return;
    if (threads_ == 1 || units == 1) {
      for (int64_t i = 0; i < units; i++) body(i, 0);
      return;
    }
    run(
        units, [](void* context, int64_t i, int worker) { (*static_cast<Body*>(context))(i, worker); },
        &body);
  }

 private:
  void help(int worker);
  // Takes units of the current piece until there are none.
  void takeUnits(uint32_t generation, int worker);

  const int threads_;
  std::vector<std::thread> helpers_;
  std::mutex mutex_;
  std::condition_variable wake_;
  int sleeping_ = 0;
  std::atomic<bool> closing_{false};
  std::exception_ptr error_;  // the first that a unit of the piece at hand threw

  // The piece of work at hand. The upper half of `next_` is its generation, the lower half the next unit: a
  // helper that comes late can take nothing of a piece that it has not seen begin.
  std::atomic<uint64_t> next_{0};
  std::atomic<int64_t> left_{0};
  std::atomic<uint32_t> generation_{0};
  // The generation whose end helpers do not wait awake for the next one.
  std::atomic<uint32_t> restUntil_{0};
  std::atomic<int64_t> units_{0};
  std::atomic<Unit> unit_{nullptr};
  std::atomic<void*> context_{nullptr};
};

// The calling thread alone, for what is small or is a part of something that several threads share already.
Workers& noHelpers();

}  // namespace node_torch
