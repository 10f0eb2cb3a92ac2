import { operator } from '../ops/operator.js';
import type { Tensor } from '../tensor/tensor.js';
import { Optimizer, type UpdateState } from './optimizer.js';
import { checkFlag, checkNumber, type LearningRate, type OptimizerOptions, optimizerArguments } from './options.js';

/** Options of {@link SGD}. */
export interface SGDOptions extends OptimizerOptions {
  /** Learning rate, or a schedule. Default 1e-3, as in torch.optim (Keras: 1e-2). */
  lr?: LearningRate;
  /** Default 0. */
  momentum?: number;
  /** Default 0. */
  dampening?: number;
  /** L2 penalty. Default 0. */
  weightDecay?: number;
  /** Nesterov momentum; needs momentum and no dampening. Default false. */
  nesterov?: boolean;
  /** Go up the gradient instead of down. Default false. */
  maximize?: boolean;
}

const kernel = operator<undefined>('aten::_fused_sgd_.tensor_lr');

/**
 * Stochastic gradient descent.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD extends Optimizer {
  readonly name = 'sgd';
  readonly options: { momentum: number; dampening: number; weightDecay: number; nesterov: boolean; maximize: boolean };
  #isFirstStep = true;

  constructor(options?: SGDOptions);
  constructor(parameters: readonly Tensor[], options?: SGDOptions);
  constructor(first?: readonly Tensor[] | SGDOptions, second?: SGDOptions) {
    const [parameters, options] = optimizerArguments<SGDOptions>(first, second, [
      'lr',
      'momentum',
      'dampening',
      'weightDecay',
      'nesterov',
      'maximize',
    ]);
    super(undefined, options.lr ?? 1e-3, options);
    this.options = {
      momentum: checkNumber(options.momentum ?? 0, 'momentum', 0),
      dampening: checkNumber(options.dampening ?? 0, 'dampening'),
      weightDecay: checkNumber(options.weightDecay ?? 0, 'weightDecay', 0),
      nesterov: checkFlag(options.nesterov, 'nesterov'),
      maximize: checkFlag(options.maximize, 'maximize'),
    };
    if (this.options.nesterov && (this.options.momentum <= 0 || this.options.dampening !== 0)) {
      throw new RangeError('Expected a momentum above 0 and no dampening for nesterov: true');
    }
    if (parameters) this.bind(parameters);
  }

  protected stateTensors(): Record<string, number> {
    return this.options.momentum === 0 ? {} : { momentum_buffer: 0 };
  }

  // Without dampening, momentum · 0 + gradient is what the first step does too.
  override get firstStepDiffers(): boolean {
    return this.#isFirstStep && this.options.momentum !== 0 && this.options.dampening !== 0;
  }

  // Not by the step counter: PyTorch's SGD has none.
  protected override stateLoaded(hasSteps: boolean): void {
    this.#isFirstStep = !hasSteps;
  }

  protected update(parameters: Tensor[], grads: Tensor[], state: UpdateState): void {
    const { momentum, dampening, weightDecay, nesterov, maximize } = this.options;
    const first = this.firstStepDiffers;
    this.#isFirstStep = false;
    kernel(
      parameters,
      grads,
      state.of('momentum_buffer'),
      weightDecay,
      momentum,
      this.lr,
      dampening,
      nesterov,
      maximize,
      first,
    );
  }
}
