#include "training/runner.h"

#include <cmath>
#include <limits>

#include <ATen/core/grad_mode.h>

#include "training/gather.h"
#include "training/thread_count.h"

namespace node_torch {

namespace {

// Handing a kernel to other threads and waiting for them costs some microseconds, and milliseconds when
// another process wants the core: steps below so many floating-point operations stay on the one thread.
constexpr double kOneThreadBelow = 32e6;

// NaN for what is not one real number: it has no sum over steps.
double scalarOf(const at::Tensor& tensor) {
  if (tensor.numel() != 1 || tensor.is_complex()) return std::numeric_limits<double>::quiet_NaN();
  if (tensor.device().is_cpu() && tensor.scalar_type() == at::kFloat) return *tensor.const_data_ptr<float>();
  return tensor.item<double>();
}

}  // namespace

Runner::Runner(OnProgress onProgress, OnDone onDone)
    : onProgress_(std::move(onProgress)),
      onDone_(std::move(onDone)),
      randomStream_(RandomStream::ofThisThread()),
      thread_([this] { loop(); }) {}

Runner::~Runner() { close(); }

bool Runner::start(Job job) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (busy_ || closing_) return false;
  busy_ = true;
  stopRequested_ = false;
  job_ = std::move(job);
  wake_.notify_one();
  return true;
}

void Runner::close() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    closing_ = true;
    stopRequested_ = true;
    wake_.notify_one();
  }
  {
    std::lock_guard<std::mutex> lock(gate_);
    pausesWanted_ = 0;
    gateChanged_.notify_all();
  }
  if (thread_.joinable()) thread_.join();
}

void Runner::pause() {
  std::unique_lock<std::mutex> lock(gate_);
  pausesWanted_++;
  gateChanged_.wait(lock, [this] { return !stepRunning_; });
}

void Runner::resume() {
  std::lock_guard<std::mutex> lock(gate_);
  if (pausesWanted_ > 0) pausesWanted_--;
  gateChanged_.notify_all();
}

void Runner::loop() {
  RandomStream::useOnThisThread(randomStream_);
  while (true) {
    Job job;
    {
      std::unique_lock<std::mutex> lock(mutex_);
      wake_.wait(lock, [this] { return job_.has_value() || closing_; });
      if (closing_) return;
      job = std::move(*job_);
      job_.reset();
    }
    Outcome outcome = run(job);
    job = Job();  // releases graph and data before anybody hears that the run is over
    {
      std::lock_guard<std::mutex> lock(mutex_);
      busy_ = false;
    }
    onDone_(std::move(outcome));
  }
}

void Runner::step(Job& job, int64_t index, int64_t row) {
  const auto& inputs = job.graph->inputs();
  for (size_t i = 0; i < job.sources.size(); i++)
    gather(job.sources[i], job.order, row, inputs[i], *workers_);
  job.graph->replay(*workers_);
  const auto& behind = (job.turn + index + 1) % job.updateEvery == 0 ? job.update : job.between;
  if (behind) behind->replay(*workers_);
}

Outcome Runner::run(Job& job) {
  Outcome outcome;
  auto& progress = outcome.progress;
  try {
    at::NoGradGuard noGrad;
    int threads = job.graph->plan().work < kOneThreadBelow ? 1 : job.numThreads;
    setThreadsOfThisThread(threads);
    if (!workers_ || workers_->threads() != threads) workers_ = std::make_unique<Workers>(threads);
    const auto& inputs = job.graph->inputs();
    const auto& outputs = job.graph->outputs();
    int64_t batch = job.sources.empty() ? 0 : inputs.at(0).size(0);
    if (job.results.empty()) progress.sums.assign(outputs.size(), 0.0);
    auto lastReport = std::chrono::steady_clock::now();
    for (int64_t i = 0; i < job.steps; i++) {
      if (stopRequested_) {
        outcome.stopped = true;
        break;
      }
      {
        std::unique_lock<std::mutex> lock(gate_);
        gateChanged_.wait(lock, [this] { return pausesWanted_ == 0; });
        stepRunning_ = true;
      }
      struct EndOfStep {
        Runner* runner;
        ~EndOfStep() {
          std::lock_guard<std::mutex> lock(runner->gate_);
          runner->stepRunning_ = false;
          runner->gateChanged_.notify_all();
        }
      };
      bool notANumber = false;
      {
        EndOfStep atEnd{this};
        int64_t row = job.firstRow + i * batch;
        step(job, i, row);
        for (size_t k = 0; k < job.results.size(); k++)
          job.results[k].narrow(0, row, batch).copy_(outputs[k]);
        for (size_t k = 0; k < progress.sums.size(); k++) {
          double value = scalarOf(outputs[k]);
          progress.sums[k] += value;
          if (k == 0 && job.stopAtNaN && std::isnan(value)) notANumber = true;
        }
      }
      progress.steps++;
      if (notANumber) {
        outcome.notANumber = true;
        break;
      }
      auto now = std::chrono::steady_clock::now();
      if (now - lastReport >= job.reportEvery && i + 1 < job.steps) {
        lastReport = now;
        onProgress_(progress);
      }
    }
  } catch (...) {
    outcome.error = describeCurrentException();
  }
  return outcome;
}

}  // namespace node_torch
