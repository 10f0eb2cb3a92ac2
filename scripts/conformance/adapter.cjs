// What the runner of operator samples (run.mjs; docs/conformance.md) needs to know of this library. Only its public interface is used.

const floating = new Set(['float32', 'float64', 'float16', 'bfloat16']);

exports.createAdapter = (torch) => {
  const call = (name, args, kwargs, resultCount) => {
    const result = torch.ops.call(name, args, kwargs);
    if (resultCount === 0) return [];
    return resultCount === 1 ? [result] : result;
  };

  return {
    setup: () => torch.setNumThreads(1),

    makeTensor(dtype, shape, bytes, strides, offset) {
      const storage = torch.frombuffer(bytes, { dtype });
      if (strides === undefined) return storage.view(shape);
      return torch.ops.call('aten::as_strided', [storage, shape, strides, offset]);
    },

    // An integral double is an integer to the library unless it says that it is a float.
    makeValue: (kind, value, type) =>
      kind === 'double' && /^(?:Scalar|Tensor|Any)/.test(type) ? { float: value } : value,

    call: (...args) => torch.noGrad(() => call(...args)),
    callWithGrad: call,
    isTensor: torch.isTensor,

    readBytes: (tensor) => ({
      dtype: tensor.dtype,
      shape: tensor.shape,
      bytes: tensor.bytesSync(),
      strides: tensor.layout === 'strided' ? tensor.strides : undefined,
    }),

    manualSeed: torch.manualSeed,
    requireGrad: (tensor) => tensor.requiresGrad_(),

    grads(outputs, inputs) {
      const roots = outputs.filter((tensor) => floating.has(tensor.dtype) && tensor.requiresGrad);
      return torch.grad(
        roots.map((tensor) => tensor.sum()),
        inputs,
        { allowUnused: true },
      );
    },
  };
};
