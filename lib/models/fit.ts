import { type CallbackLike, CallbackList, type Logs, toCallbacks } from '../callbacks/callback.js';
import { callbacksOfEveryFit } from '../callbacks/everyFit.js';
import { History } from '../callbacks/history.js';
import { ProgressLogger } from '../callbacks/progressLogger.js';
import type { ArrayLikeData } from '../data/arrays.js';
import type { TrainingThread } from '../graph/trainingThread.js';
import { randperm } from '../tensor/creation.js';
import { dispose, keep, tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkFitOptions, type FitOptions } from './fitOptions.js';
import type { Model } from './model.js';
import { type RunControl, type RunData, type RunResult, runAll, runSteps } from './run.js';
import {
  keepSamples,
  prepareSamples,
  prepareWeights,
  prepareX,
  type SampleModel,
  type Samples,
  sourcesOf,
  splitSamples,
} from './samples.js';
import type { Steps } from './steps.js';
import { TrainingError } from './trainingError.js';

/** What `fit` needs of a model beyond its public face. */
export interface FitContext {
  readonly model: Model;
  readonly shapes: SampleModel;
  /** Gives the recorded steps, when nobody uses them. */
  readonly readySteps: () => Promise<Steps>;
  readonly thread: TrainingThread;
  readonly control: Pick<RunControl, 'capture' | 'onRefusal' | 'notYet' | 'turn'>;
  /** What the optimizer does at the end of training. */
  readonly finalize: () => void;
}

/** The means of a run by name. */
export function toLogs(names: readonly string[], result: { rows: number; sums: readonly number[] }): Logs {
  return Object.fromEntries(names.map((name, i) => [name, (result.sums[i] ?? 0) / result.rows]));
}

/** Samples to train with, and to validate with. */
interface FitData {
  train: Samples;
  validation: Samples | null;
}

/** Class weights are for training: validation goes without, as in Keras. */
function weighClasses(train: Samples, classWeight: FitOptions['classWeight']): Samples {
  if (classWeight === undefined) return train;
  return { ...train, weights: prepareWeights(train.y, train.weights ?? undefined, classWeight) };
}

function prepare(
  { model, shapes }: FitContext,
  x: Tensor,
  y: ArrayLikeData,
  options: FitOptions,
  validationSplit: number,
): FitData {
  const { loss } = model.compilation;
  const { sampleWeight, classWeight } = options;
  const all = prepareSamples(x, y, loss, shapes, { sampleWeight });
  if (options.validationData !== undefined) {
    const given = options.validationData;
    if (!Array.isArray(given) || given.length < 2 || given.length > 3) {
      throw new TypeError('Expected [x, y] or [x, y, sampleWeight] for validationData');
    }
    const [vx, vy, validationWeight] = given as readonly [ArrayLikeData, ArrayLikeData, ArrayLikeData?];
    const prepared = prepareX(vx, 'validationData x', shapes.inputShape);
    const validation = prepareSamples(
      prepared,
      vy,
      loss,
      shapes,
      { sampleWeight: validationWeight },
      'validationData ',
    );
    return { train: weighClasses(all, classWeight), validation };
  }
  if (validationSplit === 0) return { train: weighClasses(all, classWeight), validation: null };
  const count = x.shape[0] ?? 0;
  const trainCount = Math.floor(count * (1 - validationSplit));
  if (trainCount === 0 || trainCount === count) {
    throw new RangeError(
      `Expected a validationSplit that leaves samples on both sides but ${validationSplit} of ${count} samples does not`,
    );
  }
  const [train, validation] = splitSamples(all, trainCount);
  return { train: weighClasses(train, classWeight), validation };
}

/** Trains a built and compiled model. Takes all data before it first waits: what the caller does afterwards does not change the run. */
export async function runFit(context: FitContext, x: Tensor, y: ArrayLikeData, options: FitOptions): Promise<History> {
  const checked = checkFitOptions(options);
  const given = [...toCallbacks(options.callbacks), ...callbacksOfEveryFit()];
  const { train, validation } = tidy(() => {
    const data = prepare(context, x, y, options, checked.validationSplit);
    keepSamples(data.train);
    if (data.validation) keepSamples(data.validation);
    return data;
  });
  try {
    const steps = await context.readySteps();
    return await trainEpochs({ ...context, steps }, { ...checked, signal: options.signal, given }, train, validation);
  } finally {
    dispose([train, validation]);
  }
}

interface EpochOptions extends ReturnType<typeof checkFitOptions> {
  signal: AbortSignal | undefined;
  given: readonly CallbackLike[];
}

