"""JAX with optax. Variants: step (one jitted call a step), epoch (one jitted call an epoch: nothing but XLA)."""
import time

from workload import data, latency, read, train, write

work = read()
began = time.perf_counter()
import jax
import jax.numpy as jnp

version = f"JAX {jax.__version__}"
glorot = jax.nn.initializers.glorot_uniform()


def keys():
    key = jax.random.key(0)
    while True:
        key, one = jax.random.split(key)
        yield one


def dense(random, inputs, units):
    return {"kernel": glorot(next(random), (inputs, units)), "bias": jnp.zeros(units)}


def apply_dense(layer, x):
    return x @ layer["kernel"] + layer["bias"]


def mlp(model):
    random = keys()
    sizes = model["layers"]
    layers = [dense(random, *pair) for pair in zip(sizes, sizes[1:])]

    def forward(layers, x):
        for layer in layers[:-1]:
            x = jax.nn.relu(apply_dense(layer, x))
        return apply_dense(layers[-1], x)

    return layers, forward


def cnn(model):
    random = keys()
    first, second = model["filters"]
    size = lambda side: ((side - 2) // 2 - 2) // 2
    flat = size(model["height"]) * size(model["width"]) * second
    parameters = {
        "convolutions": [
            {"kernel": glorot(next(random), (3, 3, inputs, filters)), "bias": jnp.zeros(filters)}
            for inputs, filters in ((1, first), (first, second))
        ],
        "head": dense(random, flat, model["classes"]),
    }

    def forward(parameters, x):
        for layer in parameters["convolutions"]:
            x = jax.lax.conv_general_dilated(
                x, layer["kernel"], (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")
            )
            x = jax.nn.relu(x + layer["bias"])
            x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
        return apply_dense(parameters["head"], x.reshape(len(x), -1))

    return parameters, forward


def transformer(model):
    random = keys()
    width, heads = model["width"], model["heads"]
    norm = lambda: {"scale": jnp.ones(width), "offset": jnp.zeros(width)}
    block = lambda: {
        "before attention": norm(),
        "projections": dense(random, width, 3 * width),
        "output": dense(random, width, width),
        "before hidden": norm(),
        "hidden": dense(random, width, model["hidden"]),
        "back": dense(random, model["hidden"], width),
    }
    parameters = {
        "blocks": [block() for _ in range(model["blocks"])],
        "norm": norm(),
        "head": dense(random, width, model["classes"]),
    }

    def normalize(layer, x):
        centred = x - x.mean(-1, keepdims=True)
        return centred * jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + 1e-5) * layer["scale"] + layer["offset"]

    def forward(parameters, x):
        for layer in parameters["blocks"]:
            projected = apply_dense(layer["projections"], normalize(layer["before attention"], x))
            query, key, value = jnp.moveaxis(projected.reshape(*x.shape[:2], 3, heads, width // heads), 2, 0)
            x = x + apply_dense(layer["output"], jax.nn.dot_product_attention(query, key, value).reshape(x.shape))
            hidden = jax.nn.relu(apply_dense(layer["hidden"], normalize(layer["before hidden"], x)))
            x = x + apply_dense(layer["back"], hidden)
        return apply_dense(parameters["head"], normalize(parameters["norm"], x).mean(1))

    return parameters, forward


def build(model):
    return {"mlp": mlp, "cnn": cnn, "transformer": transformer}[model["kind"]](model)


def run_training():
    import optax

    x, y = (jnp.asarray(array) for array in data(work))
    batch, batches = work["batch"], work["batches"]
    parameters, forward = build(work["model"])
    optimizer = optax.adam(1e-3)

    def loss_of(parameters, x, y):
        return optax.softmax_cross_entropy(forward(parameters, x), y).mean()

    def update(carry, x, y):
        parameters, state, total = carry
        loss, gradients = jax.value_and_grad(loss_of)(parameters, x, y)
        updates, state = optimizer.update(gradients, state, parameters)
        return optax.apply_updates(parameters, updates), state, total + loss

    @jax.jit
    def shuffle(key, x, y):
        order = jax.random.permutation(key, len(x))
        return x[order], y[order]

    @jax.jit(donate_argnums=0)
    def step(carry, x, y, i):
        rows = lambda array: jax.lax.dynamic_slice_in_dim(array, i * batch, batch)
        return update(carry, rows(x), rows(y))

    @jax.jit(donate_argnums=0)
    def whole_epoch(carry, x, y):
        split = lambda array: array.reshape(batches, batch, *array.shape[1:])
        return jax.lax.scan(lambda carry, rows: (update(carry, *rows), None), carry, (split(x), split(y)))[0]

    state = optimizer.init(parameters)
    random = keys()

    def epoch():
        nonlocal parameters, state
        shuffled, targets = shuffle(next(random), x, y)
        carry = (parameters, state, jnp.zeros(()))
        if work["variant"] == "epoch":
            carry = whole_epoch(carry, shuffled, targets)
        else:
            for i in range(batches):
                carry = step(carry, shuffled, targets, i)
        parameters, state, total = carry
        return float(total) / batches

    train(work, lambda epochs: [epoch() for _ in range(epochs)], version=version)


def run_rows():
    import numpy

    parameters, forward = build(work["model"])
    predict = jax.jit(lambda parameters, x: jax.nn.softmax(forward(parameters, x)))
    row = numpy.random.default_rng(0).standard_normal((1, work["model"]["layers"][0]), dtype=numpy.float32)
    latency(work, lambda: numpy.asarray(predict(parameters, row)), version=version)


if work["task"] == "start":
    import numpy

    numpy.asarray(jnp.ones(4) + jnp.ones(4))
    write(seconds=time.perf_counter() - began, version=version)
else:
    {"train": run_training, "row": run_rows}[work["task"]]()
