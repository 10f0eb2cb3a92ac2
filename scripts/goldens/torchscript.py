"""Makes test/goldens/torchscript/*.pt, TorchScript modules and files that are none, and test/goldens/torchscript.json with calls of them.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/torchscript.py
"""

import json
import warnings
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Union

import torch
from torch import Tensor, nn

warnings.filterwarnings("ignore")
FOLDER = Path(__file__).resolve().parents[2] / "test" / "goldens" / "torchscript"
CALLS = []

# Modules carry the names of their source files: without the folders of this machine.
get_source = torch._sources.get_source_lines_and_file


def get_source_of_short_name(*args):
    lines, number, filename = get_source(*args)
    return lines, number, Path(filename).name


torch._sources.get_source_lines_and_file = get_source_of_short_name


class Control(nn.Module):
    def forward(self, x: Tensor, times: int, scale: float = 1.0, negate: bool = False) -> Tensor:
        total = torch.zeros_like(x)
        for i in range(times):
            if i % 2 == 0:
                total = total + x * scale
            else:
                total = total - 0.25 * x
        if negate:
            total = -total
        return total


class Scaled(NamedTuple):
    values: Tensor
    scale: float


class Structures(nn.Module):
    """A method for each kind of value, which gives back what it can be told apart by."""

    def forward(self, x: Dict[str, Tensor]) -> Dict[str, Tensor]:
        return {"sum": x["a"] + x["b"], "product": x["a"] * x["b"]}

    @torch.jit.export
    def numbers(self, i: int, f: float, b: bool, s: str) -> Tuple[int, float, bool, str]:
        return i + 1, f / 2, not b, s + "!"

    @torch.jit.export
    def lists(self, tensors: List[Tensor], ints: List[int], nested: List[List[float]]) -> Tuple[Tensor, int, List[List[float]]]:
        nested.append([float(len(nested))])
        return torch.stack(tensors), sum(ints), nested

    @torch.jit.export
    def by_number(self, x: Dict[int, List[Tensor]]) -> Dict[int, Tensor]:
        result: Dict[int, Tensor] = {}
        for key, value in x.items():
            result[key * 10] = torch.cat(value)
        return result

    @torch.jit.export
    def maybe(self, x: Optional[Tensor] = None, y: Optional[int] = None) -> Tuple[Optional[Tensor], Optional[int]]:
        return x, y

    @torch.jit.export
    def named(self, pair: Scaled) -> Scaled:
        return Scaled(pair.values * pair.scale, pair.scale * 2)

    @torch.jit.export
    def anything(self, x: Any) -> str:
        if isinstance(x, int):
            return "int"
        if isinstance(x, float):
            return "float"
        if isinstance(x, str):
            return "str"
        if isinstance(x, Tensor):
            return "Tensor"
        if isinstance(x, List[Tensor]):
            return "List[Tensor]"
        if x is None:
            return "None"
        return "other"

    @torch.jit.export
    def either(self, x: Union[int, str, Tensor]) -> str:
        if isinstance(x, int):
            return "int"
        elif isinstance(x, str):
            return "str"
        return "Tensor"

    @torch.jit.export
    def converted(self, x: Tensor, dtype: int, device: torch.device) -> Tensor:
        return x.to(dtype=dtype, device=device)

    @torch.jit.export
    def complexes(self, z: complex) -> complex:
        return z * z

    @torch.jit.export
    def nothing(self, x: Tensor) -> None:
        pass

    @torch.jit.export
    def large(self, x: int) -> int:
        return x + 1


class Counter(nn.Module):
    history: List[int]

    def __init__(self):
        super().__init__()
        self.register_buffer("total", torch.zeros(2))
        self.weight = nn.Parameter(torch.tensor([2.0, 3.0]))
        self.calls = 0
        self.history = []
        self.options: Dict[str, float] = {"rate": 0.5}
        self.label = "counter"

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        self.total.add_(x)
        return self.total * self.weight

    @torch.jit.export
    def remember(self, value: int) -> List[int]:
        self.history.append(value)
        return self.history

    @torch.jit.export
    def reset(self) -> None:
        self.calls = 0
        self.total.zero_()
        self.history.clear()

    @torch.jit.export
    def peek(self, x: Tensor) -> Tensor:
        local: List[Tensor] = []
        for i in range(3):
            local.append(x * i)
        return torch.stack(local)


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 4, batch_first=True)
        self.head = nn.Linear(4, 2)

    def forward(self, x: Tensor, state: Optional[Tuple[Tensor, Tensor]] = None) -> Tuple[Tensor, Tuple[Tensor, Tensor]]:
        y, state = self.lstm(x, state)
        return self.head(y[:, -1]), state


class Inner(nn.Module):
    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        return torch.mm(x, y)


