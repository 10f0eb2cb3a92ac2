import { checkTensor, type GeneratorOptions } from '../../ops/arguments.js';
import { normal_, uniform_ } from '../../ops/inPlaceRandom.js';
import { operator } from '../../ops/operator.js';
import { noGrad } from '../../tensor/autograd.js';
import { emptyLike, tensor as makeTensor } from '../../tensor/creation.js';
import { tidy } from '../../tensor/scope.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, readArguments } from '../arguments.js';
import type { InitArguments } from './initArguments.js';

/** Options of `truncNormal_`. */
export interface TruncNormalOptions extends GeneratorOptions {
  /** Default 0. */
  mean?: number;
  /** Of the distribution before it is cut. Default 1. */
  std?: number;
  /** Least number. Default -2. */
  a?: number;
  /** Greatest number. Default 2. */
  b?: number;
}

type Bounds = Required<Omit<TruncNormalOptions, 'generator'>>;

const copyOp = operator('aten::copy_');
const whereOp = operator('aten::where.self');
const ltOp = operator('aten::lt.Scalar');
const gtOp = operator('aten::gt.Scalar');
const gtTensor = operator('aten::gt.Tensor');
const orOp = operator('aten::logical_or');
const anyOp = operator('aten::any');
const subInPlace = operator('aten::sub_.Tensor');
const divInPlace = operator('aten::div_.Tensor');
const mulInPlace = operator('aten::mul_.Tensor');
const powInPlace = operator('aten::pow_.Scalar');
const logInPlace = operator('aten::log_');
const ndtrOp = operator('aten::special_ndtr');

const isAny = (mask: Tensor): boolean => anyOp(mask).item<boolean>();

/** How much of the normal distribution lies between the bounds. */
function share({ mean, std, a, b }: Bounds): number {
  const bounds = makeTensor([(a - mean) / std, (b - mean) / std], { dtype: 'float64' });
  const [below, upTo] = ndtrOp(bounds).dataSync() as Float64Array;
  return (upTo as number) - (below as number);
}

/** Draws from the normal distribution until every element lies within the bounds. */
function redraw(tensor: Tensor, { mean, std, a, b }: Bounds, from: GeneratorOptions): void {
  // In the tensor's own precision, or a number rounded to the edge would lie beyond it.
  const [low, high] = [a, b].map((bound) => makeTensor(bound, { dtype: tensor.dtype }).item()) as [number, number];
  let drawn = normal_(tensor, mean, std, from);
  for (;;) {
    const outside = orOp(ltOp(drawn, low), gtOp(drawn, high));
    if (!isAny(outside)) break;
    drawn = whereOp(outside, normal_(emptyLike(drawn), mean, std, from), drawn);
  }
  if (drawn !== tensor) copyOp(tensor, drawn);
}

/** Draws uniformly between the bounds and keeps each number with the probability that its density says: for bounds with little between them. */
function reject(tensor: Tensor, { mean, std, a, b }: Bounds, from: GeneratorOptions): void {
  const mode = Math.max(a, Math.min(mean, b));
  const logPeak = -0.5 * ((mode - mean) / std) ** 2;
  const candidates = emptyLike(tensor);
  const accepted = emptyLike(tensor);
  /** True where a candidate is refused; candidates become their log densities. */
  const refuse = (): Tensor => {
    subInPlace(mulInPlace(powInPlace(divInPlace(subInPlace(candidates, mean), std), 2), -0.5), logPeak);
    return gtTensor(logInPlace(uniform_(accepted, 0, 1, from)), candidates);
  };
  uniform_(tensor, a, b, from);
  copyOp(candidates, tensor);
  let pending = refuse();
  if (!isAny(pending)) return;
  let result = tensor;
  do {
    uniform_(candidates, a, b, from);
    result = whereOp(pending, candidates, result);
    pending = whereOp(pending, refuse(), pending);
  } while (isAny(pending));
  copyOp(tensor, result);
}

/**
 * Fills a tensor with random numbers of a normal distribution that is cut at `a` and `b`, in place: the numbers of PyTorch 2.13 for the same seed.
 *
 * @param rest `mean`, default 0, `std`, default 1, `a`, default -2, and `b`, default 2; or options, with a `generator`
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_
 *
 * @example
 * torch.nn.init.truncNormal_(torch.empty([3, 5]), { std: 0.02, a: -0.04, b: 0.04 });
 */
export function truncNormal_(
  tensor: Tensor,
  ...rest: InitArguments<[mean: number, std: number, a: number, b: number], TruncNormalOptions>
): Tensor {
  checkTensor(tensor, 'tensor');
  const names = ['mean', 'std', 'a', 'b', 'generator'] as const;
  const {
    mean = 0,
    std = 1,
    a = -2,
    b = 2,
    generator,
  } = readArguments<TruncNormalOptions>(rest, 'truncNormal_', names);
  const bounds: Bounds = { mean, std, a, b };
  for (const [name, value] of Object.entries(bounds)) checkNumber(value, name);
  tidy(() => {
    noGrad(() => {
      const draw = share(bounds) > 0.3 ? redraw : reject;
      draw(tensor, bounds, { generator });
    });
  });
  return tensor;
}
