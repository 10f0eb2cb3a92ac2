import { rangeError, typeError } from '../../errors.js';
import { stack } from '../../ops/joining.js';
import { enableGrad } from '../../tensor/autograd.js';
import { zeros, zerosLike } from '../../tensor/creation.js';
import type { Tensor } from '../../tensor/tensor.js';
import { jvp as forwardJvp } from '../forwardAD.js';
import {
  type FunctionalOptions,
  finish,
  gradients,
  groupOf,
  prepare,
  requireGradients,
  strictError,
  type TensorFunction,
  type Tensors,
} from './tensors.js';

/** How a Jacobian is computed. */
export interface JacobianOptions extends FunctionalOptions {
  /**
   * `'reverse-mode'` makes a backward pass for each element of the results, `'forward-mode'` calls the function for each element of the inputs, and knows
   * neither `createGraph` nor `strict`. Default `'reverse-mode'`.
   */
  strategy?: 'reverse-mode' | 'forward-mode';
}

/** A matrix of tensors for arrays of results and inputs, a row or a column for one of them, one tensor for neither. */
export type JacobianOf<O extends Tensors, I extends Tensors> = O extends Tensor
  ? I extends Tensor
    ? Tensor
    : Tensor[]
  : I extends Tensor
    ? Tensor[]
    : Tensor[][];

function inForm(rows: Tensor[][], outputsAreArray: boolean, inputsAreArray: boolean): unknown {
  const columns = inputsAreArray ? rows : rows.map((row) => row[0] as Tensor);
  return outputsAreArray ? columns : columns[0];
}

/**
 * The Jacobian of `fn` at `inputs`. That of result `i` for input `j` has the shape of the result followed by that of the input.
 *
 * @param fn gives a tensor or an array of tensors
 * @returns a tensor; if `fn` gives an array, an array over its results; if `inputs` is an array, (an array of) arrays over the inputs
 * @throws RangeError when `strict` finds an input that does not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jacobian.html
 *
 * @example
 * torch.autograd.functional.jacobian((x) => x.exp().sum(1), torch.rand([2, 3])).shape; // [2, 2, 3]
 */
export function jacobian<const I extends Tensors, O extends Tensors>(
  fn: TensorFunction<I, O>,
  inputs: I,
  options: JacobianOptions = {},
): JacobianOf<O, I> {
  const { createGraph = false, strict = false, strategy = 'reverse-mode' } = options;
  if (typeof fn !== 'function') throw typeError('a function', 'fn of jacobian', fn);
  if (strategy !== 'reverse-mode' && strategy !== 'forward-mode') {
    throw rangeError("'reverse-mode' or 'forward-mode'", 'strategy', strategy);
  }
  if (strategy === 'forward-mode') {
    if (createGraph || strict) {
      throw rangeError(
        'neither createGraph nor strict',
        "strategy 'forward-mode'",
        options,
        "Use strategy 'reverse-mode' for them",
      );
    }
    return forwardJacobian(fn as unknown as TensorFunction<Tensors, Tensors>, inputs) as JacobianOf<O, I>;
  }
  return enableGrad(() => {
    const given = groupOf(inputs, 'inputs of jacobian');
    const prepared = prepare(given.tensors, createGraph, true);
    const called = groupOf((fn as (...inputs: Tensor[]) => unknown)(...prepared), 'the result of fn of jacobian');
    requireGradients(called.tensors, strict, (i) => `result ${i} of fn of jacobian to depend on the inputs`);
    const rows = called.tensors.map((output, place) => {
      const flat = output.reshape([-1]);
      const found: Tensor[][] = prepared.map(() => []);
      for (let element = 0; element < output.numel(); element++) {
        const row = gradients([flat.select(0, element)], prepared, null, { retainGraph: true, createGraph });
        row.forEach((each, i) => {
          if (strict && each === null) strictError(`result ${place} of fn of jacobian to depend on input ${i}`);
          if (strict && createGraph && !each?.requiresGrad)
            strictError(`the Jacobian of result ${place} of fn of jacobian to depend on the inputs, with createGraph`);
          found[i]?.push(each ?? zerosLike(prepared[i] as Tensor));
        });
      }
      return found.map((each, i) => {
        const input = prepared[i] as Tensor;
        const shape = [...output.shape, ...input.shape];
        return each.length > 0
          ? stack(each, 0).reshape(shape)
          : zeros(shape, { dtype: input.dtype, device: input.device });
      });
    });
    return inForm(
      rows.map((row) => finish(row, createGraph)),
      called.isArray,
      given.isArray,
    ) as JacobianOf<O, I>;
  });
}

