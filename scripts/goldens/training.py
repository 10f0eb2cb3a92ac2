"""Makes test/goldens/training.json: the losses of small models that are trained with torch.nn and torch.optim.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/training.py

Data and weights are not stored: the tests draw them again from the same seeds, and compare checksums. Sums are made on one thread, in one order.

Everything is made twice: with the kernels that are chosen for this processor, and with those that every x86-64 processor runs in the same way.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import torch
from processor import processor, sha256
from torch import nn

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "training.json"
BATCH = 32
STEPS = 200

MLP = [["dense", 64, "relu"], ["dense", 64, "relu"], ["dense", 10, "softmax"]]
DROPOUT = [["dense", 64, "relu"], ["dropout", 0.5], ["dense", 64, "relu"], ["dropout", 0.2], ["dense", 10, "softmax"]]
TANH = [["dense", 32, "tanh"], ["dense", 32, "tanh"], ["dense", 3, "linear"]]
SIGMOID = [["dense", 16, "relu"], ["dense", 1, "sigmoid"]]

# 148 samples in batches of 32: four whole ones and a short one of 20, so 40 epochs are 200 steps.
CASES = [
    {"name": "relu MLP, one-hot targets, adam", "inputs": 100, "samples": 148, "layers": MLP, "loss": "categoricalCrossentropy", "optimizer": ["adam", {}]},
    {"name": "relu MLP, labels, sgd with momentum", "inputs": 100, "samples": 148, "layers": MLP, "loss": "sparseCategoricalCrossentropy", "optimizer": ["sgd", {"lr": 0.01, "momentum": 0.9}]},
    {"name": "relu MLP with dropout, labels, adamw", "inputs": 100, "samples": 148, "layers": DROPOUT, "loss": "sparseCategoricalCrossentropy", "optimizer": ["adamw", {"lr": 0.002}]},
    {"name": "relu MLP with dropout, one-hot targets, sgd", "inputs": 100, "samples": 148, "layers": DROPOUT, "loss": "categoricalCrossentropy", "optimizer": ["sgd", {"lr": 0.1}]},
    {"name": "tanh regression, mean squared error, rmsprop", "inputs": 8, "samples": 148, "layers": TANH, "loss": "meanSquaredError", "optimizer": ["rmsprop", {"lr": 0.001}]},
    {"name": "tanh regression, mean squared error, sgd with nesterov momentum", "inputs": 8, "samples": 148, "layers": TANH, "loss": "meanSquaredError", "optimizer": ["sgd", {"lr": 0.02, "momentum": 0.9, "nesterov": True}]},
    {"name": "sigmoid and binary crossentropy, adagrad", "inputs": 20, "samples": 148, "layers": SIGMOID, "loss": "binaryCrossentropy", "optimizer": ["adagrad", {"lr": 0.05}]},
    {"name": "sigmoid and binary crossentropy, adam with amsgrad", "inputs": 20, "samples": 148, "layers": SIGMOID, "loss": "binaryCrossentropy", "optimizer": ["adam", {"lr": 0.01, "amsgrad": True}]},
]  # fmt: skip
DATA_SEED = 100
SEED = 7
# The rate of each epoch is this share of the one before it, in the cases with these numbers.
SCHEDULE = 0.9
SCHEDULED = [0, 1, 4, 6]
# ATen's kernels without wider vectors, and MKL's without looking at the processor.
PORTABLE = {"ATEN_CPU_CAPABILITY": "default", "MKL_CBWR": "COMPATIBLE"}

ACTIVATIONS = {"relu": nn.ReLU, "tanh": nn.Tanh}
OPTIMIZERS = {
    "adam": lambda p, o: torch.optim.Adam(p, **o, fused=True),
    "adamw": lambda p, o: torch.optim.AdamW(p, **o, fused=True),
    "sgd": lambda p, o: torch.optim.SGD(p, **o, fused=True),
    "adagrad": lambda p, o: torch.optim.Adagrad(p, **o, fused=True),
    "rmsprop": lambda p, o: torch.optim.RMSprop(p, **o, foreach=False),
}


def data(case):
    torch.manual_seed(DATA_SEED)
    # Not randn: its numbers differ in the last bits between vector widths.
    x = torch.rand(case["samples"], case["inputs"]) * 2 - 1
    loss = case["loss"]
    if loss == "meanSquaredError":
        return x, torch.rand(case["samples"], 3)
    if loss == "binaryCrossentropy":
        return x, torch.randint(0, 2, (case["samples"], 1)).to(torch.float32)
    labels = torch.randint(0, 10, (case["samples"],))
    return x, labels if loss.startswith("sparse") else nn.functional.one_hot(labels, 10).to(torch.float32)


def model(case):
    """The modules up to the last activation where the loss takes that in, as nn.CrossEntropyLoss and nn.BCEWithLogitsLoss do."""
    modules = []
    size = case["inputs"]
    for kind, *arguments in case["layers"]:
        if kind == "dropout":
            modules.append(nn.Dropout(arguments[0]))
            continue
        units, activation = arguments
        modules.append(nn.Linear(size, units))
        if activation in ACTIVATIONS:
            modules.append(ACTIVATIONS[activation]())
        size = units
    net = nn.Sequential(*modules)
    # nn.Linear has drawn its own weights by now: start anew.
    torch.manual_seed(SEED)
    for module in net:
        if isinstance(module, nn.Linear):
            nn.init.xavier_uniform_(module.weight)
            nn.init.zeros_(module.bias)
    return net


CRITERIA = {
    "categoricalCrossentropy": nn.CrossEntropyLoss,
    "sparseCategoricalCrossentropy": nn.CrossEntropyLoss,
    "meanSquaredError": nn.MSELoss,
    "binaryCrossentropy": nn.BCEWithLogitsLoss,
}


def trainer(case, net):
    optimizer = OPTIMIZERS[case["optimizer"][0]](net.parameters(), case["optimizer"][1])
    criterion = CRITERIA[case["loss"]]()

    def step(x, y):
        optimizer.zero_grad()
        loss = criterion(net(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step, optimizer


def outcome(net):
    """Of the weights after training: their bits, and for other processors each one's sum."""
    return {"sha256": sha256(net.parameters()), "sums": [p.detach().to(torch.float64).sum().item() for p in net.parameters()]}


