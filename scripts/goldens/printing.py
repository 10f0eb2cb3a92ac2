"""Makes test/goldens/printing.json and test/goldens/python_floats.json: tensors with the text that PyTorch prints for them, and floats as Python
formats them.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/printing.py
"""

import json
import math
import random
import struct
import warnings
from pathlib import Path

import torch

FOLDER = Path(__file__).resolve().parents[2] / "test" / "goldens"
inf, nan = math.inf, math.nan
cases = []


def scalar(value):
    """One element as JSON; floats as text, which keeps nan, inf and -0."""
    if isinstance(value, complex):
        return [repr(value.real), repr(value.imag)]
    return value if isinstance(value, bool) else repr(value)


def elements(tensor):
    if tensor.dtype.is_floating_point and tensor.dtype.itemsize == 1:
        tensor = tensor.float()
    return [scalar(value) for value in tensor.reshape(-1).tolist()]


def describe(tensor, fill=None):
    description = {"shape": list(tensor.shape), "dtype": str(tensor.dtype).removeprefix("torch.")}
    # What is not said is the default: device cpu, no gradient.
    if tensor.device.type != "cpu":
        description["device"] = str(tensor.device)
    if tensor.requires_grad:
        description["requiresGrad"] = True
    if tensor.grad_fn is not None:
        description["gradFn"] = type(tensor.grad_fn).__name__
    plain = tensor.detach()
    if tensor.layout == torch.sparse_coo:
        names = {"indices": plain._indices(), "values": plain._values()}
    elif tensor.layout in (torch.sparse_csr, torch.sparse_bsr):
        names = {"crow_indices": plain.crow_indices(), "col_indices": plain.col_indices(), "values": plain.values()}
    elif tensor.layout in (torch.sparse_csc, torch.sparse_bsc):
        names = {"ccol_indices": plain.ccol_indices(), "row_indices": plain.row_indices(), "values": plain.values()}
    else:
        names = None
    if names is not None:
        description["sparse"] = {
            "layout": str(tensor.layout).removeprefix("torch."),
            "nnz": tensor._nnz(),
            "parts": [{"name": name, "tensor": describe(part)} for name, part in names.items()],
        }
    elif tensor.is_quantized:
        description["values"] = elements(tensor.dequantize())
        scheme = str(tensor.qscheme()).removeprefix("torch.")
        quantization = {"scheme": scheme}
        if "channel" in scheme:
            quantization["scale"] = describe(tensor.q_per_channel_scales())
            quantization["zeroPoint"] = describe(tensor.q_per_channel_zero_points())
            quantization["axis"] = tensor.q_per_channel_axis()
        else:
            quantization["scale"] = tensor.q_scale()
            quantization["zeroPoint"] = tensor.q_zero_point()
        description["quantization"] = quantization
    elif fill is not None:
        description["fill"] = fill
    elif tensor.device.type != "meta":
        description["values"] = elements(plain)
    return description


def case(tensor, fill=None, options=None, default_dtype=None):
    """Records what PyTorch prints; `fill` = [start, step, modulus] says what element i of a large tensor is: start + step * (i % modulus)."""
    torch.set_printoptions(profile="default")
    if default_dtype is not None:
        torch.set_default_dtype(default_dtype)
    description = describe(tensor, fill)
    torch.set_printoptions(**(options or {}))
    expected = str(tensor)
    torch.set_printoptions(profile="default")
    torch.set_default_dtype(torch.float32)
    if options is not None:
        renamed = {"sci_mode": "sciMode"}
        description["options"] = {
            renamed.get(key, key): ("Infinity" if value == inf else value) for key, value in options.items()
        }
    if default_dtype is not None:
        description["defaultDType"] = str(default_dtype).removeprefix("torch.")
    cases.append({**description, "expected": expected})


def filled(shape, start=0, step=1, modulus=1 << 40, dtype=torch.float32, **keywords):
    count = math.prod(shape)
    values = start + step * (torch.arange(count, dtype=torch.float64) % modulus)
    tensor = values.to(dtype)
    assert torch.equal(tensor.to(torch.float64), values), "the fill must be exact in the dtype"
    case(tensor.reshape(shape), fill=[start, step, modulus], **keywords)


def floats(values, dtype=torch.float32, **keywords):
    case(torch.tensor(values, dtype=dtype), **keywords)


