"""Which overloads Python's torch offers, by which names, and in which order its parser tries them.

It is what torchgen, the generator of PyTorch's own bindings, says: `test/ops/generated.test.ts` compares it with what
`scripts/operators` makes of the same facts. Deprecated signatures are left out there and here; how many there are of each function is in `deprecated`.

Run from the root of the repository, with torch and pyyaml installed:  python scripts/goldens/overloads.py
"""

import json
import os
import re

import torchgen
from torchgen.gen import parse_native_yaml
from torchgen.model import Variant
from torchgen.packaged.autograd import gen_python_functions as bindings

PACKAGED = os.path.join(os.path.dirname(torchgen.__file__), "packaged", "ATen", "native")
DEPRECATED = os.path.join(os.path.dirname(torchgen.__file__), "packaged", "autograd", "deprecated.yaml")
GOLDEN = os.path.join(os.path.dirname(__file__), "..", "..", "test", "goldens", "overloads.json")


def overload(function):
    return function.func.name.overload_name


def groups(pairs):
    """`Tensor/out Scalar/Scalar_out`: the overloads in order, each with its out= form behind the slash."""
    ordered = bindings.group_overloads(pairs)
    text = []
    for group in ordered:
        out = "/" + overload(group.outplace) if group.outplace is not None else ""
        text.append(overload(group.base) + out)
    return " ".join(text)


def deprecated():
    with open(DEPRECATED, encoding="utf-8") as file:
        names = re.findall(r"^- name: (\w+)\(", file.read(), re.MULTILINE)
    return {name: names.count(name) for name in sorted(set(names))}


def main():
    functions = parse_native_yaml(
        os.path.join(PACKAGED, "native_functions.yaml"), os.path.join(PACKAGED, "tags.yaml")
    ).native_functions
    functions = [f for f in functions if bindings.should_generate_py_binding(f)]
    result = {}
    for namespace, module, method in [
        ("torch", None, False),
        ("Tensor", None, True),
        ("linalg", "linalg", False),
        ("fft", "fft", False),
        ("special", "special", False),
        ("nn", "nn", False),
        ("sparse", "sparse", False),
        ("nested", "nested", False),
    ]:
        pairs = bindings.load_signatures(functions, DEPRECATED, method=method, skip_deprecated=True)
        named = bindings.group_filter_overloads(
            pairs,
            lambda f: f.python_module == module and (Variant.method if method else Variant.function) in f.variants,
        )
        result[namespace] = {str(name): groups(named[name]) for name in sorted(named, key=str)}
    result["deprecated"] = deprecated()
    with open(GOLDEN, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=0)
        file.write("\n")


main()
