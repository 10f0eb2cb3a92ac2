import { type ArrayLikeData, toSamples } from '../data/arrays.js';
import { rangeError, typeError } from '../errors.js';
import { InputLayer } from '../layers/inputLayer.js';
import type { Layer } from '../layers/layer.js';
import type { Loss } from '../losses/loss.js';
import { mul } from '../ops/arithmetic.js';
import { to } from '../ops/convert.js';
import { narrow } from '../ops/indexing.js';
import { contiguous } from '../ops/memory.js';
import { argmax, min } from '../ops/reduction.js';
import { flatten, squeeze, unsqueeze } from '../ops/shape.js';
import { noGrad } from '../tensor/autograd.js';
import { tensor as makeTensor } from '../tensor/creation.js';
import { readData } from '../tensor/read.js';
import { keep, tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

/** What samples must fit. */
export interface SampleModel {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
}

/** Data of a run as native code reads it: contiguous CPU tensors. They belong to the run. */
export interface Samples {
  x: Tensor;
  y: Tensor;
  weights: Tensor | null;
}

const show = (shape: readonly number[]): string => `[samples${shape.map((size) => `, ${size}`).join('')}]`;

/** Inputs as `[samples, ...]` float32, scalars as `[samples, 1]`. */
export function prepareX(data: ArrayLikeData, argument: string, sampleShape?: readonly number[]): Tensor {
  return tidy(() => {
    const x = toSamples(data, 'float32', argument, sampleShape && { shape: sampleShape });
    return x.shape.length === 1 ? unsqueeze(x, 1) : x;
  });
}

/** Throws when samples do not fit the model. */
export function checkX(x: Tensor, model: SampleModel, argument: string): void {
  const shape = x.shape.slice(1);
  if (String(shape) !== String(model.inputShape)) {
    throw new RangeError(
      `Expected ${argument} of shape ${show(model.inputShape)} for layer '${model.layers[0]?.name}' of model '${model.name}' but received [${x.shape.join(', ')}]`,
    );
  }
}

/** Throws when the values are none that the model's first layer takes, such as numbers of rows that an embedding does not have. */
export function checkValues(x: Tensor, model: SampleModel, argument: string): void {
  if (x.shape[0] === 0) return;
  tidy(() => noGrad(() => model.layers.find((layer) => !(layer instanceof InputLayer))?.checkSamples(x, argument)));
}

/** Targets with the dtype and shape that the loss wants, checked against the model. */
export function prepareY(data: ArrayLikeData, loss: Loss, model: SampleModel, argument: string, count: number): Tensor {
  return tidy(() => {
    const shape = loss.targetDtype === 'int64' ? model.outputShape.slice(0, -1) : model.outputShape;
    let y = toSamples(data, loss.targetDtype, argument, { shape, count });
    if (loss.targetDtype === 'float32') {
      // Keras' rule: [samples] and [samples, 1] mean the same.
      if (y.shape.length === 1 && String(model.outputShape) === '1') y = unsqueeze(y, 1);
    } else if (y.shape.length === model.outputShape.length + 1 && y.shape.at(-1) === 1) {
      y = squeeze(y, -1);
    }
    loss.checkShapes({ targetShape: y.shape.slice(1), outputShape: model.outputShape });
    loss.checkTargets(y, model.outputShape);
    return y;
  });
}

function checkCount(count: number, tensor: Tensor, argument: string): void {
  if (tensor.shape[0] !== count) {
    throw new RangeError(`Expected ${count} samples in ${argument}, as in x, but received ${tensor.shape[0]}`);
  }
}

function weightsOfClasses(y: Tensor, classWeight: Readonly<Record<number, number>>): Tensor {
  const weights = Object.entries(classWeight).map(([key, weight]) => {
    const label = Number(key);
    if (!Number.isInteger(label) || label < 0) throw rangeError('class numbers from 0 as keys', 'classWeight', key);
    if (typeof weight !== 'number' || !Number.isFinite(weight))
      throw typeError('a finite number', `classWeight[${key}]`, weight);
    return [label, weight] as const;
  });
  const byLabel = new Map(weights);
  return tidy(() => {
    let labels = y;
    if (y.shape.length > 1) labels = y.shape.at(-1) === 1 ? flatten(y, 0) : argmax(y, -1);
    if (labels.shape.length > 1) throw rangeError('one label a sample', 'y with classWeight', y);
    const values = Float32Array.from(
      readData(to(labels, 'int64')) as BigInt64Array,
      (label) => byLabel.get(Number(label)) ?? 1,
    );
    return makeTensor(values);
  });
}

/** Weight of each sample from `sampleWeight` and `classWeight`; null when there is neither. */
export function prepareWeights(
  y: Tensor,
  sampleWeight: ArrayLikeData | undefined,
  classWeight?: Readonly<Record<number, number>>,
): Tensor | null {
  return tidy(() =>
    noGrad(() => {
      let weights: Tensor | null = null;
      if (sampleWeight !== undefined) {
        weights = toSamples(sampleWeight, 'float32', 'sampleWeight');
        if (weights.shape.length === 2 && weights.shape[1] === 1) weights = squeeze(weights, 1);
        if (weights.shape.length !== 1)
          throw new RangeError(`Expected sampleWeight of shape [samples] but received [${weights.shape.join(', ')}]`);
        checkCount(y.shape[0] ?? 0, weights, 'sampleWeight');
        const least = min(weights).item<number>();
        if (!(least >= 0)) throw rangeError('numbers of at least 0', 'sampleWeight', least);
      }
      if (classWeight !== undefined) {
        if (typeof classWeight !== 'object' || classWeight === null) {
          throw typeError('an object such as { 0: 1, 1: 5 }', 'classWeight', classWeight);
        }
        const ofClasses = weightsOfClasses(y, classWeight);
        weights = weights ? mul(weights, ofClasses) : ofClasses;
      }
      return weights;
    }),
  );
}

/** Inputs, targets and weights, checked against the model and each other. */
export function prepareSamples(
  x: Tensor,
  yData: ArrayLikeData,
  loss: Loss,
  model: SampleModel,
  options: { sampleWeight?: ArrayLikeData; classWeight?: Readonly<Record<number, number>> },
  argument = '',
): Samples {
  const xName = `${argument}x`;
  checkX(x, model, xName);
  const count = x.shape[0] ?? 0;
  if (count === 0) throw new RangeError(`Expected at least one sample in ${xName} but it is empty`);
  checkValues(x, model, xName);
  return tidy(() => {
    const y = prepareY(yData, loss, model, `${argument}y`, count);
    checkCount(count, y, `${argument}y`);
    return { x, y, weights: prepareWeights(y, options.sampleWeight, options.classWeight) };
  });
}

/** The first `count` samples and the others. The parts share the whole's memory. */
export function splitSamples(all: Samples, count: number): [Samples, Samples] {
  const total = all.x.shape[0] ?? 0;
  const part = (from: number, size: number): Samples => {
    const cut = (tensor: Tensor): Tensor => contiguous(narrow(tensor, 0, from, size));
    return { x: cut(all.x), y: cut(all.y), weights: all.weights ? cut(all.weights) : null };
  };
  return [part(0, count), part(count, total - count)];
}

/** Takes samples out of whatever scope the caller has open: the run goes on when that has ended. */
export function keepSamples(samples: Samples): Samples {
  for (const tensor of sourcesOf(samples)) keep(tensor);
  return samples;
}

/** The tensors of a run in the order of its steps' inputs. */
export function sourcesOf({ x, y, weights }: Samples): Tensor[] {
  return weights ? [x, y, weights] : [x, y];
}
