#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <ATen/core/Tensor.h>

#include "errors.h"
#include "graph/graph.h"
#include "random.h"

namespace node_torch {

// A run of steps over a data set: gather a batch, replay the graph and what belongs behind it, keep what came
// out.
struct Job {
  std::shared_ptr<Graph> graph;
  // Replayed behind a step: `update` behind the last of each `updateEvery` steps, `between` behind the
  // others. Empty pointers are nothing.
  std::shared_ptr<Graph> update;
  std::shared_ptr<Graph> between;
  int64_t updateEvery = 1;
  // How many steps since the last update there were before this run.
  int64_t turn = 0;
  // One for each input of the graph, [samples, ...], contiguous, with the input's dtype. None: each step
  // takes what lies in the inputs.
  std::vector<at::Tensor> sources;
  // int64 [samples], the order in which rows are read; undefined for the order they lie in.
  at::Tensor order;
  int64_t firstRow = 0;
  int64_t steps = 0;
  // When given, output i of each step is stored at its rows of results[i]; otherwise the outputs are scalars
  // that are summed.
  std::vector<at::Tensor> results;
  // Ends the run at the first step whose first output is not a number.
  bool stopAtNaN = false;
  int numThreads = 1;
  std::chrono::steady_clock::duration reportEvery = std::chrono::milliseconds(50);
};

struct Progress {
  int64_t steps = 0;
  std::vector<double> sums;  // of each scalar output over the steps
};

struct Outcome {
  Progress progress;
  bool stopped = false;
  bool notANumber = false;
  std::optional<CaughtError> error;
};

// One native thread that runs jobs, one at a time: not of libuv's pool, whose four threads a server needs.
class Runner {
 public:
  using OnProgress = std::function<void(Progress)>;
  using OnDone = std::function<void(Outcome)>;

  // Both functions are called on the runner's thread. Its steps draw from the random numbers of the caller.
  Runner(OnProgress onProgress, OnDone onDone);
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  // False when a job is still running.
  bool start(Job job);
  // Ends the running job at the next step boundary.
  void stop() { stopRequested_ = true; }
  // Waits for the running step to end and keeps the next one from starting until resume().
  void pause();
  void resume();
  // Stops and joins the thread. May be called twice.
  void close();

 private:
  void loop();
  Outcome run(Job& job);
  void step(Job& job, int64_t index, int64_t row);

  OnProgress onProgress_;
  OnDone onDone_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::optional<Job> job_;
  bool busy_ = false;
  bool closing_ = false;
  std::atomic<bool> stopRequested_{false};
  // A step holds the gate; whoever waits to pause is let in before the next step.
  std::mutex gate_;
  std::condition_variable gateChanged_;
  int pausesWanted_ = 0;
  bool stepRunning_ = false;
  // Of the runner's thread.
  std::unique_ptr<Workers> workers_;
  const std::shared_ptr<RandomStream> randomStream_;
  std::thread thread_;
};

}  // namespace node_torch
