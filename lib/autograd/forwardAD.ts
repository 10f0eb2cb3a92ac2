import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { operator } from '../ops/operator.js';
import { zerosLike } from '../tensor/creation.js';
import { refusePromise } from '../tensor/synchronous.js';
import { Tensor } from '../tensor/tensor.js';
import {
  type ArgumentsOf,
  groupOf,
  inForm,
  type Like,
  type TensorFunction,
  type Tensors,
} from './functional/tensors.js';

const makeDualOp = operator('aten::_make_dual');
const unpackDualOp = operator<(Tensor | null)[]>('aten::_unpack_dual');

/** The level that is open; null outside of {@link dualLevel}. */
let openLevel: number | null = null;

/**
 * Runs `fn` in forward mode: operators on dual tensors compute their tangents as well. When it ends, all dual tensors become ordinary ones.
 *
 * libtorch has one level for the whole process: calls cannot be nested, also not in another thread. For higher derivatives take `torch.grad` of what it gives.
 *
 * @throws TorchError when a level is open, TypeError when `fn` returns a promise; TorchError from operators that have no formula for forward mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.forward_ad.dual_level.html
 *
 * @example
 * const { forwardAD } = torch.autograd;
 * forwardAD.dualLevel(() => {
 *   const x = forwardAD.makeDual(torch.rand([3]), torch.ones([3]));
 *   const { primal, tangent } = forwardAD.unpackDual(x.exp());
 * });
 */
export function dualLevel<T>(fn: () => T): T {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  openLevel = native.dualLevelBegin();
  let result: T;
  try {
    result = fn();
  } finally {
    openLevel = null;
    native.dualLevelEnd();
  }
  refusePromise(result, 'dualLevel', 'Forward mode');
  return result;
}

function checkDifferentiable(value: unknown, name: string): asserts value is Tensor {
  if (!(value instanceof Tensor)) throw typeError('a Tensor', name, value);
  if (!/^(b?float|complex)/.test(value.dtype))
    throw rangeError('a tensor of a floating or complex dtype', name, value.dtype);
}

/**
 * A dual tensor: `tensor` with `tangent` as its derivative. It lies on the memory of `tensor`.
 *
 * @param tangent of `tensor`'s shape and dtype
 * @throws RangeError outside of {@link dualLevel}, or for a dtype that has no derivatives; TorchError when shapes or dtypes differ
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.forward_ad.make_dual.html
 */
export function makeDual(tensor: Tensor, tangent: Tensor): Tensor {
  checkDifferentiable(tensor, 'tensor');
  checkDifferentiable(tangent, 'tangent');
  if (openLevel === null) {
    throw new RangeError('Expected makeDual() to be called inside of forwardAD.dualLevel() but no level is open');
  }
  return makeDualOp(tensor, tangent, openLevel);
}

/** What {@link unpackDual} gives. */
export interface UnpackedDual {
  primal: Tensor;
  /** Null where the tensor has no derivative. */
  tangent: Tensor | null;
}

/**
 * Takes a dual tensor apart. Outside of {@link dualLevel} there are no tangents.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.forward_ad.unpack_dual.html
 */
export function unpackDual(tensor: Tensor): UnpackedDual {
  if (!(tensor instanceof Tensor)) throw typeError('a Tensor', 'tensor', tensor);
  if (openLevel === null) return { primal: tensor, tangent: null };
  const [primal, tangent] = unpackDualOp(tensor, openLevel);
  return { primal: primal as Tensor, tangent: tangent ?? null };
}

/**
 * The product of the Jacobian of `fn` at `inputs` with `tangents`, in one forward pass: J v. As `torch.func.jvp`.
 *
 * @param fn gives a tensor or an array of tensors
 * @param tangents of the shapes of `inputs`
 * @returns what `fn` gave, and the product, of the same shapes
 * @throws RangeError when there are not as many tangents as inputs; TorchError from operators that have no formula for forward mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.jvp.html
 *
 * @example
 * const [y, product] = torch.autograd.forwardAD.jvp((x) => x.exp(), torch.rand([3]), torch.ones([3]));
 */
export function jvp<const I extends Tensors, O extends Tensors>(
  fn: TensorFunction<I, O>,
  inputs: I,
  tangents: Tensors,
): [outputs: Like<O>, jvp: Like<O>] {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of jvp', fn);
  const primals = groupOf(inputs, 'inputs of jvp').tensors;
  const directions = groupOf(tangents, 'tangents of jvp').tensors;
  if (directions.length !== primals.length) {
    throw new RangeError(
      `Expected ${primals.length} tangents for jvp, one for each input, but received ${directions.length}`,
    );
  }
  return dualLevel(() => {
    const duals = primals.map((primal, i) => makeDual(primal, directions[i] as Tensor));
    const outputs = groupOf(fn(...(duals as ArgumentsOf<I>)), 'the result of fn of jvp');
    const parts = outputs.tensors.map(unpackDual);
    return [
      inForm<O>(
        parts.map(({ primal }) => primal),
        outputs,
      ),
      inForm<O>(
        parts.map(({ primal, tangent }) => tangent ?? zerosLike(primal)),
        outputs,
      ),
    ];
  });
}
