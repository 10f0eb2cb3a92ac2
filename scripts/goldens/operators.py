#!/usr/bin/env python3
"""Writes test/goldens/operators.json: calls of operators by their schemas, with what PyTorch gave.

    python -m pip install torch==2.13.0 --index-url https://download.pytorch.org/whl/cpu
    python scripts/goldens/operators.py

Every kind of argument and result that a schema may have stands here at least once, with every dtype where that matters. Values are written as JavaScript
takes them: plain numbers, booleans, strings (also for dtypes, layouts, devices and memory formats) and null, apart from

    {"t": {"dtype", "shape", "data": base64 of the little-endian elements[, "strides", "offset"]}}   a tensor
    {"float": 2}    a float where the schema says Scalar or Tensor; "nan", "inf", "-inf", "-0" where JSON has no number for it
    {"re", "im"}    a complex number
    {"int": "…"}    an integer beyond 2^53

A case is {"op", "args", "kwargs"} with "result" (absent for none; an array for several), "written" (arguments after the call, by index or name),
"grads" (of each floating tensor argument, in order) or "error" (how PyTorch's message begins). "close" says that the last bits depend on the processor.
"""

import base64
import json
import math
import os
import pathlib

os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")
import torch  # noqa: E402

TARGET = pathlib.Path(__file__).resolve().parents[2] / "test" / "goldens" / "operators.json"
SEED = 11
FLOATS = [torch.float32, torch.float64, torch.float16, torch.bfloat16]
INTS = [torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8]
WIDE_UNSIGNED = [torch.uint16, torch.uint32, torch.uint64]
COMPLEX = [torch.complex64, torch.complex128]
DTYPES = [*FLOATS, *INTS, *COMPLEX, torch.bool]
ENUMS = (torch.dtype, torch.layout, torch.memory_format)

torch.set_num_threads(1)
cases = []


def storage_bytes(tensor, strides):
    """The storage from the first element of the tensor to the last that it reaches."""
    reach = 1 + sum((size - 1) * stride for size, stride in zip(tensor.shape, strides)) if tensor.numel() else 0
    return torch.as_strided(tensor.detach(), [reach], [1], tensor.storage_offset())


def raw(flat):
    return base64.b64encode(flat.contiguous().view(torch.uint8).numpy().tobytes() if flat.numel() else b"").decode()


def tensor_json(tensor, as_argument):
    described = {"dtype": name(tensor.dtype), "shape": list(tensor.shape)}
    if as_argument and not tensor.is_contiguous():
        described["data"] = raw(storage_bytes(tensor, tensor.stride()))
        described["strides"] = list(tensor.stride())
    else:
        settled = tensor.detach().resolve_conj().resolve_neg().contiguous()
        described["data"] = raw(torch.zeros_like(settled).copy_(settled).flatten())
    return {"t": described}


def name(value):
    return str(value).removeprefix("torch.")


def double(value):
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return "-0" if value == 0 and math.copysign(1, value) < 0 else value


def encode(value, type=""):
    """`type`: of the argument in the schema; empty for a result."""
    if isinstance(value, torch.Tensor):
        return tensor_json(value, as_argument=type != "")
    if isinstance(value, (list, tuple)):
        return [encode(item, type) for item in value]
    if isinstance(value, (*ENUMS, torch.device)):
        return name(value)
    if isinstance(value, complex):
        return {"re": double(value.real), "im": double(value.imag)}
    if isinstance(value, float):
        tagged = any(kind in type for kind in ("number", "Scalar", "Tensor")) or isinstance(double(value), str)
        return {"float": double(value)} if tagged else value
    if isinstance(value, int) and abs(value) > 2**53 - 1:
        return {"int": str(value)}
    return value


def fresh(value):
    """The same argument on memory of its own, laid out alike."""
    if isinstance(value, torch.Tensor):
        strides = value.stride()
        return torch.as_strided(storage_bytes(value, strides).clone(), value.shape, strides) if value.numel() else value.clone()
    return [fresh(item) for item in value] if isinstance(value, list) else value


def find(op):
    base, _, overload = op.removeprefix("aten::").partition(".")
    return getattr(getattr(torch.ops.aten, base), overload or "default")


def tensors_in(value):
    if isinstance(value, torch.Tensor):
        return [value]
    return [tensor for item in value for tensor in tensors_in(item)] if isinstance(value, (list, tuple)) else []