def make_cases():
    # Scalars of every dtype.
    for dtype in (torch.float32, torch.float64, torch.float16, torch.bfloat16):
        for value in (0.0, -0.0, 1.0, -1.0, 2.5, 0.1, 1e-5, 123456.789, 1e9, inf, -inf, nan, 65504.0, 3.14159265):
            floats(value, dtype)
    for dtype in (torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16, torch.uint32, torch.uint64):
        case(torch.tensor(7, dtype=dtype))
        case(torch.tensor([1, 2, 100], dtype=dtype))
        case(torch.tensor([torch.iinfo(dtype).min, torch.iinfo(dtype).max], dtype=dtype))
        case(torch.empty(0, dtype=dtype))
    case(torch.tensor(True))
    case(torch.tensor([True, False]))
    case(torch.tensor([[True, True], [True, True]]))
    case(torch.tensor([9007199254740993, -9223372036854775808], dtype=torch.int64))

    # Integral, fixed and scientific notation.
    for values in (
        [1.0, 2.0, 3.0], [1.0, 2.5], [0.0, 0.0], [-0.0, 0.0], [-0.0, 1.5], [1.0, 1000.0], [1.0, 1001.0], [1.0, 1000.5], [0.5, 500.0], [0.5, 500.5],
        [1e8, 1e8], [1e8 + 8, 1e8], [1e-4, 1e-4], [9.9e-5, 1e-4], [1e-10], [1e20], [1e30, 1.0], [1e38, -1e38], [1e-45], [3.4e38, 1e-38],
        [nan, nan], [nan, 1.0], [nan, 1.5], [inf, 1.0], [-inf, 1.0], [inf, -inf, nan], [inf, 0.5, nan], [inf, 1e10, nan], [nan, 123.0, -4.0], [0.0, 1e-7],
        [0.03125, 0.09375, -0.03125], [1.03125e-7, 1.09375, 2.5], [0.5, 1.5, 2.5], [99999.5, 1.0], [0.00005, 0.9], [1e8, 1.0, -0.0], [123456789.0, 1.0],
        [16777216.0, 16777218.0], [2.0 ** 24, 0.5], [-1.0, -10.0, 100.0], [-0.25, 10.0], [1e4, 1e5, 1e6, 1e7], [0.99999, 0.999999],
    ):
        floats(values)
        floats(values, torch.float64)
    for values in ([1.0, 2.5, -3.75], [65504.0, 6e-8], [1e-3, 0.5], [nan, inf, 2.0], [1.0, 2.0]):
        floats(values, torch.float16)
        floats(values, torch.bfloat16)
    floats([1e300, 1e-300], torch.float64)
    floats([1.7976931348623157e308], torch.float64, options={"sci_mode": False})
    floats([1e22, 3.0], torch.float64, options={"sci_mode": False})
    floats([5e-324, 1.0], torch.float64)
    floats([0.1 + 0.2, 1 / 3], torch.float64)

    # 8-bit floats, decoded as PyTorch decodes them.
    for dtype in (torch.float8_e4m3fn, torch.float8_e4m3fnuz, torch.float8_e5m2, torch.float8_e5m2fnuz, torch.float8_e8m0fnu):
        for codes in ([0x38, 0x40, 0x3C], [0, 1, 0x7F, 0xFF], [0, 1, 2, 3], [0x30, 0x34, 0x80, 0xB0], [0x7C, 0x7D, 0xFC, 0x38], [0xFF], [0x7E, 0x80, 0x82]):
            case(torch.tensor(codes, dtype=torch.uint8).view(dtype))

    # Empty tensors.
    for shape in ((0,), (0, 3), (3, 0), (2, 0, 4), (0, 0)):
        for dtype in (torch.float32, torch.float64, torch.int64, torch.bool, torch.complex64):
            case(torch.empty(shape, dtype=dtype))
    case(torch.empty(0, requires_grad=True))

    # Matrices, blank lines, wrapping.
    filled((2, 3))
    filled((1, 1))
    filled((2, 2, 2), step=0.5)
    filled((2, 1, 2, 2), step=0.25)
    filled((1, 2, 1, 2, 1), dtype=torch.int64)
    filled((1, 1, 1, 1), dtype=torch.bool, step=0)
    filled((3, 20), dtype=torch.int64)
    filled((40,))
    filled((40,), step=0.125)
    filled((2, 30), step=1000.5)
    filled((17,), start=1e6, step=1e6, dtype=torch.float64)
    filled((100,), dtype=torch.int32)
    filled((25,), step=0, dtype=torch.bool)
    generator = torch.Generator().manual_seed(1)
    for shape in ((5,), (12,), (3, 4), (2, 3, 4), (2, 2, 2, 2), (13, 7), (4, 11)):
        case(torch.randn(shape, generator=generator))
        case(torch.randn(shape, generator=generator, dtype=torch.float64) * 1e5)
    case(torch.randn(9, generator=generator) * torch.tensor(10.0) ** torch.arange(-4, 5))
    case((torch.rand(6, 6, generator=generator) > 0.5))
    case(torch.randint(-100000, 100000, (4, 13), generator=generator))

    # Summarised tensors.
    for shape in ((1000,), (1001,), (100000,), (50, 50), (7, 200), (6, 200), (200, 7), (200, 6), (2, 600), (10, 10, 11), (7, 7, 7, 7), (2, 2, 2, 200), (1001, 1), (1, 1001), (1, 1, 1001), (5, 5, 50)):
        filled(shape)
        filled(shape, dtype=torch.int64)
        filled(shape, step=0.5, dtype=torch.float64)
    filled((2000,), start=-0.5, step=0.25, modulus=7)
    filled((1100,), step=1, modulus=2, dtype=torch.bool)
    filled((40, 40), step=1, modulus=2, dtype=torch.bool)
    filled((2000,), step=1000, dtype=torch.float64)
    filled((30, 40), start=-600, dtype=torch.int16)
    case(torch.zeros(1).expand(1000, 1000, 1000), fill=[0, 0, 1])
    case(torch.zeros(1, dtype=torch.complex64).expand(2000, 3), fill=[0, 0, 1])

    # Complex numbers.
    for dtype in (torch.complex64, torch.complex128, torch.complex32):
        for values in ([1 + 2j], [1 + 2j, 3.5 - 1j], [complex(-0.0, -0.0), 1j], [complex(nan, inf), complex(1.5, nan)], [1e10 + 1e-10j, 1 + 1j][: 1 if dtype == torch.complex32 else 2]):
            case(torch.tensor(values, dtype=dtype))
        case(torch.tensor(1.5 - 2j, dtype=dtype))
        case(torch.tensor(3 + 4j, dtype=dtype))
    case(torch.randn(3, 7, dtype=torch.complex64, generator=generator))
    case(torch.randn(2, 2, dtype=torch.complex128, generator=generator, requires_grad=True))
    case(torch.tensor([1 + 2j, 3 - 4j]).conj())

    # Suffixes and where they break the line.
    case(torch.ones(2, requires_grad=True))
    case(torch.ones(2, requires_grad=True) + 1)
    case(torch.ones(2, dtype=torch.float64, requires_grad=True) * 2)
    case(torch.ones((), requires_grad=True).exp())
    case((torch.arange(6.0, requires_grad=True)).reshape(2, 3))
    for count in range(1, 24):
        case(torch.arange(count, dtype=torch.int32) + 10)
        case((torch.arange(count, dtype=torch.float64) + 0.5).requires_grad_() + 0)
        case((torch.arange(count, dtype=torch.float32)).requires_grad_())
    case(torch.empty(2, 3, device="meta"))
    case(torch.empty(2, 3, device="meta", dtype=torch.int64))
    case(torch.empty((), device="meta", dtype=torch.float64, requires_grad=True))
    case(torch.empty(0, 4, device="meta"))

    # The default dtype.
    for dtype in (torch.float32, torch.float64, torch.complex64, torch.complex128, torch.int64, torch.float16):
        case(torch.ones(2, dtype=dtype), default_dtype=torch.float64)
        case(torch.ones(0, dtype=dtype), default_dtype=torch.float64)
        case(torch.ones(2, dtype=dtype), default_dtype=torch.bfloat16)
    case(torch.ones(2, dtype=torch.float64, device="meta"), default_dtype=torch.float64)

    # Options.
    values = [1.123456789, -22.5, 1000.0625]
    for options in (
        {"precision": 0}, {"precision": 1}, {"precision": 2}, {"precision": 8}, {"precision": 20}, {"precision": 3}, {"sci_mode": True}, {"sci_mode": False},
        {"sci_mode": True, "precision": 0}, {"linewidth": 10}, {"linewidth": 20}, {"linewidth": 200}, {"linewidth": 0}, {"profile": "short"}, {"profile": "full"},
        {"threshold": 2}, {"threshold": 0}, {"edgeitems": 0}, {"threshold": 0, "edgeitems": 0}, {"threshold": 0, "edgeitems": 1},
    ):
        floats(values, options=options)
        floats(values, torch.float64, options=options)
        floats([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, nan]], options=options)
        floats(2.5, options=options)
        case(torch.tensor([1 + 2j, 0.5j, -3 + 1j, 2 + 2j]), options=options)
        case(torch.arange(12).reshape(3, 4), options=options)
        case(torch.zeros(0, 2), options=options)
        case(torch.zeros(4), options=options)
    filled((30, 40), options={"profile": "short"})
    filled((12, 100), options={"profile": "full"})
    filled((1200,), options={"threshold": inf, "linewidth": 120})
    filled((3, 4, 5), options={"threshold": 10, "edgeitems": 1})
    filled((3, 4, 5), options={"threshold": 10, "edgeitems": 0})
    floats([1e10, 1.0], options={"sci_mode": False})
    floats([1e10, 1.5, 1e-9], options={"sci_mode": False})
    floats([0.0], options={"sci_mode": True})
    floats([123.0, 5.0], options={"sci_mode": True})

    # Sparse and quantized tensors.
    coo = torch.sparse_coo_tensor([[0, 1, 1], [2, 0, 2]], [3.0, 4.0, 5.5], (2, 3), check_invariants=True)
    case(coo)
    case(coo.to(torch.float64).requires_grad_())
    case(torch.sparse_coo_tensor(torch.empty(2, 0, dtype=torch.int64), torch.empty(0), (2, 3)))
    case(torch.eye(40).to_sparse())
    dense = torch.tensor([[0.0, 1.5, 0, 0], [2, 0, 0, 3], [0, 0, 0, 0], [0, 4, 0, 0]])
    case(dense.to_sparse_csr())
    case(dense.to_sparse_csc())
    case(dense.to_sparse_bsr((2, 2)))
    case(dense.to(torch.float64).to_sparse_bsc((2, 2)))
    case(torch.quantize_per_tensor(torch.linspace(-1, 1, 12).reshape(3, 4), 0.1, 2, torch.qint8))
    case(torch.quantize_per_tensor(torch.tensor(0.5), 1e-5, 0, torch.qint32))
    case(torch.quantize_per_tensor(torch.empty(0, 4), 2.0, 128, torch.quint8))
    case(torch.quantize_per_channel(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([0.1, 0.2]), torch.tensor([1, 2]), 0, torch.qint8))


