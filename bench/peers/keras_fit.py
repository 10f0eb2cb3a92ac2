"""Keras as a user writes it: compile and model.fit, NumPy arrays in. The backend is KERAS_BACKEND's."""
import os
import sys
import time

from workload import classes_of, data, latency, read, sample_shape, train, write

work = read()
if os.environ["KERAS_BACKEND"] != "tensorflow":
    sys.modules["tensorflow"] = None  # Keras loads TensorFlow where it is installed, also beside another backend.
began = time.perf_counter()
import keras

version = f"Keras {keras.__version__} on {keras.backend.backend()}"


def encoder(model, x):
    layers = keras.layers
    norm = lambda x: layers.LayerNormalization(epsilon=1e-5)(x)
    for _ in range(model["blocks"]):
        inputs = norm(x)
        x = layers.Add()([x, layers.MultiHeadAttention(model["heads"], model["width"] // model["heads"])(inputs, inputs)])
        hidden = layers.Dense(model["hidden"], activation="relu")(norm(x))
        x = layers.Add()([x, layers.Dense(model["width"])(hidden)])
    return layers.GlobalAveragePooling1D()(norm(x))


def build(model):
    layers = keras.layers
    inputs = x = keras.Input(sample_shape(model))
    if model["kind"] == "mlp":
        for units in model["layers"][1:-1]:
            x = layers.Dense(units, activation="relu")(x)
    elif model["kind"] == "cnn":
        for filters in model["filters"]:
            x = layers.MaxPooling2D(2)(layers.Conv2D(filters, 3, activation="relu")(x))
        x = layers.Flatten()(x)
    else:
        x = encoder(model, x)
    return keras.Model(inputs, layers.Dense(classes_of(model), activation="softmax")(x))


def run_training():
    x, y = data(work)
    model = build(work["model"])
    model.compile(optimizer=keras.optimizers.Adam(1e-3, epsilon=1e-8), loss="categorical_crossentropy")
    fit = lambda epochs: model.fit(x, y, batch_size=work["batch"], epochs=epochs, verbose=0).history["loss"]
    train(work, fit, version=version)


def run_rows():
    import numpy

    model = build(work["model"])
    row = numpy.random.default_rng(0).standard_normal((1, work["model"]["layers"][0]), dtype=numpy.float32)
    latency(work, lambda: model.predict_on_batch(row), version=version)


if work["task"] == "start":
    keras.ops.convert_to_numpy(keras.ops.ones(4) + keras.ops.ones(4))
    write(seconds=time.perf_counter() - began, version=version)
else:
    keras.utils.set_random_seed(0)
    {"train": run_training, "row": run_rows}[work["task"]]()
