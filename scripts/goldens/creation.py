"""Makes test/goldens/creation.json: what creation functions give, what PyTorch says of dtypes, and how tensors of all kinds print.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/creation.py
"""

import itertools
import json
import warnings
from pathlib import Path

import torch

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "creation.json"
FLOATS = ["float32", "float64", "float16", "bfloat16", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu"]
INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
COMPLEX = ["complex32", "complex64", "complex128"]
ALL = FLOATS + INTEGERS + COMPLEX + ["bool"]
COMMON = ["float32", "float64", "float16", "bfloat16", "int8", "int16", "int32", "int64", "uint8", "complex64", "complex128", "bool"]


def number(value):
    """Floats as text, which keeps nan, inf and -0; complex numbers as pairs."""
    if isinstance(value, complex):
        return [repr(value.real), repr(value.imag)]
    return repr(float(value)) if isinstance(value, float) else int(value)


def describe(tensor):
    kept = tensor.detach()
    if kept.layout != torch.strided:
        kept = kept.to_dense()
    if kept.dtype.is_floating_point and kept.dtype.itemsize < 4:
        kept = kept.float()
    return {"dtype": str(tensor.dtype)[6:], "shape": list(tensor.shape), "values": [number(value) for value in kept.reshape(-1).tolist()]}


def created():
    """Keyed by the cases of creationFunctions.test.ts."""
    f64 = torch.float64
    return {
        "logspace": torch.logspace(-2, 3, 6),
        "logspace base 2": torch.logspace(0, 4, 5, base=2, dtype=f64),
        "linspace": torch.linspace(-1, 1, 7, dtype=f64),
        "linspace int64": torch.linspace(0, 10, 4, dtype=torch.int64),
        "arange": torch.arange(1, 2, 0.25),
        "arange down": torch.arange(5, 0, -2),
        "arange beyond 2^53": torch.arange(2**60, 2**60 + 3),
        "eye": torch.eye(2, 3, dtype=torch.int32),
        "full complex": torch.full((2,), 1.5 - 2j),
        "full bigint": torch.full((2,), 2**62),
        "trilIndices": torch.tril_indices(3, 4, 1),
        "triuIndices": torch.triu_indices(3, 3, -1, dtype=torch.int32),
        "bartlettWindow": torch.bartlett_window(7, dtype=f64),
        "blackmanWindow": torch.blackman_window(6, periodic=False, dtype=f64),
        "hannWindow": torch.hann_window(5, dtype=f64),
        "hannWindow symmetric": torch.hann_window(5, periodic=False),
        "hammingWindow": torch.hamming_window(6, dtype=f64),
        "hammingWindow of alpha and beta": torch.hamming_window(6, False, 0.6, 0.3, dtype=f64),
        "kaiserWindow": torch.kaiser_window(6, dtype=f64),
        "kaiserWindow of beta": torch.kaiser_window(6, False, 5.0, dtype=f64),
    }


def buffers():
    data = bytes(range(3, 67))
    rows = []
    for dtype, count, offset in [("uint8", -1, 0), ("int16", 3, 1), ("float32", -1, 0), ("float64", 2, 5), ("int64", -1, 8), ("bfloat16", -1, 60), ("float16", 4, 3), ("complex64", 2, 0), ("float8_e5m2", 6, 58), ("bool", 2, 0)]:
        tensor = torch.frombuffer(bytearray(data), dtype=getattr(torch, dtype), count=count, offset=offset)
        rows.append({"count": count, "offset": offset, **describe(tensor.to(torch.uint8).to(torch.bool) if dtype == "bool" else tensor)})
    return rows


def finfo(name):
    info = torch.finfo(getattr(torch, name))
    fields = {"eps": info.eps, "max": info.max, "min": info.min, "tiny": info.tiny, "smallestNormal": info.smallest_normal, "resolution": info.resolution}
    return {"dtype": info.dtype, "bits": info.bits, **{key: repr(value) for key, value in fields.items()}}


def iinfo(name):
    info = torch.iinfo(getattr(torch, name))
    return {"dtype": info.dtype, "bits": info.bits, "min": str(info.min), "max": str(info.max)}


def promoted(first, second):
    try:
        return str(torch.promote_types(getattr(torch, first), getattr(torch, second)))[6:]
    except RuntimeError:
        return None


def result_types():
    """resultType of tensors with and without dimensions, and of numbers."""
    operands = {
        "int8[1]": torch.ones(1, dtype=torch.int8), "int64[1]": torch.ones(1, dtype=torch.int64), "float16[1]": torch.ones(1, dtype=torch.float16),
        "float64[1]": torch.ones(1, dtype=torch.float64), "complex64[1]": torch.ones(1, dtype=torch.complex64), "bool[1]": torch.ones(1, dtype=torch.bool),
        "int32[]": torch.tensor(1, dtype=torch.int32), "float64[]": torch.tensor(1.0, dtype=torch.float64), "complex128[]": torch.tensor(1j, dtype=torch.complex128),
        "2": 2, "2.5": 2.5, "true": True, "1j": 1j,
    }  # fmt: skip
    rows = []
    for (a, x), (b, y) in itertools.product(operands.items(), repeat=2):
        rows.append([a, b, str(torch.result_type(x, y))[6:]])
    return rows


def scalar_cases():
    """Every binary function with a number on either side: the result as the Python operators and functions give it."""
    tensors = {
        "float32": torch.tensor([-2.5, 0.5, 3.0]), "float16": torch.tensor([-1.5, 0.5, 2.0], dtype=torch.float16), "int64": torch.tensor([-3, 1, 4]),
        "int8": torch.tensor([-3, 1, 4], dtype=torch.int8), "uint8": torch.tensor([1, 2, 4], dtype=torch.uint8), "bool": torch.tensor([True, False, True]),
        "complex64": torch.tensor([1 + 2j, -0.5j, 3 + 0j]), "float64": torch.tensor([-2.5, 0.5, 3.0], dtype=torch.float64),
    }  # fmt: skip
    binary = {
        "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div, "floorDivide": torch.floor_divide, "remainder": torch.remainder, "fmod": torch.fmod,
        "pow": torch.pow, "eq": torch.eq, "ne": torch.ne, "lt": torch.lt, "le": torch.le, "gt": torch.gt, "ge": torch.ge, "maximum": torch.maximum,
        "minimum": torch.minimum, "fmax": torch.fmax, "fmin": torch.fmin, "atan2": torch.atan2, "bitwiseAnd": torch.bitwise_and, "bitwiseOr": torch.bitwise_or,
        "bitwiseXor": torch.bitwise_xor, "logicalAnd": torch.logical_and, "logicalOr": torch.logical_or, "logicalXor": torch.logical_xor,
    }  # fmt: skip

    left = {
        "sub": lambda s, x: s - x, "add": lambda s, x: s + x, "mul": lambda s, x: s * x, "div": lambda s, x: s / x, "floorDivide": lambda s, x: s // x,
        "remainder": lambda s, x: s % x, "pow": lambda s, x: s**x, "eq": lambda s, x: s == x, "ne": lambda s, x: s != x, "lt": lambda s, x: s < x,
        "le": lambda s, x: s <= x, "gt": lambda s, x: s > x, "ge": lambda s, x: s >= x, "bitwiseAnd": lambda s, x: s & x, "bitwiseOr": lambda s, x: s | x,
        "bitwiseXor": lambda s, x: s ^ x,
    }  # fmt: skip
    # Python takes only tensors here: one without dimensions promotes as a number does.
    of_tensors = {"maximum", "minimum", "fmax", "fmin", "atan2", "logicalAnd", "logicalOr", "logicalXor"}
    rows = []
    for name, function in binary.items():
        for (dtype, tensor), scalar in itertools.product(tensors.items(), (2, 2.5, True, 1 + 1j)):
            for side in ("right", "left"):
                if name in of_tensors:
                    call = (lambda s, x: function(torch.tensor(s), x)) if side == "left" else (lambda s, x: function(x, torch.tensor(s)))
                else:
                    call = left.get(name, lambda s, x: function(torch.tensor(s), x)) if side == "left" else (lambda s, x: function(x, s))
                try:
                    result = call(scalar, tensor)
                except (RuntimeError, TypeError, NotImplementedError):
                    continue
                # Python divides a number by multiplying it with the reciprocal, which alone libtorch can do for pairs of halves.
                if not isinstance(result, torch.Tensor) or result.dtype == torch.complex32:
                    continue
                written = {"re": 1, "im": 1} if isinstance(scalar, complex) else scalar
                rows.append([name, side, dtype, written, describe(result)])
    return {"tensors": {name: [number(value) for value in tensor.tolist()] for name, tensor in tensors.items()}, "rows": rows}


def printed():
    """Keyed by the cases of printedKinds.test.ts, which makes the same tensors with this library's own functions."""
    coo = torch.sparse_coo_tensor([[0, 1, 1], [2, 0, 2]], [3.0, 4.0, 5.0], (2, 4))
    tensors = {
        "sparse coo": coo,
        "sparse coo without size": torch.sparse_coo_tensor([[0, 1, 1], [2, 0, 2]], [3.0, 4.0, 5.0]),
        "sparse coo twice the same place": torch.sparse_coo_tensor([[1, 1]], [3.0, 4.0], (3,)),
        "sparse coo coalesced": torch.sparse_coo_tensor([[1, 1]], [3.0, 4.0], (3,)).coalesce(),
        "sparse coo hybrid": torch.sparse_coo_tensor([[0, 2]], [[1.0, 2.0], [3.0, 4.0]], (3, 2), dtype=torch.float64),
        "sparse coo empty": torch.sparse_coo_tensor((2, 3)),
        "sparse coo requires grad": torch.sparse_coo_tensor([[0]], [1.0], (2,), requires_grad=True),
        "sparse csr": torch.sparse_csr_tensor([0, 2, 3], [0, 2, 1], [1.0, 2.0, 3.0], (2, 3)),
        "sparse csr int64": torch.sparse_csr_tensor([0, 1, 2], [1, 0], torch.tensor([5, 6])),
        "sparse csc": torch.sparse_csc_tensor([0, 1, 1, 3], [0, 0, 1], [1.0, 2.0, 3.0], (2, 3), dtype=torch.float64),
        "sparse bsr": torch.sparse_bsr_tensor([0, 1, 2], [0, 1], [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]], (4, 4)),
        "sparse bsc": torch.sparse_bsc_tensor([0, 1], [0], [[[1.0], [2.0]]], (2, 1)),
        "quantized": torch.quantize_per_tensor(torch.tensor([-1.0, 0.0, 1.0, 2.0]), 0.1, 10, torch.quint8),
        "quantized per channel": torch.quantize_per_channel(torch.tensor([[-1.0, 0.0], [1.0, 2.0]]), torch.tensor([0.1, 0.01]), torch.tensor([10, 0]), 0, torch.qint8),
        "nested": torch.nested.nested_tensor([torch.tensor([1.0, 2.0]), torch.tensor([3.0])]),
        "nested requires grad": torch.nested.nested_tensor([torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 4.0], [5.0, 6.0]])], requires_grad=True),
        "complex": torch.complex(torch.tensor([1.0, 2.5]), torch.tensor([-1.0, 0.0])),
        "polar": torch.polar(torch.tensor([1.0, 2.0], dtype=torch.float64), torch.tensor([0.5, 3.0], dtype=torch.float64)),
        "complex as real": torch.view_as_real(torch.tensor([1 + 2j, 3 - 4j])),
        "real as complex": torch.view_as_complex(torch.tensor([[1.0, 2.0], [3.0, -4.0]])),
        "complex32": torch.tensor([1 + 2j, -0.5j], dtype=torch.complex32),
        "bfloat16": torch.tensor([1.0, 3.25159, -1e-3], dtype=torch.bfloat16),
        "float16": torch.tensor([1.0, 3.25159, 7e4], dtype=torch.float16),
    }  # fmt: skip
    for name in FLOATS[4:]:
        tensors[name] = torch.tensor([0.3, 1.0, 17.0, 300.0], dtype=getattr(torch, name))
    return {name: str(tensor) for name, tensor in tensors.items()}


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    golden = {
        "created": {name: describe(tensor) for name, tensor in created().items()},
        "buffers": buffers(),
        "finfo": {name: finfo(name) for name in FLOATS + COMPLEX},
        "iinfo": {name: iinfo(name) for name in INTEGERS},
        "promoteTypes": [[first, second, promoted(first, second)] for first, second in itertools.product(ALL, repeat=2)],
        "canCast": [[first, second, torch.can_cast(getattr(torch, first), getattr(torch, second))] for first, second in itertools.product(ALL, repeat=2)],
        "resultTypes": result_types(),
        "scalars": scalar_cases(),
        "printed": printed(),
    }
    text = ",\n".join(f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in golden.items())
    TARGET.write_text("{\n" + text + "\n}\n", encoding="utf-8")
