"""What the Python peers share: the workload from standard input, its data, how calls are timed, the line of figures."""
import json
import os
import re
import sys
import time


def read():
    """The workload that bench/run.mjs wrote to standard input."""
    return json.load(sys.stdin)


def write(**figures):
    """Writes the figures: one line, the last of standard output."""
    print("\n" + json.dumps(figures), flush=True)


def sample_shape(model):
    """Shape of one sample, images with channels last."""
    if model["kind"] == "mlp":
        return [model["layers"][0]]
    if model["kind"] == "cnn":
        return [model["height"], model["width"], 1]
    return [model["sequence"], model["width"]]


def classes_of(model):
    return model["classes"] if "classes" in model else model["layers"][-1]


def data(work):
    """Samples around one pattern for each class, and one-hot targets: something that can be learned."""
    import numpy

    random = numpy.random.default_rng(0)
    samples, shape, classes = work["batch"] * work["batches"], sample_shape(work["model"]), classes_of(work["model"])
    labels = random.integers(classes, size=samples)
    x = random.standard_normal((samples, *shape), dtype=numpy.float32)
    x += random.standard_normal((classes, *shape), dtype=numpy.float32)[labels]
    return x, numpy.eye(classes, dtype=numpy.float32)[labels]


def peak_bytes():
    """Most memory that this process has had (VmHWM); None where the system does not say."""
    if not os.path.exists("/proc/self/status"):
        return None
    with open("/proc/self/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read())[1]) * 1024


def train(work, fit, **more):
    """Times fit(epochs), which returns the mean loss of each epoch. The first epoch compiles and is not counted."""
    first = fit(1)[0]
    began = time.perf_counter()
    losses = fit(work["epochs"])
    seconds = time.perf_counter() - began
    write(
        microseconds=seconds * 1e6 / (work["epochs"] * work["batches"]),
        firstLoss=first,
        lastLoss=losses[-1],
        peakBytes=peak_bytes(),
        **more,
    )


def call_time(work, call, **more):
    """Nanoseconds of one call, over all of them."""
    calls = work["calls"]
    for _ in range(calls // 10):
        call()
    began = time.perf_counter()
    for _ in range(calls):
        call()
    write(nanoseconds=(time.perf_counter() - began) * 1e9 / calls, peakBytes=peak_bytes(), **more)


def latency(work, call, **more):
    """Microseconds of one call: the median and the 99th percentile."""
    calls = work["calls"]
    for _ in range(calls // 10):
        call()
    times = []
    for _ in range(calls):
        began = time.perf_counter()
        call()
        times.append((time.perf_counter() - began) * 1e6)
    times.sort()
    write(p50=times[calls // 2], p99=times[int(calls * 0.99)], **more)
