"""Makes test/goldens/functional.json: what torch.nn.functional, torch.nn.init and PyTorch's functions in Python give, and their gradients.

Run from the root of the repository, with torch 2.13 installed:  python scripts/goldens/functional.py

Each case is a call as the JavaScript library writes it and its result. `grads` are the gradients, by the numbers of the tensors among
the arguments, of the sum of the results' elements times ((i % 7) - 3) / 4 + 1/8; null where there is none. `after` are the tensors that the call changed.
Inputs are float64 unless something else matters, so that 8 digits compare on any processor.
"""

import inspect
import json
import math
import re
import warnings
from pathlib import Path

import torch
import torch.nn.functional as F
from torch.nn import init

TARGET = Path(__file__).resolve().parents[2] / "test" / "goldens" / "functional.json"
SEED = 11
warnings.filterwarnings("ignore")

inputs = {}
known = {}
cases = []
fixed = set()


def camel(name):
    """`max_unpool2d` is `maxUnpool2d`; `relu_` keeps its underscore."""
    return re.sub(r"(?<=[a-z0-9])_([a-z0-9])", lambda match: match[1].upper(), name.removeprefix("_"))


def number(value):
    if isinstance(value, complex):
        return {"re": number(value.real), "im": number(value.imag)}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, float):
        value = float(f"{value:.8g}")
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def tensor_json(tensor):
    flat = tensor.detach().contiguous().flatten()
    data = [int(value) for value in flat.tolist()] if tensor.dtype == torch.bool else [number(value) for value in flat.tolist()]
    return {"dtype": str(tensor.dtype).removeprefix("torch."), "shape": list(tensor.shape), "data": data}


def encode(value, as_input=False):
    if isinstance(value, torch.Tensor):
        if not as_input:
            return tensor_json(value)
        if id(value) not in known:
            known[id(value)] = (f"t{len(known)}", value)
            inputs[known[id(value)][0]] = tensor_json(value)
        return {"tensor": known[id(value)][0]}
    if callable(value):
        return {"functional": camel(value.__name__)}
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, (list, tuple)):
        return [encode(item, as_input) for item in value]
    if isinstance(value, dict):
        return {camel(key): encode(item, as_input) for key, item in value.items()}
    return number(value) if isinstance(value, (float, complex)) else value


def tensors_of(value):
    """The tensors of a call, in the order in which they are written."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [tensor for item in value for tensor in tensors_of(item)] if isinstance(value, (list, tuple)) else []


def copy(value, fresh):
    """The same call on tensors of its own; one that stands there twice stays one."""
    if isinstance(value, torch.Tensor):
        return fresh.setdefault(id(value), value.clone())
    if isinstance(value, dict):
        return {key: copy(item, fresh) for key, item in value.items()}
    return type(value)(copy(item, fresh) for item in value) if isinstance(value, (list, tuple)) else value


def weights_of(tensor):
    index = torch.arange(tensor.numel()).reshape(tensor.shape)
    return ((index % 7 - 3) / 4 + 0.125).to(tensor.dtype)


def gradients(call, leaves):
    floating = {place: leaf.requires_grad_() for place, leaf in leaves.items() if leaf.is_floating_point() or leaf.is_complex()}
    torch.manual_seed(SEED)
    results = [result for result in tensors_of(call()) if result.requires_grad]
    if not results:
        return None
    sums = torch.autograd.grad(results, list(floating.values()), [weights_of(result) for result in results], allow_unused=True)
    dense = [None if grad is None else encode(grad.to_dense() if grad.is_sparse else grad) for grad in sums]
    return dict(zip(map(str, floating), dense))


def case(space, name, *args, grad=True, python=None, js=None, compare=None, **kwargs):
    """A call by PyTorch's name: keyword arguments become the last, an object. `js` where JavaScript writes its arguments otherwise."""
    prefix = {F: "nn.functional.", init: "nn.init.", torch: ""}[space]
    written = js if js is not None else [*args, kwargs] if kwargs else list(args)
    call = {"fn": prefix + camel(name), "args": encode(written, as_input=True)}
    if compare:
        call["compare"] = compare
    function = python or getattr(space, name)
    # What JavaScript writes names the tensors; Python's call is made of the same ones.
    order = list(dict.fromkeys(id(tensor) for tensor in tensors_of(written)))

    def prepare():
        fresh = {}
        new_args, new_kwargs = copy(list(args), fresh), copy(kwargs, fresh)
        return [fresh[key] for key in order], lambda: function(*new_args, **new_kwargs)

    leaves, run = prepare()
    before = [leaf.clone() for leaf in leaves]
    torch.manual_seed(SEED)
    with torch.no_grad():
        call["result"] = encode(run())
    changed = {str(i): encode(leaf) for i, leaf in enumerate(leaves) if not torch.equal(leaf.nan_to_num(), before[i].nan_to_num())}
    in_place = name.endswith("_") or kwargs.get("inplace")
    if changed and not in_place:
        call["after"] = changed
    if grad and not in_place:
        leaves, run = prepare()
        found = gradients(run, {place: leaf for place, leaf in enumerate(leaves) if order[place] not in fixed})
        if found:
            call["grads"] = found
    cases.append(call)


