"""Makes test/goldens/torchscript/program.pt2, an exported program, and test/goldens/exported_program.json with calls of it.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/exported_programs.py
"""

import json
from pathlib import Path

import torch
from torch import nn

GOLDENS = Path(__file__).resolve().parents[2] / "test" / "goldens"


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 4)
        self.norm = nn.LayerNorm(4)
        self.register_buffer("calls", torch.zeros(()))

    def forward(self, x, *, scale, pair):
        self.calls.add_(1)
        y = torch.relu(self.norm(self.linear(x))) * scale
        y = y.reshape(y.shape[0] * 2, -1)
        z = torch.cond(pair[0].sum() > 1, lambda a: a + 1, lambda a: a - 1, (pair[0],))
        return {"y": y, "z": (z, pair[1].sum()), "calls": self.calls + 0}


def without_traces(path):
    """The lines of source that made each operator, with the folders of this machine."""
    reader = torch._C.PyTorchFileReader(str(path))
    records = {name: reader.get_record(name) for name in reader.get_all_records()}
    program = json.loads(records["models/model.json"])

    def clean(graph):
        for node in graph["nodes"]:
            node["metadata"] = {}
            for each in node["inputs"]:
                if "as_graph" in each["arg"]:
                    clean(each["arg"]["as_graph"]["graph"])

    clean(program["graph_module"]["graph"])
    records["models/model.json"] = json.dumps(program).encode()
    writer = torch._C.PyTorchFileWriter(str(path))
    for name, record in records.items():
        if not name.startswith((".data/", "version", "byteorder")):
            writer.write_record(name, record, len(record))
    writer.write_end_of_file()


def main():
    torch.manual_seed(9)
    model = Model().eval()
    example = {"scale": torch.tensor(2.0), "pair": [torch.rand(2), torch.rand(3)]}
    rows = torch.export.Dim("rows", min=1, max=64)
    shapes = {"x": {0: rows}, "scale": None, "pair": [None, None]}
    exported = torch.export.export(model, (torch.rand(2, 3),), example, dynamic_shapes=shapes)
    path = GOLDENS / "torchscript" / "program.pt2"
    torch.export.save(exported, str(path))
    without_traces(path)
    without_traces(GOLDENS / "torchscript" / "exported.pt2")
    calls = []
    loaded = torch.export.load(str(path)).module()
    for rows, first in [(2, [0.9, 0.9]), (5, [0.1, 0.2])]:
        x, second = torch.rand(rows, 3), torch.rand(3)
        result = loaded(x, scale=torch.tensor(0.5), pair=[torch.tensor(first), second])
        outputs = [result["y"], result["z"][0], result["z"][1], result["calls"]]
        calls.append({"x": x.tolist(), "first": first, "second": second.tolist(), "outputs": [output.tolist() for output in outputs]})
    (GOLDENS / "exported_program.json").write_text(json.dumps({"torch": torch.__version__, "calls": calls}, indent=1) + "\n")


main()
