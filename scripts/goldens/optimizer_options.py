"""Makes test/goldens/optimizer_options.json: what gradient accumulation, averages of weights and clipping make of training, in Keras and in torch.

Run from the root of the repository, with torch 2.13 and keras installed:  KERAS_BACKEND=torch python scripts/goldens/optimizer_options.py

`steps` are Keras' SGD on given gradients, drawn again by the tests from the same seed; `averaged` is torch.optim on gradients that were averaged and clipped before;
`fits` are whole models. SGD, since Keras' other optimizers have other formulas than torch.optim's.
"""

import json
import os
import re
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from processor import processor

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "optimizer_options.json"
SEED = 31
SHAPES = [[3, 4], [5]]
STEPS = 14
# Options by the names of this library.
CASES = [
    {"gradientAccumulationSteps": 2},
    {"gradientAccumulationSteps": 3, "momentum": 0.9},
    {"gradientAccumulationSteps": 5, "globalClipnorm": 0.5},
    {"useEma": True},
    {"useEma": True, "emaMomentum": 0.5},
    {"useEma": True, "emaMomentum": 0.8, "emaOverwriteFrequency": 3},
    {"useEma": True, "emaMomentum": 0, "emaOverwriteFrequency": 1},
    {"useEma": True, "emaMomentum": 1},
    {"useEma": True, "emaMomentum": 0.75, "emaOverwriteFrequency": 2, "gradientAccumulationSteps": 3},
    {"useEma": True, "emaMomentum": 0.9, "gradientAccumulationSteps": 4, "clipnorm": 0.25, "momentum": 0.5},
]
TORCH = [
    ["adam", {"lr": 0.01}, 2],
    ["adamw", {"lr": 0.01, "weightDecay": 0.1}, 3],
    ["sgd", {"lr": 0.1, "momentum": 0.9, "dampening": 0.5}, 4],
    ["rmsprop", {"lr": 0.01, "momentum": 0.5}, 2],
    ["adagrad", {"lr": 0.1}, 5],
]
CLASSES = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "rmsprop": torch.optim.RMSprop, "adagrad": torch.optim.Adagrad}
# 11 samples in batches of 4, the last of 3; epochs end within a cycle.
FITS = [
    {},
    {"clipvalue": 0.01},
    {"clipnorm": 0.05},
    {"globalClipnorm": 0.05},
    {"gradientAccumulationSteps": 2},
    {"gradientAccumulationSteps": 4, "clipnorm": 0.1},
    {"useEma": True, "emaMomentum": 0.7},
    {"useEma": True, "emaMomentum": 0.7, "emaOverwriteFrequency": 2},
    {"useEma": True, "emaMomentum": 0.7, "emaOverwriteFrequency": 2, "gradientAccumulationSteps": 2, "globalClipnorm": 0.2},
]
EPOCHS = 5


def snake_case(name):
    return re.sub("([A-Z])", lambda match: "_" + match[1].lower(), name)


def numbers(tensor):
    """Nine digits tell every float32 from its neighbours."""
    return [float(f"{value:.9g}") for value in np.asarray(tensor.detach() if isinstance(tensor, torch.Tensor) else tensor).flatten().tolist()]


def values(variables):
    return [numbers(keras.ops.convert_to_numpy(variable)) for variable in variables]


def draw():
    torch.manual_seed(SEED)
    parameters = [torch.rand(shape) * 2 - 1 for shape in SHAPES]
    return parameters, [[torch.rand(shape) * 2 - 1 for shape in SHAPES] for _ in range(STEPS)]


def keras_sgd(options):
    return keras.optimizers.SGD(**{"learning_rate": 0.1, **{snake_case(name): value for name, value in options.items()}})


def of_keras(options):
    parameters, gradients = draw()
    variables = [keras.Variable(parameter) for parameter in parameters]
    optimizer = keras_sgd(options)
    optimizer.build(variables)
    after = []
    for step in range(STEPS):
        optimizer.apply(gradients[step])
        entry = {"parameters": values(variables), "iterations": int(optimizer.iterations)}
        if "useEma" in options:
            entry["averages"] = values(optimizer._model_variables_moving_average)
        if "gradientAccumulationSteps" in options:
            entry["sums"] = values(optimizer._accumulated_gradients)
        after.append(entry)
    optimizer.finalize_variable_values(variables)
    return {"options": options, "after": after, "final": values(variables)}


def of_torch(name, options, steps):
    parameters, gradients = draw()
    parameters = [torch.nn.Parameter(parameter) for parameter in parameters]
    form = {"foreach": False} if name == "rmsprop" else {"fused": True}
    optimizer = CLASSES[name](parameters, **{snake_case(key): value for key, value in options.items()}, **form)
    for first in range(0, STEPS - steps + 1, steps):
        for i, parameter in enumerate(parameters):
            total = torch.zeros_like(parameter)
            for step in range(first, first + steps):
                total += gradients[step][i]
            parameter.grad = total / steps
        optimizer.step()
    return {"name": name, "options": {**options, "gradientAccumulationSteps": steps}, "parameters": [numbers(p) for p in parameters]}


def fit_data():
    random = np.random.RandomState(5)
    x = random.uniform(-1, 1, (11, 3)).round(3).astype("float32")
    y = random.uniform(-1, 1, (11, 2)).round(3).astype("float32")
    weights = [random.uniform(-1, 1, shape).round(3).astype("float32") for shape in [(3, 4), (4,), (4, 2), (2,)]]
    return x, y, weights


def of_fit(options):
    x, y, weights = fit_data()
    model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(4, activation="tanh"), keras.layers.Dense(2)])
    model.set_weights(weights)
    optimizer = keras_sgd(options)
    model.compile(optimizer=optimizer, loss="mean_squared_error")
    history = model.fit(x, y, batch_size=4, epochs=EPOCHS, shuffle=False, verbose=0)
    iterations = int(optimizer.iterations)
    return {"options": options, "losses": numbers(np.array(history.history["loss"])), "weights": values(model.get_weights()), "iterations": iterations}


if __name__ == "__main__":
    torch.set_num_threads(1)
    x, y, weights = fit_data()
    result = {
        **processor(),
        "keras": keras.__version__,
        "seed": SEED,
        "shapes": SHAPES,
        "steps": STEPS,
        "cases": [of_keras(options) for options in CASES],
        "averaged": [of_torch(*case) for case in TORCH],
        "epochs": EPOCHS,
        "data": {"x": x.astype("float64").round(3).tolist(), "y": y.astype("float64").round(3).tolist(), "weights": [w.astype("float64").round(3).tolist() for w in weights]},
        "fits": [of_fit(options) for options in FITS],
    }
    TARGET.write_text(json.dumps(result, separators=(",", ":")) + "\n", encoding="utf-8")
