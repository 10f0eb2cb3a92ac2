#pragma once

namespace node_torch {

// Sets how many threads the operators called by this thread may use, and by no other: at::set_num_threads
// also changes what threads to come begin with.
void setThreadsOfThisThread(int threads);

}  // namespace node_torch
