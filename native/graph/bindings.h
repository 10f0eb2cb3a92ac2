#pragma once

#include <memory>

#include "graph/graph.h"
#include "napi_setup.h"

namespace node_torch {

// The graph under a handle that endRecording gave.
std::shared_ptr<Graph> unwrapGraph(Napi::Env env, Napi::Value value);

void defineGraphs(Napi::Object exports);

}  // namespace node_torch
