import { rangeError, typeError } from '../errors.js';
import { readOptions } from '../ops/arguments.js';
import { cat } from '../ops/joining.js';
import { diagonal, movedim, reshape, split, squeeze, unsqueeze } from '../ops/surface.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Argnums, argumentsAt, checkArgnums, type ForArguments } from './argnums.js';
import { pushforward } from './jvp.js';
import type { Randomness } from './layer.js';
import { requireReal, type TensorTree, tensorTreeOf } from './results.js';
import { treeOf } from './tree.js';
import { pullback } from './vjp.js';
import { vmap } from './vmap.js';

/** Options of {@link jacrev}. */
export interface JacrevOptions<N extends Argnums = Argnums> {
  /** Which arguments the Jacobian is for: one, or an array of them. Default 0. */
  argnums?: N;
  /** The function gives `[output, aux]`, of which `aux` is not differentiated. Default false. */
  hasAux?: boolean;
  /** Compute so many rows at once, to need less memory; 1 needs no operator that torch.vmap knows. Default: all. */
  chunkSize?: number | null;
}

/** Options of {@link jacfwd}. */
export interface JacfwdOptions<N extends Argnums = Argnums> {
  /** As of {@link JacrevOptions}. */
  argnums?: N;
  /** As of {@link JacrevOptions}. */
  hasAux?: boolean;
  /** As of `torch.vmap`. Default `'error'`. */
  randomness?: Randomness;
}

/** The Jacobian for each tensor of a function's output: `R` with one tensor, or an array for an array of `argnums`, in the place of each. */
export type JacobiansOf<R, N extends Argnums> = R extends Tensor
  ? ForArguments<N, Tensor>
  : { -readonly [Place in keyof R]: JacobiansOf<R[Place], N> };

const sizesOf = (tensors: readonly Tensor[]): number[] => tensors.map((tensor) => tensor.numel());

/** Rows `from` to `to` of the standard basis of the space of all tensors' elements: `[rows, ...shape]` for each tensor. */
function basisOf(tensors: readonly Tensor[], from: number, to: number): Tensor[] {
  let start = 0;
  return tensors.map((tensor) => {
    const size = tensor.numel();
    const rows = tensor.newZeros([to - from, size]);
    const offset = from - start;
    // Beyond the matrix there is no diagonal to fill.
    if (offset < size && -offset < to - from) diagonal(rows, { offset }).fill_(1);
    start += size;
    return reshape(rows, [to - from, ...tensor.shape]);
  });
}

/** Jacobians by output and input, in the forms of both. */
function inForm(byOutput: readonly Tensor[][], outputs: TensorTree, inputs: TensorTree): unknown {
  return outputs.rebuild(byOutput.map((byInput) => inputs.rebuild(byInput)));
}

/**
 * The function that computes the Jacobian of a function, by a backward pass that torch.vmap makes for all elements of the result at once. For more elements in the
 * inputs than in the result take it, otherwise {@link jacfwd}.
 *
 * @param fn takes and gives tensors, in arrays and plain objects if you like
 * @returns a function of the same arguments. The Jacobian of a result `[...out]` for an argument `[...in]` is `[...out, ...in]`; it stands in the place of the result, and
 * in it, for an array of `argnums`, an array. With `hasAux`, `[jacobian, aux]`
 * @throws TypeError or RangeError, when it is called, for what is no tensor of a floating dtype; TorchError for what torch.vmap cannot do
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.jacrev.html
 *
 * @example
 * torch.func.jacrev((x: torch.Tensor) => x.sin())(torch.rand([5])).shape; // [5, 5]
 */
export function jacrev<A extends unknown[], R, Aux, const N extends Argnums = 0>(
  fn: (...args: A) => [output: R, aux: Aux],
  options: JacrevOptions<N> & { hasAux: true },
): (...args: A) => [jacobian: JacobiansOf<R, N>, aux: Aux];
export function jacrev<A extends unknown[], R, const N extends Argnums = 0>(
  fn: (...args: A) => R,
  options?: JacrevOptions<N> & { hasAux?: false },
): (...args: A) => JacobiansOf<R, N>;
export function jacrev(fn: (...args: never[]) => unknown, options?: JacrevOptions): (...args: never[]) => unknown {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of jacrev', fn);
  const names = ['argnums', 'hasAux', 'chunkSize'] as const;
  const { argnums = 0, hasAux = false, chunkSize = null } = readOptions<JacrevOptions>(options, 'jacrev', names);
  checkArgnums(argnums, 'jacrev');
  if (chunkSize !== null && !(Number.isInteger(chunkSize) && chunkSize > 0)) {
    throw rangeError('a positive integer or null', 'chunkSize', chunkSize);
  }
  return (...args) => {
    requireReal(treeOf(args, 'the arguments of jacrev').leaves, 'the arguments of jacrev');
    const { output, aux, pull } = pullback(fn, args, argnums, hasAux, 'jacrev');
    const outputs = tensorTreeOf(output, 'the result of fn of jacrev');
    requireReal(outputs.leaves, 'the result of fn of jacrev');
    const inputs = tensorTreeOf(argumentsAt(args, argnums, 'jacrev'), 'the arguments of jacrev');
    const sizes = sizesOf(outputs.leaves);
    const count = sizes.reduce((sum, size) => sum + size, 0);
    const step = chunkSize ?? Math.max(count, 1);
    const chunks: Tensor[][] = [];
    for (let row = 0; row === 0 || row < count; row += step) {
      const rows = basisOf(outputs.leaves, row, Math.min(row + step, count));
      const products =
        step === 1 && count > 0
          ? treeOf(pull(outputs.rebuild(rows.map((each) => squeeze(each, 0)))), 'products').leaves.map((each) =>
              unsqueeze(each as Tensor, 0),
            )
          : treeOf(vmap((basis: unknown) => pull(basis))(outputs.rebuild(rows)), 'products').leaves;
      chunks.push(products as Tensor[]);
    }
    // For each input all rows, then for each output those that are its own.
    const byInput = inputs.leaves.map((_, i) =>
      split(chunks.length === 1 ? (chunks[0]?.[i] as Tensor) : cat(chunks.map((chunk) => chunk[i] as Tensor)), sizes),
    );
    const byOutput = outputs.leaves.map((out, o) =>
      inputs.leaves.map((input, i) => reshape(byInput[i]?.[o] as Tensor, [...out.shape, ...input.shape])),
    );
    const found = inForm(byOutput, outputs, inputs);
    return hasAux ? [found, aux] : found;
  };
}

