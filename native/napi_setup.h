#pragma once

// The one place that fixes the Node-API configuration. The experimental level is needed for basic finalizers,
// which Node runs inside the garbage collection: only so are the temporaries of a loop that never yields
// freed. CMake defines NAPI_EXPERIMENTAL, NAPI_VERSION and NODE_ADDON_API_CPP_EXCEPTIONS for every file; this
// checks that it did.
#ifndef NAPI_EXPERIMENTAL
#error "NAPI_EXPERIMENTAL must be defined: finalizers would wait for the event loop without it"
#endif
#ifndef NDEBUG
#error \
    "NDEBUG must be defined: c10 and RecordFunction have another layout without it than in the released libtorch"
#endif

#include <napi.h>

static_assert(NAPI_VERSION == NAPI_VERSION_EXPERIMENTAL,
              "Node goes by NAPI_VERSION when it decides how finalizers run");