def f(name, *args, **options):
    case(F, name, *args, **options)


def make(*shape, salt=0, dtype=torch.float64):
    """Numbers from -3 to 3 that are exact in any floating dtype, and different where there are less than 101."""
    count = math.prod(shape)
    return (((torch.arange(count) * 37 + salt * 17) % 101 - 50) / 16).to(dtype).reshape(shape)


def without_gradient(tensor):
    """For arguments that PyTorch does not differentiate by."""
    fixed.add(id(tensor))
    known[id(tensor)] = (f"t{len(known)}", tensor)
    inputs[known[id(tensor)][0]] = tensor_json(tensor)
    return tensor


def unit(*shape, salt=0):
    """Numbers between 0 and 1."""
    return (make(*shape, salt=salt) + 3.25) / 8


def ints(*values, dtype=torch.int64):
    return torch.tensor(values, dtype=dtype)


X = make(2, 6)
Y = make(2, 6, salt=3)
Z = make(2, 6, salt=5)
SEQ = make(2, 2, 9)
IMAGE = make(1, 2, 5, 6)
VOLUME = make(1, 2, 4, 3, 4)

# Activations
for name in ["relu", "relu6", "selu", "silu", "mish", "hardsigmoid", "hardswish"]:
    f(name, X)
    f(name, X, inplace=True)
for name in ["gelu", "logsigmoid", "softsign", "tanhshrink", "tanh", "sigmoid", "softplus"]:
    f(name, X)
for name in ["relu_", "selu_", "elu_", "celu_", "leaky_relu_", "hardtanh_", "rrelu_"]:
    f(name, X)
f("gelu", X, approximate="tanh")
f("softplus", X, 2, 1)
for name in ["elu", "celu"]:
    f(name, X)
    f(name, X, 0.5)
    f(name, X, alpha=1.5)
    f(name, X, 0.5, inplace=True)
f("leaky_relu", X)
f("leaky_relu", X, 0.25)
f("leaky_relu", X, negative_slope=0.5, inplace=True)
f("leaky_relu_", X, 0.25)
f("elu_", X, 2)
f("celu_", X, 2)
f("hardtanh", X)
f("hardtanh", X, -0.5, 2)
f("hardtanh", X, min_val=-2, max_val=0.25)
f("hardtanh", X, inplace=True)
f("hardtanh_", X, -0.5, 2)
f("threshold", X, 0.5, 20)
f("threshold", X, 0.5, -1, inplace=True)
f("threshold_", X, 0.5, 20)
f("glu", X)
f("glu", X, 0)
f("prelu", X, make(6, salt=9))
f("rrelu", X)
f("rrelu", X, 0.25, 0.5)
f("rrelu", X, lower=0.25, upper=0.5, training=True)
f("rrelu", X, training=True, inplace=True)
f("rrelu_", X, lower=0.25, training=True)
f("hardshrink", X)
f("hardshrink", X, 1.5)
f("softshrink", X)
f("softshrink", X, 1.5)
for name in ["softmin", "softmax", "log_softmax"]:
    f(name, X, 1)
    f(name, X.float(), 0, dtype=torch.float64)
f("gumbel_softmax", X)
f("gumbel_softmax", X, 0.5)
f("gumbel_softmax", X, tau=2.0, hard=True, dim=0)

# Convolutions
W1, W2, W3 = make(4, 2, 3, salt=1), make(4, 2, 3, 2, salt=1), make(3, 2, 2, 2, 2, salt=1)
BIAS = make(4, salt=2)
f("conv1d", SEQ, W1, BIAS, stride=2, padding=1)
f("conv1d", SEQ, W1, None, padding="same", dilation=2)
f("conv2d", IMAGE, W2, BIAS, padding=[1, 0], stride=[2, 1])
f("conv3d", VOLUME, W3)
f("conv3d", VOLUME, W3, BIAS[:3].clone(), stride=[1, 1, 2], padding=1)
f("conv3d", VOLUME, W3[:2, :1].contiguous(), None, padding="valid", groups=2)
f("conv3d", VOLUME, W3, None, padding="same", dilation=[2, 1, 1])
f("conv_transpose1d", SEQ, make(2, 3, 4, salt=1))
f("conv_transpose1d", SEQ, make(2, 3, 4, salt=1), make(3), stride=2, padding=1, output_padding=1, dilation=2)
f("conv_transpose2d", IMAGE, make(2, 2, 3, 2, salt=1), None, stride=[2, 1])
f("conv_transpose2d", IMAGE, make(2, 1, 2, 2, salt=1), make(2), groups=2, padding=1)
f("conv_transpose3d", make(1, 2, 2, 3, 2), make(2, 1, 2, 2, 2, salt=1), make(1))
f("conv_tbc", make(5, 2, 3), make(2, 3, 2, salt=1), make(2, salt=2))
f("conv_tbc", make(5, 2, 3), make(2, 3, 2, salt=1), make(2, salt=2), 1)

