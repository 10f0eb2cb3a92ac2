import { rangeError, typeError } from '../errors.js';
import { dropout } from '../ops/dropout.js';
import type { Tensor } from '../tensor/tensor.js';
import { type CallContext, checkOptionNames, Layer, type LayerOptions } from './layer.js';

/** Options of {@link Dropout}. */
export interface DropoutOptions extends LayerOptions {
  /** Share of the elements that are dropped, from 0 to below 1. */
  rate: number;
}

/**
 * In training sets elements to zero at random and scales the others by 1 / (1 - rate); otherwise passes everything on.
 *
 * The random numbers are those of `torch.nn.Dropout` for the same seed.
 *
 * @see https://keras.io/api/layers/regularization_layers/dropout/ and https://jmlr.org/papers/v15/srivastava14a.html
 */
export class Dropout extends Layer {
  readonly className = 'Dropout';
  readonly rate: number;

  constructor(options: DropoutOptions | number) {
    const given = typeof options === 'object' && options !== null ? options : { rate: options as number };
    super(given);
    checkOptionNames(given, ['rate'], 'dropout');
    if (typeof given.rate !== 'number') throw typeError('a number from 0 to below 1', 'rate of dropout', given.rate);
    if (!(given.rate >= 0 && given.rate < 1))
      throw rangeError('a number from 0 to below 1', 'rate of dropout', given.rate);
    this.rate = given.rate;
  }

  call(x: Tensor, { training }: CallContext): Tensor {
    return training && this.rate > 0 ? dropout(x, this.rate) : x;
  }

  override getConfig(): Record<string, unknown> {
    return { ...super.getConfig(), rate: this.rate };
  }
}
