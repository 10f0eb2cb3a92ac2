import { rangeError, typeError } from '../errors.js';
import { operator } from '../ops/operator.js';
import { noGrad } from '../tensor/autograd.js';
import { zeros } from '../tensor/creation.js';
import { tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { type CommonOptions, checkFlag, checkPositive } from './options.js';

const add = operator('aten::add.Tensor');
const addScalar = operator('aten::add.Scalar');
const clamp = operator('aten::clamp');
const clampMin = operator('aten::clamp_min');
const clampMax = operator('aten::clamp_max');
const div = operator('aten::div.Tensor');
const mul = operator('aten::mul.Tensor');
const mulScalar = operator('aten::mul.Scalar');
const reciprocal = operator('aten::reciprocal');
const sqrt = operator('aten::sqrt');
const square = operator('aten::square');
const stack = operator('aten::stack');
const sub = operator('aten::sub.Tensor');
const sum = operator('aten::sum');
const vectorNorm = operator('aten::linalg_vector_norm');
const foreachNorm = operator<Tensor[]>('aten::_foreach_norm.Scalar');
const foreachMul = operator<undefined>('aten::_foreach_mul_.Tensor');
const foreachClampMin = operator<undefined>('aten::_foreach_clamp_min_.Scalar');
const foreachClampMax = operator<undefined>('aten::_foreach_clamp_max_.Scalar');

/** Gives gradients in place of others, which stay as they are. */
export type Clipping = (grads: Tensor[]) => Tensor[];

/** The clipping that an optimizer's options ask for: Keras' operators in Keras' order, and nothing that reads a number back. */
export function clippingOf({ clipvalue, clipnorm, globalClipnorm }: CommonOptions): Clipping | null {
  if (clipvalue !== undefined) return (grads) => grads.map((grad) => clamp(grad, -clipvalue, clipvalue));
  if (clipnorm !== undefined) return (grads) => grads.map((grad) => clipByNorm(grad, clipnorm));
  if (globalClipnorm !== undefined) return (grads) => clipByGlobalNorm(grads, globalClipnorm);
  return null;
}

/** `g · norm / max(‖g‖, norm)`. */
function clipByNorm(grad: Tensor, norm: number): Tensor {
  return div(mulScalar(grad, norm), clampMin(sqrt(sum(square(grad))), norm));
}

/** `g · norm · min(1 / ‖all‖, 1 / norm)`; not a number, when the norm of all is not finite. */
function clipByGlobalNorm(grads: Tensor[], norm: number): Tensor[] {
  const ofAll = sqrt(sum(stack(grads.map((grad) => sum(square(grad))))));
  const scale = mulScalar(clampMax(reciprocal(ofAll), 1 / norm), norm);
  const unlessInfinite = add(scale, sub(ofAll, ofAll));
  return grads.map((grad) => mul(grad, unlessInfinite));
}

/** How {@link clipGradNorm} computes. */
export interface ClipGradNormOptions {
  /** Order of the norm, Infinity for the largest magnitude. Default 2. */
  normType?: number;
  /** Throw instead of scaling when the norm is not finite. Default false. */
  errorIfNonfinite?: boolean;
}

function gradientsOf(parameters: Tensor | readonly Tensor[]): Tensor[] {
  const list = parameters instanceof Tensor ? [parameters] : parameters;
  if (!Array.isArray(list) || !list.every((item) => item instanceof Tensor)) {
    throw typeError('a Tensor or an array of Tensors', 'parameters', parameters);
  }
  return list.map((parameter) => parameter.grad).filter((grad) => grad !== null);
}

/**
 * Scales the gradients that `backward()` left in `parameters`, in place, so that their norm as one vector is at most `maxNorm`: by
 * `min(1, maxNorm / (norm + 1e-6))`. For loops of your own, between `backward()` and `optimizer.step()`; the numbers are PyTorch's. (The option
 * `globalClipnorm` of optimizers follows Keras instead, which adds no 1e-6.)
 *
 * @param parameters one or more; those without a gradient are passed over
 * @param maxNorm above 0
 * @returns the norm before, a scalar tensor `[]`
 * @throws RangeError when `errorIfNonfinite` is set and the norm is infinite or not a number; then no gradient is changed
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 *
 * @example
 * loss.backward();
 * torch.clipGradNorm(model.parameters, 1);
 * optimizer.step();
 */
export function clipGradNorm(
  parameters: Tensor | readonly Tensor[],
  maxNorm: number,
  options: ClipGradNormOptions = {},
): Tensor {
  checkPositive(maxNorm, 'maxNorm');
  const { normType = 2 } = options;
  if (typeof normType !== 'number') throw typeError('a number', 'normType', normType);
  if (Number.isNaN(normType)) throw rangeError('the order of a norm', 'normType', normType);
  const errorIfNonfinite = checkFlag(options.errorIfNonfinite, 'errorIfNonfinite');
  return tidy(() =>
    noGrad(() => {
      const grads = gradientsOf(parameters);
      if (grads.length === 0) return zeros([]);
      const norm = vectorNorm(stack(foreachNorm(grads, normType)), normType);
      if (errorIfNonfinite && !Number.isFinite(norm.item())) {
        const wayOut = 'Leave errorIfNonfinite out to scale by it';
        throw rangeError('gradients with a finite norm', 'parameters', norm.item(), wayOut);
      }
      // PyTorch's `maxNorm / tensor` is this too.
      const scale = mulScalar(reciprocal(addScalar(norm, 1e-6)), maxNorm);
      foreachMul(grads, clampMax(scale, 1));
      return norm;
    }),
  );
}

/**
 * Clips each element of the gradients that `backward()` left in `parameters`, in place, to between -clipValue and clipValue.
 *
 * @param parameters one or more; those without a gradient are passed over
 * @param clipValue above 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html
 *
 * @example
 * loss.backward();
 * torch.clipGradValue(model.parameters, 0.5);
 * optimizer.step();
 */
export function clipGradValue(parameters: Tensor | readonly Tensor[], clipValue: number): void {
  checkPositive(clipValue, 'clipValue');
  tidy(() =>
    noGrad(() => {
      const grads = gradientsOf(parameters);
      if (grads.length === 0) return;
      foreachClampMin(grads, -clipValue);
      foreachClampMax(grads, clipValue);
    }),
  );
}