# Poolings
for name, input, kernel in [("1d", SEQ, 3), ("2d", IMAGE, [2, 3]), ("3d", VOLUME, 2)]:
    f(f"max_pool{name}", input, kernel)
    f(f"max_pool{name}", input, kernel, stride=1, padding=1, ceil_mode=True)
    f(f"max_pool{name}", input, 2, dilation=2, return_indices=True)
    f(f"max_pool{name}_with_indices", input, kernel)
    f(f"max_pool{name}", input, kernel, stride=None, return_indices=True)
    f(f"avg_pool{name}", input, kernel, stride=None)
    f(f"avg_pool{name}", input, kernel, stride=2, padding=1, ceil_mode=True, count_include_pad=False)
    f(f"adaptive_avg_pool{name}", input, 2)
    f(f"adaptive_max_pool{name}", input, 2)
    f(f"adaptive_max_pool{name}", input, 3, return_indices=True)
    f(f"adaptive_max_pool{name}_with_indices", input, 2)
    f(f"lp_pool{name}", input.abs(), 2, kernel if name != "3d" else 2)
    f(f"lp_pool{name}", input, 3, 2, stride=1)
    f(f"lp_pool{name}", input, math.inf, 2, ceil_mode=True)
    f(f"lp_pool{name}", input, -math.inf, 2)
f("avg_pool2d", IMAGE, 2, divisor_override=3)
f("avg_pool3d", VOLUME, 2, divisor_override=5)
f("max_pool2d", IMAGE[0].clone(), 2)
f("adaptive_avg_pool2d", IMAGE, [None, 3])
f("adaptive_avg_pool3d", VOLUME, [2, None, 1])
f("adaptive_max_pool2d", IMAGE, [2, None])
POOLED1, AT1 = F.max_pool1d(SEQ, 2, return_indices=True)
POOLED2, AT2 = F.max_pool2d(IMAGE, 2, return_indices=True)
POOLED3, AT3 = F.max_pool3d(VOLUME, 2, return_indices=True)
f("max_unpool1d", POOLED1, AT1, 2)
f("max_unpool1d", POOLED1, AT1, 2, output_size=[9])
f("max_unpool1d", POOLED1, AT1, [2], output_size=[2, 2, 9])
f("max_unpool2d", POOLED2, AT2, 2)
f("max_unpool2d", POOLED2, AT2, [2, 2], stride=2, output_size=[5, 6])
f("max_unpool3d", *F.max_pool3d(make(1, 2, 4, 2, 4), 2, return_indices=True), 2)
f("max_unpool3d", POOLED3, AT3, 2, stride=[2, 2, 2], padding=0, output_size=[4, 3, 4])
f("fractional_max_pool2d", IMAGE, 2, output_size=3)
f("fractional_max_pool2d", IMAGE, [2, 3], output_ratio=[0.5, 0.6], return_indices=True)
f("fractional_max_pool2d", IMAGE[0].clone(), 2, output_size=[2, 3])
f("fractional_max_pool2d", IMAGE, 2, output_size=[3, 4], _random_samples=without_gradient(torch.tensor([[[0.25, 0.5], [0.75, 0.125]]], dtype=torch.float64)))
f("fractional_max_pool2d_with_indices", IMAGE, 2, output_size=[3, 4])
f("fractional_max_pool3d", VOLUME, 2, output_size=[2, 1, 2])
f("fractional_max_pool3d", VOLUME, 2, output_ratio=[0.5, 0.4, 0.5], return_indices=True)
f("fractional_max_pool3d_with_indices", VOLUME, 2, output_size=1)

# Attention
Q, K, V = make(2, 3, 4), make(2, 5, 4, salt=1), make(2, 5, 4, salt=2)
f("scaled_dot_product_attention", Q, K, V)
f("scaled_dot_product_attention", Q, Q, Q, is_causal=True, scale=0.25)
f("scaled_dot_product_attention", Q, K, V, attn_mask=make(3, 5))


def attention(query, key, value, heads, grad=True, **options):
    given = {"in_proj_weight": None, "in_proj_bias": None, "bias_k": None, "bias_v": None, "add_zero_attn": False, "dropout_p": 0.0,
             "out_proj_bias": None, **options}  # fmt: skip
    call = lambda q, k, v, **rest: F.multi_head_attention_forward(q, k, v, query.size(-1), heads, **rest)  # noqa: E731
    written = {"num_heads": heads, **options}
    case(F, "multi_head_attention_forward", query, key, value, js=[query, key, value, written], python=call, grad=grad, **given)


E = 4
PROJECTIONS = {"in_proj_weight": make(3 * E, E, salt=3) / 4, "in_proj_bias": make(3 * E, salt=4) / 4, "out_proj_weight": make(E, E, salt=5) / 4}
SELF, OTHER, VALUES = make(3, 2, E), make(5, 2, E, salt=6), make(5, 2, E, salt=7)
CAUSAL = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
attention(SELF, SELF, SELF, 2, **PROJECTIONS)
attention(SELF, OTHER, OTHER, 2, **PROJECTIONS, out_proj_bias=make(E, salt=8), average_attn_weights=False)
attention(SELF, OTHER, VALUES, 1, **PROJECTIONS, key_padding_mask=torch.tensor([[False, True, False, False, True], [False] * 5]))
attention(SELF, SELF, SELF, 2, **PROJECTIONS, attn_mask=CAUSAL, is_causal=True, need_weights=False)
attention(SELF, SELF, SELF, 2, **PROJECTIONS, attn_mask=CAUSAL, need_weights=False)
attention(SELF, SELF, SELF, 2, **PROJECTIONS, attn_mask=make(4, 3, 3), key_padding_mask=make(2, 3, salt=1))
attention(SELF, SELF, SELF, 2, **PROJECTIONS, attn_mask=make(4, 3, 3), need_weights=False)
attention(SELF, OTHER, OTHER, 2, **PROJECTIONS, bias_k=make(1, 1, E, salt=9), bias_v=make(1, 1, E, salt=10), add_zero_attn=True,
          attn_mask=make(3, 5), key_padding_mask=torch.tensor([[False] * 4 + [True], [True] + [False] * 4]))  # fmt: skip
