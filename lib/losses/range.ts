import { max, min } from '../ops/reduction.js';
import { noGrad } from '../tensor/autograd.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

/** The smallest and the largest element, as numbers. */
export function aminmax(tensor: Tensor): [low: number, high: number] {
  return tidy(() => noGrad(() => [min(tensor).item(), max(tensor).item()]));
}
