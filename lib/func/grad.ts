import { rangeError, typeError } from '../errors.js';
import { readOptions } from '../ops/arguments.js';
import { enableGrad } from '../tensor/autograd.js';
import { Tensor } from '../tensor/tensor.js';
import { type Argnums, type ArgumentsAt, checkArgnums } from './argnums.js';
import { unwrapAt, withDerivatives } from './layer.js';
import { splitAux } from './results.js';
import { differentiable, gradientsOf, outOf } from './vjp.js';

/** Options of {@link grad} and {@link gradAndValue}. */
export interface GradTransformOptions<N extends Argnums = Argnums> {
  /** Which arguments the gradient is for: one, or an array of them. Default 0. */
  argnums?: N;
  /** The function gives `[output, aux]`, of which `aux` is not differentiated. Default false. */
  hasAux?: boolean;
}

interface Derived {
  gradients: unknown;
  output: Tensor;
  aux: unknown;
}

function derive(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  argnums: Argnums,
  hasAux: boolean,
  name: string,
): Derived {
  return withDerivatives('grad', (level) =>
    enableGrad(() => {
      const { wrapped, inputs } = differentiable(args, argnums, level, name);
      const [output, aux] = splitAux(fn(...(wrapped as never[])), hasAux, name);
      if (!(output instanceof Tensor)) throw typeError('a Tensor', `the result of fn of ${name}`, output);
      if (output.ndim !== 0) {
        throw rangeError(
          'a Tensor without dimensions',
          `the result of fn of ${name}`,
          `[${output.shape.join(', ')}]`,
          'Reduce it, with sum() for instance, or take torch.func.vjp or torch.func.jacrev',
        );
      }
      const found = gradientsOf([output], inputs.leaves, null, { retainGraph: true, createGraph: true });
      return {
        gradients: inputs.rebuild(found.map((gradient) => unwrapAt(gradient, level))),
        output: unwrapAt(output, level),
        aux: outOf(level, aux, `the aux of fn of ${name}`),
      };
    }),
  );
}

function readGradOptions(
  fn: unknown,
  options: GradTransformOptions | undefined,
  name: string,
): { argnums: Argnums; hasAux: boolean } {
  if (typeof fn !== 'function') throw typeError('a function', `fn of ${name}`, fn);
  const { argnums = 0, hasAux = false } = readOptions(options, name, ['argnums', 'hasAux']);
  checkArgnums(argnums, name);
  return { argnums, hasAux };
}

/**
 * The function that computes the gradient of a function with one number as its result. It can be transformed in turn: `grad(grad(f))`, `vmap(grad(f))`.
 *
 * The gradient is that of the function alone: a `noGrad` around the call does not matter, one inside of the function does.
 *
 * @param fn gives a tensor without dimensions, `[]`
 * @returns a function of the same arguments, which gives the gradient in the form of the argument: an array for an array of `argnums`; `[gradient, aux]` with `hasAux`
 * @throws TypeError or RangeError, when it is called, for arguments that are no tensors of a floating or complex dtype, or another result
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.grad.html
 *
 * @example
 * const cos = torch.func.grad((x: torch.Tensor) => x.sin());
 * cos(torch.tensor(0)).item(); // 1
 * const minusSin = torch.func.grad(cos);
 */
export function grad<A extends unknown[], Aux, const N extends Argnums = 0>(
  fn: (...args: A) => [output: Tensor, aux: Aux],
  options: GradTransformOptions<N> & { hasAux: true },
): (...args: A) => [gradient: ArgumentsAt<A, N>, aux: Aux];
export function grad<A extends unknown[], const N extends Argnums = 0>(
  fn: (...args: A) => Tensor,
  options?: GradTransformOptions<N> & { hasAux?: false },
): (...args: A) => ArgumentsAt<A, N>;
export function grad(fn: (...args: never[]) => unknown, options?: GradTransformOptions): (...args: never[]) => unknown {
  const { argnums, hasAux } = readGradOptions(fn, options, 'grad');
  return (...args) => {
    const { gradients, aux } = derive(fn, args, argnums, hasAux, 'grad');
    return hasAux ? [gradients, aux] : gradients;
  };
}

/**
 * As {@link grad}, with the function's result.
 *
 * @returns a function of the same arguments, which gives `[gradient, output]`; `[gradient, [output, aux]]` with `hasAux`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.grad_and_value.html
 *
 * @example
 * const [gradient, loss] = torch.func.gradAndValue((w: torch.Tensor) => w.square().sum())(torch.ones([3]));
 */
export function gradAndValue<A extends unknown[], Aux, const N extends Argnums = 0>(
  fn: (...args: A) => [output: Tensor, aux: Aux],
  options: GradTransformOptions<N> & { hasAux: true },
): (...args: A) => [gradient: ArgumentsAt<A, N>, value: [output: Tensor, aux: Aux]];
export function gradAndValue<A extends unknown[], const N extends Argnums = 0>(
  fn: (...args: A) => Tensor,
  options?: GradTransformOptions<N> & { hasAux?: false },
): (...args: A) => [gradient: ArgumentsAt<A, N>, value: Tensor];
export function gradAndValue(
  fn: (...args: never[]) => unknown,
  options?: GradTransformOptions,
): (...args: never[]) => unknown {
  const { argnums, hasAux } = readGradOptions(fn, options, 'gradAndValue');
  return (...args) => {
    const { gradients, output, aux } = derive(fn, args, argnums, hasAux, 'gradAndValue');
    return [gradients, hasAux ? [output, aux] : output];
  };
}