def case(op, *args, close=False, grads=False, error=False, **kwargs):
    operator = find(op)
    schema = operator._schema.arguments
    types = [str(argument.type) for argument in schema[: len(args)]]
    by_name = {argument.name: str(argument.type) for argument in schema}
    written = {
        argument.name: index
        for index, argument in enumerate(schema)
        if argument.alias_info is not None and argument.alias_info.is_write
    }
    one = {
        "op": op if op.startswith("aten::") else f"aten::{op}",
        "args": [encode(value, type) for value, type in zip(args, types)],
    }
    if kwargs:
        one["kwargs"] = {key: encode(value, by_name[key]) for key, value in kwargs.items()}
    if close:
        one["close"] = True
    cases.append(one)

    torch.manual_seed(SEED)
    call_args, call_kwargs = fresh(list(args)), {key: fresh(value) for key, value in kwargs.items()}
    try:
        with torch.no_grad():
            result = operator(*call_args, **call_kwargs)
    except (RuntimeError, IndexError, NotImplementedError, ValueError) as caught:
        assert error, (op, caught)
        one["error"] = str(caught).split("\n")[0][:100]
        return
    assert not error, (op, "did not fail")
    if result is not None:
        one["result"] = encode(result)
    if written:
        one["written"] = {
            key if key in call_kwargs else index: encode(call_kwargs[key] if key in call_kwargs else call_args[index])
            for key, index in written.items()
        }
    if not grads:
        return
    call_args, call_kwargs = fresh(list(args)), {key: fresh(value) for key, value in kwargs.items()}
    leaves = [tensor for tensor in tensors_in([call_args, list(call_kwargs.values())]) if tensor.dtype in FLOATS]
    for leaf in leaves:
        leaf.requires_grad_()
    torch.manual_seed(SEED)
    outputs = [o for o in tensors_in([operator(*call_args, **call_kwargs)]) if o.dtype in FLOATS and o.requires_grad]
    torch.autograd.backward([output.sum() for output in outputs])
    one["grads"] = [None if leaf.grad is None else encode(leaf.grad) for leaf in leaves]


def of(dtype, shape=(2, 3), shift=0):
    """Small numbers that every operator below computes exactly."""
    count = math.prod(shape)
    values = torch.tensor([(index * 5 + shift) % 7 for index in range(count)])
    if dtype.is_floating_point or dtype.is_complex:
        values = (values - 3).to(torch.float64) / 2
        if dtype.is_complex:
            values = torch.complex(values, values.flip(0) + 0.25)
    elif dtype.is_signed:
        values = values - 3
    elif dtype == torch.bool:
        values = values > 2
    return values.to(dtype).reshape(shape)


A, B = of(torch.float32), of(torch.float32, shift=2)
SQUARE = torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, -0.25], [0.5, -0.25, 2.0]])
POSITIVE = A.abs() + 0.5
T3 = of(torch.float32, (2, 3, 4))
X4 = of(torch.float32, (2, 2, 5, 4))
LONG = of(torch.int64)
BOOL = of(torch.bool)
INDEX = torch.tensor([2, 0])

# every dtype
for dtype in DTYPES:
    x, y = of(dtype), of(dtype, shift=2)
    inexact = dtype.is_complex
    case("add.Tensor", x, y)
    case("mul.Tensor", x, y, close=inexact)
    case("eq.Tensor", x, y)
    case("where.self", BOOL, x, y)
    case("cat", [x, y], 1)
    case("index_select", x, 1, INDEX)
    case("t", x.t())
    case("sum.dim_IntList", x, [0], True)
    case("fill_.Scalar", x, 1)
    case("copy_", x, B)
    case("add.out", x, y, out=torch.zeros(2, 3, dtype=dtype))
    case("masked_fill.Scalar", x, BOOL, 1)
    case("_foreach_add.List", [x, y], [y, x])
    if dtype != torch.bool:
        case("sub_.Tensor", x, y, alpha=2)
        case("neg", x)
        if not dtype.is_complex:
            case("clamp", x, 0, 1)
            case("remainder.Scalar", x, 2)
    if not dtype.is_complex:
        case("sort", x, 1, True)
        case("max.dim", x, 1)
    if not dtype.is_floating_point and not dtype.is_complex:
        case("bitwise_xor.Tensor", x, y)
for dtype in WIDE_UNSIGNED:
    case("add.Tensor", of(dtype), of(dtype, shift=1), error=True)
    case("eq.Tensor", of(dtype), of(dtype, shift=2))
    case("t", of(dtype))

