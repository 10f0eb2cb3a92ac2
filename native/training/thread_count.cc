#include "training/thread_count.h"

#ifndef _WIN32
#include <dlfcn.h>
#endif

#include <ATen/Parallel.h>

namespace node_torch {

void setThreadsOfThisThread(int threads) {
  // ATen initialises a thread's count at its first use, over what was set before.
  at::get_num_threads();
#ifndef _WIN32
  // libtorch carries both; which OpenMP and whether MKL differs by platform, so they are looked up.
  using SetOpenMp = void (*)(int);
  using SetMkl = int (*)(int);
  static const auto setOpenMp = reinterpret_cast<SetOpenMp>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
  static const auto setMkl = reinterpret_cast<SetMkl>(dlsym(RTLD_DEFAULT, "MKL_Set_Num_Threads_Local"));
  if (setOpenMp != nullptr) {
    setOpenMp(threads);
    if (setMkl != nullptr) setMkl(threads);
    return;
  }
#endif
  at::set_num_threads(threads);
}

}  // namespace node_torch
