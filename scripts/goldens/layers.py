"""Makes test/goldens/layers.json: what Keras' layers give for small inputs and weights, with gradients; and state dicts of PyTorch's modules
with what they give.

Run from the root of the repository, with Keras 3, jax and torch installed:  python scripts/goldens/layers.py

Options are Keras'; the test says them in camelCase. Gradients are those of sum(output * cotangent).
"""

import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"

import jax  # noqa: E402
import keras  # noqa: E402
import numpy as np  # noqa: E402
import torch  # noqa: E402
from keras.src.initializers.random_initializers import compute_fans  # noqa: E402

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "layers.json"
random = np.random.RandomState(11)
layers = keras.layers


def plain(value):
    """Nine digits tell every float32 from its neighbours."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (np.ndarray, jax.Array)):
        return plain(np.asarray(value).tolist())
    if isinstance(value, (float, np.floating)):
        return float(f"{value:.9g}")
    return value


def draw(*shape):
    return random.uniform(-1, 1, shape).round(3).astype("float32")


def weight_value(variable):
    value = draw(*variable.shape)
    return np.abs(value) + np.float32(0.5) if variable.path.endswith("variance") else value


IMAGE = (2, 7, 6, 4)
FIRST = (2, 4, 7, 6)
SERIES = (3, 5, 4)

# class, options, shape of the batch, and what else: "training", "ids"
CASES = [
    ("Conv2D", {"filters": 3, "kernel_size": 3}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": [2, 3], "activation": "relu", "use_bias": False}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": 3, "padding": "same", "activation": "softmax"}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": [2, 4], "padding": "same"}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": 3, "strides": 2, "padding": "same"}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": 3, "strides": [2, 1]}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": 1, "strides": 3, "padding": "same"}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": 3, "dilation_rate": 2}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": [3, 2], "dilation_rate": [1, 2], "padding": "same"}, IMAGE),
    ("Conv2D", {"filters": 6, "kernel_size": 3, "groups": 2}, IMAGE),
    ("Conv2D", {"filters": 3, "kernel_size": 3, "padding": "same", "data_format": "channels_first"}, FIRST),
    ("Conv2D", {"filters": 4, "kernel_size": 2, "strides": 2, "padding": "same", "data_format": "channels_first"}, FIRST),
    ("Conv2D", {"filters": 4, "kernel_size": 3}, (2, 7, 6, 1)),
    ("MaxPooling2D", {}, IMAGE),
    ("MaxPooling2D", {"padding": "same"}, IMAGE),
    ("MaxPooling2D", {"pool_size": 3, "strides": 2, "padding": "same"}, IMAGE),
    ("MaxPooling2D", {"pool_size": 3, "strides": 1, "padding": "same"}, IMAGE),
    ("MaxPooling2D", {"pool_size": [2, 3], "strides": [1, 2]}, IMAGE),
    ("MaxPooling2D", {"pool_size": 2, "strides": 1, "padding": "same", "data_format": "channels_first"}, FIRST),
    ("AveragePooling2D", {"pool_size": 2}, IMAGE),
    ("AveragePooling2D", {"pool_size": 2, "padding": "same"}, IMAGE),
    ("AveragePooling2D", {"pool_size": 3, "strides": 2, "padding": "same"}, IMAGE),
    ("AveragePooling2D", {"pool_size": 3, "strides": 1, "padding": "same"}, IMAGE),
    ("AveragePooling2D", {"pool_size": 2, "strides": 1, "padding": "same"}, IMAGE),
    ("AveragePooling2D", {"pool_size": [2, 3], "strides": [1, 2], "data_format": "channels_first"}, FIRST),
    ("GlobalAveragePooling1D", {}, SERIES),
    ("GlobalAveragePooling1D", {"data_format": "channels_first", "keepdims": True}, SERIES),
    ("GlobalAveragePooling2D", {}, IMAGE),
    ("GlobalAveragePooling2D", {"keepdims": True}, IMAGE),
    ("GlobalAveragePooling2D", {"data_format": "channels_first"}, FIRST),
    ("LayerNormalization", {}, (4, 6)),
    ("LayerNormalization", {"epsilon": 1e-6}, SERIES),
    ("LayerNormalization", {"axis": [1, 2]}, SERIES),
    ("LayerNormalization", {"axis": 1}, SERIES),
    ("LayerNormalization", {"axis": [1, 3]}, IMAGE),
    ("LayerNormalization", {"center": False}, SERIES),
    ("LayerNormalization", {"scale": False}, SERIES),
    ("LayerNormalization", {"center": False, "scale": False}, SERIES),
    *[
        ("BatchNormalization", options, shape, training)
        for training in ("training", "inference")
        for options, shape in [
            ({}, (5, 4)),
            ({}, SERIES),
            ({"momentum": 0.9, "epsilon": 0.01}, IMAGE),
            ({"axis": 1}, FIRST),
            ({"axis": 2}, IMAGE),
            ({"center": False}, IMAGE),
            ({"scale": False}, (5, 4)),
            ({"center": False, "scale": False}, IMAGE),
        ]
    ],
    ("BatchNormalization", {}, (1, 4), "training"),
    ("BatchNormalization", {"trainable": False}, SERIES, "training"),
    ("Embedding", {"input_dim": 7, "output_dim": 3}, (2, 5), "ids"),
    ("Embedding", {"input_dim": 7, "output_dim": 3}, (2, 2, 3), "ids"),
    ("MultiHeadAttention", {"num_heads": 2, "key_dim": 3}, SERIES),
    ("MultiHeadAttention", {"num_heads": 2, "key_dim": 2}, SERIES),
    # With dropout Keras computes it itself: jax has no attention for values of another size.
    ("MultiHeadAttention", {"num_heads": 3, "key_dim": 2, "value_dim": 5, "dropout": 0.1}, SERIES),
    ("MultiHeadAttention", {"num_heads": 1, "key_dim": 4, "use_bias": False}, SERIES),
    ("Reshape", {"target_shape": [4, 5]}, SERIES),
    ("Reshape", {"target_shape": [-1, 2, 2]}, SERIES),
]  # fmt: skip


def golden_of(name, options, shape, what="inference"):
    layer = getattr(layers, name)(**options)
    attention = name == "MultiHeadAttention"
    layer.build(*([shape] * 2 if attention else [shape]))
    for variable in layer.weights:
        variable.assign(weight_value(variable))
    before = [np.asarray(variable) for variable in layer.weights]
    ids = what == "ids"
    x = random.randint(0, options["input_dim"], shape).astype("float32") if ids else draw(*shape)

    def forward(trainable, x):
        inputs = (x, x) if attention else (x,)
        keywords = {} if ids or name == "Reshape" else {"training": what == "training"}
        if name not in ("BatchNormalization", "MultiHeadAttention"):
            keywords = {}
        y, others = layer.stateless_call(trainable, [v.value for v in layer.non_trainable_variables], *inputs, **keywords)
        return y, others

    trainable = [variable.value for variable in layer.trainable_variables]
    y, back, others = jax.vjp(forward, trainable, x, has_aux=True)
    cotangent = draw(*y.shape)
    of_weights, of_x = back(cotangent)
    for variable, value in zip(layer.non_trainable_variables, others):
        variable.assign(value)
    return plain(
        {
            "layer": name,
            "options": options,
            "training": what == "training",
            "x": x,
            "weights": before,
            "after": [np.asarray(variable) for variable in layer.weights],
            "trainable": [any(variable is other for other in layer.trainable_weights) for variable in layer.weights],
            "y": y,
            "cotangent": cotangent,
            "dx": None if ids else of_x,
            "dw": of_weights,
        }
    )


# A classifier of sequences: a transformer's encoder of two blocks, normalized before each part.


class Positions(layers.Layer):
    """Adds a learned vector for each position."""

    def build(self, shape):
        self.embeddings = self.add_weight(shape=shape[1:], initializer="uniform", name="embeddings")

    def call(self, x):
        return x + self.embeddings


def transformer_golden():
    # Keras counts the names of layers over the whole session.
    keras.utils.clear_session()
    vocabulary, steps, features, classes = 11, 6, 8, 3
    inputs = keras.Input([steps])
    x = layers.Embedding(vocabulary, features)(inputs)
    x = Positions()(x)
    for _ in range(2):
        y = layers.LayerNormalization()(x)
        y = layers.MultiHeadAttention(2, 4)(y, y)
        x = x + y
        y = layers.LayerNormalization()(x)
        y = layers.Dense(16, activation="gelu")(y)
        y = layers.Dense(features)(y)
        x = x + y
    x = layers.LayerNormalization()(x)
    x = layers.GlobalAveragePooling1D()(x)
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(x))
    # Keras' own order of a functional model is not that of its calls.
    order = ["embedding", "positions"]
    for block in range(2):
        number = lambda base, i: base if i == 0 else f"{base}_{i}"  # noqa: E731
        order += [number("layer_normalization", 2 * block), number("multi_head_attention", block)]
        order += [number("layer_normalization", 2 * block + 1), number("dense", 2 * block), number("dense", 2 * block + 1)]
    order += ["layer_normalization_4", "dense_4"]
    ordered = [weight for name in order for weight in model.get_layer(name).weights]
    assert len(ordered) == len(model.weights)
    for weight in ordered:
        weight.assign(draw(*weight.shape))
    before = [np.asarray(weight) for weight in ordered]
    ids = random.randint(0, vocabulary, (12, steps)).astype("float32")
    labels = random.randint(0, classes, (12,))
    y = model.predict(ids, verbose=0)
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(ids, labels, batch_size=4, epochs=3, shuffle=False, verbose=0).history
    return plain(
        {
            "sizes": {"vocabulary": vocabulary, "steps": steps, "features": features, "classes": classes},
            "weights": before,
            "x": ids,
            "labels": labels,
            "y": y,
            "history": history,
            "after": [np.asarray(weight) for weight in ordered],
        }
    )


# A small convolutional classifier with batch normalization, trained: moving statistics over several steps.


def convolutional_golden():
    keras.utils.clear_session()
    model = keras.Sequential(
        [
            keras.Input([8, 8, 1]),
            layers.Conv2D(4, 3, padding="same"),
            layers.BatchNormalization(momentum=0.8),
            layers.Activation("relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(6, 3, activation="relu"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(3, activation="softmax"),
        ]
    )
    for weight in model.weights:
        weight.assign(weight_value(weight))
    before = [np.asarray(weight) for weight in model.weights]
    x = draw(12, 8, 8, 1)
    labels = random.randint(0, 3, (12,))
    y = model.predict(x, verbose=0)
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(x, labels, batch_size=4, epochs=3, shuffle=False, verbose=0).history
    evaluate = model.evaluate(x, labels, verbose=0, return_dict=True)
    return plain(
        {
            "weights": before,
            "x": x,
            "labels": labels,
            "y": y,
            "history": history,
            "evaluate": evaluate,
            "after": [np.asarray(weight) for weight in model.weights],
            "layers": [[layer.name, layer.output.shape[1:], layer.count_params()] for layer in model.layers],
        }
    )


# PyTorch's modules, whose state dicts these layers take.


def torch_golden():
    nn = torch.nn
    torch.set_num_threads(1)
    torch.manual_seed(0)
    images, series = (2, 4, 7, 6), (3, 5, 4)
    modules = {
        "conv2d": (nn.Conv2d(4, 6, (2, 3), groups=2), images),
        "batchNormalization": (nn.BatchNorm2d(4, eps=1e-3), images),
        "layerNormalization": (nn.LayerNorm(4, eps=1e-3), series),
        "embedding": (nn.Embedding(9, 3), None),
        "multiHeadAttention": (nn.MultiheadAttention(4, 2, batch_first=True), series),
    }
    result = {}
    for name, (module, shape) in modules.items():
        module.eval()
        state = module.state_dict()
        for key, value in state.items():
            if value.is_floating_point():
                value.copy_(torch.from_numpy(draw(*value.shape)))
            if key == "running_var":
                value.abs_().add_(0.5)
        x = torch.from_numpy(draw(*shape)) if shape else torch.tensor([[0, 8, 3], [1, 1, 5]])
        with torch.no_grad():
            y = module(x, x, x, need_weights=False)[0] if name == "multiHeadAttention" else module(x)
        result[name] = {"state": {key: value.tolist() for key, value in state.items()}, "x": x.tolist(), "y": y.tolist()}
    return plain(result)


FANS = [[3, 3, 4, 8], [2, 5, 1, 6], [8, 2, 4], [2, 4, 8], [11, 8]]

if __name__ == "__main__":
    golden = {
        "keras": keras.__version__,
        "cases": [golden_of(*case) for case in CASES],
        "torch": torch_golden(),
        "transformer": transformer_golden(),
        "convolutional": convolutional_golden(),
        "fans": [{"shape": shape, "fans": [int(fan) for fan in compute_fans(shape)]} for shape in FANS],
    }
    TARGET.write_text(json.dumps(golden, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8")
