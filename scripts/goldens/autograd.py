"""Makes test/goldens/autograd.json: hooks, products with Jacobians and Hessians, double backward, forward mode.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/autograd.py

The numbers are float64; inputs are exact in float64.
"""

import json
from pathlib import Path

import torch
from torch.autograd import forward_ad, functional
from torch.autograd.gradcheck import GradcheckError, gradcheck

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "autograd.json"

X = [[0.5, -1.25, 2.0], [1.5, 0.75, -0.5]]
Y = [0.25, -0.75, 1.25]


def x():
    return torch.tensor(X, dtype=torch.float64, requires_grad=True)


def y():
    return torch.tensor(Y, dtype=torch.float64, requires_grad=True)


def lists(value):
    if value is None:
        return None
    if isinstance(value, torch.Tensor):
        return value.detach().tolist()
    return [lists(each) for each in value]


# Functions of two inputs, by the names that the test has for them. The first give two results, the last one number.
def both(a, b):
    return (a * b).exp().sum(1), (a.sin() * b.pow(3)).sum(0)


def one(a, b):
    return (a * b).tanh()


def scalar(a, b):
    return (a.pow(3) * b.exp()).sum() + (a.sum(0) * b.pow(2)).sum()


def partial(a, b):
    return a.pow(3).sum()


V_X = torch.tensor([[1.0, -2.0, 0.5], [0.25, 3.0, -1.0]], dtype=torch.float64)
V_Y = torch.tensor([2.0, -0.5, 1.5], dtype=torch.float64)
V_BOTH = (torch.tensor([1.5, -0.5], dtype=torch.float64), torch.tensor([1.0, 2.0, -3.0], dtype=torch.float64))


def functionals():
    args = (x(), y())
    return {
        "vjp": lists(functional.vjp(both, args, V_BOTH)),
        "jvp": lists(functional.jvp(both, args, (V_X, V_Y))),
        "jacobian": lists(functional.jacobian(both, args)),
        "jacobianOfOne": lists(functional.jacobian(one, args)),
        "jacobianForOne": lists(functional.jacobian(lambda a: both(a, y()), x())),
        "hessian": lists(functional.hessian(scalar, args)),
        "hessianForOne": lists(functional.hessian(lambda a: scalar(a, y()), x())),
        "hessianOfPartial": lists(functional.hessian(partial, args)),
        "vhp": lists(functional.vhp(scalar, args, (V_X, V_Y))),
        "hvp": lists(functional.hvp(scalar, args, (V_X, V_Y))),
        "jvpOfPartial": lists(functional.jvp(partial, args, (V_X, V_Y))),
    }


def differentiated():
    """Derivatives of the results, through create_graph."""
    result = {}
    for name, fn, v in [
        ("vjp", both, V_BOTH),
        ("jvp", both, (V_X, V_Y)),
        ("vhp", scalar, (V_X, V_Y)),
        ("hvp", scalar, (V_X, V_Y)),
    ]:
        args = (x(), y())
        _, product = getattr(functional, name)(fn, args, v, create_graph=True)
        total = sum(each.square().sum() for each in ((product,) if isinstance(product, torch.Tensor) else product))
        result[name] = lists(torch.autograd.grad(total, args))
    for name, fn in [("jacobian", one), ("hessian", scalar)]:
        args = (x(), y())
        found = getattr(functional, name)(fn, args, create_graph=True)
        flat = found if name == "jacobian" else [each for row in found for each in row]
        result[name] = lists(torch.autograd.grad(sum(each.square().sum() for each in flat), args))
    return result


def forward_mode():
    with forward_ad.dual_level():
        a = forward_ad.make_dual(x(), V_X)
        b = forward_ad.make_dual(y(), V_Y)
        results = [forward_ad.unpack_dual(each) for each in both(a, b)]
        values = {"primals": lists([r.primal for r in results]), "tangents": lists([r.tangent for r in results])}
    # Backward over forward.
    a = x()
    with forward_ad.dual_level():
        tangent = forward_ad.unpack_dual(one(forward_ad.make_dual(a, V_X), y())).tangent
    values["backward"] = lists(torch.autograd.grad(tangent.sum(), a)[0])
    return values