attention(make(3, E), make(5, E, salt=1), make(5, E, salt=2), 2, **PROJECTIONS, attn_mask=make(3, 5))
attention(make(3, E), make(5, E, salt=1), make(5, E, salt=2), 2, **PROJECTIONS, key_padding_mask=torch.tensor([True] + [False] * 4))
attention(SELF, make(5, 2, 3), make(5, 2, 6), 2, use_separate_proj_weight=True, q_proj_weight=make(E, E), k_proj_weight=make(E, 3, salt=1),
          v_proj_weight=make(E, 6, salt=2), in_proj_bias=PROJECTIONS["in_proj_bias"], out_proj_weight=PROJECTIONS["out_proj_weight"])  # fmt: skip
attention(SELF, OTHER, OTHER, 2, **PROJECTIONS, static_k=make(4, 6, 2), static_v=make(4, 6, 2, salt=1))
attention(SELF, SELF, SELF, 2, **PROJECTIONS, dropout_p=0.5)
attention(SELF, SELF, SELF, 2, **PROJECTIONS, dropout_p=0.5, training=False)

# Normalizations
MEAN, VARIANCE = without_gradient(make(2, salt=1)), without_gradient(unit(2))
f("batch_norm", SEQ, MEAN, VARIANCE)
f("batch_norm", SEQ, MEAN, VARIANCE, weight=make(2), bias=make(2, salt=2), eps=1e-3)
f("batch_norm", SEQ, MEAN, VARIANCE, training=True, momentum=0.25)
f("batch_norm", IMAGE, None, None, training=True)
f("instance_norm", SEQ)
f("instance_norm", IMAGE, running_mean=MEAN, running_var=VARIANCE, weight=make(2), bias=make(2, salt=2), momentum=0.5)
f("instance_norm", IMAGE, running_mean=MEAN, running_var=VARIANCE, use_input_stats=False, eps=1e-2)
f("layer_norm", X, [6], weight=make(6), bias=make(6, salt=1), eps=1e-3)
f("group_norm", IMAGE, 2)
f("group_norm", make(2, 4, 3), 2, weight=make(4), bias=make(4, salt=1))
f("rms_norm", X, [6])
f("rms_norm", IMAGE, [5, 6], weight=make(5, 6), eps=1e-2)
f("local_response_norm", make(1, 5, 4), 3)
f("local_response_norm", make(1, 5, 2, 3), 2, alpha=0.5, beta=0.5, k=2.0)
f("local_response_norm", make(1, 4, 2, 2, 2), 3, alpha=1.0)
f("normalize", X)
f("normalize", X, 1, 0)
f("normalize", X, p=3.0, dim=-1, eps=0.5)
f("normalize", IMAGE, dim=[2, 3])

# Linear
f("linear", X, make(3, 6), make(3))
f("bilinear", make(3, 2), make(3, 4, salt=1), make(2, 2, 4, salt=2))
f("bilinear", make(3, 2), make(3, 4, salt=1), make(2, 2, 4, salt=2), make(2))
BATCHES = make(2, 3, 8).bfloat16(), make(2, 8, 8, salt=1).bfloat16()
f("grouped_mm", *BATCHES, grad=False)
f("grouped_mm", make(4, 8).bfloat16(), BATCHES[1], offs=ints(1, 4, dtype=torch.int32), grad=False)

# Dropouts
for name, input in [("dropout", X), ("alpha_dropout", X), ("feature_alpha_dropout", IMAGE), ("dropout1d", SEQ), ("dropout2d", IMAGE), ("dropout3d", VOLUME)]:
    f(name, input)
    f(name, input, 0.25, training=True)
    f(name, input, p=0.25, training=True, inplace=True)
    f(name, input, training=False)
f("dropout", X, 1.0, training=True)
f("dropout1d", make(6, 4), 0.5)
f("dropout1d", make(6, 4), 0.5, inplace=True)
f("dropout2d", SEQ, 0.5)
f("dropout3d", make(6, 2, 2, 2), 0.5)
f("dropout3d", make(6, 2, 2, 2), 0.5, inplace=True)

# Embeddings
TABLE = make(5, 3)
f("embedding", ints(1, 4, 1), TABLE)
f("embedding", torch.tensor([[0, 2], [4, 4]]), TABLE, padding_idx=-1, scale_grad_by_freq=True)
f("embedding", ints(1, 4, 1), TABLE, max_norm=1.5)
f("embedding", ints(1, 4, 1), TABLE, max_norm=1.5, norm_type=1.0)
f("embedding", ints(1, 4, 1), TABLE, sparse=True)
BAGS, FLAT, OFFSETS = torch.tensor([[0, 2, 1], [4, 4, 3]]), ints(1, 2, 4, 4, 3), ints(0, 2)
for mode in ["sum", "mean", "max"]:
    f("embedding_bag", BAGS, TABLE, mode=mode)
    f("embedding_bag", FLAT, TABLE, offsets=OFFSETS, mode=mode, padding_idx=-1)