# every conversion
for source in [*DTYPES, *WIDE_UNSIGNED]:
    for target in [*DTYPES, *WIDE_UNSIGNED]:
        if source != target and not (source.is_complex and not target.is_complex):
            x = of(source, (4,)) if target.is_signed or not source.is_signed else of(source, (4,)).abs()
            case("to.dtype", x, target)

# numbers in the place of tensors, and what they do to dtypes
for dtype in DTYPES:
    for number in (True, 3, 2.0, 0.5, 1 + 2j):
        case("add.Tensor", of(dtype, (2,)), number, close=dtype.is_complex)
        if number is not True and dtype != torch.bool:
            case("sub.Scalar", of(dtype, (2,)), number, close=dtype.is_complex)
case("add.Tensor", of(torch.float16), of(torch.float64, ()))
case("add.Tensor", of(torch.float16), of(torch.float64, (3,)))
case("true_divide.Tensor", LONG, 2)
case("div.Tensor_mode", of(torch.int32), 2, rounding_mode="floor")
case("div.Tensor_mode", A, 2.0, rounding_mode=None)
case("result_type.Scalar", LONG, 2.0)
case("result_type.Scalar", LONG, 2)

# Scalar, Scalar?, Scalar[]
case("full", [2], 2, dtype=torch.float32)
case("full", [2], True)
case("full", [2], 2.0)
case("full", [2], 3)
case("full", [], -0.0, dtype=torch.float64)
case("full", [2], math.nan)
case("full", [2], -math.inf)
case("full", [2], 1 - 2j)
case("full", [2], 2**63 - 1, dtype=torch.int64)
case("full", [2], -(2**63), dtype=torch.int64)
case("full", [2], 2**53 + 1, dtype=torch.int64)
case("clamp", LONG, None, 1)
case("clamp", LONG, 0, None)
case("clamp", LONG, 0.5, 2.5)
case("clamp.Tensor", A, None, B)
case("_foreach_mul.ScalarList", [A, B, LONG], [2, 0.5, True])
case("_foreach_add.ScalarList", [LONG, LONG], [2.0, 2])
case("_foreach_add_.Scalar", [A, B], 2)
case("_foreach_addcmul.ScalarList", [A, B], [B, A], [A, A], [2.0, -1])
case("arange.start_step", 0, 1, 0.25)
case("arange.start_step", 0, 6, 2)
case("arange.start_step", 0.0, 6, 2)
case("arange", 3.0)
case("linspace", -1, 1, 5)
case("norm.ScalarOpt_dim", A, None, [1], close=True)
case("norm.ScalarOpt_dim", A, 1, [1], True, close=True)
case("std.correction", A, [1], correction=0.5, close=True)
case("std_mean.correction", A, None, correction=None, close=True)
case("threshold", A, 0.25, 9)
case("pow.Scalar", 2, LONG.abs())
case("pow.Tensor_Scalar", LONG, 2)
case("pow.Tensor_Scalar", LONG, 2.0)

# lists, with one number for all, without, and with holes
case("sum.dim_IntList", T3, None)
case("sum.dim_IntList", T3, [0, -1])
case("sum.dim_IntList", T3, [], dtype=torch.float64)
case("view", A, [3, -1])
case("permute", T3, [2, 0, 1])
case("roll", A, [1])
case("roll", A, [1, -1], [0, 1])
case("repeat", A, [2, 1, 1])
case("constant_pad_nd", A, [1, 0], 7)
case("pad", T3, [1, 1], "reflect")
case("flip", A, [])
case("index.Tensor", T3, [None, INDEX])
case("index.Tensor", T3, [INDEX.clamp(max=1), None, INDEX])
case("index.Tensor", A, [BOOL])
case("index_put_", A, [torch.tensor([0, 0]), INDEX], torch.tensor([5.0, 6.0]), True)
case("stack", [A, B], -1)
case("split_with_sizes", A, [1, 2], 1)
case("unbind.int", A, 1)
case("tensor_split.sections", of(torch.float32, (7,)), 3)
case("einsum", "ij,kj->ik", [A, B], close=True)
case("cat", [A, LONG])
case("block_diag", [A, B[:1]])
case("meshgrid.indexing", [INDEX, INDEX], indexing="xy")
case("broadcast_tensors", [A, torch.ones(1, 3)])
case("avg_pool2d", X4, 2, close=True)
case("avg_pool2d", X4, [2, 1], [1, 2], [1, 0], True, False, None, close=True)
case("max_pool2d_with_indices", X4, [2], 1)
case("upsample_nearest2d.vec", X4, None, [2.0, 1.5])
case("upsample_nearest2d.vec", X4, [3, 3], None)
case("upsample_bilinear2d", X4, [3, 7], True, None, 2.0, close=True)
case("as_strided", of(torch.float32, (12,)), [2, 3], [1, 2], 3)
case("histogramdd", T3.reshape(-1, 2), [2, 3], [-1.0, 1.0, -2.0, 2.0], close=True)
case("unsafe_split.Tensor", A, 2)
case("count_nonzero.dim_IntList", LONG, [0])
case("movedim.intlist", T3, [0, 1], [2, 0])

