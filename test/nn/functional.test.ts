import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface TensorJson {
  dtype: torch.DType;
  shape: number[];
  data: Json[];
}

interface Case {
  fn: string;
  args: Json[];
  result: Json;
  grads?: Record<string, TensorJson | null>;
  after?: Record<string, TensorJson>;
  compare?: 'modulus';
}

type AnyFunction = (...args: unknown[]) => unknown;

const golden = readGolden<{
  seed: number;
  names: Record<'functional' | 'init' | 'torch', string[]>;
  inputs: Record<string, TensorJson>;
  lobpcg: Record<'A' | 'X' | 'weights' | 'ofProjector' | 'gradient', TensorJson>;
  generators: Array<{
    fn: string;
    args: number[];
    options: Record<string, unknown>;
    results: [TensorJson, TensorJson];
    next: TensorJson;
  }>;
  cases: Case[];
}>('functional');

/** The function with a dotted name under `torch`. */
function find(name: string): AnyFunction {
  let found: unknown = torch;
  for (const part of name.split('.')) found = (found as Record<string, unknown>)[part];
  expect(found).toBeInstanceOf(Function);
  return found as AnyFunction;
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toElement(value: Json): torch.Element {
  if (isObject(value)) return 'float' in value ? Number(value['float']) : (value as unknown as torch.Complex);
  return value as number;
}

function makeTensor({ dtype, shape, data }: TensorJson): torch.Tensor {
  return torch.tensor(data.map(toElement), { dtype }).reshape(shape).clone();
}

/** A call's arguments; one tensor that stands there twice is one. */
function readArguments(args: readonly Json[]): { values: unknown[]; tensors: torch.Tensor[] } {
  const made = new Map<string, torch.Tensor>();
  const read = (value: Json): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (!isObject(value)) return value;
    if (typeof value['functional'] === 'string') return find(`nn.functional.${value['functional']}`);
    if ('float' in value || 're' in value) return toElement(value);
    const name = value['tensor'];
    if (typeof name !== 'string')
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item)]));
    const tensor = made.get(name) ?? makeTensor(golden.inputs[name] as TensorJson);
    made.set(name, tensor);
    return tensor;
  };
  const values = args.map(read);
  return { values, tensors: [...made.values()] };
}

const tolerances: Partial<Record<torch.DType, number>> = {
  float16: 2e-3,
  bfloat16: 2e-2,
  float32: 1e-5,
  complex64: 1e-5,
};

function elements(tensor: torch.Tensor): number[] {
  return Array.from(tensor.contiguous().dataSync() as ArrayLike<number | bigint>, Number);
}

function expectTensor(actual: unknown, wanted: TensorJson, compare?: 'modulus'): void {
  expect(actual).toBeInstanceOf(torch.Tensor);
  const tensor = actual as torch.Tensor;
  expect({ dtype: tensor.dtype, shape: tensor.shape }).toEqual({ dtype: wanted.dtype, shape: wanted.shape });
  const values = wanted.data
    .map(toElement)
    .flatMap((value) => (typeof value === 'object' ? [value.re, value.im] : [Number(value)]));
  const floating = /float|complex/.test(wanted.dtype);
  const tolerance = floating ? (tolerances[wanted.dtype] ?? 2e-7) : 0;
  const got = elements(tensor);
  const near = (value: number, i: number): boolean => {
    const [a, b] = compare === 'modulus' ? [Math.abs(got[i] as number), Math.abs(value)] : [got[i] as number, value];
    return Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));
  };
  if (got.length !== values.length || !values.every(near)) expect(got).toEqual(values);
}

function expectResult(actual: unknown, wanted: Json, compare?: 'modulus'): void {
  if (Array.isArray(wanted)) {
    expect(actual).toHaveLength(wanted.length);
    for (const [i, item] of wanted.entries()) expectResult((actual as unknown[])[i], item, compare);
  } else if (!isObject(wanted) || !('dtype' in wanted)) {
    if (typeof wanted === 'number') expect(actual).toBeCloseTo(wanted, 7);
    else expect(actual).toEqual(wanted);
  } else {
    expectTensor(actual, wanted as unknown as TensorJson, compare);
  }
}