f("embedding_bag", FLAT, TABLE, offsets=ints(0, 2, 5), include_last_offset=True)
f("embedding_bag", FLAT, TABLE, offsets=OFFSETS, max_norm=1.0, scale_grad_by_freq=True)
f("embedding_bag", BAGS, TABLE, mode="sum", per_sample_weights=make(2, 3))
f("embedding_bag", BAGS, TABLE, mode="sum", sparse=True)
f("one_hot", ints(0, 2, 1))
f("one_hot", ints(0, 2, 1), 4)

# Distances
f("pairwise_distance", X, Y)
f("pairwise_distance", X, Y, 1.0, 1e-3, True)
f("pairwise_distance", X, Y, p=math.inf, keepdim=True)
f("cosine_similarity", X, Y)
f("cosine_similarity", X, Y, 0)
f("cosine_similarity", X, Y, dim=-1, eps=0.1)
f("pdist", make(4, 3))
f("pdist", make(4, 3), 1.0)

# Losses
SIGNS = without_gradient(make(2, 6, salt=7).sign())
ELEMENTS = without_gradient(unit(6))
CLASSES = without_gradient(unit(3))
LOG_PROBS, LABELS = make(4, 3).log_softmax(1), ints(0, 2, 1, 2)
for reduction in ["none", "mean", "sum"]:
    f("mse_loss", X, Y, reduction=reduction)
    f("mse_loss", X, Y, reduction=reduction, weight=unit(2, 6))
    f("l1_loss", X, Y, reduction=reduction, weight=unit(2, 6))
    f("huber_loss", X, Y, reduction=reduction, delta=0.5, weight=unit(2, 6))
    f("smooth_l1_loss", X, Y, reduction=reduction, beta=0.5)
    f("gaussian_nll_loss", X, Y, unit(2, 6), reduction=reduction)
    f("poisson_nll_loss", X, unit(2, 6), reduction=reduction)
    f("margin_ranking_loss", X, Y, make(2, 6).sign(), margin=0.5, reduction=reduction)
    f("hinge_embedding_loss", X, SIGNS, reduction=reduction)
    f("soft_margin_loss", X, SIGNS, reduction=reduction)
    f("multilabel_margin_loss", X, torch.tensor([[3, 0, -1, 1, 2, 4], [5, -1, 0, 0, 0, 0]]), reduction=reduction)
    f("multilabel_soft_margin_loss", X, unit(2, 6), reduction=reduction)
    f("multi_margin_loss", make(4, 3), LABELS, reduction=reduction)
    f("cosine_embedding_loss", X, Y, ints(1, -1), margin=-0.5, reduction=reduction)
    f("triplet_margin_loss", X, Y, Z, reduction=reduction)
    f("triplet_margin_with_distance_loss", X, Y, Z, reduction=reduction)
    f("nll_loss", LOG_PROBS, LABELS, reduction=reduction, weight=CLASSES)
    f("cross_entropy", make(4, 3), LABELS, reduction=reduction, weight=CLASSES, label_smoothing=0.25, ignore_index=1)
    f("binary_cross_entropy", unit(2, 6), unit(2, 6, salt=1), reduction=reduction, weight=ELEMENTS)
    f("binary_cross_entropy_with_logits", X, unit(2, 6), reduction=reduction, weight=ELEMENTS, pos_weight=without_gradient(unit(6, salt=2)))
    f("kl_div", X.log_softmax(1), Y.softmax(1), reduction=reduction)
    f("linear_cross_entropy", X, make(3, 6), ints(0, 2), reduction=reduction, linear_bias=make(3))
    f("ctc_loss", make(6, 2, 4).log_softmax(2), torch.tensor([[1, 2, 2], [3, 1, 0]]), ints(6, 5), ints(3, 2), reduction=reduction)
for name in ["mse_loss", "l1_loss", "huber_loss", "smooth_l1_loss"]:
    f(name, X, Y)
    f(name, X, Y[:1].clone())
