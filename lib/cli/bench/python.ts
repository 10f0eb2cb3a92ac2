/** The same work in PyTorch's eager mode: takes the plan of program.ts as its argument, and prints the same lines. */
export const pythonProgram = `
import json, sys, time
plan = json.loads(sys.argv[1])
began = time.perf_counter()
import torch
(torch.ones(4) + torch.ones(4)).tolist()
started = (time.perf_counter() - began) * 1000
from torch import nn

device, rounds = plan["device"], plan["rounds"]
if plan["threads"] is not None:
    torch.set_num_threads(plan["threads"])
torch.manual_seed(0)

def timed(fn):
    finish = (lambda: None) if device == "cpu" else torch.cuda.synchronize
    def run(calls):
        start = time.perf_counter()
        for _ in range(calls):
            fn()
        finish()
        return time.perf_counter() - start
    calls, seconds = 1, run(1)
    while seconds < plan["seconds"] / 4:
        calls *= 2
        seconds = run(calls)
    calls = max(1, round(calls * plan["seconds"] / max(run(calls), plan["seconds"] / 4)))
    return [run(calls) / calls for _ in range(rounds)]

def operator(work):
    shape = (4,) if work["operator"] == "add" else (8, 8)
    a, b = torch.randn(shape, device=device), torch.randn(shape, device=device)
    fn = (lambda: torch.add(a, b)) if work["operator"] == "add" else (lambda: torch.matmul(a, b))
    return [seconds * 1e9 for seconds in timed(fn)]

def product(work):
    size, dtype = work["size"], getattr(torch, work["dtype"])
    a, b = (torch.randn(size, size, device=device).to(dtype) for _ in range(2))
    return [2 * size**3 / seconds / 1e9 for seconds in timed(lambda: torch.matmul(a, b))]

def bandwidth(work):
    elements, copies = work["elements"], work["operator"] == "copy"
    a = torch.ones(elements, device=device)
    b = torch.ones(elements if copies else 1, device=device)
    moved = elements * 4 * (2 if copies else 1)
    return [moved / seconds / 1e9 for seconds in timed((lambda: b.copy_(a)) if copies else (lambda: a.sum()))]

def perceptron(sizes):
    layers = [part for pair in zip(sizes, sizes[1:]) for part in (nn.Linear(*pair), nn.ReLU())]
    return nn.Sequential(*layers[:-1])

def train(work):
    sizes, batch, batches = work["layers"], work["batch"], work["batches"]
    x = torch.randn(batch * batches, sizes[0])
    y = nn.functional.one_hot(torch.randint(0, sizes[-1], (batch * batches,)), sizes[-1]).float()
    model = perceptron(sizes)
    optimizer, loss_of = torch.optim.Adam(model.parameters()), nn.CrossEntropyLoss()
    def epoch():
        order = torch.randperm(len(x))
        shuffled, targets = x[order], y[order]
        total = torch.zeros(())
        for i in range(0, len(x), batch):
            optimizer.zero_grad()
            loss = loss_of(model(shuffled[i : i + batch]), targets[i : i + batch])
            loss.backward()
            optimizer.step()
            total += loss.detach()
        return total.item()
    epoch()
    figures = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(work["epochs"]):
            epoch()
        figures.append((time.perf_counter() - start) * 1e6 / (work["epochs"] * batches))
    return figures

def row(work):
    model = nn.Sequential(perceptron(work["layers"]), nn.Softmax(1)).eval()
    values = torch.randn(1, work["layers"][0])
    with torch.inference_mode():
        def call():
            start = time.perf_counter()
            model(values).tolist()
            return (time.perf_counter() - start) * 1e6
        for _ in range(work["calls"]):
            call()
        return [sorted(call() for _ in range(work["calls"]))[int(work["calls"] * work["quantile"])] for _ in range(rounds)]

kinds = {"start": lambda work: [started], "operator": operator, "product": product, "bandwidth": bandwidth, "train": train, "row": row}
print(json.dumps({"version": torch.__version__}), flush=True)
for case in plan["cases"]:
    try:
        print(json.dumps({"key": case["key"], "figures": kinds[case["work"]["kind"]](case["work"])}), flush=True)
    except Exception as error:
        print(json.dumps({"key": case["key"], "failure": str(error).split("\\n")[0]}), flush=True)
`;
