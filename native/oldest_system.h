// Included before everything else on Linux (CMakeLists.txt): binds the addon to glibc 2.28 and the libstdc++
// of GCC 8, which are what libtorch and Node themselves need, also where it is built on a newer system.
// test/package/binary.test.ts reads the versions that a binary needs.
#pragma once

#if defined(__x86_64__)
#define NODE_TORCH_GLIBC "GLIBC_2.2.5"
#elif defined(__aarch64__)
#define NODE_TORCH_GLIBC "GLIBC_2.17"
#endif

#ifdef NODE_TORCH_GLIBC

// Functions that moved from libdl and libpthread to libc with 2.34, and a pow that differs in setting errno.
__asm__(".symver dlopen, dlopen@" NODE_TORCH_GLIBC);
__asm__(".symver dlsym, dlsym@" NODE_TORCH_GLIBC);
__asm__(".symver dladdr, dladdr@" NODE_TORCH_GLIBC);
__asm__(".symver dlerror, dlerror@" NODE_TORCH_GLIBC);
__asm__(".symver dlclose, dlclose@" NODE_TORCH_GLIBC);
__asm__(".symver pthread_once, pthread_once@" NODE_TORCH_GLIBC);
__asm__(".symver pthread_rwlock_rdlock, pthread_rwlock_rdlock@" NODE_TORCH_GLIBC);
__asm__(".symver pthread_rwlock_wrlock, pthread_rwlock_wrlock@" NODE_TORCH_GLIBC);
__asm__(".symver pthread_rwlock_unlock, pthread_rwlock_unlock@" NODE_TORCH_GLIBC);
__asm__(".symver pow, pow@" NODE_TORCH_GLIBC);

// std::condition_variable::wait, which became noexcept with GCC 12.
__asm__(
    ".symver _ZNSt18condition_variable4waitERSt11unique_lockISt5mutexE, "
    "_ZNSt18condition_variable4waitERSt11unique_lockISt5mutexE@GLIBCXX_3.4.11");

// Of glibc 2.32: libstdc++ asks it whether counting references needs atomic operations. Node always has
// threads.
extern "C" {
[[gnu::visibility("hidden")]] inline char __libc_single_threaded = 0;
}

#endif