# strings, dtypes, layouts, devices, memory formats, booleans
case("zeros", [2, 2], dtype=torch.complex128, layout=torch.strided, device=torch.device("cpu"), pin_memory=False)
case("eye.m", 2, 3, dtype=torch.int8)
case("to.device", LONG, torch.device("cpu"), torch.float16, False, True)
case("clone", X4, memory_format=torch.channels_last)
case("contiguous", X4.permute(0, 2, 3, 1), memory_format=torch.contiguous_format)
case("zeros_like", X4, dtype=torch.int16, memory_format=torch.channels_last)
case("cumsum", BOOL, 1, dtype=torch.int32)
case("searchsorted.Tensor", torch.tensor([-1.0, 0.5, 2.0]), A, out_int32=True, side="right")
case("scatter.reduce", A, 1, torch.tensor([[0, 0], [1, 2]]), of(torch.float32, (2, 2)), reduce="add")
case("scatter_reduce.two", A, 1, torch.tensor([[0, 0], [1, 1]]), of(torch.float32, (2, 2)), "amax", include_self=False)
case("gelu", A, approximate="tanh", close=True)
case("cross_entropy_loss", A, torch.tensor([2, 0]), None, 2, -100, 0.1, close=True)
case("layer_norm", A, [3], torch.tensor([1.0, 2.0, 0.5]), None, 1e-3, False, close=True)
case("native_batch_norm", X4, None, None, None, None, True, 0.1, 1e-5, close=True)
case("softmax.int", A, -1, torch.float64, close=True)
case("nan_to_num", torch.tensor([math.nan, math.inf, -math.inf, 1.0]), 0.5, None, -1.0)
case("linalg_norm.ord_str", A, "fro", [0, 1], close=True)
case("one_hot", torch.tensor([0, 2, 1]), 4)
case("bincount", torch.tensor([3, 1, 2, 1]), None, 6)
case("bincount", torch.tensor([3, 1, 2, 1]), of(torch.float32, (4,)))
case("isclose", A, B, 0.1, 1.0, True)
case("quantile", A, torch.tensor([0.25, 0.5]), 1, True, interpolation="lower")

# results of every kind
case("topk", A, 2)
case("unique_dim", torch.tensor([[1, 2], [0, 3], [1, 2]]), 0, True, True, True)
case("aminmax", A, dim=1)
case("equal", A, A)
case("allclose", A, B)
case("item", of(torch.float64, ()))
case("item", torch.tensor(2**53 + 1))
case("item", torch.tensor(7))
case("item", torch.tensor(True))
case("item", torch.tensor(1 - 2j))
case("size.int", A, -1)
case("stride.int", A.t(), 0)
case("is_floating_point", A)
case("_foreach_zero_", [A, B])
case("_assert_async", torch.tensor(True))
case("chunk", A, 4, 1)
case("linalg_qr", SQUARE, close=True)
case("linalg_slogdet", SQUARE, close=True)
case("frexp.Tensor", A)
case("convolution_backward", torch.ones(2, 1, 4, 3), X4, torch.ones(1, 2, 2, 2), [1], [1, 1], [0, 0], [1, 1], False, [0, 0], 1, [True, False, True], close=True)
case("native_dropout", torch.ones(5), 0.5, True)
case("nonzero", A)
case("nonzero_numpy", A)
case("conj", of(torch.complex64))
case("_neg_view", A)
case("view_as_real", of(torch.complex64))
case("imag", of(torch.complex64).conj())

