// What is in PyTorch's facts but not in the typed surface, and why. Nothing else is left out: `report.mjs` counts, a test reads.

/** Operators that have no function or method; each stays callable by `torch.ops.aten` and `torch.ops.call`. */
export const hiddenNames = [
  { pattern: /^_|^linalg__/, why: 'Internal to PyTorch, as its underscore says.' },
  {
    pattern: /_backward$|_backward_(out|input|weight|bias)$|_forward$|_forward_out$|_jvp$/,
    why: 'A part of a derivative. Python has no name for it.',
  },
  {
    pattern: /^(alias|lift.*|copy|fill|normal_functional|replace_)$/,
    why: "PyTorch's functionalization uses it; Python hides it.",
  },
  { pattern: /^(size|stride)$/, why: 'Of the tensor itself, as in Python: x.size(), x.strides.' },
  { pattern: /_overrideable$/, why: 'For backends to override; Python hides it.' },
  {
    pattern: /^sym_(is_contiguous|size|stride|storage_offset|numel)$/,
    why: 'For symbolic shapes. The tensor itself says its shape.',
  },
  {
    pattern: /^(is_cuda|is_sparse|is_sparse_csr|is_leaf|output_nr|retains_grad|data|set_data|nbytes|itemsize)$/,
    why: 'An attribute of a tensor in Python, made by hand there.',
  },
  {
    pattern: /^(numpy_T|matrix_H|mT|mH)$/,
    why: 'An attribute in Python: x.t(), x.transpose(-2, -1) and x.adjoint() give the same.',
  },
  {
    pattern: /^(tensor|(sparse_(coo|compressed|csr|csc|bsr|bsc)_tensor).*)$/,
    why: 'Makes tensors from data in Python: made by hand here too, or called by torch.ops.aten.',
  },
  {
    pattern: /^(index|slice|item|to|nonzero_numpy)$/,
    why: 'Python binds it by hand: so does lib/, where it has a meaning in JavaScript.',
  },
  {
    pattern: /^(unique_dim_consecutive|fake_quantize_per_(tensor|channel)_affine_cachemask)$/,
    why: 'Called by another function, which is there.',
  },
];

/** Overloads that no signature of Python's reaches. */
export const hiddenOverloads = [
  {
    pattern: /^(add|sub|mul|div)_?\.Scalar$/,
    why: 'The overload with a Tensor takes numbers too, with the same result. Python hides it.',
  },
];

/**
 * Functions that Python calls by a second order of arguments too, such as `torch.add(x, alpha, y)`: there it works and warns that it will go. Here options name those
 * numbers, as in `torch.add(x, y, { alpha })`.
 */
export const deprecatedSignatures = [
  ...['add', 'add_', 'addbmm', 'addbmm_', 'addcdiv', 'addcdiv_'],
  ...['addcmul', 'addcmul_', 'addmm', 'addmm_', 'addmv', 'addmv_'],
  ...['addr', 'addr_', 'baddbmm', 'baddbmm_', 'sspaddmm', 'sub'],
  ...['sub_'],
];

/** Types that no value of JavaScript is of: overloads with them cannot be called at all. */
const uncallableTypes = { Stream: 'Streams of an accelerator have no form in JavaScript.' };

/** Types that functions and methods do without; torch.ops.aten takes them as far as the addon does. */
const untypedTypes = {
  Storage: 'A storage has no type in JavaScript: x.set_(other) takes a tensor.',
  '__torch__.torch.classes.rnn.CellParamsBase': 'Packed parameters of quantized RNNs have no type in JavaScript.',
  'Dict(Tensor, Tensor)': 'A dictionary with tensors as its keys has no type in JavaScript.',
};

/**
 * Overloads of functions that are written by hand, which those do not call: what they call instead gives the same, or why it would be of no use. With
 * `out` all of them are called, since then the generated function is.
 */