/**
 * The function that computes the Jacobian of a function, by a forward pass that torch.vmap makes for all elements of the inputs at once.
 *
 * @param fn takes and gives tensors, in arrays and plain objects if you like
 * @returns as that of {@link jacrev}
 * @throws as {@link jacrev}; TorchError from operators that have no formula for forward mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.jacfwd.html
 *
 * @example
 * torch.func.jacfwd((x: torch.Tensor) => x.sin())(torch.rand([5])).shape; // [5, 5]
 */
export function jacfwd<A extends unknown[], R, Aux, const N extends Argnums = 0>(
  fn: (...args: A) => [output: R, aux: Aux],
  options: JacfwdOptions<N> & { hasAux: true },
): (...args: A) => [jacobian: JacobiansOf<R, N>, aux: Aux];
export function jacfwd<A extends unknown[], R, const N extends Argnums = 0>(
  fn: (...args: A) => R,
  options?: JacfwdOptions<N> & { hasAux?: false },
): (...args: A) => JacobiansOf<R, N>;
export function jacfwd(fn: (...args: never[]) => unknown, options?: JacfwdOptions): (...args: never[]) => unknown {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of jacfwd', fn);
  const names = ['argnums', 'hasAux', 'randomness'] as const;
  const { argnums = 0, hasAux = false, randomness = 'error' } = readOptions<JacfwdOptions>(options, 'jacfwd', names);
  checkArgnums(argnums, 'jacfwd');
  return (...args) => {
    requireReal(treeOf(args, 'the arguments of jacfwd').leaves, 'the arguments of jacfwd');
    const inputs = tensorTreeOf(argumentsAt(args, argnums, 'jacfwd'), 'the arguments of jacfwd');
    const sizes = sizesOf(inputs.leaves);
    const count = sizes.reduce((sum, size) => sum + size, 0);
    const push = (basis: unknown): unknown => {
      const { tangents, aux } = pushforward(fn, args, basis, argnums, { strict: false, hasAux }, 'jacfwd');
      requireReal(treeOf(tangents, 'the result of fn of jacfwd').leaves, 'the result of fn of jacfwd');
      return hasAux ? [tangents, aux] : tangents;
    };
    const pushed = vmap(push, { randomness })(inputs.rebuild(basisOf(inputs.leaves, 0, count)));
    const [tangents, aux] = hasAux ? (pushed as [unknown, unknown]) : [pushed, undefined];
    const outputs = tensorTreeOf(tangents, 'the result of fn of jacfwd');
    const byOutput = outputs.leaves.map((columns) => {
      const outShape = columns.shape.slice(1);
      const parts = split(movedim(columns, 0, -1), sizes, -1);
      return inputs.leaves.map((input, i) => reshape(parts[i] as Tensor, [...outShape, ...input.shape]));
    });
    const found = inForm(byOutput, outputs, inputs);
    if (!hasAux) return found;
    // It is the same for every element of the basis.
    const extra = treeOf(aux, 'the aux of fn of jacfwd');
    return [found, extra.rebuild(extra.leaves.map((each) => (each as Tensor).select(0, 0)))];
  };
}

/** The Hessian for one argument, or the matrix of those for an array of them, in the place of each result. */
export type HessiansOf<R, N extends Argnums> = R extends Tensor
  ? ForArguments<N, ForArguments<N, Tensor>>
  : { -readonly [Place in keyof R]: HessiansOf<R[Place], N> };

/**
 * The function that computes the Hessian of a function: `jacfwd(jacrev(fn))`.
 *
 * @param fn takes and gives tensors, in arrays and plain objects if you like
 * @returns a function of the same arguments. The Hessian of a result `[...out]` for an argument `[...in]` is `[...out, ...in, ...in]`
 * @throws as {@link jacfwd}
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.hessian.html
 *
 * @example
 * torch.func.hessian((x: torch.Tensor) => x.sin().sum())(torch.rand([5])).shape; // [5, 5]
 */
export function hessian<A extends unknown[], R, const N extends Argnums = 0>(
  fn: (...args: A) => R,
  options?: { /** As of {@link jacrev}. */ argnums?: N },
): (...args: A) => HessiansOf<R, N> {
  const { argnums = 0 } = readOptions<{ argnums?: Argnums }>(options, 'hessian', ['argnums']);
  return jacfwd(jacrev(fn, { argnums }) as (...args: A) => unknown, { argnums }) as never;
}
