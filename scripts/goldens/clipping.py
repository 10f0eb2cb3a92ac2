"""Makes test/goldens/clipping.json: what Keras' optimizers (clipvalue, clipnorm, global_clipnorm) and torch.nn.utils.clip_grad_* make of gradients.

Run from the root of the repository, with torch 2.13 and keras installed:  KERAS_BACKEND=torch python scripts/goldens/clipping.py

Gradients are not stored: the tests draw them again from the same seed, and multiply them by the scale of the case.
"""

import json
import math
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from processor import processor

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "clipping.json"
SEED = 21
SHAPES = [[7, 5], [9], [], [2, 3, 4]]
# Options by the names of this library. The norms of the gradients are about 3.4, 1.7, 0.6 and 2.8, and 4.8 that of all.
OPTIONS = [
    {"clipvalue": 0.25},
    {"clipvalue": 1},
    {"clipnorm": 0.5},
    {"clipnorm": 2},
    {"clipnorm": 0.3},
    {"globalClipnorm": 0.7},
    {"globalClipnorm": 3},
    {"globalClipnorm": 300},
]
SCALES = [1.0, 0.0, math.inf]
NORMS = [[1.0, 2.0], [0.1, 1.0], [2.0, math.inf], [100.0, 2.0], [1.5, 3.0], [1.0, 0.0]]
VALUES = [0.1, 0.9, 5]


def draw(scale):
    torch.manual_seed(SEED)
    gradients = [torch.rand(shape) * 2 - 1 for shape in SHAPES]
    if scale == math.inf:
        # One element that is not finite.
        gradients[1][3] = math.inf
        return gradients
    return [gradient * scale for gradient in gradients]


def number(value):
    """Nine digits tell every float32 from its neighbours; JSON has no other numbers."""
    return float(f"{value:.9g}") if math.isfinite(value) else str(value)


def numbers(tensor):
    return [number(value) for value in tensor.detach().flatten().tolist()]


def of_keras(options, scale):
    names = {"globalClipnorm": "global_clipnorm"}
    optimizer = keras.optimizers.SGD(**{names.get(name, name): value for name, value in options.items()})
    clipped = optimizer._clip_gradients(draw(scale))
    return {"options": options, "scale": number(scale), "gradients": [numbers(keras.ops.convert_to_tensor(g)) for g in clipped]}


def with_gradients():
    parameters = [torch.nn.Parameter(torch.zeros(shape)) for shape in SHAPES]
    for parameter, gradient in zip(parameters, draw(1.0), strict=True):
        parameter.grad = gradient
    return parameters


def by_norm(max_norm, norm_type):
    parameters = with_gradients()
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm, norm_type)
    return {"maxNorm": max_norm, "normType": number(norm_type), "norm": number(norm.item()), "gradients": [numbers(p.grad) for p in parameters]}


def by_value(value):
    parameters = with_gradients()
    torch.nn.utils.clip_grad_value_(parameters, value)
    return {"clipValue": value, "gradients": [numbers(p.grad) for p in parameters]}


if __name__ == "__main__":
    torch.set_num_threads(1)
    result = {
        **processor(),
        "keras": keras.__version__,
        "seed": SEED,
        "shapes": SHAPES,
        "options": [of_keras(options, scale) for options in OPTIONS for scale in SCALES],
        "norms": [by_norm(*case) for case in NORMS],
        "values": [by_value(value) for value in VALUES],
    }
    TARGET.write_text(json.dumps(result, separators=(",", ":")) + "\n", encoding="utf-8")
