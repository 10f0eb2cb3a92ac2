import { to } from '../ops/convert.js';
import { operator } from '../ops/operator.js';
import type { DType } from '../tensor/dtype.js';
import { dispose, keep } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { zeroState } from './zeroState.js';

const addInPlace = operator('aten::add_.Tensor');
const addScalar = operator('aten::add.Scalar');
const copy = operator('aten::copy_');
const eqScalar = operator('aten::eq.Scalar');
const mul = operator('aten::mul.Tensor');
const mulInPlace = operator('aten::mul_.Tensor');
const mulScalar = operator('aten::mul.Scalar');
const neScalar = operator('aten::ne.Scalar');
const remainder = operator('aten::remainder.Scalar');
const rsub = operator('aten::rsub.Scalar');
const where = operator('aten::where.self');

/** Exponential moving averages of parameters, with Keras' operators in Keras' order. */
export class WeightAverages {
  /** One for each parameter. */
  readonly values: readonly Tensor[];
  readonly #momentum: number;
  readonly #overwriteFrequency: number | undefined;

  constructor(parameters: readonly Tensor[], momentum: number, overwriteFrequency: number | undefined) {
    this.values = parameters.map((parameter) => keep(zeroState(parameter)));
    this.#momentum = momentum;
    this.#overwriteFrequency = overwriteFrequency;
  }

  /**
   * Takes in the parameters as they are after a batch, and overwrites them when it is time.
   *
   * @param updatesBefore how many updates there were before this batch, as a scalar tensor: whether this is the first is not known when a step is recorded
   */
  update(parameters: readonly Tensor[], updatesBefore: Tensor): void {
    const isLater = neScalar(updatesBefore, 0);
    const factors = new Map<DType, [momentum: Tensor, rest: Tensor]>();
    const isTime =
      this.#overwriteFrequency === undefined
        ? null
        : eqScalar(remainder(addScalar(updatesBefore, 1), this.#overwriteFrequency), 0);
    parameters.forEach((parameter, i) => {
      let pair = factors.get(parameter.dtype);
      if (!pair) {
        const momentum = mulScalar(to(isLater, parameter.dtype), this.#momentum);
        pair = [momentum, rsub(momentum, 1)];
        factors.set(parameter.dtype, pair);
      }
      const average = this.values[i] as Tensor;
      mulInPlace(average, pair[0]);
      addInPlace(average, mul(parameter, pair[1]));
      if (isTime) copy(parameter, where(isTime, average, parameter));
    });
  }

  /** Puts the averages into the parameters. */
  overwrite(parameters: readonly Tensor[]): void {
    parameters.forEach((parameter, i) => {
      copy(parameter, this.values[i]);
    });
  }

  /** Takes the parameters as they are for the averages. */
  reset(parameters: readonly Tensor[]): void {
    parameters.forEach((parameter, i) => {
      copy(this.values[i], parameter);
    });
  }

  dispose(): void {
    dispose(this.values);
  }
}
