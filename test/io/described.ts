import * as torch from 'node-torch';

/** A loaded value in the form in which scripts/goldens/files.py writes down what Python has. */
export function described(value: unknown, seen: readonly unknown[] = []): unknown {
  if (value instanceof torch.Tensor) return describedTensor(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return { int: String(value) };
  if (typeof value === 'number') return { number: Object.is(value, -0) ? '-0' : String(value) };
  if (value instanceof Uint8Array) return { bytes: Array.from(value) };
  if (seen.includes(value)) return { cycle: true };
  const inner = [...seen, value];
  if (Array.isArray(value)) return { list: value.map((item) => described(item, inner)) };
  if (value instanceof Set) return { set: Array.from(value, (item) => described(item, inner)) };
  if (value instanceof Map) {
    return { map: Array.from(value, ([key, item]) => [described(key, inner), described(item, inner)]) };
  }
  return { object: Object.entries(value as object).map(([key, item]) => [key, described(item, inner)]) };
}

function describedTensor(tensor: torch.Tensor): unknown {
  const { dtype, shape, layout, requiresGrad } = tensor;
  if (tensor.device === 'meta') return { tensor: { dtype, shape, layout, requiresGrad, device: 'meta' } };
  const isQuantized = dtype.startsWith('q');
  const plain = isQuantized ? (torch.ops.call('aten::dequantize.self', [tensor.detach()]) as torch.Tensor) : tensor;
  const isStrided = layout === 'strided' && !isQuantized && tensor.numel() > 0;
  return {
    tensor: {
      dtype,
      shape,
      layout,
      requiresGrad,
      ...(isStrided ? { strides: tensor.strides } : {}),
      values: Array.from(plain.dataSync() as Iterable<number | bigint>, (item) => `${item}`),
    },
  };
}

/** What Python has, with its numbers as JavaScript prints them: JavaScript has one kind of them. */
export function inJavaScript(golden: unknown): unknown {
  if (Array.isArray(golden)) return golden.map(inJavaScript);
  if (typeof golden !== 'object' || golden === null) return golden;
  const { float, int, complex, tensor } = golden as Record<string, unknown>;
  if (typeof float === 'string') return { number: float === '-0' ? float : String(Number(float)) };
  if (typeof int === 'string') return Number.isSafeInteger(Number(int)) ? { number: int } : { int };
  if (Array.isArray(complex)) return { object: ['re', 'im'].map((key, i) => [key, { number: String(complex[i]) }]) };
  if (tensor !== undefined) {
    const { values, dtype, ...rest } = tensor as { values?: string[]; dtype: string };
    const number = (text: string) => (/int64$/.test(dtype) ? text : String(Number(text)));
    return { tensor: { dtype, ...rest, ...(values ? { values: values.map(number) } : {}) } };
  }
  return Object.fromEntries(Object.entries(golden).map(([key, value]) => [key, inJavaScript(value)]));
}
