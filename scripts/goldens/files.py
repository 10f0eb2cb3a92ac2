"""Makes test/goldens/files/*: files that PyTorch and NumPy wrote, and test/goldens/files.json with what is in them. Then has this library read and write
all of them again (Node.js must be on PATH) and checks that Python reads the same.

Run from the root of the repository, with torch 2.13 and numpy installed and the library built:  python scripts/goldens/files.py
"""

import collections
import inspect
import json
import math
import pickle
import shutil
import struct
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import numpy as np
import torch

warnings.filterwarnings("ignore")
GOLDENS = Path(__file__).resolve().parents[2] / "test" / "goldens"
FOLDER = GOLDENS / "files"
DTYPES = [
    torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16,
    torch.uint32, torch.uint64, torch.bool, torch.complex64, torch.complex128, torch.float8_e4m3fn, torch.float8_e4m3fnuz, torch.float8_e5m2,
    torch.float8_e5m2fnuz, torch.float8_e8m0fnu,
]  # fmt: skip
ARRAYS = ["?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"]


def small_tensor(dtype):
    """2 x 3 values that every dtype has exactly."""
    values = torch.tensor([[0.0, 1.0, 2.0], [4.0, 1.0, 0.5]])
    if dtype.is_complex:
        return torch.complex(values.double(), -values.double()).to(dtype)
    return values.to(dtype)


def shared():
    """Tensors that share memory: views, a tied weight, one object twice."""
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6)
    return {"base": base, "transposed": base.t(), "row": base[2], "steps": base[1::2, ::3], "scalar": base[3, 5], "expanded": base[0].expand(2, 6), "again": base}


