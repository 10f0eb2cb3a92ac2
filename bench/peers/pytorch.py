"""Reads a workload from standard input and writes the microseconds of one step of PyTorch's eager loop."""
import json
import sys
import time

import torch

work = json.load(sys.stdin)
torch.set_num_threads(work["threads"])
torch.manual_seed(0)
sizes = work["layers"]
modules = []
for i, (inputs, outputs) in enumerate(zip(sizes, sizes[1:])):
    modules.append(torch.nn.Linear(inputs, outputs))
    if i < len(sizes) - 2:
        modules.append(torch.nn.ReLU())
model = torch.nn.Sequential(*modules)
optimizer = torch.optim.Adam(model.parameters(), fused=True if "--fused" in sys.argv else None)
loss_of = torch.nn.CrossEntropyLoss()
batch = work["batch"]
x = torch.randn(batch * 100, sizes[0])
y = torch.nn.functional.one_hot(torch.randint(sizes[-1], (batch * 100,)), sizes[-1]).float()


def epoch(steps):
    order = torch.randperm(len(x))
    for i in range(steps):
        rows = order[i * batch : (i + 1) * batch]
        optimizer.zero_grad()
        loss_of(model(x[rows]), y[rows]).backward()
        optimizer.step()


epoch(100)
epochs = -(-work["steps"] // 100)
began = time.perf_counter()
for _ in range(epochs):
    epoch(100)
print(json.dumps({"microseconds": (time.perf_counter() - began) * 1e6 / (epochs * 100)}))
