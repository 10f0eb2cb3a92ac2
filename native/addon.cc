#include "anomaly.h"
#include "autocast.h"
#include "autograd.h"
#include "checkpoint.h"
#include "custom_function.h"
#include "default_dtype.h"
#include "devices.h"
#include "environment.h"
#include "errors.h"
#include "export_package.h"
#include "forward_ad.h"
#include "generator.h"
#include "graph/bindings.h"
#include "graph_node.h"
#include "heap.h"
#include "hooks.h"
#include "inference_mode.h"
#include "jit/bindings.h"
#include "library.h"
#include "napi_setup.h"
#include "operators.h"
#include "share.h"
#include "stay_loaded.h"
#include "tensors.h"
#include "training/bindings.h"
#include "transforms.h"

namespace {

// Called once for every environment that loads the addon: workers, and jest's contexts in one process.
Napi::Object init(Napi::Env env, Napi::Object exports) {
  try {
    node_torch::stayLoaded();
    node_torch::keepFreedMemory();
    env.SetInstanceData(new node_torch::Environment(env));
    node_torch::defineTensors(exports);
    node_torch::defineOperators(exports);
    node_torch::defineAutograd(exports);
    node_torch::defineHooks(exports);
    node_torch::defineGraphNodes(exports);
    node_torch::defineAnomalyMode(exports);
    node_torch::defineInferenceMode(exports);
    node_torch::defineForwardAD(exports);
    node_torch::defineCheckpoints(exports);
    node_torch::defineCustomFunctions(exports);
    node_torch::defineDevices(exports);
    node_torch::defineDefaultDtype(exports);
    node_torch::defineGenerators(exports);
    node_torch::defineAutocast(exports);
    node_torch::defineGraphs(exports);
    node_torch::defineTraining(exports);
    node_torch::defineScriptModules(exports);
    node_torch::defineExportPackages(exports);
    node_torch::defineLibraries(exports);
    node_torch::defineSharing(exports);
    node_torch::defineTransforms(exports);
  } catch (...) {
    // A worker that is terminated while it loads the addon: the module wrapper would throw once more.
    node_torch::raisePending(env);
  }
  return exports;
}

}  // namespace

NODE_API_MODULE(node_torch, init)