def checkpoint():
    """A training run after two steps, as most people save it."""
    torch.manual_seed(1)
    model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.BatchNorm1d(3), torch.nn.ReLU(), torch.nn.Linear(3, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
    for _ in range(2):
        optimizer.zero_grad()
        model(torch.randn(8, 4)).square().mean().backward()
        optimizer.step()
        scheduler.step()
    return {"epoch": 2, "loss": 0.25, "model_state_dict": model.state_dict(), "optimizer_state_dict": optimizer.state_dict(), "scheduler": scheduler.state_dict()}


def parameters():
    tied = torch.nn.Parameter(torch.ones(2, 2))
    return {"weight": tied, "tied": tied, "frozen": torch.nn.Parameter(torch.zeros(2), requires_grad=False), "leaf": torch.ones(3, requires_grad=True)}


def values():
    return {
        "integers": [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, -(2**31), 2**31, 2**53 - 1, 2**53, -(2**63), 2**100],
        "floats": [0.5, -0.0, 1e300, float("inf"), float("-inf"), float("nan")],
        "nothing": None,
        "booleans": (True, False),
        "text": "größe/日本 😀\n\0",
        "empty": [[], (), {}, "", set()],
        "nested": {"a": {"b": [{"c": (1, (2,))}]}},
        "keys": {1: "one", "two": 2, (3, 4): "tuple", None: 0, True: 1},
        "ordered": collections.OrderedDict([("z", 1), ("a", 2)]),
        "counter": collections.Counter("aab"),
        "set": {1, 2},
        "bytes": bytes(range(256)),
        "bytearray": bytearray(b"abc"),
        "complex": 1 - 2j,
        "size": torch.Size([2, 3]),
        "device": torch.device("cuda", 1),
        "dtype": torch.bfloat16,
        "__proto__": {"polluted": True},
        "constructor": "no function",
        "numpy_number": np.float64(0.1),
        "numpy_integer": np.int64(2**60),
        "numpy_bool": np.bool_(True),
        "numpy_array": np.arange(6, dtype=np.int16).reshape(2, 3),
        "numpy_fortran": np.asfortranarray(np.arange(6, dtype=np.float32).reshape(2, 3)),
        "numpy_big_endian": np.arange(3, dtype=">f8"),
    }


def cyclic():
    loop = {"name": "loop", "list": [1]}
    loop["self"] = loop
    loop["list"].append(loop["list"])
    return loop


def special_tensors():
    quantized = torch.quantize_per_tensor(torch.tensor([-1.0, 0.0, 1.5]), 0.5, 3, torch.quint8)
    per_channel = torch.quantize_per_channel(torch.ones(2, 3), torch.tensor([0.5, 0.25], dtype=torch.float64), torch.tensor([1, 2]), 0, torch.qint8)
    dense = torch.tensor([[0.0, 2.0, 0.0], [3.0, 0.0, 0.0]])
    return {
        "quantized": quantized,
        "per_channel": per_channel,
        "coo": dense.to_sparse(),
        "uncoalesced": torch.sparse_coo_tensor([[0, 0], [1, 1]], [1.0, 2.0], (2, 3)),
        "csr": dense.to_sparse_csr(),
        "csc": dense.to_sparse_csc(),
        "conjugated": torch.tensor([1 + 2j, 3 - 1j]).conj(),
        "negated": torch._neg_view(torch.tensor([2.0, -1.0])),
        "meta": torch.empty(2, 3, device="meta"),
        "empty": torch.zeros(0, 3),
    }


def write_torch(name, value, **options):
    torch.save(value, FOLDER / name, **options)


def shorten_path(name, path, short):
    """Puts a short path into a pickle where the class's own source stands: it differs from machine to machine."""
    text = lambda value: b"X" + len(value).to_bytes(4, "little") + value.encode()
    file = FOLDER / name
    file.write_bytes(file.read_bytes().replace(text(path), text(short)))


def rewrite_zip(source, target, change=lambda name, data: data, compression=zipfile.ZIP_STORED):
    """A copy of a zip file with other contents, or packed."""
    with zipfile.ZipFile(FOLDER / source) as old, zipfile.ZipFile(FOLDER / target, "w", compression) as new:
        for entry in old.infolist():
            new.writestr(zipfile.ZipInfo(entry.filename), change(entry.filename.split("/", 1)[1], old.read(entry)), compression)


def big_endian(name, data):
    if name == "byteorder":
        return b"big"
    return np.frombuffer(data, "<f4").astype(">f4").tobytes() if name.startswith("data/") else data


class Evil:
    """What a hostile pickle does: the call leaves a file behind."""

    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return (open, (self.trace, "w"))


def write_files():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    write_torch("dtypes.pt", {str(dtype).removeprefix("torch."): small_tensor(dtype) for dtype in DTYPES})
    write_torch("shared.pt", shared())
    write_torch("parameters.pt", parameters())
    write_torch("checkpoint.pt", checkpoint())
    write_torch("values.pt", values())
    write_torch("cyclic.pt", cyclic())
    write_torch("special.pt", special_tensors())
    write_torch("tensor.pth", torch.arange(3))
    write_torch("protocol4.pt", shared(), pickle_protocol=4)
    write_torch("protocol5.pt", values(), pickle_protocol=5)
    # PyTorch itself reads no other dtypes from the old format, though it writes them.
    old = {str(dtype).removeprefix("torch."): small_tensor(dtype) for dtype in torch.storage._dtype_to_storage_type_map() if not str(dtype).startswith("torch.q")}
    for name, value in [("dtypes", old), ("shared", shared()), ("checkpoint", checkpoint()), ("values", values()), ("parameters", parameters())]:
        write_torch(f"legacy_{name}.pt", value, _use_new_zipfile_serialization=False)
    rewrite_zip("shared.pt", "big_endian.pt", big_endian)
    rewrite_zip("shared.pt", "deflated.pt", compression=zipfile.ZIP_DEFLATED)
    # Classes and functions: never loaded.
    write_torch("module.pt", {"epoch": 1, "nets": [torch.nn.Linear(2, 2)]})
    write_torch("legacy_module.pt", {"nets": [torch.nn.Linear(2, 2)]}, _use_new_zipfile_serialization=False)
    shorten_path("legacy_module.pt", inspect.getsourcefile(torch.nn.Linear), "torch/nn/modules/linear.py")
    write_torch("evil.pt", {"weights": torch.ones(2), "extra": [Evil("evil_was_here")]})
    write_torch("legacy_evil.pt", Evil("evil_was_here"), _use_new_zipfile_serialization=False)
    (FOLDER / "plain_pickle.pt").write_bytes(pickle.dumps({"a": 1}, 2))
    torch.jit.save(torch.jit.script(torch.nn.ReLU()), FOLDER / "torchscript.pt")

    for code in ARRAYS:
        array = small_tensor(torch.complex128 if code.startswith("c") else torch.float64).numpy().astype(code)
        np.save(FOLDER / f"{np.dtype(code).name}.npy", array)
    np.save(FOLDER / "scalar.npy", np.float32(1.5))
    np.save(FOLDER / "empty.npy", np.zeros((0, 3), np.int16))
    np.save(FOLDER / "vector.npy", np.arange(70_000, dtype=np.uint8)[:300])
    np.save(FOLDER / "fortran.npy", np.asfortranarray(np.arange(24, dtype=np.float32).reshape(2, 3, 4)))
    for code in [">i2", ">f4", ">f8", ">c8", ">c16", ">u8", ">f2"]:
        array = np.array([1, 2, 258], dtype=code) if code[1] != "c" else np.array([1 - 2j, 3j], dtype=code)
        np.save(FOLDER / f"big_{np.dtype(code).name}.npy", array)
    for version in [(2, 0), (3, 0)]:
        with open(FOLDER / f"version{version[0]}.npy", "wb") as file:
            np.lib.format.write_array(file, np.arange(3, dtype=np.int32), version)
    header = b"{'descr': '<i4', 'fortran_order': False, 'shape': (2L, 1L), }"
    (FOLDER / "python2.npy").write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header) + 1) + header + b"\n" + struct.pack("<2i", 7, -8))
    # What no tensor holds.
    np.save(FOLDER / "object.npy", np.array([Evil("evil_was_here"), None]), allow_pickle=True)
    np.save(FOLDER / "structured.npy", np.zeros(2, dtype=[("a", "f4"), ("b", "i2")]))
    np.save(FOLDER / "strings.npy", np.array(["a", "größe"]))
    np.save(FOLDER / "bytes.npy", np.array([b"a", b"bc"]))
    np.save(FOLDER / "dates.npy", np.array(["2020-01-01"], dtype="datetime64[D]"))
    np.save(FOLDER / "long_double.npy", np.zeros(2, np.longdouble))
    arrays = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "größe/日本": np.array(True), "../up": np.arange(2), "__proto__": np.ones(1)}
    np.savez(FOLDER / "stored.npz", **arrays)
    np.savez_compressed(FOLDER / "deflated.npz", zeros=np.zeros(5000), **arrays)
    np.savez(FOLDER / "unnamed.npz", np.arange(2), np.arange(3.0))
    np.savez(FOLDER / "none.npz")
    np.savez(FOLDER / "with_object.npz", a=np.array([None]))


