import { rangeError, typeError } from '../errors.js';
import { operator } from '../ops/operator.js';
import type { Tensor } from '../tensor/tensor.js';
import { Optimizer, type UpdateState } from './optimizer.js';
import { checkFlag, checkNumber, type LearningRate, type OptimizerOptions, optimizerArguments } from './options.js';

/** Options of {@link Adam} and {@link AdamW}. */
export interface AdamOptions extends OptimizerOptions {
  /** Learning rate, or a schedule. Default 1e-3. */
  lr?: LearningRate;
  /** Decay of the running averages of the gradient and of its square. Default [0.9, 0.999]. */
  betas?: readonly [number, number];
  /** Added to the denominator. Default 1e-8. */
  eps?: number;
  /** Default 0 for Adam (an L2 penalty), 1e-2 for AdamW (decoupled from the gradient). */
  weightDecay?: number;
  /** Divide by the largest average seen so far. Default false. */
  amsgrad?: boolean;
  /** Go up the gradient instead of down. Default false. */
  maximize?: boolean;
}

const known = ['lr', 'betas', 'eps', 'weightDecay', 'amsgrad', 'maximize'] as const;

function checkBetas(betas: readonly number[]): [number, number] {
  if (!Array.isArray(betas)) throw typeError('an array of two numbers', 'betas', betas);
  const [first, second] = betas;
  for (const [index, beta] of [first, second].entries()) {
    if (typeof beta !== 'number' || !(beta >= 0 && beta < 1))
      throw rangeError('a number from 0 to below 1', `betas[${index}]`, beta);
  }
  return [first as number, second as number];
}

/**
 * Adam.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html and https://arxiv.org/abs/1412.6980
 *
 * @example
 * model.compile({ optimizer: new torch.optim.Adam({ lr: 3e-4 }), loss: 'meanSquaredError' });
 */
export class Adam extends Optimizer {
  readonly name: string = 'adam';
  readonly options: { betas: [number, number]; eps: number; weightDecay: number; amsgrad: boolean; maximize: boolean };
  protected readonly kernel = operator<undefined>('aten::_fused_adam_.tensor_lr');

  constructor(options?: AdamOptions);
  constructor(parameters: readonly Tensor[], options?: AdamOptions);
  constructor(first?: readonly Tensor[] | AdamOptions, second?: AdamOptions) {
    const [parameters, options] = optimizerArguments<AdamOptions>(first, second, known);
    super(undefined, options.lr ?? 1e-3, options);
    this.options = {
      betas: checkBetas(options.betas ?? [0.9, 0.999]),
      eps: checkNumber(options.eps ?? 1e-8, 'eps', 0),
      weightDecay: checkNumber(options.weightDecay ?? this.defaultWeightDecay, 'weightDecay', 0),
      amsgrad: checkFlag(options.amsgrad, 'amsgrad'),
      maximize: checkFlag(options.maximize, 'maximize'),
    };
    if (parameters) this.bind(parameters);
  }

  protected get defaultWeightDecay(): number {
    return 0;
  }

  protected override get groupEntries(): Readonly<Record<string, unknown>> {
    return { decoupled_weight_decay: false };
  }

  protected stateTensors(): Record<string, number> {
    return { exp_avg: 0, exp_avg_sq: 0, ...(this.options.amsgrad ? { max_exp_avg_sq: 0 } : {}) };
  }

  protected update(parameters: Tensor[], grads: Tensor[], state: UpdateState): void {
    const { betas, eps, weightDecay, amsgrad, maximize } = this.options;
    this.kernel(
      parameters,
      grads,
      state.of('exp_avg'),
      state.of('exp_avg_sq'),
      state.of('max_exp_avg_sq'),
      state.steps,
      this.lr,
      betas[0],
      betas[1],
      weightDecay,
      eps,
      amsgrad,
      maximize,
    );
  }
}

/**
 * Adam with weight decay that is decoupled from the gradient.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html and https://arxiv.org/abs/1711.05101
 */
export class AdamW extends Adam {
  override readonly name = 'adamw';
  protected override readonly kernel = operator<undefined>('aten::_fused_adamw_.tensor_lr');

  protected override get defaultWeightDecay(): number {
    return 1e-2;
  }

  protected override get groupEntries(): Readonly<Record<string, unknown>> {
    return { decoupled_weight_decay: true };
  }
}