# tensors that do not lie row by row
WIDE = of(torch.float32, (4, 6))
for x in (WIDE.t(), WIDE[1:3, ::2], WIDE[:1].expand(3, 6), X4.contiguous(memory_format=torch.channels_last), WIDE[:, 5]):
    case("add.Scalar", x, 1)
    case("relu", x)
    case("sum", x, close=True)
    case("clone", x)
    if not 0 in x.stride():
        case("mul_.Scalar", x, 2)
        case("add.out", x, x, out=x)
case("add.Tensor", torch.zeros(0, 3), torch.zeros(1, 3))
case("cat", [torch.zeros(0), A[0]])
case("sum", torch.zeros(2, 0))
case("max.dim", of(torch.float32, ()), 0)

# in place, out, and what a call writes
case("add_.Tensor", A, B, alpha=-2)
case("addcmul_", A, B, B, value=0.5, close=True)
case("squeeze_", A.reshape(1, 2, 1, 3))
case("t_", A)
case("transpose_", T3, 0, 2)
case("resize_", A, [2, 2])
case("masked_scatter_", A, BOOL, of(torch.float32, (6,), 1))
case("index_add_", A, 1, INDEX, of(torch.float32, (2, 2)), alpha=2)
case("tril_", SQUARE, -1)
case("zero_", LONG)
case("logical_not_", BOOL)
case("sort.values_stable", A, stable=True, dim=1, values=torch.zeros(2, 3), indices=torch.zeros(2, 3, dtype=torch.int64))
case("max.dim_max", A, 1, max=torch.zeros(2), max_values=torch.zeros(2, dtype=torch.int64))
case("mm.out", A, SQUARE, out=torch.zeros(2, 3), close=True)
case("sum.IntList_out", A, [1], out=torch.zeros(2))
case("cat.out", [A, B], 0, out=torch.zeros(4, 3))
case("eq.Tensor_out", A, B, out=torch.zeros(2, 3, dtype=torch.bool))
case("_foreach_mul_.List", [A, LONG], [B, LONG])
case("_foreach_add.ScalarList_out", [A, B], [1, 2.5], out=[torch.zeros(2, 3), torch.zeros(2, 3)])
case("_foreach_copy_", [A, LONG], [B, A])
case("_fused_sgd_", [A, T3], [B, T3], [], weight_decay=0.0, momentum=0.0, lr=0.5, dampening=0.0, nesterov=False, maximize=False, is_first_step=False, close=True)
case("_fused_adam_", [A], [B], [torch.zeros(2, 3)], [torch.zeros(2, 3)], [], [torch.tensor(1.0)], lr=0.1, beta1=0.9, beta2=0.999, weight_decay=0.01, eps=1e-8, amsgrad=False, maximize=False, close=True)
case("normal_", torch.zeros(4), 1.0, 2.0, close=True)
case("random_.from", torch.zeros(5), -3, 4)
case("bernoulli_.float", torch.zeros(6), 0.5)
case("randint.low", -2, 9, [6])
case("randperm", 6)
case("rand_like", A)
case("multinomial", POSITIVE, 2)
case("dropout", A, 0.5, True)

# gradients
for op in ("exp", "sin", "tanh", "sigmoid", "relu", "abs", "square", "gelu", "silu", "softplus", "erf", "atan", "neg", "t", "sum", "mean", "log1p"):
    case(op, POSITIVE if op == "log1p" else A, close=True, grads=True)
for dtype in FLOATS:
    case("mul.Tensor", of(dtype), of(dtype, shift=2), grads=True)
    case("add.Tensor", of(dtype), B, alpha=2, grads=True)
