"""Makes test/goldens/schedules.json: the rates of Keras' learning rate schedules, and what its SGD makes of a parameter with them.

Run from the root of the repository, with keras and torch installed:  KERAS_BACKEND=torch python scripts/goldens/schedules.py
"""

import json
import os
import re
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "schedules.json"
CLASSES = {
    "cosineDecay": keras.optimizers.schedules.CosineDecay,
    "exponentialDecay": keras.optimizers.schedules.ExponentialDecay,
    "piecewiseConstant": keras.optimizers.schedules.PiecewiseConstantDecay,
}
# Options by the names of this library.
CASES = [
    ["cosineDecay", {"initialLearningRate": 0.1, "decaySteps": 20}],
    ["cosineDecay", {"initialLearningRate": 0.1, "decaySteps": 7, "alpha": 0.25}],
    ["cosineDecay", {"initialLearningRate": 0.01, "decaySteps": 12, "alpha": 0.1, "warmupTarget": 0.2, "warmupSteps": 6}],
    ["cosineDecay", {"initialLearningRate": 0.0, "decaySteps": 9, "warmupTarget": 0.5, "warmupSteps": 1}],
    ["cosineDecay", {"initialLearningRate": 0.3, "decaySteps": 9, "warmupTarget": 0.5}],
    ["exponentialDecay", {"initialLearningRate": 0.1, "decaySteps": 5, "decayRate": 0.9}],
    ["exponentialDecay", {"initialLearningRate": 0.1, "decaySteps": 5, "decayRate": 0.5, "staircase": True}],
    ["piecewiseConstant", {"boundaries": [4, 9, 10], "values": [0.1, 0.05, 0.2, 0.01]}],
    ["piecewiseConstant", {"boundaries": [7], "values": [0.1, 0.0]}],
]
BATCHES = list(range(28)) + [100, 12345]
STEPS = 24


def snake_case(name):
    return re.sub("([A-Z])", lambda match: "_" + match[1].lower(), name)


def make(name, options):
    return CLASSES[name](**{snake_case(key): value for key, value in options.items()})


def number(value):
    return float(f"{float(value):.9g}")


def trained(name, options, accumulated):
    """A parameter after each batch whose gradient is 1."""
    variable = keras.Variable([0.0])
    optimizer = keras.optimizers.SGD(make(name, options), gradient_accumulation_steps=accumulated)
    optimizer.build([variable])
    after = []
    for _ in range(STEPS):
        optimizer.apply([keras.ops.ones(1)])
        after.append({"parameter": number(keras.ops.convert_to_numpy(variable)[0]), "rate": number(optimizer.learning_rate)})
    return {"gradientAccumulationSteps": accumulated, "after": after}


def golden(name, options):
    schedule = make(name, options)
    rates = [number(schedule(batches)) for batches in BATCHES]
    return {"name": name, "options": options, "rates": rates, "runs": [trained(name, options, accumulated) for accumulated in (None, 3)]}


if __name__ == "__main__":
    result = {"keras": keras.__version__, "batches": BATCHES, "cases": [golden(*case) for case in CASES]}
    TARGET.write_text(json.dumps(result, separators=(",", ":")) + "\n", encoding="utf-8")
