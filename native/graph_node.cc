#include "graph_node.h"

#include <memory>

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include "errors.h"
#include "external.h"
#include "tensors.h"

namespace node_torch {

namespace {

using torch::autograd::Node;

struct NodeBox {
  c10::intrusive_ptr<Node> node;
};

NodeBox& unbox(const Napi::CallbackInfo& info) {
  return unwrapExternal<NodeBox>(info.Env(), info[0], "a node of a graph");
}

// [node or null, number of its result]
Napi::Array wrapEdge(Napi::Env env, const torch::autograd::Edge& edge) {
  auto pair = Napi::Array::New(env, 2);
  pair.Set(0u, edge.function ? wrapExternal(env, std::make_unique<NodeBox>(NodeBox{edge.function}))
                             : Napi::Value(env.Null()));
  pair.Set(1u, static_cast<double>(edge.input_nr));
  return pair;
}

Napi::Value gradientEdge(const Napi::CallbackInfo& info) {
  const auto& tensor = unwrapTensor(info.Env(), info[0], "tensor");
  return wrapEdge(info.Env(), tensor.requires_grad() ? torch::autograd::impl::gradient_edge(tensor)
                                                     : torch::autograd::Edge());
}

Napi::Value nodeName(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), unbox(info).node->name());
}

Napi::Value nodeNextEdges(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  const auto& edges = unbox(info).node->next_edges();
  auto result = Napi::Array::New(env, edges.size());
  for (uint32_t i = 0; i < edges.size(); i++) result.Set(i, wrapEdge(env, edges[i]));
  return result;
}

// An integer that names the node, for telling whether two are the same.
Napi::Value nodeId(const Napi::CallbackInfo& info) {
  return Napi::BigInt::New(info.Env(), reinterpret_cast<uint64_t>(unbox(info).node.get()));
}

}  // namespace

void defineGraphNodes(Napi::Object exports) {
  define<gradientEdge>(exports, "gradientEdge");
  define<nodeName>(exports, "nodeName");
  define<nodeNextEdges>(exports, "nodeNextEdges");
  define<nodeId>(exports, "nodeId");
}

}  // namespace node_torch
