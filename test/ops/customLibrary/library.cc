// Operators of a custom library, as somebody writes them who has libtorch's headers only.
#include <ATen/core/Tensor.h>
#include <torch/library.h>

namespace {

at::Tensor axpy(const at::Tensor& x, const at::Tensor& y, const at::Scalar& a) { return x.mul(a).add(y); }

at::Tensor twiceTensor(const at::Tensor& x) { return x.add(x); }
int64_t twiceInt(int64_t x) { return 2 * x; }

std::tuple<at::Tensor, std::string> describe(const at::Tensor& x, std::optional<std::string> name,
                                             at::IntArrayRef sizes) {
  return {x.reshape(sizes), name.value_or("nobody")};
}

at::Tensor& increment(at::Tensor& x) { return x.add_(1); }

at::Tensor refuse(const at::Tensor& x) {
  TORCH_CHECK(x.dim() == 17, "refuse wants 17 dimensions, not ", x.dim());
  return x;
}

}  // namespace

TORCH_LIBRARY(NAMESPACE, m) {
  m.def("axpy(Tensor x, Tensor y, *, Scalar a=1) -> Tensor");
  m.def("twice.Tensor(Tensor x) -> Tensor");
  m.def("twice.int(int x) -> int");
  m.def("describe(Tensor x, str? name=None, int[] sizes=[]) -> (Tensor shaped, str name)");
  m.def("increment(Tensor(a!) x) -> Tensor(a!)");
  m.def("refuse(Tensor x) -> Tensor");
}

TORCH_LIBRARY_IMPL(NAMESPACE, CompositeImplicitAutograd, m) {
  m.impl("axpy", axpy);
  m.impl("twice.Tensor", twiceTensor);
  m.impl("twice.int", twiceInt);
  m.impl("describe", describe);
  m.impl("increment", increment);
  m.impl("refuse", refuse);
}
