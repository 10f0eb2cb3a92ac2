"""dtypes and values of operators under torch.autocast('cpu'), for test/tensor/autocast.test.ts.

    python scripts/goldens/autocast.py        # needs torch==2.13.0+cpu; writes test/goldens/autocast.json
"""
import json
import pathlib

import torch
import torch.nn.functional as F


def values(*shape):
    """Numbers that are made alike in JavaScript: sin(1), sin(2), ..."""
    count = torch.Size(shape).numel()
    return torch.sin(torch.arange(1, count + 1, dtype=torch.float64)).float().reshape(shape)


x, w, b = values(6, 20), values(8, 20), values(8)
images, kernels = values(2, 3, 7, 7), values(4, 3, 3, 3)
cases = {
    "linear": lambda: F.linear(x, w, b),
    "mm": lambda: torch.mm(x, w.t()),
    "addmm": lambda: torch.addmm(b, x, w.t()),
    "bmm": lambda: torch.bmm(x.reshape(2, 3, 20), w.reshape(2, 4, 20).transpose(1, 2)),
    "conv2d": lambda: F.conv2d(images, kernels),
    "relu of linear": lambda: F.relu(F.linear(x, w, b)),
    "softmax of linear": lambda: F.softmax(F.linear(x, w, b), 1),
    "linear plus float32": lambda: F.linear(x, w, b) + values(6, 8),
    "mse_loss of linear": lambda: F.mse_loss(F.linear(x, w, b), values(6, 8)),
    "sum of float32": lambda: x.sum(),
}
results = {}
for dtype in (torch.bfloat16, torch.float16):
    for name, call in cases.items():
        with torch.autocast("cpu", dtype=dtype):
            result = call()
        results[f"{name}, {str(dtype).removeprefix('torch.')}"] = {
            "dtype": str(result.dtype).removeprefix("torch."),
            "values": result.float().flatten().tolist(),
        }
weight = w.clone().requires_grad_()
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.linear(x, weight, b).float().square().mean()
(gradient,) = torch.autograd.grad(loss, [weight])
results["gradient"] = {"dtype": str(gradient.dtype).removeprefix("torch."), "values": gradient.flatten().tolist()}
path = pathlib.Path(__file__).parents[2] / "test" / "goldens" / "autocast.json"
path.write_text(json.dumps(results) + "\n")
