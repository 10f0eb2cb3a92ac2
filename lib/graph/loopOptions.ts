import { rangeError, typeError } from '../errors.js';
import { readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import { noGrad } from '../tensor/autograd.js';
import { tensor as makeTensor, randperm } from '../tensor/creation.js';
import { keep, tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';

const detach = operator('aten::detach');
const resolveConj = operator('aten::resolve_conj');
const resolveNeg = operator('aten::resolve_neg');
const contiguous = operator('aten::contiguous');
const clone = operator('aten::clone');
const toDtype = operator('aten::to.dtype');
const minimum = operator('aten::min');
const maximum = operator('aten::max');
const narrow = operator('aten::narrow');
const repeat = operator('aten::repeat');
const arange = operator('aten::arange');

/** How far a loop is. */
export interface LoopProgress<Means> {
  /** Steps made since its start. */
  steps: number;
  /** Mean of each output over them, in the structure of the outputs. NaN for an output that is not one real number. */
  means: Means;
}

/** What came of a loop. */
export interface LoopResult<Means> extends LoopProgress<Means> {
  /** True when the signal ended it before its last step. */
  stopped: boolean;
}

/** Options of {@link CapturedGraph.loop}. */
export interface LoopOptions<Means> {
  /**
   * One tensor for each input, `[samples, ...]` where the input is `[batch, ...]`, of its dtype. A step takes the next `batch` samples; those that are
   * left over at the end of a pass are left out of it.
   */
  data: readonly Tensor[];
  /** How many steps to make; after the last whole batch the loop begins at the first again. */
  steps: number;
  /** Read the samples in a new random order each pass: that of `torch.randperm(samples)` at its beginning. Default false. */
  shuffle?: boolean;
  /** Numbers of samples, in the order in which each pass reads them; some may be missing or come twice. Default: as they lie. Not with `shuffle`. */
  order?: Tensor | readonly number[] | NodeJS.TypedArray;
  /** Ends the loop at the next step boundary; it then resolves with `stopped: true`. */
  signal?: AbortSignal;
  /** Called while the loop runs, at most every 50 ms. What it throws ends the loop at the next step boundary and becomes its error. */
  onProgress?: (progress: LoopProgress<Means>) => void;
}

/** What a loop reads: its own handles on the data, and the order of the samples. */
export class LoopData {
  /** `[samples, ...]`, contiguous. */
  readonly sources: readonly Tensor[];
  readonly batch: number;
  /** Steps of one pass. */
  readonly stepsPerPass: number;
  readonly #samples: number;
  readonly #shuffle: boolean;
  readonly #order: Tensor | null;

  /** Checks `options` against the inputs. What the caller disposes of or changes in shape afterwards does not change the loop. */
  constructor(options: LoopOptions<never>, inputs: readonly Tensor[]) {
    const { shuffle, order } = options;
    if (shuffle !== undefined && typeof shuffle !== 'boolean') throw typeError('true or false', 'shuffle', shuffle);
    if (shuffle && order !== undefined) throw new TypeError('Expected shuffle or order but received both');
    this.batch = batchOf(inputs);
    const samples = checkData(options.data, inputs, this.batch);
    this.#shuffle = shuffle ?? false;
    [this.sources, this.#order] = tidy(() =>
      noGrad(() => {
        // Rows are copied as they lie in memory: no strides, and nothing that is yet to be conjugated or negated.
        const sources = options.data.map((source) => {
          // The buffers are written to while the data is read.
          if (inputs.some((input) => source.sharesStorage(input))) return clone(source, 'contiguous_format');
          return contiguous(resolveNeg(resolveConj(detach(source))));
        });
        return [sources, order === undefined ? null : readOrder(order, samples)] as const;
      }),
    );
    this.#samples = this.#order?.numel() ?? samples;
    for (const tensor of [...this.sources, this.#order]) if (tensor) keep(tensor);
    this.stepsPerPass = Math.floor(this.#samples / this.batch);
    if (this.stepsPerPass === 0) {
      this.dispose();
      const [what, where] = order === undefined ? ['samples', 'data'] : ['numbers', 'order'];
      throw rangeError(`at least ${this.batch} ${what}, as many as the batch has,`, where, this.#samples);
    }
  }

  /**
   * The order in which the next steps read the samples, null for that in which they lie, and for how many steps it reaches. Orders of short passes are
   * joined, so that the native thread need not come back after each of them.
   */
  next(steps: number): { order: Tensor | null; reach: number } {
    const whole = this.stepsPerPass * this.batch;
    if (this.#shuffle) return { order: keep(randperm(this.#samples)), reach: this.stepsPerPass };
    const passes = Math.max(1, Math.min(Math.ceil(steps / this.stepsPerPass), Math.floor(maxJoined / whole)));
    if (passes === 1 && this.#order === null) return { order: null, reach: this.stepsPerPass };
    const order = tidy(() => {
      const pass = this.#order ? narrow(this.#order, 0, 0, whole) : arange(whole, 'int64');
      return repeat(pass, [passes]);
    });
    return { order: keep(order), reach: passes * this.stepsPerPass };
  }

  dispose(): void {
    for (const source of this.sources) source.dispose();
    this.#order?.dispose();
  }
}

/** Samples of passes that are joined: a mebibyte of numbers. */
const maxJoined = 2 ** 17;

/** Refuses what is no options of a loop; the data is checked by {@link LoopData}. */
export function checkLoopOptions<Means>(options: LoopOptions<Means>): LoopOptions<Means> {
  readOptions<LoopOptions<Means>>(options ?? null, 'loop', [
    'data',
    'steps',
    'shuffle',
    'order',
    'signal',
    'onProgress',
  ]);
  const { steps, signal, onProgress } = options;
  if (typeof steps !== 'number') throw typeError('a positive integer', 'steps', steps);
  if (!Number.isSafeInteger(steps) || steps < 1) throw rangeError('a positive integer', 'steps', steps);
  // By its looks: it may come from another realm.
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.addEventListener !== 'function') {
    throw typeError('an AbortSignal', 'signal', signal);
  }
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw typeError('a function', 'onProgress', onProgress);
  return options;
}

const show = (shape: readonly number[]): string => `[${shape.join(', ')}]`;

/** The size that the first axes of all inputs have. */
function batchOf(inputs: readonly Tensor[]): number {
  if (inputs.length === 0) throw new RangeError('Expected a captured function with inputs for loop() but it has none');
  const shapes = inputs.map((input) => input.shape);
  const batch = shapes[0]?.[0];
  if (batch === undefined || batch === 0 || shapes.some((shape) => shape[0] !== batch)) {
    throw new RangeError(
      `Expected inputs with samples on their first axis, as many in each, for loop() but they have the shapes ${shapes.map(show).join(', ')}. Use replay() or run()`,
    );
  }
  return batch;
}

/** Number of samples of data that fits the inputs. */
function checkData(data: unknown, inputs: readonly Tensor[], batch: number): number {
  if (!Array.isArray(data)) throw typeError('an array of Tensors, one for each input,', 'data', data);
  if (data.length !== inputs.length) {
    throw new RangeError(`Expected ${inputs.length} Tensors in data, one for each input, but received ${data.length}`);
  }
  let samples: number | undefined;
  inputs.forEach((input, i) => {
    const source: unknown = data[i];
    if (!(source instanceof Tensor))
      throw typeError('a Tensor', `data[${i}]`, source, 'Make one of it with torch.tensor');
    const { shape } = source;
    const right =
      source.dtype === input.dtype && show(shape.slice(1)) === show(input.shape.slice(1)) && shape.length > 0;
    if (!right || source.device !== input.device || source.layout !== 'strided') {
      const expected = ['samples', ...input.shape.slice(1)].join(', ');
      throw new RangeError(
        `Expected ${input.dtype}[${expected}] on ${input.device} for data[${i}], as the captured input is ${input.dtype}[${[batch, ...input.shape.slice(1)].join(', ')}], ` +
          `but received ${source.dtype}${show(shape)} on ${source.device}${source.layout === 'strided' ? '' : ` (${source.layout})`}`,
      );
    }
    samples ??= shape[0];
    if (shape[0] !== samples) {
      throw new RangeError(`Expected ${samples} samples in data[${i}], as in data[0], but received ${shape[0]}`);
    }
  });
  return samples as number;
}

/** A copy of the order as native code reads it, all of its numbers in range: int64 `[n]`. */
function readOrder(order: unknown, samples: number): Tensor {
  const given = order instanceof Tensor ? order : orderOf(order);
  if (!/^u?int(8|16|32|64)$/.test(given.dtype)) throw typeError('integers', 'order', order);
  const { shape } = given;
  if (shape.length !== 1) throw new RangeError(`Expected order of shape [n] but received ${show(shape)}`);
  const copy = clone(contiguous(toDtype(given, 'int64')));
  if (copy.numel() === 0) return copy;
  for (const extreme of [minimum(copy), maximum(copy)]) {
    const value = extreme.item();
    if (value < 0 || value >= samples)
      throw rangeError(`numbers of samples, from 0 to ${samples - 1},`, 'order', value);
  }
  return copy;
}

function orderOf(order: unknown): Tensor {
  if (ArrayBuffer.isView(order) && !(order instanceof DataView)) return makeTensor(order as NodeJS.TypedArray);
  if (!Array.isArray(order)) throw typeError('a Tensor or an array of integers', 'order', order);
  // Holes are undefined here.
  for (const [i, value] of order.entries())
    if (!Number.isSafeInteger(value)) throw typeError('an integer', `order[${i}]`, value);
  return makeTensor(order as number[], { dtype: 'int64' });
}
