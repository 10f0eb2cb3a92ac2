"""Makes test/goldens/optimizers.json: parameters and state after 100 steps of torch.optim's optimizers, for many options.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/optimizers.py

Parameters and gradients are not stored: the tests draw them again from the same seed. `fused` holds the result of the form that this library follows
(fused=True, and for RMSprop, which has no such form, foreach=False); `other` the parameters that PyTorch's default form gives.
"""

import json
import re
from pathlib import Path

import torch
from processor import processor

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "optimizers.json"
SEED = 11
SHAPES = [[7, 5], [9]]
STEPS = 100
HALF = STEPS // 2
# Options by the names of this library.
CASES = [
    ["sgd", {"lr": 0.01}],
    ["sgd", {"lr": 0.01, "momentum": 0.9}],
    ["sgd", {"lr": 0.01, "momentum": 0.9, "nesterov": True}],
    ["sgd", {"lr": 0.01, "momentum": 0.9, "dampening": 0.5}],
    ["sgd", {"lr": 0.01, "weightDecay": 0.1}],
    ["sgd", {"lr": 0.01, "maximize": True}],
    ["sgd", {"lr": 0.01, "momentum": 0.8, "dampening": 0.1, "weightDecay": 0.01, "maximize": True}],
    ["adam", {}],
    ["adam", {"lr": 0.01, "betas": [0.8, 0.95], "eps": 1e-6}],
    ["adam", {"lr": 0.01, "amsgrad": True}],
    ["adam", {"lr": 0.01, "weightDecay": 0.1}],
    ["adam", {"lr": 0.01, "maximize": True, "amsgrad": True, "weightDecay": 0.05}],
    ["adamw", {}],
    ["adamw", {"lr": 0.01, "weightDecay": 0.1, "amsgrad": True}],
    ["adamw", {"lr": 0.01, "betas": [0.8, 0.95], "maximize": True}],
    ["rmsprop", {}],
    ["rmsprop", {"alpha": 0.9, "eps": 1e-5}],
    ["rmsprop", {"centered": True}],
    ["rmsprop", {"momentum": 0.9}],
    ["rmsprop", {"weightDecay": 0.1}],
    ["rmsprop", {"momentum": 0.9, "centered": True, "weightDecay": 0.1, "maximize": True}],
    ["adagrad", {}],
    ["adagrad", {"lrDecay": 0.05}],
    ["adagrad", {"initialAccumulatorValue": 0.5, "eps": 1e-6}],
    ["adagrad", {"weightDecay": 0.1, "maximize": True}],
]
CLASSES = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "rmsprop": torch.optim.RMSprop, "adagrad": torch.optim.Adagrad}


def snake_case(name):
    return re.sub("([A-Z])", lambda match: "_" + match[1].lower(), name)


def draw():
    torch.manual_seed(SEED)
    parameters = [torch.rand(shape) * 2 - 1 for shape in SHAPES]
    gradients = [[torch.rand(shape) * 2 - 1 for shape in SHAPES] for _ in range(STEPS)]
    return parameters, gradients


def numbers(tensor):
    """Nine digits tell every float32 from its neighbours."""
    return [float(f"{value:.9g}") for value in tensor.detach().flatten().tolist()]


def state_of(optimizer):
    state = optimizer.state_dict()["state"]
    return {str(index): {name: numbers(value) for name, value in entry.items() if value is not None} for index, entry in state.items()}


def run(name, options, form):
    parameters, gradients = draw()
    parameters = [torch.nn.Parameter(parameter) for parameter in parameters]
    optimizer = CLASSES[name](parameters, **{snake_case(key): value for key, value in options.items()}, **form)
    half = None
    for step in range(STEPS):
        if step == HALF:
            group = {key: value for key, value in optimizer.state_dict()["param_groups"][0].items() if value is not None}
            half = {"parameters": [numbers(p) for p in parameters], "state": state_of(optimizer), "param_groups": [group]}
        for parameter, gradient in zip(parameters, gradients[step], strict=True):
            parameter.grad = gradient
        optimizer.step()
    return {"half": half, "parameters": [numbers(p) for p in parameters], "state": state_of(optimizer)}


def golden(name, options):
    form = {"foreach": False} if name == "rmsprop" else {"fused": True}
    return {"name": name, "options": options, "fused": run(name, options, form), "other": run(name, options, {})["parameters"]}


if __name__ == "__main__":
    torch.set_num_threads(1)
    result = {**processor(), "seed": SEED, "shapes": SHAPES, "steps": STEPS, "half": HALF, "cases": [golden(*case) for case in CASES]}
    TARGET.write_text(json.dumps(result, separators=(",", ":")) + "\n", encoding="utf-8")
