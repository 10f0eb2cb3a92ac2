import { operator } from '../ops/operator.js';
import { zeros } from '../tensor/creation.js';
import { dispose, keep } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { zeroState } from './zeroState.js';

const addScalar = operator('aten::add_.Scalar');
const zero = operator('aten::zero_');
const foreachAdd = operator<undefined>('aten::_foreach_add_.List');
const foreachDiv = operator<undefined>('aten::_foreach_div_.Scalar');
const foreachZero = operator<undefined>('aten::_foreach_zero_');

/** The sums of the gradients of several batches, of which an update takes the mean. All of it is changed in place, as recorded steps need it. */
export class GradientAccumulation {
  /** Batches to each update. */
  readonly steps: number;
  /** One for each parameter. */
  readonly sums: readonly Tensor[];
  /** How many batches the sums are of: an int64 scalar, from 0 to `steps`. */
  readonly batches: Tensor;

  constructor(parameters: readonly Tensor[], steps: number) {
    this.steps = steps;
    this.sums = parameters.map((parameter) => keep(zeroState(parameter)));
    this.batches = keep(zeros([], { dtype: 'int64' }));
  }

  /** Adds the gradients of a batch. */
  add(grads: readonly Tensor[]): void {
    foreachAdd(this.sums, grads);
    addScalar(this.batches, 1);
  }

  /** Turns the sums into means and gives them; {@link reset} belongs behind it. */
  means(): Tensor[] {
    foreachDiv(this.sums, this.steps);
    return [...this.sums];
  }

  /** Begins anew. */
  reset(): void {
    foreachZero(this.sums);
    zero(this.batches);
  }

  dispose(): void {
    dispose([this.sums, this.batches]);
  }
}