def described(value, seen):
    """A value as JSON: what JavaScript should have of it."""
    if isinstance(value, torch.Tensor):
        return described_tensor(value)
    if isinstance(value, np.ndarray):
        return described_tensor(torch.from_numpy(value.astype(value.dtype.newbyteorder("="))))
    if isinstance(value, np.generic):
        return described(value.item(), seen)
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"int": str(value)}
    if isinstance(value, float):
        return {"float": "-0" if value == 0 and math.copysign(1, value) < 0 else repr(value).replace("inf", "Infinity").replace("nan", "NaN")}
    if isinstance(value, complex):
        return {"complex": [value.real, value.imag]}
    if isinstance(value, (bytes, bytearray)):
        return {"bytes": list(value)}
    if isinstance(value, (torch.dtype, torch.device)):
        return str(value).removeprefix("torch.")
    if id(value) in seen:
        return {"cycle": True}
    seen = seen | {id(value)}
    if isinstance(value, (list, tuple)):
        return {"list": [described(item, seen) for item in value]}
    if isinstance(value, (set, frozenset)):
        return {"set": [described(item, seen) for item in sorted(value)]}
    if isinstance(value, dict):
        pairs = [[described(key, seen), described(item, seen)] for key, item in value.items()]
        return {"object" if all(isinstance(key, str) for key in value) else "map": pairs}
    raise TypeError(type(value))


def described_tensor(tensor):
    fields = {
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "layout": str(tensor.layout).removeprefix("torch."),
        "requiresGrad": tensor.requires_grad,
    }
    if tensor.is_meta:
        return {"tensor": {**fields, "device": "meta"}}
    if tensor.layout == torch.strided and not tensor.is_quantized and tensor.numel() > 0:
        fields["strides"] = list(tensor.stride())
    plain = tensor.detach()
    if plain.is_quantized:
        plain = plain.dequantize()
    if plain.layout != torch.strided:
        plain = plain.to_dense()
    plain = plain.resolve_conj().resolve_neg().contiguous()
    values = torch.view_as_real(plain).double() if plain.is_complex() else plain.double() if plain.is_floating_point() else plain
    return {"tensor": {**fields, "values": [str(int(item)) if not isinstance(item, float) else repr(item) for item in values.flatten().tolist()]}}