function tensorsOf(value: unknown): torch.Tensor[] {
  if (value instanceof torch.Tensor) return [value];
  return Array.isArray(value) ? value.flatMap(tensorsOf) : [];
}

/** The weights of elements by which the golden's gradients were made. */
function weightsOf(tensor: torch.Tensor): torch.Tensor {
  const index = torch.arange(tensor.numel()).remainder(7).to('float64');
  return index.sub(3).div(4).add(0.125).to(tensor.dtype).reshape(tensor.shape);
}

function expectGradients(call: AnyFunction, { args, grads }: Case): void {
  const { values, tensors } = readArguments(args);
  const places = Object.entries(grads ?? {});
  const leaves = places.map(([place]) => (tensors[Number(place)] as torch.Tensor).requiresGrad_());
  torch.manualSeed(golden.seed);
  const outputs = tensorsOf(call(...values)).filter((output) => output.requiresGrad);
  const found = torch.grad(outputs, leaves, { gradOutputs: outputs.map(weightsOf), allowUnused: true });
  for (const [i, [, wanted]] of places.entries()) {
    const got = found[i] as torch.Tensor | null;
    if (wanted === null) expect(got).toBeNull();
    else expectTensor(got?.layout === 'sparse_coo' ? torch.ops.call('aten::to_dense', [got]) : got, wanted);
  }
}

const byFunction = new Map<string, Case[]>();
for (const one of golden.cases) byFunction.set(one.fn, [...(byFunction.get(one.fn) ?? []), one]);

describe.each([...byFunction])('%s', (name, cases) => {
  test.each(cases.map((one): [string, Case] => [JSON.stringify(one.args), one]))('%s', (_, one) => {
    const before = torch.memory().numTensors;
    torch.tidy(() => {
      const call = find(name);
      const forms: AnyFunction[] = [call];
      const method = (torch.Tensor.prototype as unknown as Record<string, AnyFunction | undefined>)[name];
      if (method) forms.push((self, ...rest) => method.apply(self, rest));
      for (const form of forms) {
        const { values, tensors } = readArguments(one.args);
        torch.manualSeed(golden.seed);
        const actual = torch.noGrad(() => form(...values));
        expectResult(actual, one.result, one.compare);
        const options = values.at(-1) as { inplace?: boolean };
        // What changes its input gives back that very object.
        if (name.endsWith('_') || options?.inplace) expect(actual).toBe(values[0]);
        for (const [place, wanted] of Object.entries(one.after ?? {})) expectTensor(tensors[Number(place)], wanted);
      }
      if (one.grads) expectGradients(call, one);
    });
    expect(torch.memory().numTensors).toBe(before);
  });
});

test.each(golden.generators)('$fn with a generator of its own $options', ({ fn, args, options, results, next }) => {
  const fill = find(`nn.init.${fn}`);
  const generator = new torch.Generator().manualSeed(5);
  torch.manualSeed(golden.seed);
  const given = { ...options, generator };
  for (const wanted of results) expectTensor(fill(torch.zeros([5, 3]), ...args, given), wanted);
  expectTensor(torch.rand([2]), next);
});

test('the gradient of lobpcg', () => {
  const { lobpcg } = golden;
  const A = makeTensor(lobpcg.A).requiresGrad_();
  const [values, vectors] = torch.lobpcg(A, { X: makeTensor(lobpcg.X), niter: 200, tol: 1e-11 });
  const projector = vectors.matmul(vectors.transpose(0, 1));
  const loss = values
    .mul(makeTensor(lobpcg.weights))
    .sum()
    .add(projector.mul(makeTensor(lobpcg.ofProjector)).sum());
  expectTensor(torch.grad(loss, [A])[0], lobpcg.gradient);
});

test('lobpcg of a sparse matrix is that of the dense one', () => {
  const A = makeTensor(golden.lobpcg.A);
  const options = { X: makeTensor(golden.lobpcg.X), niter: 5 };
  const [values] = torch.lobpcg(A, options);
  const [ofSparse] = torch.lobpcg(torch.ops.call('aten::to_sparse', [A]) as torch.Tensor, options);
  expect(torch.allclose(ofSparse, values)).toBe(true);
});