f("smooth_l1_loss", X, Y, beta=0.0)
f("gaussian_nll_loss", X, Y, unit(2), full=True)
f("gaussian_nll_loss", X, Y, unit(2, 1), eps=0.5)
f("gaussian_nll_loss", X, Y, 0.5)
f("poisson_nll_loss", unit(2, 6), unit(2, 6, salt=1), log_input=False, full=True, eps=1e-3)
f("poisson_nll_loss", X, unit(2, 6) * 4, full=True)
f("hinge_embedding_loss", X, SIGNS, margin=2.0)
f("multilabel_margin_loss", make(4), ints(3, 0, -1, 1))
f("multilabel_soft_margin_loss", X, unit(2, 6), weight=unit(6, salt=3))
f("multi_margin_loss", make(4, 3), LABELS, p=2, margin=0.5, weight=CLASSES)
f("triplet_margin_loss", X, Y, Z, margin=5.0, p=1.0, eps=1e-3, swap=True)
f("triplet_margin_with_distance_loss", X, Y, Z, margin=2.0, swap=True)
f("triplet_margin_with_distance_loss", X, Y, Z, distance_function=F.cosine_similarity)
f("cosine_embedding_loss", X[0].clone(), Y[0].clone(), torch.tensor(1))
f("nll_loss", make(2, 3, 2).log_softmax(1), torch.tensor([[0, 2], [1, 1]]), ignore_index=1)
f("cross_entropy", make(4, 3), make(4, 3, salt=2).softmax(1), label_smoothing=0.1)
f("kl_div", X.log_softmax(1), Y.log_softmax(1), reduction="batchmean", log_target=True)
f("linear_cross_entropy", X, make(3, 2, 6), torch.tensor([[0, 2], [1, 1]]), label_smoothing=0.1, weight=CLASSES, ignore_index=2)
f("linear_cross_entropy", X, make(3, 6), make(2, 3, salt=2).softmax(1))
f("linear_cross_entropy", X[0].clone(), make(3, 6), torch.tensor(1))
f("ctc_loss", make(6, 2, 4).log_softmax(2), ints(1, 2, 2, 3, 1), [6, 6], [3, 2], blank=0)
f("ctc_loss", make(6, 2, 4).log_softmax(2), torch.tensor([[1, 1, 1], [3, 1, 2]]), [4, 6], [3, 3], zero_infinity=True)
f("ctc_loss", make(6, 4).log_softmax(1), ints(1, 2), torch.tensor(6), torch.tensor(2), blank=3)

# Vision
f("pixel_shuffle", make(1, 4, 2, 3), 2)
f("pixel_unshuffle", make(1, 1, 4, 6), 2)
f("channel_shuffle", make(1, 4, 2, 2), 2)
f("native_channel_shuffle", make(1, 4, 2, 2), 2, grad=False)
f("pad", X, [1, 2])
f("pad", X, [1, 2], "constant", 1.5)
f("pad", IMAGE, [1, -1, 2, 0], value=-1)
for mode in ["reflect", "replicate", "circular"]:
    f("pad", SEQ, [2, 1], mode)
    f("pad", IMAGE, [1, 2, 0, 3], mode=mode)
    f("pad", make(1, 1, 2, 3, 2), [1, 0, 2, 1, 1, 1], mode=mode)
SMALL = make(1, 2, 3, 4)
for mode in ["nearest", "nearest-exact", "area"]:
    for input in [make(1, 2, 5), SMALL, make(1, 1, 2, 3, 2)]:
        f("interpolate", input, size=4, mode=mode)
        f("interpolate", input, scale_factor=1.7, mode=mode)
f("interpolate", SMALL, scale_factor=[0.6, 2.3])
for mode, input in [("linear", make(1, 2, 5)), ("bilinear", SMALL), ("bicubic", SMALL), ("trilinear", make(1, 1, 2, 3, 2))]:
    f("interpolate", input, size=3, mode=mode)
    f("interpolate", input, scale_factor=1.7, mode=mode)
    f("interpolate", input, scale_factor=1.7, mode=mode, recompute_scale_factor=True)
    f("interpolate", input, scale_factor=2.0, mode=mode, align_corners=True)
for mode in ["bilinear", "bicubic", "lanczos"]:
    f("interpolate", IMAGE, size=[2, 3], mode=mode, antialias=True)
    f("interpolate", IMAGE, scale_factor=0.6, mode=mode, antialias=True)
f("upsample", SMALL, scale_factor=2.0)
f("upsample", SMALL, size=[4, 5], mode="bilinear", align_corners=True)
f("upsample_nearest", SMALL, size=5)
f("upsample_bilinear", SMALL, scale_factor=1.5)
THETA2, THETA3 = make(1, 2, 3) / 3, make(1, 3, 4) / 3
f("affine_grid", THETA2, [1, 2, 3, 4])
f("affine_grid", THETA2, [1, 2, 3, 4], align_corners=True)
f("affine_grid", THETA3, [1, 1, 2, 2, 3])
GRID = make(1, 3, 4, 2) / 2.9
for mode in ["bilinear", "nearest", "bicubic"]:
    for padding in ["zeros", "border", "reflection"]:
        f("grid_sample", SMALL, GRID, mode=mode, padding_mode=padding)
f("grid_sample", SMALL, GRID)
f("grid_sample", SMALL, GRID, align_corners=True)
f("grid_sample", make(1, 1, 2, 3, 2), make(1, 2, 2, 2, 3) / 2.9, padding_mode="border")
f("unfold", SMALL, 2)
f("unfold", SMALL, [2, 3], dilation=[2, 1], padding=1, stride=[1, 2])
f("fold", make(1, 8, 6), [3, 4], 2)
f("fold", make(1, 4, 8), 4, 2, dilation=2, padding=1, stride=[2, 1])

# Initializations, in float32 as weights are
WEIGHT, CUBE = torch.zeros(4, 6), torch.zeros(4, 2, 3)
for name in ["uniform_", "normal_", "ones_", "zeros_", "eye_", "xavier_uniform_", "xavier_normal_", "kaiming_uniform_", "kaiming_normal_",
             "orthogonal_", "trunc_normal_"]:  # fmt: skip
    case(init, name, WEIGHT)
