"""Makes test/goldens/func.json: torch.vmap and the transformations of torch.func, nested and on trees of tensors.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/func.py

Numbers are float64 unless random; inputs are exact in float64. The test has a function with the name of each case.
"""

import json
import warnings
from pathlib import Path

import torch
import torch.nn.functional as F
from json_number import number
from torch.func import grad, grad_and_value, hessian, jacfwd, jacrev, jvp, vjp, vmap

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "func.json"
SEED = 7
warnings.filterwarnings("ignore")


def make(*shape, salt=0):
    count = torch.Size(shape).numel()
    return (((torch.arange(count, dtype=torch.float64) * 7 + salt) % 11 - 5) / 4).reshape(shape)


def encode(value):
    if isinstance(value, torch.Tensor):
        return encode(value.tolist())
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    return number(float(f"{value:.12g}") if isinstance(value, float) else value)


A, B, V, W = make(4, 3), make(4, 3, salt=3), make(3, salt=1), make(3, 2, salt=5)


def dot(x, y):
    return (x * y).sum()


def wave(x, y):
    return (x.sin() * y.exp()).sum()


def two(x, y):
    return x.sin() * y, (x * y.pow(2)).sum()


def tree(given):
    return {"sum": given["a"].exp() + given["b"][0], "parts": [given["a"] * given["b"][0].sum(), given["b"][0].cos()]}


def model(weights, x, y):
    return (((x @ weights["w"]).tanh() + weights["b"] - y) ** 2).mean()


WEIGHTS = {"w": W, "b": make(2, salt=2)}
TARGETS = make(4, 2, salt=4)


def in_place(x):
    y = x * 2
    y[0] = 7
    return y.add_(x).mul_(3)


def with_aux(x, y):
    z = x * y
    return wave(x, y), z


