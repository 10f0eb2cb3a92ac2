"""Makes test/goldens/generated.json: what PyTorch gives for calls of every kind of the functions that are generated from its schemas.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/generated.py

A case is a call by PyTorch's name in its namespace; the test writes it in camelCase, with keyword arguments as an object at the end, and as a method
where there is one. A case without `close` must agree bit for bit, one with it to 1e-6. Results that are determined up to a sign only (svd, eigh) are
compared by what does not depend on it.
"""

import json
import math
import warnings
from pathlib import Path

import torch
from json_number import number

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "generated.json"
SEED = 7
warnings.filterwarnings("ignore", category=UserWarning)

inputs = {}
known = {}
cases = []


def tensor_json(tensor):
    tensor = tensor.detach()
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
    tensor = tensor.resolve_conj().resolve_neg()
    data = [int(value) if tensor.dtype == torch.bool else number(value) for value in tensor.contiguous().flatten().tolist()]
    return {"dtype": str(tensor.dtype).removeprefix("torch."), "shape": list(tensor.shape), "data": data}


def encode(value, as_input=False):
    if isinstance(value, torch.Tensor):
        if not as_input:
            return tensor_json(value)
        if id(value) not in known:
            known[id(value)] = (f"t{len(known)}", value)
            inputs[known[id(value)][0]] = tensor_json(value)
        return {"tensor": known[id(value)][0]}
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, (list, tuple)):
        return [encode(item, as_input) for item in value]
    if isinstance(value, (float, complex)):
        return number(value)
    return value


SPACES = {
    "torch": torch,
    "Tensor": torch.Tensor,
    "linalg": torch.linalg,
    "fft": torch.fft,
    "special": torch.special,
    "nn": torch._C._nn,
    "aten": torch.ops.aten,
}


def fresh(value):
    if isinstance(value, torch.Tensor):
        return value.clone()
    return [fresh(item) for item in value] if isinstance(value, (list, tuple)) else value


def case(name, *args, close=False, **kwargs):
    space, _, function = name.partition(".")
    target = SPACES[space]
    for part in function.split("."):
        target = getattr(target, part)
    torch.manual_seed(SEED)
    result = target(*fresh(args), **{key: fresh(value) for key, value in kwargs.items()})
    call = {"fn": name, "args": encode(args, True), "result": encode(result)}
    if kwargs:
        call["kwargs"] = {key: encode(value, True) for key, value in kwargs.items()}
    if isinstance(result, tuple) and hasattr(result, "_fields"):
        call["names"] = list(result._fields)
    elif type(result).__module__ == "torch.return_types":
        call["names"] = [field for field in dir(result) if field.isidentifier() and not field.startswith("_")]
        call["names"] = [n for n in call["names"] if n not in ("count", "index", "n_fields", "n_sequence_fields", "n_unnamed_fields")]
        call["names"].sort(key=lambda n: next(i for i, item in enumerate(result) if item is getattr(result, n)))
    if close:
        call["close"] = True
    cases.append(call)


A = torch.tensor([[0.5, -1.25, 2.0], [-0.75, 3.5, 0.0]])
B = torch.tensor([[2.0, 0.5, -1.5], [1.25, -2.0, 4.0]])
UNIT = torch.tensor([[0.1, 0.9, 0.5], [0.25, 0.75, 0.3]])
POSITIVE = torch.tensor([[0.5, 1.25, 2.0], [10.0, 3.5, 0.125]])
I = torch.tensor([[12, 18, 7], [4, 0, 5]])
J = torch.tensor([[8, 12, 14], [6, 3, 10]])
BOOL = torch.tensor([[True, False, True], [False, False, True]])
C = torch.tensor([1 + 2j, -0.5 - 1j])
SQUARE = torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, -0.25], [0.5, -0.25, 2.0]])
VECTOR = torch.tensor([3.0, 1.0, 2.0, 1.0, 5.0, 3.0])
INTS = torch.tensor([3, 1, 2, 1, 5, 3])
NANS = torch.tensor([[1.0, math.nan, 3.0], [math.nan, 5.0, -2.0]])
IMAGE = torch.arange(16.0).reshape(1, 1, 4, 4)
ROWS = torch.tensor([[1, 0, 2], [2, 1, 0]])

# One tensor.
for name in ["absolute", "negative", "positive", "signbit", "sgn", "ravel", "fix", "isneginf", "isposinf", "isreal", "adjoint", "msort"]:
    case(f"torch.{name}", A)