case(init, "uniform_", WEIGHT, -2, 3)
case(init, "normal_", WEIGHT, 1, 0.5)
case(init, "constant_", WEIGHT, 0.3)
case(init, "eye_", torch.ones(3, 2))
case(init, "dirac_", CUBE)
case(init, "dirac_", torch.ones(4, 3, 2, 3), 2)
case(init, "dirac_", torch.ones(2, 3, 1, 2, 3))
for name in ["xavier_uniform_", "xavier_normal_"]:
    case(init, name, CUBE, 2.5)
for name in ["kaiming_uniform_", "kaiming_normal_"]:
    case(init, name, CUBE, 0.2)
    case(init, name, CUBE, mode="fan_out", nonlinearity="relu")
    case(init, name, CUBE, 0.5, "fan_in", "tanh")
case(init, "orthogonal_", torch.zeros(6, 4), 2.0)
case(init, "orthogonal_", torch.zeros(3, 2, 2))
case(init, "orthogonal_", torch.zeros(3, 3, dtype=torch.float64))
case(init, "sparse_", torch.zeros(10, 3), 0.35)
case(init, "sparse_", torch.zeros(4, 2), 0.5, 2)
case(init, "trunc_normal_", torch.zeros(50), 0, 1, -0.5, 1)
case(init, "trunc_normal_", torch.zeros(20), mean=1, std=0.5, a=0.25, b=3)
case(init, "trunc_normal_", torch.zeros(20), 0, 1, 2, 3)
case(init, "trunc_normal_", torch.zeros(20), mean=2, std=0.5, a=-1, b=1)
case(init, "trunc_normal_", torch.zeros(20, dtype=torch.float16), std=0.02)
for nonlinearity in ["linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "sigmoid", "tanh", "relu",
                     "leaky_relu", "selu"]:  # fmt: skip
    case(init, "calculate_gain", nonlinearity)
case(init, "calculate_gain", "leaky_relu", 0.2)

# The numbers of a generator of one's own, twice, and the default one's behind them
generators = []
for name, options in [("uniform_", {"a": -1}), ("normal_", {"std": 2}), ("trunc_normal_", {"a": -0.5, "b": 1}), ("trunc_normal_", {"a": 2, "b": 3}),
                      ("xavier_uniform_", {}), ("xavier_normal_", {"gain": 2}), ("kaiming_uniform_", {}), ("kaiming_normal_", {"mode": "fan_out"}),
                      ("orthogonal_", {}), ("sparse_", {"std": 0.1})]:  # fmt: skip
    args = [0.4] if name == "sparse_" else []
    generator = torch.Generator().manual_seed(5)
    torch.manual_seed(SEED)
    results = [getattr(init, name)(torch.zeros(5, 3), *args, generator=generator, **options).clone() for _ in range(2)]
    generators.append({"fn": camel(name), "args": args, "options": options, "results": [encode(result) for result in results], "next": encode(torch.rand(2))})

# Functions of torch that are written in Python
t = lambda name, *args, **options: case(torch, name, *args, **options)  # noqa: E731
SCALAR = torch.tensor(2.5, dtype=torch.float64)
for name in ["atleast_1d", "atleast_2d", "atleast_3d"]:
    t(name, SCALAR)
    t(name, make(3))
    t(name, X, make(3))
    t(name, [SCALAR, X])
t("block_diag", SCALAR, make(3), X)
t("block_diag", X, Y)
t("broadcast_tensors", make(3, 1), make(4))
t("broadcast_shapes", [2, 1], [3], [1, 1, 1])
t("broadcast_shapes", 5, [4, 1])
t("broadcast_shapes", [0, 1], [1, 1])
t("cartesian_prod", ints(1, 2), ints(3, 4, 5))
t("cartesian_prod", make(3))
for p in [2.0, 1.0, 0.0, 3.0, math.inf]:
    t("cdist", make(2, 3, 2), make(2, 4, 2, salt=1), p=p)
