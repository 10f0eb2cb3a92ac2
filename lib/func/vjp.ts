import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { readOptions } from '../ops/arguments.js';
import { enableGrad, grad as gradOf, isGradEnabled } from '../tensor/autograd.js';
import { zerosLike } from '../tensor/creation.js';
import { inferenceMode, isInferenceModeEnabled } from '../tensor/inferenceMode.js';
import { Tensor } from '../tensor/tensor.js';
import { type Argnums, argumentsAt } from './argnums.js';
import { unwrapAt, withDerivatives, wrapAt } from './layer.js';
import { requireDifferentiable, splitAux, type TensorTree, tensorTreeOf } from './results.js';
import { treeOf } from './tree.js';

/** Whether the function gives `[output, aux]`, of which `aux` is not differentiated. */
export interface AuxOptions {
  /** Default false. */
  hasAux?: boolean;
}

/** How the function of {@link vjp} computes. */
export interface PullbackOptions {
  /** Keep the graph for another call. Default true. */
  retainGraph?: boolean;
  /** Record the computation itself, for second derivatives. Default: whether gradients are recorded. */
  createGraph?: boolean;
}

/** Gradients as `torch.grad` gives them, of outputs that may need none; zeros where there is none. */
export function gradientsOf(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  weights: readonly Tensor[] | null,
  options: Required<PullbackOptions>,
): Tensor[] {
  const places = outputs.flatMap((output, i) => (output.requiresGrad ? [i] : []));
  if (places.length === 0) return inputs.map((input) => zerosLike(input));
  const found = gradOf(
    places.map((i) => outputs[i] as Tensor),
    inputs,
    {
      ...options,
      ...(weights === null ? {} : { gradOutputs: places.map((i) => weights[i] as Tensor) }),
      allowUnused: true,
    },
  );
  return found.map((gradient, i) => gradient ?? zerosLike(inputs[i] as Tensor));
}

/** The arguments in a layer of their own, with gradients for those that `argnums` means; all with null. */
export function differentiable(
  args: readonly unknown[],
  argnums: Argnums | null,
  level: number,
  name: string,
): { wrapped: unknown[]; inputs: TensorTree } {
  const tree = treeOf(args, `the arguments of ${name}`);
  const wrapped = tree.rebuild(tree.leaves.map(wrapAt(level))) as unknown[];
  const chosen = argnums === null ? wrapped : argumentsAt(wrapped, argnums, name);
  const inputs = tensorTreeOf(chosen, `the arguments of ${name} that are differentiated`);
  requireDifferentiable(inputs.leaves, `the arguments of ${name} that are differentiated`);
  for (const { handle } of inputs.leaves) native.makeDifferentiable(handle);
  return { wrapped, inputs };
}

/** A value's tensors out of a level. */
export function outOf(level: number, value: unknown, argument: string): unknown {
  const tree = treeOf(value, argument);
  return tree.rebuild(tree.leaves.map((leaf) => (leaf instanceof Tensor ? unwrapAt(leaf, level) : leaf)));
}

export interface Pullback {
  output: unknown;
  outputs: TensorTree;
  aux: unknown;
  pull(cotangents: unknown, options?: PullbackOptions): unknown;
}

/** {@link vjp} for some of the arguments. */
export function pullback(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  argnums: Argnums | null,
  hasAux: boolean,
  name: string,
): Pullback {
  return withDerivatives('grad', (level) =>
    enableGrad(() => {
      const { wrapped, inputs } = differentiable(args, argnums, level, name);
      const [result, aux] = splitAux(fn(...(wrapped as never[])), hasAux, name);
      const outputs = tensorTreeOf(result, `the result of fn of ${name}`);
      requireDifferentiable(outputs.leaves, `the result of fn of ${name}`);
      const pull = (cotangents: unknown, options: PullbackOptions = {}): unknown => {
        const { retainGraph = true, createGraph = isGradEnabled() } = options;
        const given = tensorTreeOf(cotangents, `the cotangents of ${name}`);
        if (given.form !== outputs.form) {
          throw new RangeError(
            `Expected cotangents that nest as the result of fn of ${name} does, ${outputs.form}, but received ${given.form}`,
          );
        }
        outputs.leaves.forEach((output, i) => {
          const shape = (given.leaves[i] as Tensor).shape;
          if (shape.join() !== output.shape.join()) {
            throw rangeError(
              `the shape [${output.shape.join(', ')}]`,
              `cotangent ${i} of ${name}`,
              `[${shape.join(', ')}]`,
            );
          }
        });
        const run = (): Tensor[] =>
          gradientsOf(outputs.leaves, inputs.leaves, given.leaves, { retainGraph, createGraph });
        const gradients = isInferenceModeEnabled() ? inferenceMode(run, { enabled: false }) : run();
        return inputs.rebuild(gradients);
      };
      return {
        output: outOf(level, result, `the result of fn of ${name}`),
        outputs,
        aux: outOf(level, aux, `the aux of fn of ${name}`),
        pull,
      };
    }),
  );
}

/** Gives the vector-Jacobian products for cotangents of the shapes of the function's results: one for each primal. */
export type PullbackFunction<P extends readonly unknown[], R> = (
  cotangents: R,
  options?: PullbackOptions,
) => { -readonly [Place in keyof P]: P[Place] };

/**
 * Calls a function, and gives its result with the function that multiplies cotangents by its Jacobian from the left: vᵀ J.
 *
 * @param fn takes and gives tensors, in arrays and plain objects if you like
 * @param primals the arguments of `fn`, all of them tensors or arrays and objects of tensors; PyTorch takes them one by one
 * @returns `[output, pull]`, or `[output, pull, aux]` with `hasAux`; `pull(cotangents)` gives an array with a product for each primal
 * @throws TypeError or RangeError for what is no tensor of a floating or complex dtype, and for cotangents that do not fit the output
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.vjp.html
 *
 * @example
 * const [y, pull] = torch.func.vjp((x: torch.Tensor) => x.sin(), [torch.rand([3])]);
 * const [product] = pull(torch.ones([3])); // cos(x)
 */
export function vjp<const P extends readonly unknown[], R, Aux>(
  fn: (...primals: [...P]) => [output: R, aux: Aux],
  primals: P,
  options: { hasAux: true },
): [output: R, pull: PullbackFunction<P, R>, aux: Aux];
export function vjp<const P extends readonly unknown[], R>(
  fn: (...primals: [...P]) => R,
  primals: P,
  options?: { hasAux?: false },
): [output: R, pull: PullbackFunction<P, R>];
export function vjp(fn: (...primals: never[]) => unknown, primals: readonly unknown[], options?: AuxOptions): unknown {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of vjp', fn);
  if (!Array.isArray(primals)) throw typeError('an array of the arguments of fn', 'primals of vjp', primals);
  const { hasAux = false } = readOptions(options, 'vjp', ['hasAux']);
  const { output, pull, aux } = pullback(fn, primals, null, hasAux, 'vjp');
  return hasAux ? [output, pull, aux] : [output, pull];
}