async function trainEpochs(
  context: FitContext & { readonly steps: Steps },
  options: EpochOptions,
  train: Samples,
  validation: Samples | null,
): Promise<History> {
  const { model, steps, thread } = context;
  const { epochs, shuffle, verbose, initialEpoch, signal } = options;
  const sources = sourcesOf(train);
  const targetShape = train.y.shape.slice(1);
  const names = steps.reportNames(targetShape);
  const samples = train.x.shape[0] as number;
  const batchSize = Math.min(options.batchSize, samples);

  signal?.throwIfAborted();
  const history = new History();
  const callbacks = new CallbackList(
    [...(verbose === 0 ? [] : [new ProgressLogger()]), ...options.given, history],
    model,
    { epochs, steps: Math.ceil(samples / batchSize), samples, batchSize, verbose, metrics: names },
  );
  const shouldStop = (): boolean => model.stopTraining || signal?.aborted === true;
  const control: RunControl = { ...context.control, stopAtNaN: true, shouldStop };
  const trainEpoch = async (order: Tensor | null): Promise<RunResult> => {
    const data: RunData = { sources, order, results: [] };
    const stepOf = (batch: number) => steps.train(batch, sources, targetShape);
    if (callbacks.needsBatches) return runBatchByBatch(thread, stepOf, data, batchSize, control, callbacks, names);
    return runAll(thread, stepOf, data, batchSize, {
      ...control,
      onProgress: (rows, sums) => callbacks.progress(rows, () => toLogs(names, { rows, sums })),
    });
  };

  let logs: Logs = {};
  const stop = (): void => thread.stop();
  signal?.addEventListener('abort', stop);
  try {
    await callbacks.trainBegin();
    for (let epoch = initialEpoch; epoch < epochs && !shouldStop(); epoch++) {
      await callbacks.epochBegin(epoch);
      const order = shuffle ? keep(randperm(samples)) : null;
      const result = await trainEpoch(order).finally(() => order?.dispose());
      if (result.notANumberAt !== null) throw notANumber(model, train, epoch, result.notANumberAt);
      signal?.throwIfAborted();
      // Stopped before its first step, there is nothing to tell of this epoch.
      if (result.rows === 0) break;
      logs = toLogs(names, result);
      if (validation && !shouldStop()) {
        const validated = await evaluateSamples(context, validation, batchSize, shouldStop);
        signal?.throwIfAborted();
        if (!validated.stopped) {
          for (const [name, value] of Object.entries(toLogs(names, validated))) logs[`val_${name}`] = value;
        }
      }
      signal?.throwIfAborted();
      await callbacks.epochEnd(epoch, logs);
      signal?.throwIfAborted();
    }
    signal?.throwIfAborted();
    // Before the callbacks hear of the end, as in Keras.
    context.finalize();
  } catch (error) {
    // What ended the run is more telling than what a callback makes of its end.
    await callbacks.trainEnd(logs).catch(() => {});
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  await callbacks.trainEnd(logs);
  return history;
}

/** Loss and metrics over samples. */
export function evaluateSamples(
  { steps, thread, control }: Pick<FitContext, 'thread' | 'control'> & { readonly steps: Steps },
  samples: Samples,
  batchSize: number,
  shouldStop: () => boolean,
  onProgress?: RunControl['onProgress'],
): Promise<RunResult> {
  const sources = sourcesOf(samples);
  const targetShape = samples.y.shape.slice(1);
  return runAll(
    thread,
    (batch) => steps.evaluate(batch, sources, targetShape),
    { sources, order: null, results: [] },
    Math.min(batchSize, samples.x.shape[0] as number),
    {
      ...control,
      notYet: () => false,
      stopAtNaN: false,
      readsOnly: true,
      shouldStop,
      ...(onProgress ? { onProgress } : {}),
    },
  );
}

async function runBatchByBatch(
  thread: TrainingThread,
  stepOf: (batch: number) => ReturnType<Steps['train']>,
  data: RunData,
  batchSize: number,
  control: RunControl,
  callbacks: CallbackList,
  names: readonly string[],
): Promise<RunResult> {
  const samples = data.sources[0]?.shape[0] ?? 0;
  const total: RunResult = { rows: 0, sums: [], stopped: false, notANumberAt: null };
  for (let index = 0; total.rows < samples; index++) {
    if (control.shouldStop()) {
      total.stopped = true;
      break;
    }
    await callbacks.batchBegin(index);
    const step = stepOf(Math.min(batchSize, samples - total.rows));
    const part = await runSteps(thread, step, data, total.rows, 1, control);
    if (part.rows === 0) {
      total.stopped = true;
      break;
    }
    total.rows += part.rows;
    part.sums.forEach((sum, i) => {
      total.sums[i] = (total.sums[i] ?? 0) + sum;
    });
    if (part.notANumberAt !== null) {
      total.notANumberAt = index;
      break;
    }
    callbacks.progress(total.rows, () => toLogs(names, total));
    await callbacks.batchEnd(index, toLogs(names, total));
  }
  return total;
}

/** Says where the first number that is none was found, going from the data to the layers. */
function notANumber(model: Model, train: Samples, epoch: number, step: number): TrainingError {
  const broken = model.firstNotFinite(train);
  const where = broken === null ? '' : `. The first values that are not finite are in ${broken}`;
  return new TrainingError(
    `Expected a finite loss but it became NaN in epoch ${epoch + 1}, step ${step + 1}${where}. ` +
      'Usual causes are a learning rate that is too high, inputs that are not scaled, and NaN in the data',
  );
}
