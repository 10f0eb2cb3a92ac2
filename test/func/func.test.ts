import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

type Tensor = torch.Tensor;
type Written = number | string | null | readonly Written[] | { readonly [name: string]: Written };

const golden = readGolden<{ seed: number; results: Record<string, Written> }>('func');
const { nn, vmap } = torch;
const { grad, gradAndValue, hessian, jacfwd, jacrev, jvp, vjp } = torch.func;
const f64 = { dtype: 'float64' } as const;

/** The numbers of the golden script. */
function make(shape: number[], salt = 0): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  return torch
    .tensor(
      Array.from({ length: count }, (_, i) => (((i * 7 + salt) % 11) - 5) / 4),
      f64,
    )
    .reshape(shape);
}

const A = make([4, 3]);
const B = make([4, 3], 3);
const V = make([3], 1);
const W = make([3, 2], 5);
const one = torch.ones([3], f64);
const dot = (x: Tensor, y: Tensor): Tensor => x.mul(y).sum();
const wave = (x: Tensor, y: Tensor): Tensor => x.sin().mul(y.exp()).sum();
const two = (x: Tensor, y: Tensor): [Tensor, Tensor] => [x.sin().mul(y), x.mul(y.pow(2)).sum()];

type Given = { a: Tensor; b: [Tensor] };
const tree = ({ a, b: [b] }: Given): { sum: Tensor; parts: [Tensor, Tensor] } => ({
  sum: a.exp().add(b),
  parts: [a.mul(b.sum()), b.cos()],
});

const weights = { w: W, b: make([2], 2) };
const targets = make([4, 2], 4);
const model = ({ w, b }: typeof weights, x: Tensor, y: Tensor): Tensor =>
  x.matmul(w).tanh().add(b).sub(y).pow(2).mean();

const inPlace = (x: Tensor): Tensor => {
  const y = x.mul(2);
  y.setAt(0, 7);
  return y.add_(x).mul_(3);
};
const withAux = (x: Tensor, y: Tensor): [Tensor, Tensor] => [wave(x, y), x.mul(y)];
const spread = (x: Tensor): Tensor => x.sin().mul(x.sum());
const expAndTriple = (x: Tensor): [Tensor, Tensor] => [x.exp(), x.mul(3)];

function printed(): string[] {
  const texts: string[] = [];
  const keep = (x: Tensor): Tensor => {
    texts.push(String(x));
    return x.sum();
  };
  vmap(keep)(A);
  vmap(vmap(keep))(A);
  grad(keep)(V);
  vmap(grad(keep))(A);
  return texts;
}

function pulled<R>([output, pull]: [R, (cotangents: R) => unknown], cotangents: R): unknown {
  return [output, pull(cotangents)];
}

