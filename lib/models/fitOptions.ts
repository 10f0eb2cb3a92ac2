import type { CallbackLike } from '../callbacks/callback.js';
import type { ArrayLikeData } from '../data/arrays.js';
import { rangeError, typeError } from '../errors.js';

/** Options of `model.fit`. */
export interface FitOptions {
  /** Samples for one step. Default 32. */
  batchSize?: number;
  /** Passes over the data; with `initialEpoch`, the number of the last one. Default 1. */
  epochs?: number;
  /** `[x, y]` or `[x, y, sampleWeight]`, evaluated after each epoch. */
  validationData?: readonly [ArrayLikeData, ArrayLikeData] | readonly [ArrayLikeData, ArrayLikeData, ArrayLikeData];
  /** Share of the samples, from the end and before shuffling, to set aside as validation data. Default 0. */
  validationSplit?: number;
  /** Read the samples in a new random order each epoch: that of `torch.randperm(samples)` at its beginning. Default true. */
  shuffle?: boolean;
  /** One callback or several. */
  callbacks?: CallbackLike | readonly CallbackLike[];
  /** 0: silent. 1: a live progress bar on a terminal, else one line an epoch. 2: one line an epoch. Default 1. */
  verbose?: 0 | 1 | 2;
  /** Number of the first epoch, to go on with an earlier run. Default 0. */
  initialEpoch?: number;
  /** Weight of the samples of each class, for targets that are labels or one-hot. */
  classWeight?: Readonly<Record<number, number>>;
  /** Weight of each sample, `[samples]`. */
  sampleWeight?: ArrayLikeData;
  /** Ends the run at the next step boundary; `fit` then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Options of `model.evaluate`. */
export interface EvaluateOptions {
  /** Samples for one step. Default 32. */
  batchSize?: number;
  /** Weight of each sample, `[samples]`. */
  sampleWeight?: ArrayLikeData;
  /** Default 0. */
  verbose?: 0 | 1 | 2;
  signal?: AbortSignal;
}

/** Options of `model.predict`. */
export interface PredictOptions {
  /** Samples for one step. Default 32. */
  batchSize?: number;
  /** Default 0. */
  verbose?: 0 | 1 | 2;
  signal?: AbortSignal;
}

const fitKeys = [
  'batchSize',
  'epochs',
  'validationData',
  'validationSplit',
  'shuffle',
  'callbacks',
  'verbose',
  'initialEpoch',
  'classWeight',
  'sampleWeight',
  'signal',
];

/** Checks that `options` is an object with known keys only. */
export function checkKeys(options: unknown, known: readonly string[], of: string): void {
  if (typeof options !== 'object' || options === null) throw typeError('an options object', of, options);
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new TypeError(`Expected options among ${known.join(', ')} for ${of} but received '${key}'`);
    }
  }
}

/** A positive integer option, or its default. */
export function positiveInteger(value: unknown, fallback: number, argument: string): number {
  if (value === undefined) return fallback;
  if (typeof value !== 'number') throw typeError('a positive integer', argument, value);
  if (!Number.isSafeInteger(value) || value < 1) throw rangeError('a positive integer', argument, value);
  return value;
}

/** Checks the options of `fit` that do not depend on the data. */
export function checkFitOptions(
  options: FitOptions,
): Required<Pick<FitOptions, 'batchSize' | 'epochs' | 'validationSplit' | 'shuffle' | 'verbose' | 'initialEpoch'>> {
  checkKeys(options, fitKeys, 'fit');
  const batchSize = positiveInteger(options.batchSize, 32, 'batchSize');
  const initialEpoch = options.initialEpoch ?? 0;
  if (!Number.isSafeInteger(initialEpoch) || initialEpoch < 0)
    throw rangeError('a non-negative integer', 'initialEpoch', initialEpoch);
  const epochs = options.epochs ?? 1;
  if (!Number.isSafeInteger(epochs) || epochs < 0) throw rangeError('a non-negative integer', 'epochs', epochs);
  const validationSplit = options.validationSplit ?? 0;
  if (typeof validationSplit !== 'number' || !(validationSplit >= 0 && validationSplit < 1)) {
    throw rangeError('a number from 0 to below 1', 'validationSplit', validationSplit);
  }
  const verbose = options.verbose ?? 1;
  if (![0, 1, 2].includes(verbose)) throw rangeError('0, 1 or 2', 'verbose', verbose);
  const shuffle = options.shuffle ?? true;
  if (typeof shuffle !== 'boolean') throw typeError('true or false', 'shuffle', shuffle);
  checkSignal(options.signal);
  return { batchSize, epochs, validationSplit, shuffle, verbose, initialEpoch };
}

/** Checks that `signal` is an AbortSignal, by its looks: it may come from another realm. */
export function checkSignal(signal: unknown): void {
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.addEventListener !== 'function') {
    throw typeError('an AbortSignal', 'signal', signal);
  }
}
