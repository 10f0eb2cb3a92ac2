import { rangeError, typeError } from '../../errors.js';
import { checkTensor } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readArguments } from '../arguments.js';

/** What `pad` puts around: one value, the mirror image, the edge again and again, or the other side. */
export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

/** Options of `pad`. */
export interface PadOptions {
  /** Default `'constant'`. */
  mode?: PadMode;
  /** Of mode `'constant'`. Default 0. */
  value?: number | null;
}

const padOp = operator('aten::pad');
const modes: readonly string[] = ['constant', 'reflect', 'replicate', 'circular'];

/**
 * A larger tensor with `input` inside (a smaller one where `pad` is negative).
 *
 * @param pad what to put before and behind the last dimension, then the last but one, and so on: `[left, right, top, bottom, ...]`
 * @param rest `mode`, default `'constant'`, and `value`; or options
 * @throws RangeError when there is no such mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 *
 * @example
 * torch.nn.functional.pad(images, [1, 1, 2, 2], 'reflect');
 */
export function pad(
  input: Tensor,
  pad: readonly number[],
  ...rest: [mode?: PadMode, value?: number | null] | [options?: PadOptions]
): Tensor {
  checkTensor(input);
  if (!Array.isArray(pad)) throw typeError('an array of integers', 'pad', pad);
  const { mode = 'constant', value } = readArguments<PadOptions>(rest, 'pad', ['mode', 'value']);
  if (!modes.includes(mode)) throw rangeError("'constant', 'reflect', 'replicate' or 'circular'", 'mode', mode);
  return padOp(input, pad, mode, value);
}
