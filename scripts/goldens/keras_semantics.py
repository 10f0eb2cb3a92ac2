"""Makes test/goldens/keras.json: what Keras computes and reports, and how its summaries look.

Run from the root of the repository, with Keras 3 and torch installed:  python scripts/goldens/keras_semantics.py

(A script named keras.py would import itself.) Names of losses, metrics and options are Keras'; the tests say them in camelCase where this library has them so.
"""

import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"
os.environ["COLUMNS"] = "80"

import keras  # noqa: E402
import numpy as np  # noqa: E402
import torch  # noqa: E402

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "keras.json"
random = np.random.RandomState(3)


def plain(value):
    """Nine digits tell every float32 from its neighbours."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, torch.Tensor):
        value = value.detach().cpu().numpy()
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, (float, np.floating)):
        return float(f"{value:.9g}")
    return value


def one_hot(labels, classes):
    return np.eye(classes, dtype="float32")[labels]


def draw(*shape):
    return random.uniform(-1, 1, shape).round(3).astype("float32")


def probabilities(*shape):
    raw = np.exp(2 * draw(*shape))
    return (raw / raw.sum(-1, keepdims=True)).round(4).astype("float32")


# Losses.

LABELS = np.array([0, 2, 1, 2, 0, 1])
EXTREME = np.array([[1, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 0], [0, 0.5, 0.5]], dtype="float32")
NOT_NORMAL = probabilities(6, 3) * np.array([[1], [2], [0.5], [3], [0.1], [1]], dtype="float32")
BITS = np.array([[0, 1, 1], [1, 0, 1], [0, 0, 1], [1, 1, 0]], dtype="float32")
EXTREME_BITS = np.array([[0, 1, 0], [1, 1, 0.25], [0.5, 0, 1], [0, 1, 1]], dtype="float32")
WEIGHTS = np.array([0.5, 1, 2, 0, 1.5, 3], dtype="float32")

LOSSES = [
    ["categorical_crossentropy", {}, one_hot(LABELS, 3), probabilities(6, 3)],
    ["categorical_crossentropy", {}, one_hot(LABELS, 3), EXTREME],
    ["categorical_crossentropy", {}, one_hot(LABELS, 3), NOT_NORMAL],
    ["categorical_crossentropy", {}, probabilities(6, 3), probabilities(6, 3)],
    ["categorical_crossentropy", {"from_logits": True}, one_hot(LABELS, 3), 5 * draw(6, 3)],
    ["categorical_crossentropy", {"from_logits": True}, probabilities(6, 3), 5 * draw(6, 3)],
    ["categorical_crossentropy", {}, one_hot(LABELS, 3).reshape(2, 3, 3), probabilities(2, 3, 3)],
    ["categorical_crossentropy", {"from_logits": True}, one_hot(LABELS, 3).reshape(2, 3, 3), draw(2, 3, 3)],
    ["sparse_categorical_crossentropy", {}, LABELS, probabilities(6, 3)],
    ["sparse_categorical_crossentropy", {}, LABELS, EXTREME],
    ["sparse_categorical_crossentropy", {}, LABELS.reshape(6, 1), NOT_NORMAL],
    ["sparse_categorical_crossentropy", {"from_logits": True}, LABELS, 5 * draw(6, 3)],
    ["sparse_categorical_crossentropy", {}, LABELS.reshape(2, 3), probabilities(2, 3, 3)],
    ["sparse_categorical_crossentropy", {"from_logits": True}, LABELS.reshape(2, 3), draw(2, 3, 3)],
    ["binary_crossentropy", {}, BITS, probabilities(4, 3)],
    ["binary_crossentropy", {}, BITS, EXTREME_BITS],
    ["binary_crossentropy", {"from_logits": True}, BITS, 20 * draw(4, 3)],
    ["binary_crossentropy", {}, probabilities(4, 3), probabilities(4, 3)],
    ["binary_crossentropy", {}, BITS[:, :1], EXTREME_BITS[:, :1]],
    ["mean_squared_error", {}, draw(6, 3), draw(6, 3)],
    ["mean_squared_error", {}, draw(2, 3, 2), draw(2, 3, 2)],
    ["mean_absolute_error", {}, draw(6, 3), draw(6, 3)],
    ["mean_absolute_error", {}, draw(4, 1), draw(4, 1)],
]


def loss_of(name, options):
    return keras.losses.get({"class_name": "".join(part.title() for part in name.split("_")), "config": options})


def loss_golden(name, options, target, output):
    loss = loss_of(name, options)
    weights = WEIGHTS[: len(target)]
    loss.reduction = None
    per_sample = loss(target, output)
    loss.reduction = "sum_over_batch_size"
    return {
        "name": name,
        "options": options,
        "target": plain(target),
        "output": plain(output),
        "perSample": plain(per_sample),
        "mean": plain(loss(target, output)),
        "weights": plain(weights),
        # Keras does not add axes to weights by itself.
        "weightedMean": plain(loss(target, output, sample_weight=weights.reshape(-1, *[1] * (per_sample.ndim - 1)))),
    }


# Metrics.

METRICS = [
    ["categorical_accuracy", one_hot(LABELS, 3), probabilities(6, 3)],
    ["categorical_accuracy", probabilities(6, 3), np.array([[0.5, 0.5, 0]] * 6, dtype="float32")],
    ["sparse_categorical_accuracy", LABELS, probabilities(6, 3)],
    ["sparse_categorical_accuracy", LABELS.reshape(6, 1), probabilities(6, 3)],
    ["sparse_categorical_accuracy", LABELS.reshape(2, 3), probabilities(2, 3, 3)],
    ["binary_accuracy", BITS, EXTREME_BITS],
    ["binary_accuracy", BITS, np.full((4, 3), 0.5, dtype="float32")],
    ["binary_accuracy", BITS, probabilities(4, 3)],
    ["mean_squared_error", draw(6, 3), draw(6, 3)],
    ["mean_squared_error", draw(2, 3, 2), draw(2, 3, 2)],
    ["mean_absolute_error", draw(6, 3), draw(6, 3)],
]


def metric_golden(name, target, output):
    metric = keras.metrics.get("".join(part.title() for part in name.split("_")))
    metric.update_state(target, output)
    return {"name": name, "target": plain(target), "output": plain(output), "value": float(metric.result())}


# Activations.

ACTIVATIONS = [
    "linear", "relu", "relu6", "softmax", "log_softmax", "sigmoid", "tanh", "elu", "selu", "gelu", "silu", "swish", "mish", "softplus", "softsign",
    "exponential", "hard_sigmoid", "leaky_relu",
]  # fmt: skip


def activations_golden():
    x = np.concatenate([np.linspace(-8, 8, 16, dtype="float32"), np.array([0, 1e-6, -1e-6, 30], dtype="float32")]).reshape(4, 5)
    return {"x": plain(x), "y": {name: plain(keras.activations.get(name)(torch.tensor(x))) for name in ACTIVATIONS}}


# Models.

SAMPLES = 50
BATCH = 16
EPOCHS = 4
X = draw(SAMPLES, 5)
SERIES = draw(SAMPLES, 3, 4)
CLASSES = random.randint(0, 3, SAMPLES)
TWO = random.randint(0, 2, (SAMPLES, 1)).astype("float32")
MANY = random.randint(0, 2, (SAMPLES, 4)).astype("float32")
VALUES = draw(SAMPLES, 3)
STEPS = random.randint(0, 3, (SAMPLES, 3))
SAMPLE_WEIGHT = random.uniform(0, 2, SAMPLES).round(3).astype("float32")
CLASS_WEIGHT = {0: 0.5, 1: 2, 2: 1.25}

SOFTMAX = [[6, "relu"], [3, "softmax"]]
LINEAR = [[6, "tanh"], [3, None]]
ONE = [[6, "relu"], [1, "sigmoid"]]
VALIDATION = [X[:20], one_hot(CLASSES[:20], 3)]

MODELS = [
    {"name": "softmax and one-hot targets", "layers": SOFTMAX, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy", "mse", "mae"]},
    {"name": "softmax and labels", "layers": SOFTMAX, "y": CLASSES, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]},
    {"name": "softmax and labels in a column", "layers": SOFTMAX, "y": CLASSES.reshape(-1, 1), "loss": "sparse_categorical_crossentropy", "metrics": ["acc", "sparse_categorical_accuracy"]},
    {"name": "logits and one-hot targets", "layers": LINEAR, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "lossOptions": {"from_logits": True}, "metrics": ["accuracy"]},
    {"name": "logits and labels", "layers": LINEAR, "y": CLASSES, "loss": "sparse_categorical_crossentropy", "lossOptions": {"from_logits": True}, "metrics": ["accuracy"]},
    {"name": "probabilities that no softmax made", "layers": [[6, "relu"], [3, "sigmoid"]], "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy", "mae"]},
    {"name": "sigmoid and bits", "layers": ONE, "y": TWO, "loss": "binary_crossentropy", "metrics": ["accuracy", "mae"]},
    {"name": "sigmoid and bits without a second axis", "layers": ONE, "y": TWO[:, 0], "loss": "binary_crossentropy", "metrics": ["accuracy", "mse"]},
    {"name": "logits and bits", "layers": [[6, "relu"], [1, None]], "y": TWO, "loss": "binary_crossentropy", "lossOptions": {"from_logits": True}, "metrics": ["accuracy"]},
    {"name": "several sigmoids", "layers": [[6, "relu"], [4, "sigmoid"]], "y": MANY, "loss": "binary_crossentropy", "metrics": ["accuracy", "binary_accuracy"]},
    {"name": "mean squared error", "layers": LINEAR, "y": VALUES, "loss": "mse", "metrics": ["mae", "mean_squared_error"]},
    {"name": "mean squared error of one output", "layers": [[4, "tanh"], [1, None]], "y": VALUES[:, 0], "loss": "mean_squared_error", "metrics": ["mae", "mse"]},
    {"name": "mean absolute error", "layers": LINEAR, "y": VALUES, "loss": "mae", "metrics": ["mse"]},
    {"name": "weights of samples", "layers": SOFTMAX, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy"], "sampleWeight": SAMPLE_WEIGHT},
    {"name": "weights of samples, mean squared error", "layers": LINEAR, "y": VALUES, "loss": "mse", "metrics": ["mae"], "sampleWeight": SAMPLE_WEIGHT},
    {"name": "weights of samples, sigmoid", "layers": ONE, "y": TWO, "loss": "binary_crossentropy", "metrics": ["accuracy"], "sampleWeight": SAMPLE_WEIGHT},
    {"name": "weights of classes, one-hot", "layers": SOFTMAX, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy"], "classWeight": CLASS_WEIGHT},
    {"name": "weights of classes, labels", "layers": SOFTMAX, "y": CLASSES, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"], "classWeight": {1: 3}},
    {"name": "weights of classes, bits", "layers": ONE, "y": TWO, "loss": "binary_crossentropy", "metrics": ["accuracy"], "classWeight": {0: 0.25, 1: 2}},
    {"name": "validation data", "layers": SOFTMAX, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy"], "validationData": VALIDATION},
    {"name": "validation data with weights", "layers": SOFTMAX, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy"], "validationData": [*VALIDATION, SAMPLE_WEIGHT[:20]]},
    {"name": "a share for validation", "layers": SOFTMAX, "y": CLASSES, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"], "validationSplit": 0.3},
    {"name": "a share for validation, and weights of samples", "layers": SOFTMAX, "y": CLASSES, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"], "validationSplit": 0.3, "sampleWeight": SAMPLE_WEIGHT},
    {"name": "a share for validation, and weights of classes", "layers": SOFTMAX, "y": CLASSES, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"], "validationSplit": 0.3, "classWeight": CLASS_WEIGHT},
    {"name": "validation data, and weights of classes", "layers": SOFTMAX, "y": one_hot(CLASSES, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy"], "validationData": VALIDATION, "classWeight": CLASS_WEIGHT},
    {"name": "series, mean squared error", "x": "series", "layers": LINEAR, "y": draw(SAMPLES, 3, 3), "loss": "mse", "metrics": ["mae"], "sampleWeight": SAMPLE_WEIGHT.reshape(-1, 1)},
    {"name": "series, labels", "x": "series", "layers": SOFTMAX, "y": STEPS, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]},
    {"name": "series, one-hot targets", "x": "series", "layers": SOFTMAX, "y": one_hot(STEPS, 3), "loss": "categorical_crossentropy", "metrics": ["accuracy"]},
]  # fmt: skip


def model_of(layers, shape):
    model = keras.Sequential([keras.Input(shape)])
    for units, activation in layers:
        model.add(keras.layers.Dense(units, activation=activation))
    return model


def model_golden(case):
    x = SERIES if case.get("x") == "series" else X
    model = model_of(case["layers"], x.shape[1:])
    model.set_weights([draw(*weight.shape) for weight in model.get_weights()])
    weights = plain(model.get_weights())
    loss = loss_of(case["loss"], case["lossOptions"]) if "lossOptions" in case else case["loss"]
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss=loss, metrics=case["metrics"])
    sample_weight = case.get("sampleWeight")
    evaluated = model.evaluate(x, case["y"], batch_size=BATCH, sample_weight=sample_weight, verbose=0, return_dict=True)
    history = model.fit(
        x,
        case["y"],
        batch_size=BATCH,
        epochs=EPOCHS,
        shuffle=False,
        sample_weight=sample_weight,
        class_weight=case.get("classWeight"),
        validation_data=case.get("validationData"),
        validation_split=case.get("validationSplit", 0),
        verbose=0,
    ).history
    return {
        **plain(case),
        "weights": weights,
        "evaluate": plain(evaluated),
        "history": plain(history),
        "after": [float(weight.astype("float64").sum()) for weight in model.get_weights()],
    }


# Weights in Keras' layout.


def weights_golden():
    model = model_of([[4, "relu"], [3, "tanh"], [2, "softmax"]], [5])
    model.set_weights([draw(*weight.shape) for weight in model.get_weights()])
    x = draw(7, 5)
    return {"weights": plain(model.get_weights()), "x": plain(x), "y": plain(model(x))}


# Summaries.


def summary(model):
    lines = []
    model.summary(print_fn=lines.append)
    return lines[0].rstrip("\n")


def named(name, *layers):
    return keras.Sequential(layers, name=name)


def fresh(make):
    """Keras counts the names of layers over the whole session."""
    keras.utils.clear_session()
    return make()


def summaries_golden():
    layers = keras.layers

    def built():
        hidden = [layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu")]
        return named("sequential", keras.Input([100]), *hidden, layers.Dense(10, activation="softmax"))

    def deferred():
        return named("sequential", layers.Dense(64), layers.Dropout(0.5), layers.Flatten(), layers.Activation("relu"))

    def mixed():
        first = [keras.Input([28, 28]), layers.Flatten(), layers.Dense(512, use_bias=False), layers.Activation("relu")]
        model = named("mixed", *first, layers.Dropout(0.2), layers.Dense(1000), layers.Dense(10))
        model.layers[4].trainable = False
        return model

    def large():
        return named("large", keras.Input([1024]), layers.Dense(4096), layers.Dense(4096), layers.Dense(1000))

    return {make.__name__: summary(fresh(make)) for make in (built, deferred, mixed, large)}


if __name__ == "__main__":
    torch.set_num_threads(1)
    golden = {
        "keras": keras.__version__,
        "losses": [loss_golden(*case) for case in LOSSES],
        "metrics": [metric_golden(*case) for case in METRICS],
        "activations": activations_golden(),
        "batch": BATCH,
        "epochs": EPOCHS,
        "x": {"flat": plain(X), "series": plain(SERIES)},
        "models": [model_golden(case) for case in MODELS],
        "weights": weights_golden(),
        "summaries": summaries_golden(),
    }
    TARGET.write_text(json.dumps(golden, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8")