class Failing(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = Inner()

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        return self.inner(x, y) + 1

    @torch.jit.export
    def refuse(self, reason: str) -> int:
        raise ValueError("refused: " + reason)

    @torch.jit.export
    def pick(self, values: List[int], index: int) -> int:
        return values[index]


class Training(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(3)
        self.drop = nn.Dropout(0.5)
        self.linear = nn.Linear(3, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(self.drop(self.norm(x)))


class Side(nn.Module):
    def work(self, x: Tensor, by: float) -> Tensor:
        return (x * by).sum(0)

    def forward(self, x: Tensor) -> Tensor:
        tasks: List[torch.jit.Future[Tensor]] = []
        for i in range(4):
            tasks.append(torch.jit.fork(self.work, x, float(i)))
        total = torch.zeros(x.size(1))
        for task in tasks:
            total += torch.jit.wait(task)
        return total

    @torch.jit.export
    def later(self, x: Tensor) -> torch.jit.Future[Tensor]:
        return torch.jit.fork(self.work, x, 2.0)


class Slow(nn.Module):
    """Takes a while by many small operators."""

    def forward(self, x: Tensor, times: int) -> Tensor:
        for _ in range(times):
            x = torch.tanh(x @ x) * 0.5
        return x


def encode(value):
    if isinstance(value, Tensor):
        value = value.detach()
        return {"tensor": value.tolist(), "dtype": str(value.dtype).removeprefix("torch."), "shape": list(value.shape)}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {"named": {name: encode(item) for name, item in zip(value._fields, value)}}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {"dict": [[encode(key), encode(item)] for key, item in value.items()]}
    if isinstance(value, complex):
        return {"complex": [value.real, value.imag]}
    if isinstance(value, torch.device):
        return str(value)
    return value


def call(file, module, method, *args, **kwargs):
    # Arguments are written down before the call, which may change a list.
    given, named = encode(list(args)), {key: encode(value) for key, value in kwargs.items()}
    result = getattr(module, method)(*args, **kwargs)
    CALLS.append({"file": file, "method": method, "args": given, "kwargs": named, "result": encode(result)})


def leave_out(path, *endings):
    """What tracing and exporting write down of the source files, with the folders of this machine."""
    reader = torch._C.PyTorchFileReader(str(path))
    records = {name: reader.get_record(name) for name in reader.get_all_records() if not name.endswith((".data/serialization_id", *endings))}
    writer = torch._C.PyTorchFileWriter(str(path))
    for name, record in records.items():
        if name not in ("version", "byteorder"):
            writer.write_record(name, record, len(record))
    writer.write_end_of_file()


def save(name, module, extra_files=None):
    path = FOLDER / f"{name}.pt"
    torch.jit.save(module, str(path), _extra_files=extra_files or {})
    if name in ("traced", "quantized"):
        leave_out(path, ".debug_pkl")
    # What is called is what was saved, as somebody else finds it.
    return torch.jit.load(str(path))


def main():
    FOLDER.mkdir(exist_ok=True)
    torch.manual_seed(5)
    x = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.25, -0.75]])

    traced = torch.jit.trace(nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)).eval(), torch.rand(2, 3))
    module = save("traced", traced, {"labels.json": '["cat", "dog"]', "empty.txt": "", "bytes.bin": bytes([0, 255, 128])})
    with torch.no_grad():
        call("traced", module, "forward", x)
        call("traced", module, "forward", x[:1])

    module = save("control", torch.jit.script(Control()))
    call("control", module, "forward", x, 3)
    call("control", module, "forward", x, 4, 0.5)
    call("control", module, "forward", x, times=2, negate=True)
    call("control", module, "forward", x, 0)

    module = save("structures", torch.jit.script(Structures()))
    call("structures", module, "forward", {"a": x, "b": x + 1})
    call("structures", module, "numbers", 41, 3.0, True, "héllo ✓")
    call("structures", module, "lists", [x[0], x[1]], [1, 2, 3], [[0.5], []])
    call("structures", module, "lists", [x], [], [])
    call("structures", module, "by_number", {1: [x[0], x[1]], -2: [x[1]]})
    call("structures", module, "maybe")
    call("structures", module, "maybe", None, 3)
    call("structures", module, "maybe", x)
    call("structures", module, "maybe", y=7)
    call("structures", module, "named", Scaled(x, 2.0))
    for value in [1, 0.5, "text", x, [x, x], None]:
        call("structures", module, "anything", value)
    for value in [3, "text", x]:
        call("structures", module, "either", value)
    call("structures", module, "complexes", 1 + 2j)
    call("structures", module, "nothing", x)
    call("structures", module, "large", 2**40)

    module = save("counter", torch.jit.script(Counter()))
    for _ in range(3):
        call("counter", module, "forward", torch.tensor([1.0, 2.0]))
    call("counter", module, "remember", 4)
    call("counter", module, "remember", 5)
    call("counter", module, "peek", torch.tensor([1.0, 2.0]))

    module = save("recurrent", torch.jit.script(Recurrent().eval()))
    with torch.no_grad():
        sequence = torch.rand(2, 5, 3)
        call("recurrent", module, "forward", sequence)
        call("recurrent", module, "forward", sequence, (torch.rand(1, 2, 4), torch.rand(1, 2, 4)))

    quantized = torch.ao.quantization.quantize_dynamic(nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 2)).eval(), {nn.Linear}, torch.qint8)
    module = save("quantized", torch.jit.script(quantized))
    with torch.no_grad():
        call("quantized", module, "forward", x)

    save("failing", torch.jit.script(Failing()))
    save("training", torch.jit.script(Training()))
    save("slow", torch.jit.script(Slow()))
    module = save("side", torch.jit.script(Side()))
    call("side", module, "forward", x)
    CALLS.append({"file": "side", "method": "later", "args": [encode(x)], "kwargs": {}, "result": encode((x * 2).sum(0))})

    # What is no TorchScript module.
    weights = {"weight": torch.tensor([1.0, 2.0]), "step": 3}
    torch.save(weights, FOLDER / "state_dict.pth")
    torch.save(weights, FOLDER / "legacy.pth", _use_new_zipfile_serialization=False)
    torch.export.save(torch.export.export(nn.Linear(2, 2), (torch.rand(1, 2),)), str(FOLDER / "exported.pt2"))

    (FOLDER.parent / "torchscript.json").write_text(json.dumps({"torch": torch.__version__, "calls": CALLS}, indent=1) + "\n")


main()