t("cdist", make(3, 2), make(4, 2, salt=1))
t("cdist", make(3, 2), make(4, 2, salt=1), compute_mode="use_mm_for_euclid_dist")
t("cdist", make(3, 2), make(4, 2, salt=1), compute_mode="donot_use_mm_for_euclid_dist")
t("chain_matmul", make(2, 3), make(3, 4, salt=1), make(4, 2, salt=2))
MATRIX = make(3, 3) + 4 * torch.eye(3, dtype=torch.float64)
t("lu", MATRIX)
t("lu", MATRIX, get_infos=True)
t("lu", torch.stack([MATRIX, MATRIX.T]), pivot=True)
t("einsum", "ij,jk->ik", make(2, 3), make(3, 4, salt=1))
t("einsum", make(2, 3), [0, 1], make(3, 4, salt=1), [1, 2], [0, 2])
t("einsum", make(2, 3), [30, 1], make(3, 4, salt=1), [1, 2])
t("norm", X, 3, 1)
t("split", make(5, 2), 2)
t("tensordot", make(2, 3, 4), make(3, 4, 2, salt=1))
t("tensordot", make(2, 3, 4), make(4, 3, salt=1), 1)
t("tensordot", make(2, 3, 4), make(4, 3, 2, salt=1), [[1, 2], [1, 0]])
t("tensordot", make(3), make(2), 0)
t("tensordot", make(2, 3, 4), make(4, 3, 2, salt=1), torch.tensor([[1, 2], [1, 0]]))
t("tensordot", make(2, 3), make(3, 2, salt=1), torch.tensor(1))
RUNS = ints(1, 1, 2, 2, 3, 1, 1)
t("unique_consecutive", RUNS)
t("unique_consecutive", RUNS, return_inverse=True)
t("unique_consecutive", RUNS, return_counts=True)
t("unique_consecutive", torch.tensor([[1, 2], [1, 2], [0, 1]]), return_inverse=True, return_counts=True, dim=0)
t("unravel_index", torch.tensor([[0, 5], [23, 11]]), [2, 3, 4])
t("unravel_index", ints(3, 1), 5)
SIGNAL, WINDOW = make(2, 20), torch.hann_window(8, dtype=torch.float64)
t("stft", SIGNAL, 8, window=WINDOW, return_complex=True)
t("stft", SIGNAL[0].clone(), 6, hop_length=3, win_length=4, pad_mode="constant", normalized=True, onesided=False, return_complex=True)
t("stft", SIGNAL, 8, hop_length=5, center=False, return_complex=True)
SPECTRUM = torch.stft(SIGNAL, 8, window=WINDOW, return_complex=True)
t("istft", SPECTRUM, 8, window=WINDOW, grad=False)
t("istft", SPECTRUM, 8, window=WINDOW, length=18, hop_length=2, grad=False)
LOW = make(6, 2) @ make(2, 4, salt=1)
for input in [LOW, LOW.T.contiguous()]:
    t("svd_lowrank", input, q=2, compare="modulus", grad=False)
    t("pca_lowrank", input, q=2, compare="modulus", grad=False)
t("svd_lowrank", LOW, q=2, niter=1, M=make(1, 4), compare="modulus", grad=False)
t("pca_lowrank", LOW, center=False, q=2, niter=1, compare="modulus", grad=False)

ROOT = make(9, 9, salt=4) / 8
DEFINITE = ROOT @ ROOT.T + torch.diag(torch.arange(1.0, 10.0, dtype=torch.float64))
START = without_gradient(make(9, 2, salt=5))
# PyTorch writes over X with method "basic", JavaScript does not.
from_a_copy = lambda A, X=None, **options: torch.lobpcg(A, X=None if X is None else X.clone(), **options)  # noqa: E731
for method in ["ortho", "basic"]:
    for largest in [True, False]:
        case(torch, "lobpcg", DEFINITE, X=START, largest=largest, method=method, niter=5, compare="modulus", grad=False, python=from_a_copy)
    case(torch, "lobpcg", DEFINITE, k=2, method=method, tol=1e-10, compare="modulus", grad=False, python=from_a_copy)
OTHER_FORM = without_gradient(torch.diag(unit(9)))
case(torch, "lobpcg", DEFINITE, B=OTHER_FORM, X=START, niter=4, compare="modulus", grad=False, python=from_a_copy)
case(torch, "lobpcg", DEFINITE, X=START, iK=without_gradient(torch.linalg.inv(DEFINITE)), largest=False, method="basic", niter=4, compare="modulus", grad=False, python=from_a_copy)
case(torch, "lobpcg", torch.stack([DEFINITE, 2 * DEFINITE]), X=without_gradient(torch.stack([START, START])), k=1, niter=4, compare="modulus", grad=False, python=from_a_copy)
case(torch, "lobpcg", DEFINITE, X=START, ortho_bparams={"ortho_use_drop": True}, niter=5, compare="modulus", grad=False, python=from_a_copy)

# Of the eigenvectors only what does not depend on their signs: the projector on their span.
leaf = DEFINITE.clone().requires_grad_()
values, vectors = torch.lobpcg(leaf, X=START, niter=200, tol=1e-11)
loss = (values * make(2)).sum() + (vectors @ vectors.T * make(9, 9, salt=2)).sum()
loss.backward()
eigenpairs = {"A": tensor_json(DEFINITE), "X": tensor_json(START), "weights": tensor_json(make(2)), "ofProjector": tensor_json(make(9, 9, salt=2)),
              "gradient": tensor_json(leaf.grad)}  # fmt: skip

functions = lambda space: sorted(name for name in dir(space) if not name.startswith("_") and (inspect.isfunction(getattr(space, name)) or inspect.isbuiltin(getattr(space, name))))  # noqa: E501, E731
names = {
    "functional": [camel(name) for name in functions(F)],
    "init": [camel(name) for name in functions(init)],
    "torch": [camel(name) for name in sorted(dir(torch)) if inspect.isfunction(getattr(torch, name)) and not name.startswith("_")],
}
text = json.dumps({"seed": SEED, "names": names, "inputs": inputs, "lobpcg": eigenpairs, "generators": generators, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text.replace(',{"fn"', ',\n{"fn"') + "\n")
print(f"{TARGET.name}: {len(cases)} cases of {len({case['fn'] for case in cases})} functions, {len(text) // 1000} kB")
