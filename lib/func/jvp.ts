import { typeError } from '../errors.js';
import { dualLevel, makeDual, unpackDual } from '../autograd/forwardAD.js';
import { readOptions } from '../ops/arguments.js';
import { zerosLike } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Argnums, argumentsAt, placesOf } from './argnums.js';
import { unwrapAt, withDerivatives, wrapAt } from './layer.js';
import { requireDifferentiable, splitAux, tensorTreeOf } from './results.js';
import { treeOf } from './tree.js';
import { type AuxOptions, outOf } from './vjp.js';

/** Options of {@link jvp}. */
export interface JvpOptions extends AuxOptions {
  /** Make an error of a result that does not depend on the primals, instead of zeros. Default false. */
  strict?: boolean;
}

/** Forward passes within one another share libtorch's one level of forward mode. */
let depth = 0;

function inDualLevel<T>(run: () => T): T {
  depth += 1;
  try {
    return depth === 1 ? dualLevel(run) : run();
  } finally {
    depth -= 1;
  }
}

export interface Pushforward {
  output: unknown;
  tangents: unknown;
  aux: unknown;
}

/** {@link jvp} for some of the arguments. */
export function pushforward(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  tangents: unknown,
  argnums: Argnums | null,
  options: Required<JvpOptions>,
  name: string,
): Pushforward {
  const chosen = argnums === null ? args : argumentsAt(args, argnums, name);
  const primals = tensorTreeOf(chosen, `the primals of ${name}`);
  const directions = tensorTreeOf(tangents, `the tangents of ${name}`);
  if (primals.form !== directions.form) {
    throw new RangeError(
      `Expected tangents of ${name} that nest as the primals do, ${primals.form}, but received ${directions.form}`,
    );
  }
  requireDifferentiable(primals.leaves, `the primals of ${name}`);
  return withDerivatives('jvp', (level) =>
    inDualLevel(() => {
      const duals = primals.rebuild(
        primals.leaves.map((primal, i) => makeDual(primal, directions.leaves[i] as Tensor)),
      );
      let given = duals as unknown[];
      if (argnums !== null) {
        const all = treeOf(args, `the arguments of ${name}`);
        given = all.rebuild(all.leaves.map(wrapAt(level))) as unknown[];
        const replacements = typeof argnums === 'number' ? [duals] : (duals as unknown[]);
        placesOf(argnums, args.length, name).forEach((place, i) => {
          given[place] = replacements[i];
        });
      }
      const [result, aux] = splitAux(fn(...(given as never[])), options.hasAux, name);
      const outputs = tensorTreeOf(result, `the result of fn of ${name}`);
      const parts = outputs.leaves.map((each, i) => {
        const { primal, tangent } = unpackDual(each);
        if (tangent === null && options.strict) {
          throw new RangeError(
            `Expected result ${i} of fn of ${name} to depend on the primals. Without strict, its derivatives are zeros`,
          );
        }
        return [unwrapAt(primal, level), unwrapAt(tangent ?? zerosLike(primal), level)] as const;
      });
      return {
        output: outputs.rebuild(parts.map(([primal]) => primal)),
        tangents: outputs.rebuild(parts.map(([, tangent]) => tangent)),
        aux: outOf(level, aux, `the aux of fn of ${name}`),
      };
    }),
  );
}

/**
 * Calls a function, and multiplies its Jacobian by tangents from the right, in one forward pass: J v.
 *
 * @param fn takes and gives tensors, in arrays and plain objects if you like
 * @param primals the arguments of `fn`, all of them tensors or arrays and objects of tensors
 * @param tangents of the form, shapes and dtypes of `primals`
 * @returns `[output, product]`, or `[output, product, aux]` with `hasAux`; the product is of the form and shapes of the output
 * @throws TypeError or RangeError for what is no tensor of a floating or complex dtype, or does not fit; TorchError from operators that have no formula for forward mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.jvp.html
 *
 * @example
 * const [y, product] = torch.func.jvp((x: torch.Tensor) => x.exp(), [torch.zeros([3])], [torch.ones([3])]);
 */
export function jvp<const P extends readonly unknown[], R, Aux>(
  fn: (...primals: [...P]) => [output: R, aux: Aux],
  primals: P,
  tangents: { readonly [Place in keyof P]: P[Place] },
  options: JvpOptions & { hasAux: true },
): [output: R, product: R, aux: Aux];
export function jvp<const P extends readonly unknown[], R>(
  fn: (...primals: [...P]) => R,
  primals: P,
  tangents: { readonly [Place in keyof P]: P[Place] },
  options?: JvpOptions & { hasAux?: false },
): [output: R, product: R];
export function jvp(
  fn: (...primals: never[]) => unknown,
  primals: readonly unknown[],
  tangents: readonly unknown[],
  options?: JvpOptions,
): unknown {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of jvp', fn);
  if (!Array.isArray(primals)) throw typeError('an array of the arguments of fn', 'primals of jvp', primals);
  if (!Array.isArray(tangents)) throw typeError('an array with one for each primal', 'tangents of jvp', tangents);
  const { strict = false, hasAux = false } = readOptions(options, 'jvp', ['strict', 'hasAux']);
  const { output, tangents: product, aux } = pushforward(fn, primals, tangents, null, { strict, hasAux }, 'jvp');
  return hasAux ? [output, product, aux] : [output, product];
}
