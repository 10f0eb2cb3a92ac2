"""Makes test/goldens/dtypes.json: what PyTorch says of its dtypes, and how it converts between numbers and the bits of the small floats.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/dtypes.py
"""

import io
import json
import math
import random
import re
import warnings
from pathlib import Path

import torch

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "dtypes.json"
SCALAR_TYPES = {
    "Byte": "uint8", "Char": "int8", "Short": "int16", "Int": "int32", "Long": "int64", "Half": "float16", "Float": "float32", "Double": "float64",
    "ComplexHalf": "complex32", "ComplexFloat": "complex64", "ComplexDouble": "complex128", "Bool": "bool", "QInt8": "qint8", "QUInt8": "quint8",
    "QInt32": "qint32", "BFloat16": "bfloat16", "Float8_e5m2": "float8_e5m2", "Float8_e4m3fn": "float8_e4m3fn", "Float8_e5m2fnuz": "float8_e5m2fnuz",
    "Float8_e4m3fnuz": "float8_e4m3fnuz", "UInt16": "uint16", "UInt32": "uint32", "UInt64": "uint64", "Float8_e8m0fnu": "float8_e8m0fnu",
    "QUInt4x2": "quint4x2", "QUInt2x4": "quint2x4", "Bits1x8": "bits1x8", "Bits2x4": "bits2x4", "Bits4x2": "bits4x2", "Bits8": "bits8", "Bits16": "bits16",
    "Float4_e2m1fn_x2": "float4_e2m1fn_x2", **{f"UInt{bits}": f"uint{bits}" for bits in range(1, 8)}, **{f"Int{bits}": f"int{bits}" for bits in range(1, 8)},
}  # fmt: skip
FLOAT8 = ["float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu"]


def table():
    """Codes as the header numbers them, sizes and kinds as torch reports them."""
    header = Path(torch.__file__).parent / "include" / "torch" / "headeronly" / "core" / "ScalarType.h"
    numbered = dict(re.findall(r"(\w+)\)\s*/\* (\d+) \*/", header.read_text()))
    rows = {}
    for scalar_type, name in SCALAR_TYPES.items():
        dtype = getattr(torch, name)
        rows[name] = {
            "code": int(numbered[scalar_type]),
            "bytes": dtype.itemsize,
            "isFloat": dtype.is_floating_point,
            "isComplex": dtype.is_complex,
            "torchName": str(dtype),
        }
    return rows


def attempt(run):
    """What a call gives; None where PyTorch refuses it."""
    try:
        return run()
    except Exception:
        return None


def saved(tensor):
    file = io.BytesIO()
    torch.save(tensor, file)
    file.seek(0)
    return str(torch.load(file).dtype).removeprefix("torch.")