cases = {
    "vmapDot": lambda: vmap(dot)(A, B),
    "vmapDims": lambda: vmap(dot, in_dims=(1, None))(A, make(4, salt=2)),
    "vmapNegativeDim": lambda: vmap(lambda x: x * 2, in_dims=-1, out_dims=-1)(A),
    "vmapOutDims": lambda: vmap(lambda x: (x.outer(x), x.sum()), out_dims=(2, 0))(A),
    "vmapTree": lambda: vmap(tree)({"a": A, "b": [B]}),
    "vmapTreeDims": lambda: vmap(tree, in_dims=({"a": 0, "b": [None]},), out_dims={"sum": 1, "parts": 0})({"a": A, "b": [V]}),
    "vmapConstant": lambda: vmap(lambda x: (V, x.sum()))(A),
    "vmapNullOut": lambda: vmap(lambda x: (V * 2, x.sum()), out_dims=(None, 0))(A),
    "vmapNested": lambda: vmap(vmap(dot, in_dims=(None, 0)), in_dims=(0, None))(A, B),
    "vmapInPlace": lambda: vmap(in_place)(A),
    "vmapMade": lambda: vmap(lambda x: x + torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64) + torch.zeros(3, dtype=torch.float64))(A),
    "vmapChunks": lambda: vmap(lambda x, y: (x * y, dot(x, y)), out_dims=(1, 0), chunk_size=3)(A, B),
    "vmapMatmul": lambda: vmap(lambda x: x @ W)(A),
    "vmapLinalg": lambda: vmap(lambda x: torch.linalg.inv(x @ x.T + 2 * torch.eye(2, dtype=torch.float64)))(make(4, 2, 3)),
    "vmapConv": lambda: vmap(lambda w: F.conv2d(make(1, 2, 4, 4), w))(make(3, 2, 2, 2, 2, salt=1)),
    "vmapNorm": lambda: vmap(lambda x: F.layer_norm(x, (3,)).softmax(0))(A),
    "vmapCrossEntropy": lambda: vmap(lambda x, y: F.cross_entropy(x, y))(A, torch.tensor([0, 2, 1, 1])),
    "vmapSort": lambda: vmap(lambda x: x.sort(descending=True))(A),
    "vmapWhere": lambda: vmap(lambda x: torch.where(x.sum() > 0, x, -x))(A),
    "vmapIndex": lambda: vmap(lambda x, i: x[i])(A, torch.tensor([2, 0, 1, 2])),
    "vmapEinsum": lambda: vmap(lambda x, y: torch.einsum("i,j->ij", x, y))(A, B),
    "vmapCumsum": lambda: vmap(lambda x: x.cumsum(0).max(0))(A),
    "vmapIntegers": lambda: vmap(lambda x: torch.div(x, 2, rounding_mode="floor"))(torch.tensor([[1, -3], [4, 7]])),
    "vmapSame": lambda: vmap(lambda x: x + torch.rand(3), randomness="same")(torch.zeros(2, 3)),
    "vmapDifferent": lambda: vmap(lambda x: x + torch.randn(3), randomness="different")(torch.zeros(2, 3)),
    "vmapDropout": lambda: vmap(lambda x: F.dropout(x, 0.5), randomness="different")(torch.ones(4, 3)),
    "vmapSameInChunks": lambda: vmap(lambda x: x + torch.rand(2), randomness="same", chunk_size=2)(torch.zeros(3, 2)),
    "grad": lambda: grad(wave)(A, B),
    "gradArgnums": lambda: grad(wave, argnums=(1, 0))(A, B),
    "gradNegative": lambda: grad(wave, argnums=-1)(A, B),
    "gradOfTree": lambda: grad(model)(WEIGHTS, A, TARGETS),
    "gradAux": lambda: grad(with_aux, has_aux=True)(A, B),
    "gradAndValue": lambda: grad_and_value(wave)(A, B),
    "gradAndValueAux": lambda: grad_and_value(with_aux, has_aux=True)(A, B),
    "gradTwice": lambda: grad(lambda x: grad(lambda y: y.pow(4).sum())(x).sum())(V),
    "gradThrice": lambda: grad(grad(grad(lambda x: x.pow(5))))(torch.tensor(1.5, dtype=torch.float64)),
    "gradUnused": lambda: grad(lambda x, y: y.sum())(V, V),
    "gradNoGradInside": lambda: grad(lambda x: (x - no_grad_square(x)).sum())(V),
    "gradNoGradOutside": lambda: no_grad(lambda: grad(lambda x: x.pow(3).sum())(V)),
    "gradInPlace": lambda: grad(lambda x: in_place(x).pow(2).sum())(V),
    "perSample": lambda: vmap(grad(model), in_dims=(None, 0, 0))(WEIGHTS, A, TARGETS),
    "gradOfVmap": lambda: grad(lambda x: vmap(dot)(x, B).pow(2).sum())(A),
    "vjp": lambda: pulled(vjp(two, A, B), (B, torch.tensor(2.0, dtype=torch.float64))),
    "vjpTree": lambda: pulled(vjp(tree, {"a": V, "b": [V * 2]}), {"sum": V, "parts": [V, V]}),
    "vjpAux": lambda: (lambda got: (got[0], got[1](torch.tensor(1.0, dtype=torch.float64)), got[2]))(vjp(with_aux, A, B, has_aux=True)),
    "vjpVmap": lambda: vmap(vjp(lambda x: x.sin(), V)[1])(A),
    "jvp": lambda: jvp(two, (A, B), (B, A)),
    "jvpUnused": lambda: jvp(lambda x, y: (x * 2, V), (A, B), (B, A)),
    "jvpNested": lambda: jvp(lambda x: jvp(lambda y: y.pow(3), (x,), (torch.ones(3, dtype=torch.float64),))[1], (V,), (V,)),
    "jvpOfGrad": lambda: jvp(grad(lambda x: x.pow(3).sum()), (V,), (torch.ones(3, dtype=torch.float64),)),
    "jvpVmap": lambda: vmap(lambda t: jvp(lambda x: x.sin(), (V,), (t,))[1])(A),
    "jacrev": lambda: jacrev(lambda x: x.sin() * x.sum())(V),
    "jacrevTwo": lambda: jacrev(two, argnums=(0, 1))(V, V * 2),
    "jacrevTree": lambda: jacrev(tree)({"a": V, "b": [V * 2]}),
    "jacrevAux": lambda: jacrev(lambda x: (x.exp(), x * 3), has_aux=True)(V),
    "jacrevChunks": lambda: jacrev(two, argnums=1, chunk_size=2)(V, V * 2),
    "jacrevRows": lambda: jacrev(two, argnums=1, chunk_size=1)(V, V * 2),
    "jacrevVmap": lambda: vmap(jacrev(lambda x: x.sin() * x.sum()))(A),
    "jacfwd": lambda: jacfwd(lambda x: x.sin() * x.sum())(V),
    "jacfwdTwo": lambda: jacfwd(two, argnums=(0, 1))(V, V * 2),
    "jacfwdTree": lambda: jacfwd(tree)({"a": V, "b": [V * 2]}),
    "jacfwdAux": lambda: jacfwd(lambda x: (x.exp(), x * 3), has_aux=True)(V),
    "jacfwdVmap": lambda: vmap(jacfwd(lambda x: x.sin() * x.sum()))(A),
    "hessian": lambda: hessian(lambda x: (x.pow(3) * x.sum()).sum())(V),
    "hessianTwo": lambda: hessian(wave, argnums=(0, 1))(V, V * 2),
    "hessianVmap": lambda: vmap(hessian(lambda x: x.prod()))(A),
    "hessianReverse": lambda: jacrev(jacrev(lambda x: x.prod()))(V),
    "printed": lambda: printed(),
}


def no_grad(run):
    with torch.no_grad():
        return run()


def no_grad_square(x):
    with torch.no_grad():
        return x.pow(2)


def pulled(result, cotangents):
    output, pull = result
    return output, pull(cotangents)


def printed():
    texts = []

    def keep(x):
        texts.append(str(x))
        return x.sum()

    vmap(keep)(A)
    vmap(vmap(keep))(A)
    grad(keep)(V)
    vmap(grad(keep))(A)
    return texts


if __name__ == "__main__":
    results = {}
    for name, run in cases.items():
        torch.manual_seed(SEED)
        results[name] = encode(run())
    text = json.dumps({"seed": SEED, "results": results}, separators=(",", ":"))
    TARGET.write_text(text.replace('],"', '],\n"') + "\n")
