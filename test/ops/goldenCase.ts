import * as torch from 'node-torch';

export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface TensorJson {
  dtype: torch.DType;
  shape: number[];
  data: Json[];
}

/** The tensors that cases name. */
export type Inputs = Readonly<Record<string, TensorJson>>;

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toElement(value: Json): torch.Element {
  if (isObject(value)) return 'float' in value ? Number(value['float']) : (value as unknown as torch.Complex);
  return value as number;
}

export function makeTensor({ dtype, shape, data }: TensorJson): torch.Tensor {
  // A clone, because some operators refuse views.
  return torch.tensor(data.map(toElement), { dtype }).reshape(shape).clone();
}

/** An argument as the case wrote it; `inputs` are the tensors that it names. */
export function toArgument(value: Json, inputs: Inputs): unknown {
  if (Array.isArray(value)) return value.map((item) => toArgument(item, inputs));
  if (!isObject(value)) return value;
  if (typeof value['tensor'] === 'string') return makeTensor(inputs[value['tensor']] as TensorJson);
  if ('float' in value || 're' in value) return toElement(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toArgument(item, inputs)]));
}

function elements(tensor: torch.Tensor): number[] {
  return Array.from(tensor.contiguous().dataSync() as ArrayLike<number | bigint>, Number);
}

/** Equal to the bit, or with `close` to 1e-6. */
export function expectResult(actual: unknown, expected: Json, close: boolean): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, i) => {
      expectResult((actual as unknown[])[i], item, close);
    });
    return;
  }
  if (!isObject(expected)) {
    expect(actual).toBe(expected);
    return;
  }
  const { dtype, shape, data } = expected as unknown as TensorJson;
  const tensor = actual as torch.Tensor;
  expect(tensor).toBeInstanceOf(torch.Tensor);
  expect({ dtype: tensor.dtype, shape: tensor.shape }).toEqual({ dtype, shape });
  const values = data
    .map(toElement)
    .flatMap((value) => (typeof value === 'object' ? [value.re, value.im] : [Number(value)]));
  const got = elements(tensor);
  if (!close) {
    expect(got).toEqual(values);
    return;
  }
  expect(got).toHaveLength(values.length);
  for (const [i, value] of values.entries()) {
    const near = Object.is(got[i], value) || Math.abs((got[i] as number) - value) <= 1e-7 + 1e-6 * Math.abs(value);
    if (!near) expect(got).toEqual(values);
  }
}