export const unusedOverloads = {
  'addmm.dtype': 'libtorch has it for CUDA only: torch.ops.aten.addmm.dtype.',
  'baddbmm.dtype': 'libtorch has it for CUDA only: torch.ops.aten.baddbmm.dtype.',
  'bmm.dtype': 'libtorch has it for CUDA only: torch.ops.aten.bmm.dtype.',
  'mm.dtype': 'libtorch has it for CUDA only: torch.ops.aten.mm.dtype.',
  'arange.start': 'arange.start_step with a step of 1.',
  concat: 'cat.',
  'conv1d.padding': 'Called: its name is made of that of conv1d.',
  'conv2d.padding': 'Called: its name is made of that of conv2d.',
  'div.Scalar_mode': 'div.Tensor_mode with the number as a tensor.',
  'div_.Scalar_mode': 'div_.Tensor_mode with the number as a tensor.',
  'floor_divide.Scalar': 'floor_divide with the number as a tensor.',
  'linspace.Tensor_Tensor': 'torch.linspace takes numbers: torch.ops.aten.linspace takes tensors.',
  'linspace.Scalar_Tensor': 'torch.linspace takes numbers: torch.ops.aten.linspace takes tensors.',
  'linspace.Tensor_Scalar': 'torch.linspace takes numbers: torch.ops.aten.linspace takes tensors.',
  'movedim.int': 'movedim.intlist with lists of one.',
  'rand.generator': 'rand, or with a generator torch.ops.aten.rand.generator.',
  'rand_like.generator': 'rand_like, or with a generator torch.ops.aten.rand_like.generator.',
  'randint.generator': 'randint.low, or with a generator torch.ops.aten.randint.generator.',
  'randint.low_generator': 'randint.low, or with a generator torch.ops.aten.randint.low_generator.',
  'randn.generator': 'randn, or with a generator torch.ops.aten.randn.generator.',
  'randn_like.generator': 'randn_like, or with a generator torch.ops.aten.randn_like.generator.',
  'randperm.generator': 'randperm, or with a generator torch.ops.aten.randperm.generator.',
  'random_.to': 'random_.from with a lower limit of 0.',
  'split.sizes': 'split_with_sizes.',
  'std.dim': 'std.correction: `unbiased` is a correction of 1.',
  'var.dim': 'var.correction: `unbiased` is a correction of 1.',
  swapaxes: 'transpose.int.',
  type_as: 'to.dtype.',
  'to.other': 'to.dtype_layout.',
  is_contiguous: 'Read from the tensor by the addon.',
  'is_contiguous.memory_format': 'Read from the tensor by the addon.',
  is_inference: 'Read from the tensor by the addon.',
  is_leaf: 'Read from the tensor by the addon.',
  output_nr: 'Read from the tensor by the addon.',
  retain_grad: 'A hook of the addon.',
  retains_grad: 'Read from the tensor by the addon.',
  item: 'Read from the memory of the tensor.',
  numel: 'Read from the tensor by the addon.',
  requires_grad_: 'Set by the addon.',
  'logspace.Tensor_Tensor': 'torch.logspace takes numbers: torch.ops.aten.logspace takes tensors.',
  'logspace.Scalar_Tensor': 'torch.logspace takes numbers: torch.ops.aten.logspace takes tensors.',
  'logspace.Tensor_Scalar': 'torch.logspace takes numbers: torch.ops.aten.logspace takes tensors.',
  'randint.low': 'randint.low_generator without a generator.',
  randint_like: 'randint_like.low_generator_dtype with a lower limit of 0.',
  'randint_like.generator': 'randint_like.low_generator_dtype with a lower limit of 0.',
  'randint_like.low_dtype': 'randint_like.low_generator_dtype without a generator.',
  'randint_like.Tensor': 'torch.randintLike takes numbers: torch.ops.aten.randint_like takes tensors.',
  'randint_like.Tensor_generator': 'torch.randintLike takes numbers: torch.ops.aten.randint_like takes tensors.',
  'stft.center': 'stft behind the padding, which Python makes by itself too.',
  nll_loss: 'nll_loss_nd, which takes any number of dimensions.',
};

/** Functions written by hand whose overloads' names are made of their own: `extremum('max')` calls all of max. */
export const namedByHelper = [
  ...['all', 'any', 'max', 'min', 'norm'],
  ...['atleast_1d', 'atleast_2d', 'atleast_3d'],
  ...['bartlett_window', 'blackman_window', 'hamming_window', 'hann_window', 'kaiser_window'],
  ...['sparse_bsc_tensor', 'sparse_bsr_tensor', 'sparse_csc_tensor', 'sparse_csr_tensor'],
  ...['adaptive_avg_pool3d', 'adaptive_max_pool2d', 'adaptive_max_pool3d', 'max_pool3d_with_indices'],
  ...['fractional_max_pool2d', 'fractional_max_pool3d'],
];

/** Names that Python binds by hand, but whose schema is all that it needs. */
export const shownAnyway = new Set(['get_device', 'storage_offset', 'set_', 'range']);

/** Why an operator has no function or method; null when it has. */
export function whyHidden(base) {
  if (shownAnyway.has(base)) return null;
  return hiddenNames.find(({ pattern }) => pattern.test(base))?.why ?? null;
}

/** Why an overload is not among those of its function; null when it is. */
export function whyOverloadHidden({ base, overload, args, outs, returns }) {
  const name = overload === '' ? base : `${base}.${overload}`;
  const hidden = hiddenOverloads.find(({ pattern }) => pattern.test(name));
  if (hidden) return hidden.why;
  return reasonOfTypes({ args, outs, returns }, { ...uncallableTypes, ...untypedTypes });
}

function reasonOfTypes({ args, outs, returns }, reasons) {
  const type = [...args, ...outs, ...returns].find(({ element }) => Object.hasOwn(reasons, element));
  return type === undefined ? null : reasons[type.element];
}

/** Why an overload cannot be called, not by its own name either; null when it can. */
export function whyUncallable(operator) {
  return reasonOfTypes(operator, uncallableTypes);
}
