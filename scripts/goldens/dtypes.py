"""Makes test/goldens/dtypes.json: what PyTorch says of its dtypes, and how it converts between numbers and the bits of the small floats.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/dtypes.py
"""

import json
import math
import random
import re
from pathlib import Path

import torch

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "dtypes.json"
SCALAR_TYPES = {
    "Byte": "uint8", "Char": "int8", "Short": "int16", "Int": "int32", "Long": "int64", "Half": "float16", "Float": "float32", "Double": "float64",
    "ComplexHalf": "complex32", "ComplexFloat": "complex64", "ComplexDouble": "complex128", "Bool": "bool", "QInt8": "qint8", "QUInt8": "quint8",
    "QInt32": "qint32", "BFloat16": "bfloat16", "Float8_e5m2": "float8_e5m2", "Float8_e4m3fn": "float8_e4m3fn", "Float8_e5m2fnuz": "float8_e5m2fnuz",
    "Float8_e4m3fnuz": "float8_e4m3fnuz", "UInt16": "uint16", "UInt32": "uint32", "UInt64": "uint64", "Float8_e8m0fnu": "float8_e8m0fnu",
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
    bits16 = sorted(random.Random(12).sample(range(65536), 1000) + [0, 1, 0x3FF, 0x400, 0x7BFF, 0x7C00, 0x7C01, 0x8000, 0xFC00, 0x7F80, 0xFF80, 0x7F81])
    values = samples()
    golden = {
        "table": table(),
        "decode": {
            **{name: {"bits": list(range(256)), "values": decoded(name, list(range(256)))} for name in FLOAT8},
            **{name: {"bits": bits16, "values": decoded(name, bits16)} for name in ("float16", "bfloat16")},
        },
        "encode": {"values": [repr(value) for value in values], **{name: encoded(name, values) for name in ("float16", "bfloat16")}},
    }
    TARGET.write_text(json.dumps(golden, separators=(",", ":")) + "\n", encoding="utf-8")
