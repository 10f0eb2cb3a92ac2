import { rangeError, typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** How a signal is cut into frames. */
interface FrameOptions {
  /** Distance of the frames. Default: a quarter of `nFft`. */
  hopLength?: number | null;
  /** Length of the frames; filled up to `nFft` by zeros on both sides. Default `nFft`. */
  winLength?: number | null;
  /** Factors of the frame's elements, `[winLength]`. Default ones. */
  window?: Tensor | null;
  /** The t-th frame has its centre, and not its beginning, at t * hopLength. Default true. */
  center?: boolean;
  /** Divide by the square root of the length of the frames. Default false. */
  normalized?: boolean;
  /** Only the frequencies that are not negative, of a real signal. Default: for real ones. */
  onesided?: boolean | null;
}

/** Options of `stft`. */
export interface StftOptions extends FrameOptions {
  /** What is put around the signal with `center`. Default `'reflect'`. */
  padMode?: 'constant' | 'reflect' | 'replicate' | 'circular';
  /** Complex numbers; otherwise a last dimension of real and imaginary parts. Must be given unless the signal or the window is complex. */
  returnComplex?: boolean | null;
  /** Only without `center`. Default false. */
  alignToWindow?: boolean | null;
}

/** Options of `istft`. */
export interface IstftOptions extends FrameOptions {
  /** How long the signal was. Default: as long as the frames say. */
  length?: number | null;
  /** Give complex numbers. Default false. */
  returnComplex?: boolean;
}

const stftOp = operator('aten::stft');
const istftOp = operator('aten::istft');
const padOp = operator('aten::pad');
const reshapeOp = operator('aten::reshape');

/**
 * The short-time Fourier transform, complex `[..., frequencies, frames]`.
 *
 * @param input `[length]` or `[batch, length]`
 * @param nFft length of each transform
 * @throws TypeError or RangeError when an option is wrong, TorchError when a window does not fit
 * @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html
 *
 * @example
 * torch.stft(signal, 512, { window, returnComplex: true });
 */
export function stft(input: Tensor, nFft: number, options?: StftOptions): Tensor {
  checkTensor(input);
  if (typeof nFft !== 'number') throw typeError('a number', 'nFft', nFft);
  const {
    hopLength,
    winLength,
    window,
    center = true,
    padMode = 'reflect',
    normalized,
    onesided,
    returnComplex,
    alignToWindow = null,
  } = readOptions(options, 'stft', [
    'hopLength',
    'winLength',
    'window',
    'center',
    'padMode',
    'normalized',
    'onesided',
    'returnComplex',
    'alignToWindow',
  ]);
  let signal = input;
  if (center) {
    if (alignToWindow !== null) throw rangeError('none with center', 'alignToWindow', alignToWindow);
    const { shape } = input;
    if (shape.length !== 1 && shape.length !== 2) {
      throw new RangeError(`Expected one or two dimensions for input but received [${shape.join(', ')}]`);
    }
    const half = Math.floor(nFft / 2);
    // Padding but by a constant wants a batch and channels.
    const padded = padOp(reshapeOp(input, [...Array(3 - shape.length).fill(1), ...shape]), [half, half], padMode);
    signal = reshapeOp(padded, padded.shape.slice(-shape.length));
  }
  return stftOp(signal, nFft, hopLength, winLength, window, normalized, onesided, returnComplex, alignToWindow);
}

/**
 * The signal whose `stft` is nearest to `input`. Griffin & Lim 1984.
 *
 * @param input complex, `[frequencies, frames]` or `[batch, frequencies, frames]`
 * @param nFft length of each transform
 * @returns `[length]` or `[batch, length]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.istft.html
 */
export function istft(input: Tensor, nFft: number, options?: IstftOptions): Tensor {
  checkTensor(input);
  const { hopLength, winLength, window, center, normalized, onesided, length, returnComplex } = readOptions(
    options,
    'istft',
    ['hopLength', 'winLength', 'window', 'center', 'normalized', 'onesided', 'length', 'returnComplex'],
  );
  return istftOp(input, nFft, hopLength, winLength, window, center, normalized, onesided, length, returnComplex);
}
