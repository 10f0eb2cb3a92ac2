"""Makes test/goldens/*.safetensors with Python's safetensors, test/goldens/safetensors.json with their contents, and
test/goldens/safetensors_verdicts.json: valid and broken files with what the reference implementation says of them.

Run from the root of the repository, with torch 2.13 and safetensors 0.8 installed:  python scripts/goldens/safetensors_files.py
"""

import base64
import json
import random
from pathlib import Path

import torch
from safetensors import SafetensorError, deserialize
from safetensors.torch import save

FOLDER = Path(__file__).resolve().parents[2] / "test" / "goldens"
DTYPES = [
    torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16,
    torch.uint32, torch.uint64, torch.bool, torch.complex64, torch.float8_e4m3fn, torch.float8_e4m3fnuz, torch.float8_e5m2, torch.float8_e5m2fnuz,
]  # fmt: skip


def every_dtype():
    generator = torch.Generator().manual_seed(3)
    tensors = {}
    for dtype in DTYPES:
        bits = torch.randint(0, 256, (3 * dtype.itemsize,), generator=generator, dtype=torch.uint8)
        if dtype == torch.bool:
            bits = bits % 2
        tensors[f"layer.{str(dtype).removeprefix('torch.')}"] = bits.view(dtype)
    return tensors


FILES = {
    "every_dtype": (every_dtype(), {"format": "pt"}),
    "names": (
        {
            "b": torch.arange(6, dtype=torch.float32).reshape(2, 3),
            "a": torch.tensor(7, dtype=torch.int32),
            "": torch.zeros(1, dtype=torch.uint8),
            "empty": torch.zeros(0, 3),
            "quote\"back\\slash/\n\t\x01\x7f": torch.ones(2, dtype=torch.int8),
            "dense/größe": torch.ones(3, dtype=torch.float64),
            "\uffff": torch.ones(1),
            "\U0001f600": torch.ones(1),
            "__proto__": torch.full((2,), 2.0),
        },
        None,
    ),
    "metadata_only": ({}, {"key \"\\\u2028\x1f": "value\r\n\b\f é😀"}),
    "nothing": ({}, None),
}


def contents(tensors, metadata):
    rows = []
    for name, tensor in tensors.items():
        data = tensor.reshape(-1).view(torch.uint8).numpy().tobytes()
        rows.append(
            {
                "name": name,
                "dtype": str(tensor.dtype).removeprefix("torch."),
                "shape": list(tensor.shape),
                "data": base64.b64encode(data).decode(),
            }
        )
    return {"metadata": metadata, "tensors": rows}


def packed(header, data=b"", length=None):
    header = header.encode() if isinstance(header, str) else header
    return (len(header) if length is None else length).to_bytes(8, "little") + header + data


def one(fields, data=b"\0" * 8):
    return packed("{%s}" % fields, data)


GOOD = '"dtype":"F32","shape":[2],"data_offsets":[0,8]'


