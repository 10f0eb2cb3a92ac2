import { gt, lt } from '../ops/comparison.js';
import { copy_ } from '../ops/inPlace.js';
import { normal_ } from '../ops/inPlaceRandom.js';
import { logicalOr } from '../ops/logic.js';
import { any } from '../ops/reduction.js';
import { where } from '../ops/where.js';
import { emptyLike } from '../tensor/creation.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

/** In standard deviations. */
const cut = 2;

/**
 * Normally distributed numbers, drawn anew where they lie further than two standard deviations from the mean: the numbers of
 * `torch.nn.init.trunc_normal_(weight, mean, std, mean - 2 * std, mean + 2 * std)` of PyTorch 2.13 for the same seed.
 */
export function fillTruncated(weight: Tensor, mean: number, stddev: number): void {
  // Of the weight's own precision, or a number rounded to the edge would lie beyond it.
  const low = Math.fround(mean - cut * stddev);
  const high = Math.fround(mean + cut * stddev);
  tidy(() => {
    let drawn = normal_(weight, mean, stddev);
    for (;;) {
      const outside = logicalOr(lt(drawn, low), gt(drawn, high));
      if (!any(outside).item<boolean>()) break;
      drawn = where(outside, normal_(emptyLike(drawn), mean, stddev), drawn);
    }
    copy_(weight, drawn);
  });
}