def python_floats():
    """[repr, precision, fixed, exponential] of floats of all sizes, many of them exact ties."""
    source = random.Random(7)
    values = [0.0, -0.0, 0.5, 1.5, 2.5, 0.125, 0.375, 9.5, 99.5, 0.03125, 1.03125, 1e21, 1e22, 123456789012345678.0, 2.0**53, 5e-324, 1.7976931348623157e308, 1e16, 1e15, 1e-4, 9.9e-5, 0.1, 1e23]
    for _ in range(250):
        values.append(struct.unpack("<d", source.randbytes(8))[0])
        values.append(source.randint(-(10**6), 10**6) / 2 ** source.randint(0, 12))
        values.append(source.randint(1, 99999) * 10.0 ** source.randint(-8, 20))
        values.append(source.choice([1, -1]) * (source.randint(0, 4000) * 2 + 1) * 5.0 * 10.0 ** source.randint(0, 18))
    rows = []
    for value in values:
        if math.isfinite(value):
            precision = source.choice([0, 1, 2, 3, 4, 4, 4, 5, 8, 17])
            fixed = f"{value:.{precision}f}" if abs(value) < 1e40 else None
            rows.append([repr(value), precision, fixed, f"{value:.{precision}e}"])
    return rows


def write(name, value):
    lines = ",\n".join(json.dumps(item, separators=(",", ":"), ensure_ascii=False) for item in value)
    (FOLDER / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    make_cases()
    write("printing", cases)
    write("python_floats", python_floats())