def handmade():
    entry = '"a":{"dtype":"%s","shape":%s,"data_offsets":%s}'
    yield "plain", one('"a":{%s}' % GOOD)
    yield "no bytes", b""
    yield "seven bytes", b"\0" * 7
    yield "header length zero", b"\0" * 8
    yield "header longer than file", packed("{}", length=3)
    yield "header of 100 MB announced", packed("{}", length=100_000_001)
    yield "header length 2^64 - 1", packed("{}", length=2**64 - 1)
    yield "html", b"<!DOCTYPE html><html></html>"
    yield "trailing spaces", packed("{}     ")
    yield "trailing white space of other kinds", packed("{}\n\t\r ")
    yield "trailing zero bytes", packed(b"{}\0\0")
    yield "leading space", packed(" {}")
    yield "byte order mark", packed(b"\xef\xbb\xbf{}")
    yield "white space everywhere", packed('{ "a" :\n{ "dtype" : "F32" , "shape" : [ 2 ] , "data_offsets" : [ 0 , 8 ] } }', b"\0" * 8)
    yield "array as header", packed("[]")
    yield "number as header", packed("1")
    yield "not closed", packed('{"a":')
    yield "trailing comma", one('"a":{%s},' % GOOD)
    yield "comma in array", one(entry % ("F32", "[2,]", "[0,8]"))
    yield "single quotes", one("'a':{%s}" % GOOD)
    yield "comment", one('/**/"a":{%s}' % GOOD)
    yield "invalid utf-8", packed(b'{"\xff":{%s}}' % GOOD.encode(), b"\0" * 8)
    yield "utf-8 surrogate", packed(b'{"\xed\xa0\x80":{%s}}' % GOOD.encode(), b"\0" * 8)
    yield "escaped name", one('"\\u0061\\n\\/\\ud83d\\ude00":{%s}' % GOOD)
    yield "lone surrogate", one('"\\ud83d":{%s}' % GOOD)
    yield "lone low surrogate", one('"\\ude00":{%s}' % GOOD)
    yield "bad escape", one('"\\x61":{%s}' % GOOD)
    yield "raw newline in name", one('"a\nb":{%s}' % GOOD)
    yield "raw delete in name", one('"a\x7fb":{%s}' % GOOD)
    yield "duplicate tensor", one('"a":{%s},"a":{%s}' % (GOOD, GOOD))
    yield "duplicate field", one('"a":{"dtype":"F32",%s}' % GOOD)
    yield "duplicate metadata", packed('{"__metadata__":{},"__metadata__":{}}')
    yield "duplicate metadata key", packed('{"__metadata__":{"a":"1","a":"2"}}')
    yield "metadata", packed('{"__metadata__":{"a":"1"}}')
    yield "metadata null", packed('{"__metadata__":null}')
    yield "metadata number", packed('{"__metadata__":{"a":1}}')
    yield "metadata nested", packed('{"__metadata__":{"a":{}}}')
    yield "metadata string", packed('{"__metadata__":"a"}')
    yield "unknown field", one('"a":{%s,"extra":[1.5e3,{"x":null},true,"s"]}' % GOOD)
    yield "unknown field, malformed", one('"a":{%s,"extra":[01]}' % GOOD)
    yield "unknown field, deep", one('"a":{%s,"extra":%s%s}' % (GOOD, "[" * 200, "]" * 200))
    yield "unknown field, number with a bare point", one('"a":{%s,"extra":1.}' % GOOD)
    yield "missing dtype", one('"a":{"shape":[2],"data_offsets":[0,8]}')
    yield "missing shape", one('"a":{"dtype":"F32","data_offsets":[0,8]}')
    yield "missing offsets", one('"a":{"dtype":"F32","shape":[2]}')
    yield "tensor is null", one('"a":null')
    yield "tensor is a number", one('"a":3')
    for dtype in ("F33", "f32", "", "FLOAT", "C128", "toString", "F4", "F6_E2M3"):
        yield f"dtype {dtype}", one(entry % (dtype, "[2]", "[0,8]"))
    for dtype in ("F8_E8M0", "U8", "BOOL"):
        yield f"dtype {dtype}", one(entry % (dtype, "[8]", "[0,8]"))
    for shape in ("[]", "[1]", "[3]", "[-2]", "[2.0]", "[2e0]", "[02]", "[+2]", "[-0]", '["2"]', "[null]", "2", "{}", "[[2]]", "[1,2,1]", "[0]", "[2,0]"):
        yield f"shape {shape}", one(entry % ("F32", shape, "[0,8]"))
    for shape in ("[18446744073709551615]", "[18446744073709551616]", "[4294967296,4294967296]", "[9007199254740993]", "[2305843009213693954]", "[4611686018427387904,4]"):
        yield f"shape {shape}", one(entry % ("F32", shape, "[0,8]"))
    for offsets in ("[0,7]", "[0,9]", "[1,9]", "[8,0]", "[8,8]", "[0]", "[0,8,8]", "[]", "[-8,0]", "[0.0,8]", "[0,8e0]", '["0","8"]', "0", "[0,18446744073709551615]", "[18446744073709551608,18446744073709551616]", "[18446744073709551608,0]"):
        yield f"offsets {offsets}", one(entry % ("F32", "[2]", offsets))
    yield "empty tensor", packed("{%s}" % (entry % ("F32", "[0,4]", "[0,0]")))
    yield "empty tensor past the end", packed("{%s}" % (entry % ("F32", "[0]", "[4,4]")))
    yield "data missing", one('"a":{%s}' % GOOD, b"\0" * 7)
    yield "data left over", one('"a":{%s}' % GOOD, b"\0" * 9)
    second = ',"b":{"dtype":"U8","shape":[%d],"data_offsets":[%d,%d]}'
    yield "two tensors", one('"a":{%s}' % GOOD + second % (2, 8, 10), b"\0" * 10)
    yield "two in another order", one('"a":{"dtype":"U8","shape":[2],"data_offsets":[8,10]},"b":{%s}' % GOOD, b"\0" * 10)
    yield "hole", one('"a":{%s}' % GOOD + second % (2, 9, 11), b"\0" * 11)
    yield "overlap", one('"a":{%s}' % GOOD + second % (2, 7, 9), b"\0" * 9)
    yield "same data twice", one('"a":{%s},"b":{%s}' % (GOOD, GOOD))
    yield "two empty tensors", packed("{%s%s}" % (entry % ("F32", "[0]", "[0,0]"), second % (0, 0, 0)))
    yield "unaligned tensor", one('"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}', b"\0" * 5)


def mutated():
    """Single changes at random places of a valid file."""
    source = random.Random(5)
    tensors = {"w": torch.zeros(2, 3), "b": torch.zeros(3, dtype=torch.int8)}
    valid = save(tensors, {"format": "pt"})
    for number in range(300):
        data = bytearray(valid)
        for _ in range(source.choice([1, 1, 2])):
            position = source.randrange(len(data))
            kind = source.randrange(4)
            if kind == 0:
                data[position] = source.choice(b'0123456789{}[]",: \\abe-.')
            elif kind == 1:
                del data[position]
            elif kind == 2:
                data.insert(position, source.choice(b'0123456789{}[]",: \\-'))
            else:
                data[position] ^= 1 << source.randrange(8)
        yield f"mutation {number}", bytes(data)


def verdicts():
    for name, data in [*handmade(), *mutated()]:
        try:
            deserialize(data)
            problem = None
        except SafetensorError as error:
            problem = str(error)
        yield {"name": name, "bytes": base64.b64encode(data).decode(), "reference": problem}


def write_json(name, rows):
    lines = ",\n".join(json.dumps(row, separators=(",", ":"), ensure_ascii=True) for row in rows)
    (FOLDER / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    for name, (tensors, metadata) in FILES.items():
        (FOLDER / f"{name}.safetensors").write_bytes(save(tensors, metadata))
    write_json("safetensors", [{"file": name, **contents(*value)} for name, value in FILES.items()])
    write_json("safetensors_verdicts", list(verdicts()))
