"""Makes test/goldens/generators.json: what generators of random numbers give, and the bytes of their states.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/generators.py
"""

import hashlib
import json
from pathlib import Path

import torch

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "generators.json"


def digest(state):
    return hashlib.sha256(state.numpy().tobytes()).hexdigest()


def values(tensor):
    return tensor.to(torch.float64).reshape(-1).tolist()


def draws(generator):
    """Each kind of draw once; the names are those of the cases in test/tensor/generator.test.ts."""
    options = {"generator": generator}
    weights = torch.tensor([0.1, 0.2, 0.3, 0.4])
    return {
        "rand": torch.rand(3, **options),
        "rand float64": torch.rand(2, 2, dtype=torch.float64, **options),
        "randn": torch.randn(5, **options),
        "randn of many": torch.randn(40, **options),
        "randint": torch.randint(-5, 100, (6,), **options),
        "randint of high": torch.randint(10, (4,), **options),
        "randperm": torch.randperm(7, **options),
        "randLike": torch.rand_like(weights, **options),
        "randnLike": torch.randn_like(weights, **options),
        "randintLike": torch.randint_like(weights, 3, 9, **options),
        "normal of numbers": torch.normal(1.5, 2.0, (3,), **options),
        "normal of tensors": torch.normal(weights, weights, **options),
        "normal of tensor and number": torch.normal(weights, 2.0, **options),
        "normal of number and tensor": torch.normal(1.0, weights, **options),
        "bernoulli": torch.bernoulli(weights, **options),
        "bernoulli of p": torch.bernoulli(weights, 0.5, **options),
        "multinomial": torch.multinomial(weights, 3, **options),
        "multinomial with replacement": torch.multinomial(weights, 6, replacement=True, **options),
        "poisson": torch.poisson(weights * 20, **options),
        "uniform_": torch.empty(3).uniform_(-1, 2, **options),
        "normal_": torch.empty(3).normal_(1, 3, **options),
        "bernoulli_": torch.empty(6).bernoulli_(0.3, **options),
        "bernoulli_ of tensor": torch.empty(4).bernoulli_(weights, **options),
        "exponential_": torch.empty(3).exponential_(2, **options),
        "random_": torch.empty(3, dtype=torch.int32).random_(**options),
        "random_ to": torch.empty(3).random_(50, **options),
        "random_ from to": torch.empty(3).random_(10, 20, **options),
        "cauchy_": torch.empty(3).cauchy_(1, 2, **options),
        "logNormal_": torch.empty(3).log_normal_(0.5, 0.25, **options),
        "geometric_": torch.empty(5).geometric_(0.3, **options),
    }


if __name__ == "__main__":
    seeds = []
    for seed in (0, 42, 2**53 + 1, 2**63 + 5, 2**64 - 1, -1, -(2**63)):
        generator = torch.Generator().manual_seed(seed)
        seeds.append(
            {
                "seed": str(seed),
                "initialSeed": str(generator.initial_seed()),
                "state": digest(generator.get_state()),
                "first": values(torch.rand(3, generator=generator)),
                "randint": values(torch.randint(1000, (3,), generator=generator)),
                "stateAfter": digest(generator.get_state()),
            }
        )
    fresh = torch.Generator()
    generator = torch.Generator().manual_seed(1234)
    golden = {
        "fresh": {"initialSeed": str(fresh.initial_seed()), "state": digest(fresh.get_state())},
        "seeds": seeds,
        "drawSeed": 1234,
        "draws": {name: {"dtype": str(tensor.dtype)[6:], "values": values(tensor)} for name, tensor in draws(generator).items()},
        "drawnState": digest(generator.get_state()),
    }
    TARGET.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf-8")
