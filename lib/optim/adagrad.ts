import { operator } from '../ops/operator.js';
import type { Tensor } from '../tensor/tensor.js';
import { Optimizer, type UpdateState } from './optimizer.js';
import { checkFlag, checkNumber, type LearningRate, type OptimizerOptions, optimizerArguments } from './options.js';

/** Options of {@link Adagrad}. */
export interface AdagradOptions extends OptimizerOptions {
  /** Learning rate, or a schedule. Default 1e-2. */
  lr?: LearningRate;
  /** Default 0. */
  lrDecay?: number;
  /** L2 penalty. Default 0. */
  weightDecay?: number;
  /** What the sums of squares start from. Default 0. */
  initialAccumulatorValue?: number;
  /** Added to the denominator. Default 1e-10. */
  eps?: number;
  /** Go up the gradient instead of down. Default false. */
  maximize?: boolean;
}

const kernel = operator<undefined>('aten::_fused_adagrad_.tensor_lr');

/**
 * Adagrad.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adagrad.html and https://jmlr.org/papers/v12/duchi11a.html
 */
export class Adagrad extends Optimizer {
  readonly name = 'adagrad';
  readonly options: {
    lrDecay: number;
    weightDecay: number;
    initialAccumulatorValue: number;
    eps: number;
    maximize: boolean;
  };

  constructor(options?: AdagradOptions);
  constructor(parameters: readonly Tensor[], options?: AdagradOptions);
  constructor(first?: readonly Tensor[] | AdagradOptions, second?: AdagradOptions) {
    const [parameters, options] = optimizerArguments<AdagradOptions>(first, second, [
      'lr',
      'lrDecay',
      'weightDecay',
      'initialAccumulatorValue',
      'eps',
      'maximize',
    ]);
    super(undefined, options.lr ?? 1e-2, options);
    this.options = {
      lrDecay: checkNumber(options.lrDecay ?? 0, 'lrDecay', 0),
      weightDecay: checkNumber(options.weightDecay ?? 0, 'weightDecay', 0),
      initialAccumulatorValue: checkNumber(options.initialAccumulatorValue ?? 0, 'initialAccumulatorValue', 0),
      eps: checkNumber(options.eps ?? 1e-10, 'eps', 0),
      maximize: checkFlag(options.maximize, 'maximize'),
    };
    if (parameters) this.bind(parameters);
  }

  protected stateTensors(): Record<string, number> {
    return { sum: this.options.initialAccumulatorValue };
  }

  protected override get hasStateFromStart(): boolean {
    return true;
  }

  protected update(parameters: Tensor[], grads: Tensor[], state: UpdateState): void {
    const { lrDecay, weightDecay, eps, maximize } = this.options;
    kernel(parameters, grads, state.of('sum'), state.steps, this.lr, lrDecay, weightDecay, eps, maximize);
  }
}
