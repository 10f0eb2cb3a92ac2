import { rangeError, typeError } from '../errors.js';
import { dtypes } from '../tensor/dtype.js';
import { refusePromise } from '../tensor/synchronous.js';
import { Tensor } from '../tensor/tensor.js';
import { type Tree, treeOf } from './tree.js';

/** A tree of nothing but tensors. */
export interface TensorTree extends Tree {
  readonly leaves: readonly Tensor[];
}

/** {@link treeOf} a value of tensors alone. */
export function tensorTreeOf(value: unknown, argument: string): TensorTree {
  const tree = treeOf(value, argument);
  if (tree.leaves.length === 0) throw typeError('at least one Tensor', argument, value);
  for (const leaf of tree.leaves) {
    if (!(leaf instanceof Tensor)) throw typeError('a Tensor, or arrays and objects of Tensors,', argument, leaf);
  }
  return tree as TensorTree;
}

/** What a function gave: its output, and with `hasAux` the second of an array, which is not differentiated. */
export function splitAux(result: unknown, hasAux: boolean, name: string): [output: unknown, aux: unknown] {
  refusePromise(result, name, 'A transformation');
  if (!hasAux) return [result, undefined];
  if (!Array.isArray(result) || result.length !== 2) {
    throw typeError('an array [output, aux] with hasAux', `the result of fn of ${name}`, result);
  }
  return [result[0], result[1]];
}

export function requireDifferentiable(tensors: readonly Tensor[], argument: string): void {
  for (const { dtype } of tensors) {
    if (dtypes[dtype].kind !== 'float' && dtypes[dtype].kind !== 'complex') {
      throw rangeError('Tensors of a floating or complex dtype', argument, dtype);
    }
  }
}

export function requireReal(tensors: readonly unknown[], argument: string): void {
  for (const tensor of tensors) {
    if (tensor instanceof Tensor && dtypes[tensor.dtype].kind === 'complex') {
      throw rangeError('Tensors of a real dtype', argument, tensor.dtype);
    }
  }
}
