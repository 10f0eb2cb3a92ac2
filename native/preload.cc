// An addon of its own, without libtorch: it loads libtorch on a thread while JavaScript loads its modules.
// The other addon cannot do that, since it is loaded after libtorch. It is left out where it was not built;
// lib/native/preload.ts then loads libtorch itself.

#ifdef _WIN32
#define NOMINMAX
#include <windows.h>
#else
#include <dlfcn.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#endif

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <system_error>
#include <thread>

#include <node_api.h>

namespace {

#ifdef __linux__

// <sys/mman.h> of older systems does not name them; a kernel that does not know one answers with an error.
constexpr int kPopulateWrite = 23;  // MADV_POPULATE_WRITE, Linux 5.14
constexpr int kCollapse = 25;       // MADV_COLLAPSE, Linux 6.1

// The memory of this thread's heap that libtorch is about to use: when it is loaded it registers its
// operators, which takes 55 MB in small pieces. The system would bring in each of their 13,000 pages with an
// interrupt of its own, which takes longer than all the rest of the loading where the machine is a virtual
// one. Here it brings them in at once, as huge pages if it can.
//
// Heaps grow by address, so that pieces too small to be mappings of their own lie side by side; freed again,
// they are what the next requests are cut from. Only advice is given to the system: where the memory lies
// elsewhere, nothing is gained and nothing lost.
class PreparedHeap {
 public:
  PreparedHeap() noexcept {
    std::array<void*, kPieces> pieces;
    for (void*& piece : pieces) piece = std::malloc(kPieceBytes);
    // While it is there, the heap is not given back when the pieces are.
    guard_.reset(std::malloc(1));
    const auto [lowest, highest] = std::minmax_element(pieces.begin(), pieces.end());
    const auto first = reinterpret_cast<std::uintptr_t>(*lowest);
    const auto end = reinterpret_cast<std::uintptr_t>(*highest) + kPieceBytes;
    if (first != 0 && end - first < kPieces * kPieceBytes * 9 / 8) bringIn(first, end);
    for (void* piece : pieces) std::free(piece);
  }

 private:
  static constexpr std::size_t kPieces = 436;
  // Under 128 KB, from which on malloc makes mappings.
  static constexpr std::size_t kPieceBytes = 126 * 1024;

  struct Free {
    void operator()(void* memory) const noexcept { std::free(memory); }
  };

  static void bringIn(std::uintptr_t first, std::uintptr_t end) noexcept {
    constexpr std::uintptr_t kPageBytes = 4096;
    first = (first + kPageBytes - 1) & ~(kPageBytes - 1);
    end &= ~(kPageBytes - 1);
    void* memory = reinterpret_cast<void*>(first);
    if (madvise(memory, end - first, kCollapse) != 0) madvise(memory, end - first, kPopulateWrite);
  }

  std::unique_ptr<void, Free> guard_;
};

#else

struct PreparedHeap {};

#endif

// What the system's loader of shared libraries offers. A library stays loaded: no handle is ever closed.
#ifdef _WIN32

std::wstring wide(const std::string& utf8) {
  const int bytes = static_cast<int>(utf8.size());
  std::wstring text(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), bytes, nullptr, 0), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, utf8.data(), bytes, text.data(), static_cast<int>(text.size()));
  return text;
}

bool isLoaded(const std::string& file) { return GetModuleHandleW(wide(file).c_str()) != nullptr; }

// Gives nothing, or what went wrong. The libraries that it needs are looked for beside it.
std::string loadLibrary(const std::string& file) {
  if (LoadLibraryExW(wide(file).c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH) != nullptr) return {};
  return "LoadLibrary failed with error " + std::to_string(GetLastError());
}

#else

constexpr int kFlags = RTLD_NOW | RTLD_GLOBAL;

bool isLoaded(const std::string& file) { return dlopen(file.c_str(), kFlags | RTLD_NOLOAD) != nullptr; }

// Gives nothing, or the words of the system's loader.
std::string loadLibrary(const std::string& file) {
  return dlopen(file.c_str(), kFlags) != nullptr ? std::string() : dlerror();
}

#endif

// One library that a JavaScript environment has loaded on a thread.
class Loading {
 public:
  ~Loading() { finish(); }

  void begin(const std::string& file) {
    finish();
    failure_.clear();
    // The same call where libtorch is there already, in a worker or a second context: quick, and not worth a
    // thread.
    if (isLoaded(file)) return;
    try {
      thread_ = std::thread([this, file] { load(file); });
    } catch (const std::system_error&) {  // The system gives no more threads.
      load(file);
    }
  }

  // Waits, and gives the words of the system's loader when it could not load the library; otherwise nothing.
  const std::string& finish() {
    if (thread_.joinable()) thread_.join();
    return failure_;
  }

 private:
  void load(const std::string& file) {
    [[maybe_unused]] const PreparedHeap heap;
    failure_ = loadLibrary(file);
  }

  std::thread thread_;
  std::string failure_;
};

Loading* loadingOf(napi_env env, napi_callback_info info, std::size_t* count, napi_value* argument) {
  void* data = nullptr;
  napi_get_cb_info(env, info, count, argument, nullptr, &data);
  return static_cast<Loading*>(data);
}

// begin(file): starts to load the library.
napi_value begin(napi_env env, napi_callback_info info) {
  std::size_t count = 1;
  napi_value argument = nullptr;
  Loading* loading = loadingOf(env, info, &count, &argument);
  try {
    std::size_t length = 0;
    if (napi_get_value_string_utf8(env, argument, nullptr, 0, &length) != napi_ok) {
      napi_throw_type_error(env, nullptr, "Expected the path of a library for file");
      return nullptr;
    }
    std::string file(length, '\0');
    napi_get_value_string_utf8(env, argument, file.data(), length + 1, &length);
    loading->begin(file);
  } catch (const std::exception& error) {  // There is no memory.
    napi_throw_error(env, nullptr, error.what());
  }
  return nullptr;
}

// finish(): waits until it is loaded; gives '' then, and what went wrong otherwise.
napi_value finish(napi_env env, napi_callback_info info) {
  std::size_t count = 0;
  const std::string& failure = loadingOf(env, info, &count, nullptr)->finish();
  napi_value text = nullptr;
  napi_create_string_utf8(env, failure.data(), failure.size(), &text);
  return text;
}

}  // namespace

NAPI_MODULE_INIT() {
  auto* loading = new (std::nothrow) Loading;
  if (loading == nullptr) return exports;
  // An environment that ends while it loads waits for the thread: the process must not run destructors of a
  // library that is still being constructed.
  napi_add_env_cleanup_hook(
      env, [](void* data) { delete static_cast<Loading*>(data); }, loading);
  const napi_property_descriptor functions[] = {
      {"begin", nullptr, begin, nullptr, nullptr, nullptr, napi_enumerable, loading},
      {"finish", nullptr, finish, nullptr, nullptr, nullptr, napi_enumerable, loading},
  };
  napi_define_properties(env, exports, std::size(functions), functions);
  return exports;
}