function forwardJacobian(fn: TensorFunction<Tensors, Tensors>, inputs: Tensors): unknown {
  const group = groupOf(inputs, 'inputs of jacobian');
  const given = { ...group, tensors: group.tensors.map((input) => input.detach()) };
  let shapes: number[][] = [];
  let outputsAreArray = false;
  // For each input and each of its elements, a column for each result.
  const columns = given.tensors.map((input, place) => {
    const found: Tensor[][] = [];
    for (let element = 0; element < input.numel(); element++) {
      const tangents = given.tensors.map((each) => zerosLike(each));
      (tangents[place] as Tensor).reshape([-1]).select(0, element).fill_(1);
      const [outputs, products] = forwardJvp(
        fn as (...tensors: Tensor[]) => Tensors,
        given.tensors,
        tangents,
      ) as unknown as [Tensors, Tensors];
      const results = groupOf(outputs, 'the result of fn of jacobian');
      outputsAreArray = results.isArray;
      shapes = results.tensors.map((each) => each.shape);
      groupOf(products, 'products').tensors.forEach((each, i) => {
        found[i] ??= [];
        found[i].push(each.reshape([-1]));
      });
    }
    return found;
  });
  const rows = shapes.map((shape, i) =>
    given.tensors.map((input, j) => stack(columns[j]?.[i] as Tensor[], 1).reshape([...shape, ...input.shape])),
  );
  return inForm(rows, outputsAreArray, given.isArray);
}

/** A tensor for one input, a matrix of tensors for an array of them. */
export type HessianOf<I extends Tensors> = I extends Tensor ? Tensor : Tensor[][];

/**
 * The Hessian of a function with one result. That for inputs `i` and `j` has the shape of the one followed by that of the other.
 *
 * @param fn gives a tensor with one element
 * @throws RangeError when `fn` gives something else, or `strict` finds an input that does not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hessian.html
 *
 * @example
 * torch.autograd.functional.hessian((x) => x.pow(3).sum(), torch.rand([2, 2])).shape; // [2, 2, 2, 2]
 */
export function hessian<const I extends Tensors>(
  fn: TensorFunction<I, Tensor>,
  inputs: I,
  options: FunctionalOptions = {},
): HessianOf<I> {
  const { strict = false } = options;
  if (typeof fn !== 'function') throw typeError('a function', 'fn of hessian', fn);
  const given = groupOf(inputs, 'inputs of hessian');
  const scalar = (...tensors: Tensor[]): Tensor => {
    const output = groupOf((fn as (...inputs: Tensor[]) => unknown)(...tensors), 'the result of fn of hessian');
    const [only] = output.tensors;
    if (output.isArray || only === undefined || only.numel() !== 1) {
      throw rangeError(
        'a tensor with one element',
        'the result of fn of hessian',
        output.isArray ? [...output.tensors] : only?.shape,
      );
    }
    requireGradients([only], strict, () => 'the result of fn of hessian to depend on the inputs');
    return only.reshape([]);
  };
  const gradient = (...tensors: Tensor[]): Tensor[] => {
    const found = jacobian(scalar as TensorFunction<readonly Tensor[], Tensor>, tensors, {
      createGraph: true,
    });
    requireGradients(found, strict, (i) => `the gradient for input ${i} of fn of hessian to depend on the inputs`);
    return found;
  };
  const rows = jacobian(gradient as TensorFunction<readonly Tensor[], Tensor[]>, [...given.tensors], options);
  return (given.isArray ? rows : rows[0]?.[0]) as HessianOf<I>;
}
