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
    why: 'An attribute in Python, not a function: x.transpose(-2, -1), and x.adjoint(), give the same.',
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

/** Types that JavaScript cannot make values of: overloads with them cannot be called at all. */
export const unsupportedTypes = {
  Storage: "libtorch's storages have no form in JavaScript: x.set_(other) takes a tensor.",
  Stream: 'Streams of an accelerator have no form in JavaScript.',
  '__torch__.torch.classes.rnn.CellParamsBase': 'Packed parameters of quantized RNNs have no form in JavaScript.',
  'Dict(Tensor, Tensor)': 'A dictionary with tensors as its keys has no form in JavaScript.',
};

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
  const type = [...args, ...outs, ...returns].find(({ element }) => Object.hasOwn(unsupportedTypes, element));
  return type === undefined ? null : unsupportedTypes[type.element];
}