for name in ["deg2rad", "rad2deg", "sinc", "i0", "digamma", "lgamma", "arctan", "arcsinh", "erfinv", "logit", "nan_to_num_", "log1p_"]:
    case(f"torch.{name}", UNIT, close=True)
for name in ["conj", "conj_physical", "angle", "real", "imag", "view_as_real", "resolve_conj", "is_complex", "is_conj"]:
    case(f"torch.{name}", C, close=name == "angle")
for name in ["fliplr", "flipud", "argwhere", "nanmedian", "nansum", "nanmean", "atleast_3d", "diagflat", "cov", "corrcoef"]:
    case(f"torch.{name}", A, close=name in ("cov", "corrcoef"))
case("torch.is_floating_point", A)
case("torch.is_nonzero", torch.tensor([2.0]))

# Two, and numbers in the place of one.
for name in ["multiply", "subtract", "divide", "true_divide", "greater", "less_equal", "not_equal", "copysign", "float_power"]:
    case(f"torch.{name}", A, B)
    case(f"torch.{name}", A, 2)
case("torch.multiply", 2, A)
case("torch.divide", I, 4, rounding_mode="floor")
case("torch.divide", A, B, rounding_mode="trunc")
case("torch.subtract", A, B, alpha=2)
case("torch.rsub", A, 1)
case("torch.float_power", 2, B)
for name in ["gcd", "lcm", "bitwise_left_shift", "bitwise_right_shift"]:
    case(f"torch.{name}", I, J)
case("torch.bitwise_left_shift", I, 2)
case("torch.bitwise_right_shift", 1024, J)
for name in ["hypot", "logaddexp", "arctan2", "nextafter", "heaviside", "inner", "dist", "cdist", "ldexp"]:
    case(f"torch.{name}", A, B, close=True)
case("torch.xlogy", A, 2.5, close=True)
case("torch.xlogy", 2.5, POSITIVE, close=True)
case("torch.clip", A, -1, 1)
case("torch.clip", A, max=B)
case("torch.clamp_min", A, 0.25)
case("torch.clamp_max", A, B)
case("torch.isin", I, J)
case("torch.isin", I, 12, invert=True)

