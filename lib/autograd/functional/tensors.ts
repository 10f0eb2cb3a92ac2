import { typeError } from '../../errors.js';
import { viewAs } from '../../ops/shape.js';
import { grad } from '../../tensor/autograd.js';
import { zerosLike } from '../../tensor/creation.js';
import { Tensor } from '../../tensor/tensor.js';

/** A tensor, or an array of them. */
export type Tensors = Tensor | readonly Tensor[];

/** Tensors in the places of `T`'s: one for one, an array for an array. */
export type Like<T extends Tensors> = T extends Tensor ? Tensor : { -readonly [Place in keyof T]: Tensor };

/** What a function of `T` gets: the tensor, or the array's elements one by one. */
export type ArgumentsOf<T extends Tensors> = T extends readonly Tensor[]
  ? { -readonly [Place in keyof T]: Tensor }
  : [Tensor];

/** A function of tensors, differentiable where derivatives are wanted. */
export type TensorFunction<I extends Tensors, O extends Tensors> = (...inputs: ArgumentsOf<I>) => O;

/** How derivatives of a function are computed. */
export interface FunctionalOptions {
  /** Compute outputs and results so that they can be differentiated in turn. Default false. */
  createGraph?: boolean;
  /** Make an error of an input that the result does not depend on, instead of zeros. Default false. */
  strict?: boolean;
}

/** An argument as an array, and whether it was one. */
export interface Group {
  readonly tensors: readonly Tensor[];
  readonly isArray: boolean;
}

/** @param argument how an error names it, such as `inputs of vjp` */
export function groupOf(value: unknown, argument: string): Group {
  if (value instanceof Tensor) return { tensors: [value], isArray: false };
  if (!Array.isArray(value)) throw typeError('a Tensor or an array of Tensors', argument, value);
  value.forEach((item: unknown, i) => {
    if (!(item instanceof Tensor)) throw typeError('a Tensor', `element ${i} of ${argument}`, item);
  });
  return { tensors: value as Tensor[], isArray: true };
}

/** The tensors in the form in which the group came. */
export function inForm<T extends Tensors>(tensors: readonly Tensor[], { isArray }: Group): Like<T> {
  return (isArray ? [...tensors] : tensors[0]) as Like<T>;
}

/** Tensors for a graph of its own, or one that goes on from where they come from. */
export function prepare(tensors: readonly Tensor[], createGraph: boolean, needGraph: boolean): Tensor[] {
  return tensors.map((tensor) =>
    createGraph && tensor.requiresGrad ? viewAs(tensor, tensor) : tensor.detach().requiresGrad_(needGraph),
  );
}

export function finish(tensors: readonly Tensor[], createGraph: boolean): Tensor[] {
  return createGraph ? [...tensors] : tensors.map((tensor) => tensor.detach());
}

/** {@link grad} of those outputs that have one; null for inputs that none of them depends on. */
export function gradients(
  outputs: ReadonlyArray<Tensor | null>,
  inputs: readonly Tensor[],
  weights: ReadonlyArray<Tensor | null> | null,
  options: { createGraph?: boolean; retainGraph?: boolean } = {},
): Array<Tensor | null> {
  const places = outputs.flatMap((output, i) => (output?.requiresGrad ? [i] : []));
  if (places.length === 0) return inputs.map(() => null);
  return grad(
    places.map((i) => outputs[i] as Tensor),
    inputs,
    { ...options, gradOutputs: places.map((i) => weights?.[i] ?? null), allowUnused: true },
  );
}

/** The vector for a product, or none where a single element stands for it. */
export function vectorFor(
  v: unknown,
  of: Group,
  name: string,
  createGraph: boolean,
  whose: 'input' | 'output',
): Tensor[] | null {
  const shapes = of.tensors.map((tensor) => `[${tensor.shape.join(', ')}]`);
  if (v === undefined || v === null) {
    if (of.tensors.length === 1 && (of.tensors[0] as Tensor).numel() === 1) return null;
    throw new RangeError(
      `Expected v for ${name}, with the shapes of the function's ${whose}s (${shapes.join(', ')}). It may be left out only if there is a single ${whose} with a single element`,
    );
  }
  const given = groupOf(v, `v of ${name}`).tensors;
  const received = given.map((tensor) => `[${tensor.shape.join(', ')}]`);
  if (received.join() !== shapes.join()) {
    throw new RangeError(
      `Expected v of ${name} to have the shapes of the function's ${whose}s, ${shapes.join(', ') || 'none'}, but received ${received.join(', ') || 'none'}`,
    );
  }
  return prepare(given, createGraph, false);
}

/** Throws what `strict` makes an error of. */
export function strictError(reason: string): never {
  throw new RangeError(`Expected ${reason}. Without strict, its derivatives are zeros`);
}

export function requireGradients(
  tensors: ReadonlyArray<Tensor | null>,
  strict: boolean,
  what: (i: number) => string,
): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (!tensor?.requiresGrad) strictError(what(i));
  });
}

/** Zeros for what is missing. */
export function fill(
  found: ReadonlyArray<Tensor | null>,
  like: readonly Tensor[],
  options: Required<FunctionalOptions>,
  what: (i: number) => string,
): Tensor[] {
  return found.map((tensor, i) => {
    if (tensor === null) return options.strict ? strictError(what(i)) : zerosLike(like[i] as Tensor);
    if (options.strict && options.createGraph && !tensor.requiresGrad) strictError(`${what(i)}, also with createGraph`);
    return tensor;
  });
}