const cases: Record<string, () => unknown> = {
  vmapDot: () => vmap(dot)(A, B),
  vmapDims: () => vmap(dot, { inDims: [1, null] })(A, make([4], 2)),
  vmapNegativeDim: () => vmap((x: Tensor) => x.mul(2), { inDims: -1, outDims: -1 })(A),
  vmapOutDims: () => vmap((x: Tensor) => [torch.outer(x, x), x.sum()], { outDims: [2, 0] })(A),
  vmapTree: () => vmap(tree)({ a: A, b: [B] }),
  vmapTreeDims: () => vmap(tree, { inDims: [{ a: 0, b: [null] }], outDims: { sum: 1, parts: 0 } })({ a: A, b: [V] }),
  vmapConstant: () => vmap((x: Tensor) => [V, x.sum()])(A),
  vmapNullOut: () => vmap((x: Tensor) => [V.mul(2), x.sum()], { outDims: [null, 0] })(A),
  vmapNested: () => vmap(vmap(dot, { inDims: [null, 0] }), { inDims: [0, null] })(A, B),
  vmapInPlace: () => vmap(inPlace)(A),
  vmapMade: () => vmap((x: Tensor) => x.add(torch.tensor([1, 2, 3], f64)).add(torch.zeros([3], f64)))(A),
  vmapChunks: () => vmap((x: Tensor, y: Tensor) => [x.mul(y), dot(x, y)], { outDims: [1, 0], chunkSize: 3 })(A, B),
  vmapMatmul: () => vmap((x: Tensor) => x.matmul(W))(A),
  vmapLinalg: () =>
    vmap((x: Tensor) => torch.linalg.inv(x.matmul(x.transpose(0, 1)).add(torch.eye(2, f64).mul(2))))(make([4, 2, 3])),
  vmapConv: () => vmap((w: Tensor) => nn.functional.conv2d(make([1, 2, 4, 4]), w))(make([3, 2, 2, 2, 2], 1)),
  vmapNorm: () => vmap((x: Tensor) => nn.functional.layerNorm(x, [3]).softmax(0))(A),
  vmapCrossEntropy: () =>
    vmap((x: Tensor, y: Tensor) => nn.functional.crossEntropy(x, y))(A, torch.tensor([0n, 2n, 1n, 1n])),
  vmapSort: () => vmap((x: Tensor) => [...x.sort({ descending: true })])(A),
  vmapWhere: () => vmap((x: Tensor) => torch.where(x.sum().gt(0), x, x.neg()))(A),
  vmapIndex: () => vmap((x: Tensor, i: Tensor) => x.at(i))(A, torch.tensor([2n, 0n, 1n, 2n])),
  vmapEinsum: () => vmap((x: Tensor, y: Tensor) => torch.einsum('i,j->ij', x, y))(A, B),
  vmapCumsum: () => vmap((x: Tensor) => [...torch.max(x.cumsum(0), 0)])(A),
  vmapIntegers: () =>
    vmap((x: Tensor) => torch.div(x, 2, { roundingMode: 'floor' }))(
      torch.tensor([
        [1n, -3n],
        [4n, 7n],
      ]),
    ),
  vmapSame: () => vmap((x: Tensor) => x.add(torch.rand([3])), { randomness: 'same' })(torch.zeros([2, 3])),
  vmapDifferent: () => vmap((x: Tensor) => x.add(torch.randn([3])), { randomness: 'different' })(torch.zeros([2, 3])),
  vmapDropout: () =>
    vmap((x: Tensor) => nn.functional.dropout(x, 0.5), { randomness: 'different' })(torch.ones([4, 3])),
  vmapSameInChunks: () =>
    vmap((x: Tensor) => x.add(torch.rand([2])), { randomness: 'same', chunkSize: 2 })(torch.zeros([3, 2])),
  grad: () => grad(wave)(A, B),
  gradArgnums: () => grad(wave, { argnums: [1, 0] })(A, B),
  gradNegative: () => grad(wave, { argnums: -1 })(A, B),
  gradOfTree: () => grad(model)(weights, A, targets),
  gradAux: () => grad(withAux, { hasAux: true })(A, B),
  gradAndValue: () => gradAndValue(wave)(A, B),
  gradAndValueAux: () => gradAndValue(withAux, { hasAux: true })(A, B),
  gradTwice: () => grad((x: Tensor) => grad((y: Tensor) => y.pow(4).sum())(x).sum())(V),
  gradThrice: () => grad(grad(grad((x: Tensor) => x.pow(5))))(torch.tensor(1.5, f64)),
  gradUnused: () => grad((_: Tensor, y: Tensor) => y.sum())(V, V),
  gradNoGradInside: () => grad((x: Tensor) => x.sub(torch.noGrad(() => x.pow(2))).sum())(V),
  gradNoGradOutside: () => torch.noGrad(() => grad((x: Tensor) => x.pow(3).sum())(V)),
  gradInPlace: () => grad((x: Tensor) => inPlace(x).pow(2).sum())(V),
  perSample: () => vmap(grad(model), { inDims: [null, 0, 0] })(weights, A, targets),
  gradOfVmap: () => grad((x: Tensor) => vmap(dot)(x, B).pow(2).sum())(A),
  vjp: () => pulled(vjp(two, [A, B]), [B, torch.tensor(2, f64)]),
  vjpTree: () => pulled(vjp(tree, [{ a: V, b: [V.mul(2)] }]), { sum: V, parts: [V, V] }),
  vjpAux: () => {
    const [output, pull, aux] = vjp(withAux, [A, B], { hasAux: true });
    return [output, pull(torch.tensor(1, f64)), aux];
  },
  vjpVmap: () => vmap(vjp((x: Tensor) => x.sin(), [V])[1])(A),
  jvp: () => jvp(two, [A, B], [B, A]),
  jvpUnused: () => jvp((x: Tensor, _: Tensor) => [x.mul(2), V], [A, B], [B, A]),
  jvpNested: () => jvp((x: Tensor) => jvp((y: Tensor) => y.pow(3), [x], [one])[1], [V], [V]),
  jvpOfGrad: () =>
    jvp(
      grad((x: Tensor) => x.pow(3).sum()),
      [V],
      [one],
    ),
  jvpVmap: () => vmap((t: Tensor) => jvp((x: Tensor) => x.sin(), [V], [t])[1])(A),
  jacrev: () => jacrev(spread)(V),
  jacrevTwo: () => jacrev(two, { argnums: [0, 1] })(V, V.mul(2)),
  jacrevTree: () => jacrev(tree)({ a: V, b: [V.mul(2)] }),
  jacrevAux: () => jacrev(expAndTriple, { hasAux: true })(V),
  jacrevChunks: () => jacrev(two, { argnums: 1, chunkSize: 2 })(V, V.mul(2)),
  jacrevRows: () => jacrev(two, { argnums: 1, chunkSize: 1 })(V, V.mul(2)),
  jacrevVmap: () => vmap(jacrev(spread))(A),
  jacfwd: () => jacfwd(spread)(V),
  jacfwdTwo: () => jacfwd(two, { argnums: [0, 1] })(V, V.mul(2)),
  jacfwdTree: () => jacfwd(tree)({ a: V, b: [V.mul(2)] }),
  jacfwdAux: () => jacfwd(expAndTriple, { hasAux: true })(V),
  jacfwdVmap: () => vmap(jacfwd(spread))(A),
  hessian: () => hessian((x: Tensor) => x.pow(3).mul(x.sum()).sum())(V),
  hessianTwo: () => hessian(wave, { argnums: [0, 1] })(V, V.mul(2)),
  hessianVmap: () => vmap(hessian((x: Tensor) => x.prod()))(A),
  hessianReverse: () => jacrev(jacrev((x: Tensor) => x.prod()))(V),
  printed,
};

