import { type Activation, isNamedActivation } from '../activations/activation.js';
import type { KernelChoice } from '../graph/numerics.js';
import type { Loss } from '../losses/loss.js';
import type { Metric } from '../metrics/metric.js';
import { getMetric } from '../metrics/registry.js';
import { to } from '../ops/convert.js';
import { contiguous } from '../ops/memory.js';
import { grad, noGrad } from '../tensor/autograd.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Compilation } from './compilation.js';
import { type Precision, withPrecision } from './precision.js';
import { Step } from './step.js';
import { Updates } from './updates.js';

/** What steps need of a model. */
export interface StepModel {
  readonly outputShape: readonly number[];
  /** Name of the last layer, for errors. */
  readonly lastLayer: string;
  readonly trainableParameters: readonly Tensor[];
  /** The last layer's activation, if a loss may take it in. */
  readonly finalActivation: Activation | null;
  forward(x: Tensor, training: boolean): Tensor;
  forwardBeforeActivation(x: Tensor, training: boolean): Tensor;
}

/** Batches of more sizes than this are not kept recorded. */
const maxSteps = 16;

/** The recorded steps of a model, one for each kind and shape of batch. */
export class Steps {
  readonly #model: StepModel;
  readonly #compilation: Compilation | null;
  readonly #steps = new Map<string, Step>();
  /** What comes behind the training steps of all sizes of batches. */
  #updates: Updates | null = null;

  constructor(model: StepModel, compilation: Compilation | null) {
    this.#model = model;
    this.#compilation = compilation;
  }

  /**
   * A step of training: forward, loss, gradients, update. Outputs the loss and the metrics, as they were before the update. When several batches belong to an
   * update, it adds the gradients up, and `updates` does the rest.
   */
  train(batch: number, sources: readonly Tensor[], targetShape: readonly number[]): Step {
    const parameters = [...this.#model.trainableParameters];
    const { optimizer } = this.#compiled();
    if (optimizer.batchesPerUpdate > 1) this.#updates ??= new Updates(optimizer, this.#kernels);
    const body = () => {
      const { objective, reports } = this.#objective(targetShape);
      return (inputs: readonly Tensor[]): Tensor[] => {
        const { loss, output } = objective(inputs, true);
        optimizer.takeIn(grad(loss, parameters));
        return noGrad(() => [loss, ...reports(inputs[1] as Tensor, output)]);
      };
    };
    return this.#get('train', batch, sources, body, this.#updates);
  }

  /** Loss and metrics without training. */
  evaluate(batch: number, sources: readonly Tensor[], targetShape: readonly number[]): Step {
    return this.#get('evaluate', batch, sources, () => {
      const { objective, reports } = this.#objective(targetShape);
      return (inputs) =>
        noGrad(() => {
          const { loss, output } = objective(inputs, false);
          return [loss, ...reports(inputs[1] as Tensor, output)];
        });
    });
  }

  /** What the model gives for a batch. */
  predict(batch: number, sources: readonly Tensor[]): Step {
    return this.#get('predict', batch, sources, () => this.#prediction);
  }

  /** What the model gives for one sample, `[1, ...]` like `source`. It is not kept: it belongs to whoever asked. */
  row(source: Tensor): Step {
    return new Step(1, [source], this.#prediction, this.#kernels);
  }

  get #kernels(): KernelChoice {
    const { numerics = 'fast', precision } = this.#compilation ?? {};
    return numerics === 'fast' && precision === 'bf16' ? 'bfloat16' : numerics;
  }

  /** The precision of what is called from JavaScript: fast kernels choose theirs when they are replayed. */
  get #precision(): Precision {
    const { numerics = 'fast', precision = 'float32', capture } = this.#compilation ?? {};
    return capture && numerics === 'fast' ? 'float32' : precision;
  }

  readonly #prediction = (inputs: readonly Tensor[]): Tensor[] =>
    noGrad(() => [
      contiguous(
        to(
          this.#checked(withPrecision(this.#precision, () => this.#model.forward(inputs[0] as Tensor, false))),
          'float32',
        ),
      ),
    ]);

  /** A layer of the user's own may give another shape than it says, which would be stretched to fit. */
  #checked(output: Tensor): Tensor {
    const { outputShape, lastLayer } = this.#model;
    if (String(output.shape.slice(1)) === String(outputShape)) return output;
    throw new RangeError(
      `Expected an output of shape [batch${outputShape.map((size) => `, ${size}`).join('')}], as computeOutputShape() says, of the last layer '${lastLayer}' but received [${output.shape.join(', ')}]`,
    );
  }

  /** The names of what training and evaluation report, in the order of the outputs. */
  reportNames(targetShape: readonly number[]): string[] {
    return ['loss', ...this.#metrics(targetShape).map((metric) => metric.name)];
  }

  dispose(): void {
    for (const step of this.#steps.values()) step.dispose();
    this.#steps.clear();
    this.#updates?.dispose();
    this.#updates = null;
  }

  #compiled(): Compilation {
    if (!this.#compilation) throw new Error('Expected a compiled model but compile() was not called');
    return this.#compilation;
  }

  #metrics(targetShape: readonly number[]): Metric[] {
    return this.#compiled().metrics.map((metric) => getMetric(metric, targetShape, this.#model.outputShape));
  }

  /** Loss and metrics; where the loss takes in the last activation, both work on what lies before it. */
  #objective(targetShape: readonly number[]) {
    const model = this.#model;
    const { loss: given } = this.#compiled();
    const metrics = this.#metrics(targetShape);
    const activation = model.finalActivation;
    // A function of the user's own may have the name of a built-in activation.
    const known = activation !== null && isNamedActivation(activation);
    const absorbed = known && given.absorbs === activation.name && !isFromLogits(given);
    const loss = absorbed ? given.withLogits() : given;
    const objective = ([x, y, weights]: readonly Tensor[], training: boolean) => {
      const output = this.#checked(
        withPrecision(this.#precision, () =>
          absorbed ? model.forwardBeforeActivation(x as Tensor, training) : model.forward(x as Tensor, training),
        ),
      );
      const value = weights ? loss.weightedMean(y as Tensor, output, weights) : loss.mean(y as Tensor, output);
      return { loss: value, output };
    };
    const reports = (y: Tensor, output: Tensor): Tensor[] => {
      const activated = absorbed && metrics.some((metric) => !metric.acceptsLogits) ? activation(output) : output;
      return metrics.map((metric) => metric.compute(y, metric.acceptsLogits ? output : activated, absorbed));
    };
    return { objective, reports };
  }

  #get(
    kind: string,
    batch: number,
    sources: readonly Tensor[],
    makeBody: () => (inputs: readonly Tensor[]) => Tensor[],
    updates: Updates | null = null,
  ): Step {
    const key = `${kind} ${batch} ${sources.map((source) => `${source.dtype}[${source.shape.slice(1)}]`).join(' ')}`;
    let step = this.#steps.get(key);
    if (step) {
      // Moves it to the end: the first is the one that was not used for longest.
      this.#steps.delete(key);
    } else {
      step = new Step(batch, sources, makeBody(), this.#kernels, updates);
      if (this.#steps.size >= maxSteps) {
        const oldest = [...this.#steps].find(([, { users }]) => users === 0);
        if (oldest) {
          oldest[1].dispose();
          this.#steps.delete(oldest[0]);
        }
      }
    }
    this.#steps.set(key, step);
    return step;
  }
}

function isFromLogits(loss: Loss): boolean {
  return (loss as { fromLogits?: boolean }).fromLogits === true;
}
