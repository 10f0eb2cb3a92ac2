"""Makes test/goldens/indexing.json: what Python's x[...] and x[...] = value give for random index expressions.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/indexing.py

The tensor of each case holds the numbers 0, 1, 2, ... in its shape. An index is written as: a number, true or false, null, a text ("...", "1:3"), an array
(of integers or booleans), {"tensor": nested lists, "dtype": name}.
"""

import json
import random
import warnings
from pathlib import Path

import torch

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "indexing.json"
source = random.Random(2026)


def slice_text(size):
    def bound():
        return source.choice(["", source.randint(-size - 1, size + 1)])

    start, end = bound(), bound()
    step = source.choice([None, None, 1, 2, 3])
    text = f"{start}:{end}" if step is None else f"{start}:{end}:{step}"
    return text, slice(None if start == "" else start, None if end == "" else end, step)


def integers(size, shape):
    if not shape:
        return source.randint(-size, size - 1)
    return [integers(size, shape[1:]) for _ in range(shape[0])]


def booleans(shape):
    if not shape:
        return source.random() < 0.5
    return [booleans(shape[1:]) for _ in range(shape[0])]


def expression(shape, array_shape):
    """Pairs of (JSON, Python) for each index; may ask for more than there is."""
    written, meant = [], []

    def add(json_form, python_form):
        written.append(json_form)
        meant.append(python_form)

    dim, ellipsis_used = 0, False
    target = source.randint(0, len(shape))
    while dim < target or source.random() < 0.15:
        kind = source.random()
        size = shape[dim] if dim < len(shape) else 2
        if kind < 0.08:
            add(None, None)
        elif kind < 0.13:
            value = source.random() < 0.7
            add(value, value)
        elif kind < 0.2 and not ellipsis_used:
            ellipsis_used = True
            add("...", ...)
            dim += source.randint(0, 1)
        elif kind < 0.42:
            value = source.randint(-size, size - 1) if size and source.random() < 0.97 else size + 1
            add(value, value)
            dim += 1
        elif kind < 0.65:
            add(*slice_text(size))
            dim += 1
        elif size == 0:
            add(":", slice(None))
            dim += 1
        elif kind < 0.75:
            value = integers(size, array_shape) or []
            if isinstance(value, list) and value:
                add(value, value)
                dim += 1
        elif kind < 0.87:
            dtype = source.choice([torch.int64, torch.int64, torch.int32])
            value = integers(size, source.choice([array_shape, array_shape, [1], []]))
            add({"tensor": value, "dtype": str(dtype)[6:]}, torch.tensor(value, dtype=dtype))
            dim += 1
        elif kind < 0.97:
            taken = source.randint(1, 2)
            value = booleans(shape[dim : dim + taken] if source.random() < 0.95 else [size + 1])
            dtype = torch.uint8 if source.random() < 0.02 else torch.bool
            add({"tensor": value, "dtype": str(dtype)[6:]}, torch.tensor(value, dtype=dtype))
            dim += taken
        else:
            value = source.random() < 0.5
            add({"tensor": value, "dtype": "bool"}, torch.tensor(value))
    return written, tuple(meant)


def read(shape, index):
    x = torch.arange(torch.Size(shape).numel()).reshape(shape)
    try:
        result = x[index]
    except (IndexError, RuntimeError, ValueError, TypeError):
        return {"error": True}
    golden = {"resultShape": list(result.shape), "values": result.reshape(-1).tolist()}
    if result.numel():
        golden["view"] = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    y = torch.zeros(shape, dtype=torch.float64, requires_grad=True)
    (y[index] * torch.arange(1.0, result.numel() + 1).reshape(result.shape)).sum().backward()
    golden["grad"] = y.grad.reshape(-1).tolist()
    return golden


def value_for(result_shape):
    shape = list(result_shape)
    if source.random() < 0.4:
        shape = [1 if source.random() < 0.3 else size for size in shape][source.randint(0, len(shape)) :]
    if source.random() < 0.2:
        shape = [1, *shape]
    if source.random() < 0.05:
        shape = [*shape, 3]
    dtype = source.choice([torch.float32, torch.float32, torch.float64, torch.int64])
    return shape, dtype


def write(shape, index, result_shape):
    """`x[index] = value` with a number and with a tensor of -1, -2, ..."""
    goldens = []
    value_shape, dtype = value_for(result_shape)
    tensor = -torch.arange(1, torch.Size(value_shape).numel() + 1, dtype=dtype).reshape(value_shape)
    number = source.choice([7, -2.5, True])
    for golden, value in (({"value": number}, number), ({"shape": value_shape, "dtype": str(dtype)[6:]}, tensor)):
        x = torch.arange(torch.Size(shape).numel(), dtype=torch.float32).reshape(shape)
        try:
            x[index] = value
            golden["result"] = x.reshape(-1).tolist()
        except (IndexError, RuntimeError, ValueError, TypeError):
            golden["error"] = True
        goldens.append(golden)
    return goldens


def repeats(index):
    """Whether integer arrays may name an element twice: then which value stays is not said."""
    for item in index:
        tensor = torch.tensor(item) if isinstance(item, list) else item
        if isinstance(tensor, torch.Tensor) and tensor.dtype not in (torch.bool, torch.uint8) and tensor.dim() > 0:
            return True
    return False


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    cases = []
    while len(cases) < 700:
        shape = [source.choice([1, 2, 3, 3, 4, 0] if source.random() < 0.3 else [2, 3, 4]) for _ in range(source.randint(0, 4))]
        written, index = expression(shape, [source.randint(1, 3) for _ in range(source.randint(1, 2))])
        golden = read(shape, index)
        if "error" in golden and source.random() < 0.6:
            continue
        if "error" not in golden and not repeats(index) and source.random() < 0.6:
            golden["writes"] = write(shape, index, golden["resultShape"])
        cases.append({"shape": shape, "index": written, **golden})
    text = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    TARGET.write_text(f"[\n{text}\n]\n".replace(".0,", ",").replace(".0]", "]"), encoding="utf-8")
    print(len(cases), sum("error" in case for case in cases), sum("writes" in case for case in cases))
