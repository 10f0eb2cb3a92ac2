"""Makes test/goldens/checkpoint.json: training with torch.utils.checkpoint, dropout and checkpoints inside of checkpoints included.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/checkpoint.py

Weights and data are drawn again by the test, from the same seed and in the same order.
"""

import json
from pathlib import Path

import torch
from processor import processor, sha256
from torch.nn.functional import dropout, gelu, layer_norm, linear
from torch.utils.checkpoint import checkpoint

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "checkpoint.json"
SEED = 17
STEPS = 12
BLOCKS = 4
WIDTH = 12
HIDDEN = 40
BATCH = 16
RATE = 0.2


def bits(tensors):
    return {"sha256": sha256(tensors), "sums": [tensor.sum(dtype=torch.float64).item() for tensor in tensors]}


def weights():
    # Not randn: its numbers differ in the last bits between vector widths.
    shapes = [[HIDDEN, WIDTH], [HIDDEN], [WIDTH, HIDDEN], [WIDTH]]
    return [[torch.rand(shape).sub_(0.5).mul_(0.5).requires_grad_() for shape in shapes] for _ in range(BLOCKS)]


def block(x, w1, b1, w2, b2):
    hidden = dropout(gelu(linear(layer_norm(x, [WIDTH]), w1, b1)), RATE)
    return x + dropout(linear(hidden, w2, b2), RATE)


def again(fn, *inputs):
    return checkpoint(fn, *inputs, use_reentrant=False)


# How the blocks are called.
def each(x, network):
    """A checkpoint around each block; the weights are no inputs of it."""
    for own in network:
        x = again(lambda value, own=own: block(value, *own), x)
    return x


def nested(x, network):
    """A checkpoint around two blocks, each of which is in one as well."""
    for first, second in zip(network[::2], network[1::2]):
        x = again(lambda value, first=first, second=second: again(block, again(block, value, *first), *second), x)
    return x


def train(forward):
    torch.manual_seed(SEED)
    network = weights()
    parameters = [parameter for own in network for parameter in own]
    losses = []
    for _ in range(STEPS):
        x = torch.rand(BATCH, WIDTH, requires_grad=True)
        loss = forward(x, network).square().mean()
        gradients = torch.autograd.grad(loss, [x, *parameters])
        with torch.no_grad():
            for parameter, gradient in zip(parameters, gradients[1:]):
                parameter.sub_(gradient.mul(0.5))
        losses.append(loss.item())
    # The generator is where it would be without checkpoints.
    return {"losses": losses, "inputGradient": bits(gradients[:1]), "weights": bits(parameters), "next": torch.rand(3).tolist()}


def main():
    torch.set_num_threads(1)
    golden = {
        "seed": SEED,
        "steps": STEPS,
        "blocks": BLOCKS,
        "width": WIDTH,
        "hidden": HIDDEN,
        "batch": BATCH,
        "rate": RATE,
        "processor": processor(),
        "each": train(each),
        "nested": train(nested),
    }
    TARGET.write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
