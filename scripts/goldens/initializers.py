"""Makes test/goldens/initializers.json: what torch.nn.init draws, and how Keras' initializers are distributed.

Run from the root of the repository, with torch 2.13 and Keras 3 installed:  python scripts/goldens/initializers.py
"""

import json
import math
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras  # noqa: E402
import torch  # noqa: E402
from processor import processor, sha256  # noqa: E402
from torch.nn import init  # noqa: E402

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "initializers.json"
SEED = 5
# As nn.Linear has them: [units, inputs].
SHAPES = [[64, 100], [10, 64], [1, 3], [7, 13], [1000, 1]]


def variance_scaling(scale, mode):
    """Keras' truncated normal, drawn as torch.nn.init.trunc_normal_ draws."""

    def fill(weight):
        fan = {"in": weight.shape[1], "average": sum(weight.shape) / 2}[mode]
        stddev = math.sqrt(scale / max(1, fan)) / 0.87962566103423978
        return init.trunc_normal_(weight, 0, stddev, -2 * stddev, 2 * stddev)

    return fill


# By the names and with the options of this library.
TORCH = [
    ["glorotUniform", {}, init.xavier_uniform_],
    ["heUniform", {}, lambda w: init.kaiming_uniform_(w, nonlinearity="relu")],
    ["lecunUniform", {}, lambda w: init.kaiming_uniform_(w, nonlinearity="linear")],
    ["randomUniform", {}, lambda w: init.uniform_(w, -0.05, 0.05)],
    ["randomUniform", {"minval": -1, "maxval": 3}, lambda w: init.uniform_(w, -1, 3)],
    ["randomNormal", {}, lambda w: init.normal_(w, 0, 0.05)],
    ["randomNormal", {"mean": 2, "stddev": 0.5}, lambda w: init.normal_(w, 2, 0.5)],
    ["truncatedNormal", {"mean": 0, "stddev": 1}, init.trunc_normal_],
    ["truncatedNormal", {}, lambda w: init.trunc_normal_(w, 0, 0.05, -0.1, 0.1)],
    ["truncatedNormal", {"mean": 1, "stddev": 0.2}, lambda w: init.trunc_normal_(w, 1, 0.2, 1 - 2 * 0.2, 1 + 2 * 0.2)],
    ["glorotNormal", {}, variance_scaling(1, "average")],
    ["heNormal", {}, variance_scaling(2, "in")],
    ["lecunNormal", {}, variance_scaling(1, "in")],
    ["zeros", {}, init.zeros_],
    ["ones", {}, init.ones_],
    ["constant", {"value": 0.25}, lambda w: init.constant_(w, 0.25)],
]

KERAS = {
    "glorotUniform": keras.initializers.GlorotUniform,
    "glorotNormal": keras.initializers.GlorotNormal,
    "heUniform": keras.initializers.HeUniform,
    "heNormal": keras.initializers.HeNormal,
    "lecunUniform": keras.initializers.LecunUniform,
    "lecunNormal": keras.initializers.LecunNormal,
    "randomUniform": keras.initializers.RandomUniform,
    "randomNormal": keras.initializers.RandomNormal,
    "truncatedNormal": keras.initializers.TruncatedNormal,
}
KERAS_SHAPE = [400, 600]


def drawn(fill):
    """One seed for all shapes, one after the other."""
    torch.manual_seed(SEED)
    return [fill(torch.empty(shape)) for shape in SHAPES]


def torch_golden(name, options, fill):
    weights = drawn(fill)
    return {
        "name": name,
        "options": options,
        "sha256": sha256(weights),
        "sums": [weight.to(torch.float64).sum().item() for weight in weights],
        "first": [float(f"{value:.9g}") for value in weights[1].flatten()[:4].tolist()],
    }


def keras_golden(make):
    """Keras' kernels are [inputs, units]."""
    values = keras.ops.convert_to_numpy(make(seed=1)(KERAS_SHAPE)).astype("float64")
    return {"mean": values.mean(), "std": values.std(), "largest": abs(values).max()}


if __name__ == "__main__":
    torch.set_num_threads(1)
    golden = {
        **processor(),
        "seed": SEED,
        "shapes": SHAPES,
        "cases": [torch_golden(*case) for case in TORCH],
        "kerasShape": KERAS_SHAPE,
        "keras": {name: keras_golden(make) for name, make in KERAS.items()},
    }
    TARGET.write_text(json.dumps(golden, separators=(",", ":")) + "\n", encoding="utf-8")