# Options, dtypes, several results.
case("torch.aminmax", A)
case("torch.aminmax", A, dim=1, keepdim=True)
case("torch.nanmedian", NANS, 1)
case("torch.nansum", NANS, 0, True)
case("torch.nansum", NANS, [0, 1], dtype=torch.float64)
case("torch.var_mean", A, 1, correction=0, close=True)
case("torch.std_mean", A, close=True)
case("torch.frexp", A)
case("torch.histogram", VECTOR, 3)
case("torch.histogram", VECTOR, torch.tensor([0.0, 2.0, 6.0]))
case("torch.histc", VECTOR, 4, min=0, max=6)
case("torch.diff", VECTOR)
case("torch.diff", A, 1, 0)
case("torch.diff", A, n=1, dim=1, prepend=UNIT)
case("torch.gradient", VECTOR)
case("torch.gradient", A, dim=1)
case("torch.trapezoid", VECTOR)
case("torch.trapezoid", VECTOR, dx=0.5)
case("torch.trapezoid", VECTOR, VECTOR.cumsum(0))
case("torch.logcumsumexp", A, 1, close=True)
case("torch.cumulative_trapezoid", A)
case("torch.nanquantile", NANS, 0.5, dim=1, close=True)
case("torch.combinations", VECTOR, 2)
case("torch.tensor_split", A, 2, 1)
case("torch.tensor_split", A, [1, 2], dim=1)
case("torch.hsplit", A, 3)
case("torch.vsplit", A, [1])
case("torch.dstack", [A, B])
case("torch.column_stack", [A, B])
case("torch.take_along_dim", A, ROWS, 1)
case("torch.index_copy", A, 1, torch.tensor([2, 0]), B[:, :2].contiguous())
case("torch.index_put", A, [torch.tensor([0, 1]), torch.tensor([2, 0])], torch.tensor([7.0, 8.0]))
case("torch.index_put", A, [torch.tensor([0, 0]), torch.tensor([1, 1])], torch.tensor(9.0), accumulate=True)
case("torch.masked_scatter", A, BOOL, B)
case("torch.diagonal_scatter", SQUARE, torch.tensor([7.0, 8.0, 9.0]))
case("torch.select_scatter", A, torch.tensor([7.0, 8.0, 9.0]), 0, 1)
case("torch.slice_scatter", A, B[:1].contiguous(), 0, 1)
case("torch.as_strided", VECTOR, [2, 2], [2, 1], 1)
case("torch.renorm", A, 2, 0, 1.5, close=True)
case("torch.addr", SQUARE, torch.tensor([1.0, 2.0, 3.0]), torch.tensor([0.5, 1.0, 2.0]), beta=0.5, alpha=2)
case("aten.tensordot", A, B, [1], [1], close=True)
case("torch.cholesky_solve", SQUARE, torch.linalg.cholesky(SQUARE), close=True)
case("torch.logspace", 0, 2, 5, close=True)
case("torch.tril_indices", 3, 3)
case("torch.triu_indices", 3, 3, 1)
case("torch.vander", VECTOR, 3, increasing=True)
case("torch.scalar_tensor", 3, dtype=torch.int32)
case("torch.polar", POSITIVE, A, close=True)
case("torch.complex", A, B)
case("torch.pixel_shuffle", torch.arange(16.0).reshape(1, 4, 2, 2), 2)
case("torch.affine_grid_generator", torch.tensor([[[1.0, 0, 0], [0, 1.0, 0]]]), [1, 1, 2, 2], False)
case("torch.grid_sampler", IMAGE, torch.zeros(1, 1, 2, 2), 0, 0, True, close=True)
case("torch.conv_transpose2d", IMAGE, torch.ones(1, 1, 2, 2), stride=2)
case("torch.max_pool1d", torch.arange(8.0).reshape(1, 1, 8), 2)
case("torch.cosine_similarity", A, B, close=True)
case("torch.pairwise_distance", A, B, 1, close=True)
# PyTorch's own bindings take 0 (none) where reduction is left out, whatever the schema says: its public functions always give it.
case("torch.triplet_margin_loss", A, B, UNIT, reduction=1, close=True)
case("torch.poisson", POSITIVE)
case("torch.poisson_nll_loss", A, POSITIVE, True, False, 1e-8, 1, close=True)
case("torch.promote_types", torch.int32, torch.float16)
case("torch.result_type", I, 1.5)
case("torch.can_cast", torch.float32, torch.int32)
case("torch.rms_norm", A, [3], close=True)

# Methods.
case("Tensor.add_", A, 1)
case("Tensor.addmv_", torch.tensor([1.0, 2.0]), A, torch.tensor([1.0, 0.5, 2.0]), alpha=2, close=True)
case("Tensor.eq_", A, 0.5)
case("Tensor.gt_", A, B)
case("Tensor.cumsum_", A, 1)
case("Tensor.swapaxes_", A, 0, 1)
case("Tensor.bitwise_and_", I, 6)
case("Tensor.masked_scatter_", A, BOOL, B)
case("Tensor.index_put_", A, [torch.tensor([1])], torch.tensor(5.0))
case("Tensor.scatter_reduce_", A, 1, ROWS, B, reduce="amax", include_self=False)
case("Tensor.fill_diagonal_", A, 7)
case("Tensor.log_normal_", torch.zeros(4), close=True)
case("Tensor.geometric_", torch.zeros(4), 0.25)
case("Tensor.unfold", VECTOR, 0, 2, 2)
case("Tensor.sum_to_size", A, [1, 3])
case("Tensor.sum_to_size", A, 2, 1)
case("Tensor.new_zeros", A, [2, 2], dtype=torch.int64)
case("Tensor.new_full", I, [2], 3)
case("Tensor.polygamma", POSITIVE, 1, close=True)
case("Tensor.resize_", A.clone(), 3, 2)
case("Tensor.to_sparse", A)
case("Tensor.storage_offset", A)

