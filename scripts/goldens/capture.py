"""Makes test/goldens/capture.json: a training loop that no `fit` makes, a Wasserstein GAN with gradient penalty (https://arxiv.org/abs/1704.00028).

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/capture.py

One step updates the critic, through a gradient of a gradient, and then the generator, with an optimizer each. Data, weights and noise are drawn again by
the test, from the same seed and in the same order.
"""

import json
from pathlib import Path

import torch
from processor import processor, sha256
from torch.nn.functional import linear

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "capture.json"
SEED = 11
STEPS = 60
BATCH = 32
NOISE = 4
WIDTH = 16
PENALTY = 10


def weights(*sizes):
    # Not randn: its numbers differ in the last bits between vector widths.
    return [torch.rand(size).sub_(0.5).requires_grad_() for i, o in zip(sizes, sizes[1:]) for size in ([o, i], [o])]


def run(network, x):
    w1, b1, w2, b2 = network
    return linear(torch.tanh(linear(x, w1, b1)), w2, b2)


def main():
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    data = torch.rand(STEPS * BATCH, 2)
    generator = weights(NOISE, WIDTH, 2)
    critic = weights(2, WIDTH, 1)
    generator_optimizer = torch.optim.Adam(generator, lr=0.01, betas=(0.5, 0.9), fused=True)
    critic_optimizer = torch.optim.Adam(critic, lr=0.01, betas=(0.5, 0.9), fused=True)

    def apply(optimizer, loss, parameters):
        for parameter, gradient in zip(parameters, torch.autograd.grad(loss, parameters)):
            parameter.grad = gradient
        optimizer.step()

    losses = []
    for real in data.split(BATCH):
        with torch.no_grad():
            fake = run(generator, torch.rand(BATCH, NOISE))
        mixed = torch.lerp(real, fake, torch.rand(BATCH, 1)).requires_grad_()
        (slope,) = torch.autograd.grad(run(critic, mixed).sum(), mixed, create_graph=True)
        penalty = slope.square().sum(1).sqrt().sub(1).square().mean()
        critic_loss = run(critic, fake).mean().sub(run(critic, real).mean()).add(penalty.mul(PENALTY))
        apply(critic_optimizer, critic_loss, critic)
        generator_loss = run(critic, run(generator, torch.rand(BATCH, NOISE))).mean().neg()
        apply(generator_optimizer, generator_loss, generator)
        losses.append([critic_loss.item(), generator_loss.item()])

    final = [*generator, *critic]
    golden = {
        "seed": SEED,
        "steps": STEPS,
        "batch": BATCH,
        "noise": NOISE,
        "width": WIDTH,
        "penalty": PENALTY,
        "processor": processor(),
        "losses": losses,
        "weights": {"sha256": sha256(final), "sums": [tensor.sum(dtype=torch.float64).item() for tensor in final]},
    }
    TARGET.write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