def plain(value):
    """Numbers as they are, complex ones as objects, exactly."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {"re": value.real, "im": value.imag} if isinstance(value, complex) else value


def each(name):
    """What PyTorch does with tensors of a dtype."""
    dtype = getattr(torch, name)
    source = torch.tensor([1.5, 2.0, 0.0])
    cast = attempt(lambda: source.to(dtype))
    viewed = attempt(lambda: torch.tensor([1, 2], dtype=torch.uint8).view(dtype))
    return {
        "empty": attempt(lambda: list(torch.empty(2, dtype=dtype).shape)),
        "zeros": attempt(lambda: plain(torch.zeros(2, dtype=dtype).tolist())),
        "made": attempt(lambda: plain(torch.tensor([1, 2, 0], dtype=dtype).tolist())),
        "cast": attempt(lambda: plain(cast.tolist())),
        "back": attempt(lambda: cast.to(torch.float32).tolist()),
        "printed": attempt(lambda: str(cast)) if cast is not None else None,
        "bytes": attempt(lambda: viewed.view(torch.uint8).tolist()),
        "saved": attempt(lambda: saved(cast if cast is not None else torch.zeros(2, dtype=dtype))),
    }


def quantized():
    """Quantized tensors: their integers, numbers and text, and operators of the quantized namespace on them."""
    x = torch.tensor([[0.5, -1.25, 2.0, 3.3], [0.0, 1.75, -0.3, 10.0]])
    y = torch.tensor([[1.0, 0.25, -2.0, 0.1], [4.0, -1.75, 0.3, 1.0]])
    scales, zeros = torch.tensor([0.1, 0.25], dtype=torch.float64), torch.tensor([3, 0])

    def facts(q):
        return {"intRepr": q.int_repr().tolist(), "numbers": q.dequantize().tolist(), "text": str(q), "scheme": str(q.qscheme()).removeprefix("torch.")}

    def of(tensor, dtype):
        return torch.quantize_per_tensor(tensor, 0.1, 0 if dtype is torch.qint32 else 10, dtype)

    weight, bias = torch.quantize_per_tensor(y, 0.05, 0, torch.qint8), torch.tensor([0.5, -0.5])
    packed = torch.ops.quantized.linear_prepack(weight, bias)
    a, b = of(x, torch.quint8), of(y, torch.quint8)
    return {
        "x": x.tolist(),
        "y": y.tolist(),
        "perTensor": {name: facts(of(x, getattr(torch, name))) for name in ("quint8", "qint8", "qint32")},
        "perChannel": {name: facts(torch.quantize_per_channel(x, scales, zeros, 0, getattr(torch, name))) for name in ("quint8", "qint8", "qint32")},
        "subByte": {name: facts(torch.quantize_per_channel(x, torch.tensor([0.5, 0.25]), torch.tensor([0.0, 1.0]), 0, getattr(torch, name))) for name in ("quint4x2", "quint2x4")},
        "dynamic": facts(torch.quantize_per_tensor_dynamic(x, torch.quint8, False)),
        "add": facts(torch.ops.quantized.add(a, b, 0.2, 5)),
        "addRelu": facts(torch.ops.quantized.add_relu(a, b, 0.2, 5)),
        "mul": facts(torch.ops.quantized.mul(a, b, 0.3, 40)),
        "cat": facts(torch.ops.quantized.cat([a, b], 0, 0.2, 5)),
        "linear": facts(torch.ops.quantized.linear(a, packed, 0.2, 60)),
        "linearDynamic": torch.ops.quantized.linear_dynamic(x, packed).tolist(),
        "relu": facts(torch.relu(a)),
        "transposed": facts(a.t()),
        "taken": facts(a[1, 1:3]),
    }


def decoded(name, bits):
    storage = torch.uint8 if name.startswith("float8") else torch.uint16
    values = torch.tensor(bits, dtype=storage).view(getattr(torch, name)).to(torch.float64).tolist()
    return [repr(value) for value in values]


def encoded(name, values):
    return torch.tensor(values, dtype=getattr(torch, name)).view(torch.uint16).tolist()


def samples():
    source = random.Random(11)
    values = [0.0, -0.0, 1.0, -2.0, 65504.0, 65519.99, 65520.0, 1e6, 2.0**-14, 2.0**-24, 2.0**-25, 2.0**-25 * 1.0001, 3 * 2.0**-25, 6.1e-5, 1e-8, 1e-40, 3.4e38, 3.5e38, 1e300, math.inf, -math.inf, math.nan]
    # Just above a tie: rounding to float32 first makes it a tie.
    values += [1 + 2.0**-11 + 2.0**-40, 1 + 2.0**-8 + 2.0**-40, 1 + 2.0**-11, 1 + 3 * 2.0**-11]
    for _ in range(400):
        values.append(source.uniform(-1, 1) * 2.0 ** source.randint(-28, 18))
        values.append(source.randint(-5000, 5000) / 2.0 ** source.randint(0, 30))
    return values


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    bits16 = sorted(random.Random(12).sample(range(65536), 1000) + [0, 1, 0x3FF, 0x400, 0x7BFF, 0x7C00, 0x7C01, 0x8000, 0xFC00, 0x7F80, 0xFF80, 0x7F81])
    values = samples()
    golden = {
        "table": table(),
        "each": {name: each(name) for name in SCALAR_TYPES.values()},
        "quantized": quantized(),
        "decode": {
            **{name: {"bits": list(range(256)), "values": decoded(name, list(range(256)))} for name in FLOAT8},
            **{name: {"bits": bits16, "values": decoded(name, bits16)} for name in ("float16", "bfloat16")},
        },
        "encode": {"values": [repr(value) for value in values], **{name: encoded(name, values) for name in ("float16", "bfloat16")}},
    }
    TARGET.write_text(json.dumps(golden, separators=(",", ":")) + "\n", encoding="utf-8")
