"""PyTorch. Variants: adam (the eager loop), fused (the same with fused Adam), compile (the whole step compiled as one graph)."""
import time

from workload import call_time, classes_of, data, latency, read, train, write

work = read()
began = time.perf_counter()
import torch
from torch import nn

version = f"PyTorch {torch.__version__}"


class Encoder(nn.Module):
    """Pre-norm encoder layers, the mean over the sequence, and one dense layer."""

    def __init__(self, width, heads, hidden, blocks, classes):
        super().__init__()
        layer = nn.TransformerEncoderLayer(width, heads, hidden, dropout=0.0, batch_first=True, norm_first=True)
        self.encoder = nn.TransformerEncoder(layer, blocks, nn.LayerNorm(width), enable_nested_tensor=False)
        self.head = nn.Linear(width, classes)

    def forward(self, x):
        return self.head(self.encoder(x).mean(1))


def build(model):
    classes = classes_of(model)
    if model["kind"] == "mlp":
        sizes = model["layers"]
        layers = [part for pair in zip(sizes, sizes[1:]) for part in (nn.Linear(*pair), nn.ReLU())]
        return nn.Sequential(*layers[:-1])
    if model["kind"] == "cnn":
        first, second = model["filters"]
        return nn.Sequential(
            *[nn.Conv2d(1, first, 3), nn.ReLU(), nn.MaxPool2d(2)],
            *[nn.Conv2d(first, second, 3), nn.ReLU(), nn.MaxPool2d(2)],
            *[nn.Flatten(), nn.LazyLinear(classes)],
        )
    return Encoder(model["width"], model["heads"], model["hidden"], model["blocks"], classes)


def eager_step(model, fused):
    optimizer = torch.optim.Adam(model.parameters(), fused=fused or None)
    loss_of = nn.CrossEntropyLoss()

    def step(x, y):
        optimizer.zero_grad()
        loss = loss_of(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.detach()

    return step


def compiled_step(model):
    """Gradient and Adam in one graph: torch.func's gradient, and Adam written out, which inductor fuses."""
    loss_of = nn.CrossEntropyLoss()
    parameters = {name: parameter.detach() for name, parameter in model.named_parameters()}
    first = {name: torch.zeros_like(parameter) for name, parameter in parameters.items()}
    second = {name: torch.zeros_like(parameter) for name, parameter in parameters.items()}
    steps = torch.zeros(())

    def loss(parameters, x, y):
        return loss_of(torch.func.functional_call(model, parameters, (x,)), y)

    @torch.compile(fullgraph=True)
    def step(x, y):
        gradients, value = torch.func.grad_and_value(loss)(parameters, x, y)
        steps.add_(1)
        rate = 1e-3 / (1 - 0.9**steps)
        correction = (1 - 0.999**steps).sqrt()
        for name, gradient in gradients.items():
            first[name].lerp_(gradient, 0.1)
            second[name].mul_(0.999).addcmul_(gradient, gradient, value=0.001)
            parameters[name].sub_(rate * first[name] / (second[name].sqrt() / correction + 1e-8))
        return value

    return step


def run_training():
    x, y = (torch.from_numpy(array) for array in data(work))
    if work["model"]["kind"] == "cnn":
        x = x.permute(0, 3, 1, 2).contiguous()
    model = build(work["model"])
    model(x[:1])  # LazyLinear makes its weights.
    batch, variant = work["batch"], work["variant"]
    step = compiled_step(model) if variant == "compile" else eager_step(model, variant == "fused")

    def epoch():
        order = torch.randperm(len(x))
        shuffled, targets = x[order], y[order]
        total = torch.zeros(())
        for i in range(0, len(x), batch):
            total += step(shuffled[i : i + batch], targets[i : i + batch])
        return total.item() / work["batches"]

    train(work, lambda epochs: [epoch() for _ in range(epochs)], version=version)


def run_rows():
    import numpy

    model = nn.Sequential(build(work["model"]), nn.Softmax(1)).eval()
    row = numpy.random.default_rng(0).standard_normal((1, work["model"]["layers"][0]), dtype=numpy.float32)

    @torch.inference_mode()
    def call():
        return model(torch.from_numpy(row)).numpy()

    latency(work, call, version=version)


def run_operator():
    a, b, m, n = torch.randn(4), torch.randn(4), torch.randn(8, 8), torch.randn(8, 8)
    calls = {"add": lambda: torch.add(a, b), "matmul": lambda: torch.matmul(m, n), "add_": lambda: a.add_(b)}
    call_time(work, calls[work["operator"]], version=version)


if work["task"] == "start":
    (torch.ones(4) + torch.ones(4)).numpy()
    write(seconds=time.perf_counter() - began, version=version)
else:
    torch.set_num_threads(work["threads"])
    torch.manual_seed(0)
    {"train": run_training, "row": run_rows, "operator": run_operator}[work["task"]]()