case("mm", A, SQUARE, close=True, grads=True)
case("addmm", B[0], A, SQUARE, beta=0.5, alpha=2, close=True, grads=True)
case("cat", [A, LONG, B], 1, grads=True)
case("stack", [A, B], grads=True)
case("index.Tensor", A, [None, INDEX], grads=True)
case("gather", A, 1, torch.tensor([[0, 0], [1, 2]]), grads=True)
case("where.self", BOOL, A, B, grads=True)
case("where.ScalarOther", BOOL, A, 2.0, grads=True)
case("max.dim", T3, 1, grads=True)
case("unbind.int", A, grads=True)
case("split.Tensor", A, 2, 1, grads=True)
case("frexp.Tensor", A, grads=False)
case("topk", A, 2, grads=True)
case("convolution", X4, of(torch.float32, (3, 2, 2, 2)), torch.ones(3), [1, 1], [0, 0], [1, 1], False, [0, 0], 1, close=True, grads=True)
case("layer_norm", A, [3], torch.ones(3), None, close=True, grads=True)
case("embedding", SQUARE, torch.tensor([[0, 2], [1, 1]]), 1, grads=True)
case("cross_entropy_loss", A, torch.tensor([2, 0]), close=True, grads=True)
case("linalg_solve", SQUARE, A.t().contiguous(), close=True, grads=True)
case("dropout", A, 0.5, True, grads=True)
case("expand", A[:1], [4, 3], grads=True)
case("as_strided", of(torch.float32, (12,)), [2, 3], [1, 2], 3, grads=True)
case("_foreach_mul.Scalar", [A, B], 2.0, grads=True)
case("to.dtype", A, torch.float64, grads=True)
case("detach", A, grads=False)
case("floor", A, grads=True)
case("nll_loss", A, torch.tensor([2, 0]), None, 0, close=True, grads=True)
case("max_pool2d_with_indices", X4, 2, grads=True)
case("batch_norm", X4, torch.ones(2), None, None, None, True, 0.1, 1e-5, False, close=True, grads=True)
case("scaled_dot_product_attention", T3, T3, T3, close=True, grads=True)
case("lerp.Tensor", A, B, POSITIVE, close=True, grads=True)
case("pow.Tensor_Tensor", POSITIVE, B, close=True, grads=True)
case("atan2", A, B, close=True, grads=True)

# what PyTorch refuses
case("add.Tensor", A, torch.ones(4), error=True)
case("mm", A, B, error=True)
case("bmm", A, B, error=True)
case("view", A, [4, 2], error=True)
case("view", A.t(), [6], error=True)
case("cat", [A, torch.ones(2, 2)], 0, error=True)
case("cat", [], error=True)
case("stack", [A, A.t()], error=True)
case("sum.dim_IntList", A, [2], error=True)
case("select.int", A, 0, 2, error=True)
case("index.Tensor", A, [torch.tensor([5])], error=True)
case("index.Tensor", A, [A], error=True)
case("index_select", A, 0, torch.tensor([9]), error=True)
case("gather", A, 1, torch.tensor([[7]]), error=True)
case("permute", A, [0, 0], error=True)
case("squeeze.dim", A, 5, error=True)
case("add_.Tensor", LONG, A, error=True)
case("sub.Tensor", BOOL, BOOL, error=True)
case("bitwise_and.Tensor", A, B, error=True)
case("linalg_inv", A, error=True)
case("linalg_cholesky", -SQUARE, error=True)
case("embedding", SQUARE, torch.tensor([3]), error=True)
case("conv2d", A, SQUARE, error=True)
case("layer_norm", A, [4], error=True)
case("nll_loss", A, torch.tensor([3, 0]), error=True)
case("div.Tensor_mode", A, B, rounding_mode="nearest", error=True)
case("einsum", "ij,jk", [A, B], error=True)
case("einsum", "ij->k", [A], error=True)
case("arange.start_step", 0, 1, -1, error=True)
case("randperm", -1, error=True)
case("item", A, error=True)
case("multinomial", -POSITIVE, 1, error=True)
case("topk", A, 9, error=True)
case("chunk", A, 0, error=True)
case("roll", A, [1, 2], [0], error=True)
case("unfold", A, 0, 5, 1, error=True)
case("fft_fft", A, 0, error=True)
case("mean", LONG, error=True)
case("masked_fill_.Scalar", A, LONG, 1, error=True)
case("scatter_.src", A, 1, torch.tensor([[0]]), LONG, error=True)
case("add.out", A, B, out=torch.zeros(2, 3, dtype=torch.int64), error=True)
case("softmax.int", A, 3, error=True)
case("repeat", A, [2], error=True)
case("zeros", [-1], error=True)
case("one_hot", torch.tensor([-1]), error=True)
case("normal_", torch.zeros(2), 0.0, -1.0, error=True)
case("avg_pool2d", X4, [9, 9], error=True)
case("cross_entropy_loss", A, torch.tensor([0]), error=True)
case("tril", A[0], error=True)
case("movedim.intlist", T3, [0, 0], [1, 2], error=True)

text = ",\n".join(json.dumps(one, separators=(",", ":")) for one in cases)
TARGET.write_text(f'{{"seed":{SEED},"cases":[\n{text}\n]}}\n')
print(f"{TARGET.name}: {len(cases)} cases of {len({one['op'] for one in cases})} operators, {TARGET.stat().st_size // 1000} kB")