def by_batch(case):
    """One loss for each step; the batches in the order they lie in."""
    x, y = data(case)
    net = model(case)
    step, _ = trainer(case, net)
    batches = list(zip(x.split(BATCH), y.split(BATCH), strict=True))
    losses = [step(*batches[i % len(batches)]) for i in range(STEPS)]
    return {"losses": losses, "weights": outcome(net)}


def by_epoch(case, schedule=None):
    """The mean loss of each epoch; the batches in the order of a torch.randperm for each epoch."""
    x, y = data(case)
    net = model(case)
    step, optimizer = trainer(case, net)
    samples = len(x)
    means = []
    for epoch in range(STEPS // -(-samples // BATCH)):
        if schedule is not None and epoch > 0:
            for group in optimizer.param_groups:
                group["lr"] *= schedule
        order = torch.randperm(samples)
        total = 0.0
        for rows in order.split(BATCH):
            total += step(x[rows], y[rows]) * len(rows)
        means.append(total / samples)
    return {"losses": means, "weights": outcome(net)}


def results():
    torch.set_num_threads(1)
    return {
        **processor(),
        "cases": [{"initial": outcome(model(case)), "byBatch": by_batch(case), "byEpoch": by_epoch(case)} for case in CASES],
        "scheduled": [by_epoch(CASES[i], SCHEDULE) for i in SCHEDULED],
    }


def portable_results():
    """In a process of its own: the variables are read when libtorch is loaded."""
    done = subprocess.run([sys.executable, __file__, "--results"], env={**os.environ, **PORTABLE}, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def state_dict():
    """Of an nn.Sequential whose modules without weights count, too."""
    torch.manual_seed(SEED)
    net = nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Dropout(0.5), nn.Linear(4, 3, bias=False), nn.Tanh(), nn.Linear(3, 2)).eval()
    x = torch.rand(3, 5)
    return {"state": {name: value.tolist() for name, value in net.state_dict().items()}, "x": x.tolist(), "y": net(x).tolist()}


def golden():
    return {
        "stateDict": state_dict(),
        "dataSeed": DATA_SEED,
        "seed": SEED,
        "batch": BATCH,
        "steps": STEPS,
        "cases": [{**case, "checksum": [sha256([part]) for part in data(case)]} for case in CASES],
        "schedule": {"factor": SCHEDULE, "cases": SCHEDULED},
        "portableEnvironment": PORTABLE,
        "own": results(),
        "portable": portable_results(),
    }


if __name__ == "__main__":
    if sys.argv[1:] == ["--results"]:
        json.dump(results(), sys.stdout)
    else:
        TARGET.write_text(json.dumps(golden(), separators=(",", ":")) + "\n", encoding="utf-8")