def load_anything(path):
    """As somebody who trusts the file: these are ours."""
    if path.suffix == ".npy":
        return np.load(path)
    if path.suffix == ".npz":
        return dict(np.load(path))
    return torch.load(path, weights_only=False)


REFUSED = {
    "module.pt", "legacy_module.pt", "evil.pt", "legacy_evil.pt", "plain_pickle.pt", "torchscript.pt", "object.npy", "structured.npy", "strings.npy",
    "bytes.npy", "dates.npy", "long_double.npy", "with_object.npz",
}  # fmt: skip


def golden_rows():
    for path in sorted(FOLDER.iterdir()):
        if path.name not in REFUSED:
            # Big-endian files of PyTorch are read by big-endian machines alone... and by this library; the values are those of the source.
            source = FOLDER / "shared.pt" if path.name == "big_endian.pt" else path
            yield {"file": path.name, "value": described(load_anything(source), frozenset())}


ROUNDTRIP = """
const [library, source, target, ...names] = process.argv.slice(1);
const torch = require(library);
const path = require('node:path');
(async () => {
  for (const name of names) await torch.save(await torch.load(path.join(source, name)), path.join(target, name));
  const packed = await torch.load(path.join(source, 'deflated.npz'));
  await torch.save(packed, path.join(target, 'packed_again.npz'), { compress: true });
})();
"""


def check_roundtrip(rows):
    """Python reads what this library wrote of what it read: the same values, views and shared memory."""
    # Constants of PyTorch and numbers and arrays of NumPy come back as strings, numbers and tensors; bytearrays as bytes.
    names = [row["file"] for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        library = str(GOLDENS.parents[1])
        run = subprocess.run(["node", "-e", ROUNDTRIP, library, str(FOLDER), folder, *names], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        for row in rows:
            path = Path(folder) / row["file"]
            if path.suffix == ".npy" and row["file"] not in ("fortran.npy", "python2.npy") and not row["file"].startswith(("big_", "version")):
                assert path.read_bytes() == (FOLDER / row["file"]).read_bytes(), f"{row['file']} is not what NumPy writes"
            try:
                again = torch.load(path, weights_only=True) if path.suffix in (".pt", ".pth") else load_anything(path)
            except Exception as error:
                raise AssertionError(f"{row['file']} cannot be read") from error
            came = described(again, frozenset())
            assert came == expected_again(row), f"{row['file']} came back otherwise: {came}, not {expected_again(row)}"
        for row in rows:
            if row["file"] == "deflated.npz":
                again = load_anything(Path(folder) / "packed_again.npz")
                assert described(again, frozenset()) == row["value"]
        loaded = torch.load(Path(folder) / "shared.pt", weights_only=True, mmap=True)
        assert loaded["base"] is loaded["again"]
        assert len({tensor.untyped_storage().data_ptr() for tensor in loaded.values()}) == 1
    print(f"Python reads all {len(rows)} files that were written anew")


def expected_again(row):
    """JavaScript has one kind of number: a float that is an integer becomes an int; strides of arrays are those of row-major order."""

    def visit(value):
        if isinstance(value, list):
            return [visit(item) for item in value]
        if not isinstance(value, dict):
            return value
        if "float" in value:
            number = float(value["float"].replace("Infinity", "inf"))
            if math.isfinite(number) and number == int(number) and abs(number) < 2**53 and value["float"] != "-0":
                return {"int": str(int(number))}
        if "complex" in value:
            return {"object": [[key, visit(described(number, frozenset()))] for key, number in zip(("re", "im"), value["complex"])]}
        if "strides" in value.get("tensor", {}) and row["file"].endswith((".npy", ".npz")):
            return {"tensor": {**value["tensor"], "strides": row_major(value["tensor"]["shape"])}}
        return {key: visit(item) for key, item in value.items()}

    return visit(row["value"])


def row_major(shape):
    return list(torch.empty(shape, device="meta").stride())


if __name__ == "__main__":
    write_files()
    rows = list(golden_rows())
    lines = ",\n".join(json.dumps(row, separators=(",", ":"), ensure_ascii=True) for row in rows)
    (GOLDENS / "files.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in FOLDER.iterdir())
    print(f"{len(list(FOLDER.iterdir()))} files, {size} bytes, torch {torch.__version__}, numpy {np.__version__}, python {sys.version.split()[0]}")
    check_roundtrip(rows)