/** Tensors as numbers, in arrays and objects. */
function written(value: unknown): unknown {
  if (value instanceof torch.Tensor) return value.toArray();
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
}

/** What JSON lacks is written as `{ float: '-0' }`. */
function parse(value: Written): Written {
  if (Array.isArray(value)) return value.map(parse);
  if (typeof value !== 'object' || value === null) return value;
  if ('float' in value) return Number(value.float);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parse(item)]));
}

/** `wanted`, with the numbers of `found` where they are near enough, so that one comparison tells what differs. */
function nearby(wanted: Written, found: unknown): unknown {
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)) ? found : wanted;
  }
  if (Array.isArray(wanted)) return wanted.map((item, i) => nearby(item, (found as unknown[] | undefined)?.[i]));
  if (typeof wanted !== 'object' || wanted === null) return wanted;
  return Object.fromEntries(
    Object.entries(wanted).map(([key, item]) => [key, nearby(item, (found as Record<string, unknown>)?.[key])]),
  );
}

describe('numbers and nesting are those of PyTorch', () => {
  test('every case has its numbers', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(golden.results).sort());
  });

  test.each(Object.entries(cases))('%s', (name, run) => {
    const before = torch.memory().numTensors;
    torch.tidy(() => {
      torch.manualSeed(golden.seed);
      const found = written(run());
      expect(found).toEqual(nearby(parse(golden.results[name] as Written), found));
    });
    // A collection may free what other tests left.
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before);
  });
});

test('types of what comes out follow the function', () => {
  const both: [Tensor, Tensor] = grad(wave, { argnums: [0, 1] })(A, B);
  const forTree: typeof weights = grad(model)(weights, A, targets);
  const [gradient, value]: [Tensor, Tensor] = gradAndValue(wave)(A, B);
  const rows: [Tensor[], Tensor[]] = jacrev(two, { argnums: [0, 1] })(V, V);
  const matrix: [[Tensor, Tensor], [Tensor, Tensor]] = hessian(wave, { argnums: [0, 1] })(V, V);
  const batch: Tensor = vmap(dot)(A, B);
  // @ts-expect-error the second argument is missing
  expect(() => vmap(dot)(A)).toThrow();
  expect([both, forTree, gradient, value, rows, matrix, batch]).toHaveLength(7);
});