def hooks():
    """What hooks see, in which order, and what comes of it."""
    a, b = x(), y()
    seen = []

    def note(name, change=None):
        def hook(gradient):
            seen.append([name, gradient.tolist()])
            return None if change is None else change(gradient)

        return hook

    product = a * b
    product.register_hook(note("product", lambda g: g * 2))
    product.register_hook(note("product again", lambda g: g + 1))
    product.retain_grad()
    handle = a.register_hook(note("removed"))
    a.register_hook(note("a", lambda g: g.neg()))
    b.register_hook(note("b"))
    b.register_post_accumulate_grad_hook(lambda leaf: seen.append(["added up b", leaf.grad.tolist()]))
    handle.remove()
    product.sin().sum().backward()
    return {"seen": seen, "a": a.grad.tolist(), "b": b.grad.tolist(), "product": product.grad.tolist()}


def hooks_after_change():
    """Hooks stay with the node that they were registered on."""
    a = x()
    seen = []
    result = a * 2
    result.register_hook(lambda g: seen.append(["before", g.tolist()]))
    result.mul_(3)
    result.register_hook(lambda g: seen.append(["after", g.tolist()]))
    result.retain_grad()
    result.pow(2).sum().backward()
    return {"seen": seen, "a": a.grad.tolist(), "result": result.grad.tolist()}


class Cube(torch.autograd.Function):
    """Its backward is differentiable."""

    @staticmethod
    def forward(ctx, value):
        ctx.save_for_backward(value)
        return value**3

    @staticmethod
    def backward(ctx, gradient):
        (value,) = ctx.saved_tensors
        return gradient * 3 * value**2


def double_backward():
    """First, second and third derivatives."""
    result = {}
    for name, fn in {
        "own": Cube.apply,
        "exp": torch.exp,
        "matmul": lambda a: a @ a.t(),
        "softmax": lambda a: torch.softmax(a, 1),
        "layerNorm": lambda a: torch.nn.functional.layer_norm(a, [3]),
        "logSoftmax": lambda a: torch.log_softmax(a, 1),
        "conv": lambda a: torch.nn.functional.conv1d(a.reshape(1, 2, 3), a.reshape(1, 2, 3), padding=1),
        "cumprod": lambda a: a.cumprod(1),
        "norm": lambda a: a.norm(),
        "gelu": torch.nn.functional.gelu,
    }.items():
        a = x()
        (first,) = torch.autograd.grad(fn(a).sin().sum(), a, create_graph=True)
        (second,) = torch.autograd.grad(first.sin().sum(), a, create_graph=True)
        (third,) = torch.autograd.grad(second.sin().sum(), a)
        result[name] = lists([first, second, third])
    return result


def numerical():
    """What gradcheck shows of a gradient that is wrong, and which are right."""

    class Wrong(torch.autograd.Function):
        @staticmethod
        def forward(ctx, value):
            ctx.save_for_backward(value)
            return value**2

        @staticmethod
        def backward(ctx, gradient):
            return gradient * 3 * ctx.saved_tensors[0]

    try:
        gradcheck(lambda a, b: (a * b, Wrong.apply(b)), (x(), y()))
    except GradcheckError as error:
        return {"message": str(error)}


def main():
    torch.set_num_threads(1)
    golden = {
        "x": X,
        "y": Y,
        "vX": lists(V_X),
        "vY": lists(V_Y),
        "vBoth": lists(V_BOTH),
        "functional": functionals(),
        "differentiated": differentiated(),
        "forwardMode": forward_mode(),
        "hooks": hooks(),
        "hooksAfterChange": hooks_after_change(),
        "doubleBackward": double_backward(),
        "gradcheck": numerical(),
    }
    TARGET.write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
