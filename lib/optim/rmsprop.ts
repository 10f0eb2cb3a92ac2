import { operator } from '../ops/operator.js';
import type { Tensor } from '../tensor/tensor.js';
import { Optimizer, type UpdateState } from './optimizer.js';
import { checkFlag, checkNumber, type LearningRate, type OptimizerOptions, optimizerArguments } from './options.js';

/** Options of {@link RMSprop}. */
export interface RMSpropOptions extends OptimizerOptions {
  /** Learning rate, or a schedule. Default 1e-2, as in torch.optim (Keras: 1e-3). */
  lr?: LearningRate;
  /** Decay of the running average of the squared gradient. Default 0.99. */
  alpha?: number;
  /** Added to the denominator. Default 1e-8. */
  eps?: number;
  /** L2 penalty. Default 0. */
  weightDecay?: number;
  /** Default 0. */
  momentum?: number;
  /** Divide by an estimate of the variance instead of the mean square. Default false. */
  centered?: boolean;
  /** Go up the gradient instead of down. Default false. */
  maximize?: boolean;
}

const add = operator('aten::add.Tensor');
const addScalar = operator('aten::add_.Scalar');
const mul = operator('aten::mul.Tensor');
const mulScalar = operator('aten::mul_.Scalar');
const neg = operator('aten::neg');
const sqrt = operator('aten::sqrt');
const sqrtInPlace = operator('aten::sqrt_');
const lerp = operator('aten::lerp_.Scalar');
const addcmul = operator('aten::addcmul');
const addcmulInPlace = operator('aten::addcmul_');
const addcdiv = operator('aten::addcdiv_');

/**
 * RMSprop, with the operators of torch.optim's single-tensor form in its order (ATen has no fused kernel for it).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html
 */
export class RMSprop extends Optimizer {
  readonly name = 'rmsprop';
  readonly options: {
    alpha: number;
    eps: number;
    weightDecay: number;
    momentum: number;
    centered: boolean;
    maximize: boolean;
  };

  constructor(options?: RMSpropOptions);
  constructor(parameters: readonly Tensor[], options?: RMSpropOptions);
  constructor(first?: readonly Tensor[] | RMSpropOptions, second?: RMSpropOptions) {
    const [parameters, options] = optimizerArguments<RMSpropOptions>(first, second, [
      'lr',
      'alpha',
      'eps',
      'weightDecay',
      'momentum',
      'centered',
      'maximize',
    ]);
    super(undefined, options.lr ?? 1e-2, options);
    this.options = {
      alpha: checkNumber(options.alpha ?? 0.99, 'alpha', 0),
      eps: checkNumber(options.eps ?? 1e-8, 'eps', 0),
      weightDecay: checkNumber(options.weightDecay ?? 0, 'weightDecay', 0),
      momentum: checkNumber(options.momentum ?? 0, 'momentum', 0),
      centered: checkFlag(options.centered, 'centered'),
      maximize: checkFlag(options.maximize, 'maximize'),
    };
    if (parameters) this.bind(parameters);
  }

  protected stateTensors(): Record<string, number> {
    const { momentum, centered } = this.options;
    return { square_avg: 0, ...(momentum > 0 ? { momentum_buffer: 0 } : {}), ...(centered ? { grad_avg: 0 } : {}) };
  }

  protected update(parameters: Tensor[], grads: Tensor[], state: UpdateState): void {
    const { alpha, eps, weightDecay, momentum, centered, maximize } = this.options;
    parameters.forEach((parameter, i) => {
      let grad = grads[i] as Tensor;
      const squareAverage = state.of('square_avg')[i] as Tensor;
      if (maximize) grad = neg(grad);
      if (weightDecay !== 0) grad = add(grad, parameter, weightDecay);
      mulScalar(squareAverage, alpha);
      addcmulInPlace(squareAverage, grad, grad, 1 - alpha);
      let average: Tensor;
      if (centered) {
        const gradAverage = state.of('grad_avg')[i] as Tensor;
        lerp(gradAverage, grad, 1 - alpha);
        average = sqrtInPlace(addcmul(squareAverage, gradAverage, gradAverage, -1));
      } else {
        average = sqrt(squareAverage);
      }
      addScalar(average, eps);
      // The learning rate is a tensor, which `value` cannot be: it multiplies the numerator, where it stands in the kernel's own order.
      if (momentum > 0) {
        const buffer = state.of('momentum_buffer')[i] as Tensor;
        mulScalar(buffer, momentum);
        addcdiv(buffer, grad, average);
        addcmulInPlace(parameter, buffer, this.lr, -1);
      } else {
        addcdiv(parameter, mul(grad, this.lr), average, -1);
      }
    });
  }
}