# Namespaces.
case("linalg.inv", SQUARE, close=True)
case("linalg.det", SQUARE, close=True)
case("linalg.slogdet", SQUARE, close=True)
case("linalg.cholesky", SQUARE, close=True)
case("linalg.cholesky", SQUARE, upper=True, close=True)
case("linalg.eigvalsh", SQUARE, close=True)
case("linalg.svdvals", A, close=True)
case("linalg.solve", SQUARE, SQUARE[0].clone(), close=True)
case("linalg.solve", SQUARE, A, left=False, close=True)
case("linalg.lu_factor", SQUARE, close=True)
case("linalg.lstsq", SQUARE, A.t().contiguous(), driver="gelsd", close=True)
case("linalg.norm", A, close=True)
case("linalg.norm", A, "fro", close=True)
case("linalg.norm", A, 1, [0, 1])
case("linalg.vector_norm", A, 3, dim=1, keepdim=True, close=True)
case("linalg.matrix_norm", A, "nuc", close=True)
case("linalg.matrix_norm", A, math.inf)
case("linalg.matrix_power", SQUARE, 3, close=True)
case("linalg.matrix_rank", SQUARE)
case("linalg.matrix_rank", SQUARE, atol=10.0)
case("linalg.pinv", A, close=True)
case("linalg.pinv", A, rcond=0.5, close=True)
case("linalg.multi_dot", [A, SQUARE, SQUARE], close=True)
case("linalg.cross", A, B, close=True)
case("linalg.cond", SQUARE, close=True)
case("linalg.cond", SQUARE, "fro", close=True)
case("linalg.vecdot", A, B, dim=0, close=True)
case("fft.fft", VECTOR, close=True)
case("fft.rfft", VECTOR, 4, norm="ortho", close=True)
case("fft.fft2", SQUARE, close=True)
case("fft.irfft", C, 3, close=True)
case("fft.fftn", A, dim=[0], close=True)
case("fft.fftfreq", 5, 0.5)
case("fft.fftshift", VECTOR)
case("fft.ifftshift", A, 1)
for name in ["airy_ai", "bessel_j0", "entr", "erfcx", "expit", "gammaln", "i1e", "log_ndtr", "ndtri", "psi", "spherical_bessel_j0"]:
    case(f"special.{name}", UNIT, close=True)
case("special.gammainc", POSITIVE, UNIT, close=True)
case("special.zeta", POSITIVE + 2, 1.5, close=True)
case("special.zeta", 2.5, POSITIVE, close=True)
case("special.xlog1py", A, POSITIVE, close=True)
case("special.multigammaln", POSITIVE + 2, 2, close=True)
case("special.polygamma", 2, POSITIVE, close=True)
case("special.softmax", A, 1, close=True)
case("special.logsumexp", A, 1, close=True)
case("special.chebyshev_polynomial_t", UNIT, 3, close=True)
case("special.legendre_polynomial_p", 0.5, INTS, close=True)
case("special.logit", UNIT, eps=0.2, close=True)
case("nn.gelu", A, approximate="tanh", close=True)
case("aten.mse_loss", A, B, 1, close=True)
case("aten.mse_loss", A, B, 0)
case("aten.huber_loss", A, B, reduction=2, delta=0.5, close=True)
case("nn.leaky_relu", A, 0.25)
case("nn.hardtanh", A, -0.5, 0.5)
case("nn.avg_pool2d", IMAGE, 2)
case("nn.avg_pool2d", IMAGE, [2, 1], stride=[1, 2])
case("aten.adaptive_max_pool2d", IMAGE, [2, 2])
case("nn.reflection_pad2d", IMAGE, [1, 1, 0, 1])
case("nn.upsample_nearest2d", IMAGE, [2, 2])
case("nn.upsample_bilinear2d", IMAGE, None, True, [0.5, 0.5], close=True)
case("nn.im2col", IMAGE, 2, 1, 0, 2)
case("nn.one_hot", ROWS, 4)
case("nn.pad", A, [1, 0], value=2.5)

# By their own names.
case("aten.add.Tensor", A, B, alpha=2)
case("aten.add", A, B)
case("aten.relu.default", A)
case("aten.sum.dim_IntList", A, [1], True)
case("aten.sum", A, [0])
case("aten.native_layer_norm", A, [3], None, None, 1e-5, close=True)
case("aten._softmax", A, 1, False, close=True)
case("aten.threshold_backward", A, B, 0)
case("aten._foreach_add.Scalar", [A, B], 1)
case("aten._foreach_mul", [A, B], [B, A])
case("aten.max.dim", A, 1)
case("aten._to_copy", A, dtype=torch.float64)

text = json.dumps({"seed": SEED, "inputs": inputs, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text.replace(',{"fn"', ',\n{"fn"') + "\n")
print(f"{TARGET.name}: {len(cases)} cases of {len({case['fn'] for case in cases})} functions, {len(text) // 1000} kB")
