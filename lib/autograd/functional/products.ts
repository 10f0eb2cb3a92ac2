import { typeError } from '../../errors.js';
import { enableGrad, isGradEnabled, setGradEnabled } from '../../tensor/autograd.js';
import { zerosLike } from '../../tensor/creation.js';
import type { Tensor } from '../../tensor/tensor.js';
import {
  type FunctionalOptions,
  fill,
  finish,
  type Group,
  gradients,
  groupOf,
  inForm,
  type Like,
  prepare,
  requireGradients,
  type TensorFunction,
  type Tensors,
  vectorFor,
} from './tensors.js';

interface Call {
  inputs: readonly Tensor[];
  inputsForm: Group;
  outputs: readonly Tensor[];
  outputsForm: Group;
}

/** Calls the function on inputs that have a graph. */
function callOn(fn: unknown, given: unknown, name: string, options: Required<FunctionalOptions>): Call {
  if (typeof fn !== 'function') throw typeError('a function', `fn of ${name}`, fn);
  const inputsForm = groupOf(given, `inputs of ${name}`);
  const inputs = prepare(inputsForm.tensors, options.createGraph, true);
  const outputsForm = groupOf(fn(...inputs), `the result of fn of ${name}`);
  const outputs = outputsForm.tensors;
  requireGradients(outputs, options.strict, (i) => `result ${i} of fn of ${name} to depend on the inputs`);
  return { inputs, inputsForm, outputs, outputsForm };
}

function callScalar(fn: unknown, given: unknown, name: string, options: Required<FunctionalOptions>): Call {
  const called = callOn(fn, given, name, options);
  const { outputsForm } = called;
  const [output] = outputsForm.tensors;
  if (outputsForm.isArray || output === undefined || output.numel() !== 1) {
    const received = outputsForm.isArray
      ? `an array of ${outputsForm.tensors.length} tensors`
      : `a tensor of shape [${output?.shape.join(', ')}]`;
    throw new RangeError(`Expected a tensor with one element for the result of fn of ${name} but received ${received}`);
  }
  return called;
}

const complete = ({ createGraph = false, strict = false }: FunctionalOptions): Required<FunctionalOptions> => ({
  createGraph,
  strict,
});

const whereRecorded = <T>(createGraph: boolean, fn: () => T): T => setGradEnabled(createGraph || isGradEnabled(), fn);

/**
 * The product of a vector with the Jacobian of `fn` at `inputs`: vᵀ J.
 *
 * @param v of the shapes of `fn`'s results; may be left out for one with a single element
 * @returns what `fn` gave, and the product, of the shapes of `inputs`
 * @throws RangeError when `v` has other shapes, or `strict` finds an input that does not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vjp.html
 *
 * @example
 * const [y, product] = torch.autograd.functional.vjp((x) => x.exp().sum(1), torch.rand([4, 4]), torch.ones([4]));
 */
export function vjp<const I extends Tensors, O extends Tensors>(
  fn: TensorFunction<I, O>,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [outputs: Like<O>, vjp: Like<I>] {
  const all = complete(options);
  const { call, vector } = enableGrad(() => {
    const called = callOn(fn, inputs, 'vjp', all);
    return { call: called, vector: vectorFor(v, called.outputsForm, 'vjp', all.createGraph, 'output') };
  });
  const product = whereRecorded(all.createGraph, () =>
    fill(
      gradients(call.outputs, call.inputs, vector, { createGraph: all.createGraph }),
      call.inputs,
      all,
      (i) => `the results of fn of vjp to depend on input ${i}`,
    ),
  );
  return [
    inForm(finish(call.outputs, all.createGraph), call.outputsForm),
    inForm(finish(product, all.createGraph), call.inputsForm),
  ];
}

/**
 * The product of the Jacobian of `fn` at `inputs` with a vector: J v. It is computed by two backward passes, as PyTorch does it; where all operators have
 * formulas for forward mode, `torch.autograd.forwardAD.jvp` is faster.
 *
 * @param v of the shapes of `inputs`; may be left out for one with a single element
 * @returns what `fn` gave, and the product, of the shapes of `fn`'s results
 * @throws RangeError when `v` has other shapes, or `strict` finds an input that does not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jvp.html
 *
 * @example
 * const [y, product] = torch.autograd.functional.jvp((x) => x.exp().sum(1), torch.rand([4, 4]), torch.ones([4, 4]));
 */
export function jvp<const I extends Tensors, O extends Tensors>(
  fn: TensorFunction<I, O>,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [outputs: Like<O>, jvp: Like<O>] {
  const all = complete(options);
  const { call, vector, weights, backward } = enableGrad(() => {
    const group = groupOf(inputs, 'inputs of jvp');
    const vector = vectorFor(v, group, 'jvp', all.createGraph, 'input');
    const call = callOn(fn, inputs, 'jvp', all);
    const weights = call.outputs.map((output) => zerosLike(output, { requiresGrad: true }));
    const backward = gradients(call.outputs, call.inputs, weights, { createGraph: true });
    requireGradients(backward, all.strict, (i) => `the results of fn of jvp to depend on input ${i}`);
    return { call, vector, weights, backward };
  });
  // What is linear in the weights: its gradient for them is the product.
  const forward = () =>
    fill(
      gradients(backward, weights, vector, { createGraph: all.createGraph }),
      call.outputs,
      all,
      (i) => `result ${i} of fn of jvp to depend on the inputs`,
    );
  const product = all.createGraph ? enableGrad(forward) : forward();
  return [
    inForm(finish(call.outputs, all.createGraph), call.outputsForm),
    inForm(finish(product, all.createGraph), call.outputsForm),
  ];
}

/**
 * The product of a vector with the Hessian of a function with one result: vᵀ H.
 *
 * @param fn gives a tensor with one element
 * @param v of the shapes of `inputs`; may be left out for one with a single element
 * @returns what `fn` gave, and the product, of the shapes of `inputs`
 * @throws RangeError when `fn` gives something else, `v` has other shapes, or `strict` finds an input that does not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vhp.html
 *
 * @example
 * const [y, product] = torch.autograd.functional.vhp((x) => x.pow(3).sum(), torch.rand([2, 2]), torch.ones([2, 2]));
 */
export function vhp<const I extends Tensors>(
  fn: TensorFunction<I, Tensor>,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [output: Tensor, vhp: Like<I>] {
  const all = complete(options);
  const { call, vector, jacobian } = enableGrad(() => {
    const vector = vectorFor(v, groupOf(inputs, 'inputs of vhp'), 'vhp', all.createGraph, 'input');
    const call = callScalar(fn, inputs, 'vhp', all);
    const jacobian = gradients(call.outputs, call.inputs, null, { createGraph: true });
    requireGradients(jacobian, all.strict, (i) => `the gradient for input ${i} of fn of vhp to depend on the inputs`);
    return { call, vector, jacobian };
  });
  const product = whereRecorded(all.createGraph, () =>
    fill(
      gradients(jacobian, call.inputs, vector, { createGraph: all.createGraph }),
      call.inputs,
      all,
      (i) => `the gradient of fn of vhp to depend on input ${i}`,
    ),
  );
  return [
    finish(call.outputs, all.createGraph)[0] as Tensor,
    inForm(finish(product, all.createGraph), call.inputsForm),
  ];
}

/**
 * The product of the Hessian of a function with one result with a vector: H v. It takes one backward pass more than {@link vhp}, which gives the same where
 * the function is twice continuously differentiable.
 *
 * @param fn gives a tensor with one element
 * @param v of the shapes of `inputs`; may be left out for one with a single element
 * @returns what `fn` gave, and the product, of the shapes of `inputs`
 * @throws RangeError when `fn` gives something else, `v` has other shapes, or `strict` finds an input that does not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hvp.html
 *
 * @example
 * const [y, product] = torch.autograd.functional.hvp((x) => x.pow(3).sum(), torch.rand([2, 2]), torch.ones([2, 2]));
 */
export function hvp<const I extends Tensors>(
  fn: TensorFunction<I, Tensor>,
  inputs: I,
  v?: Tensors | null,
  options: FunctionalOptions = {},
): [output: Tensor, hvp: Like<I>] {
  const all = complete(options);
  const { call, vector, weights, twice } = enableGrad(() => {
    const vector = vectorFor(v, groupOf(inputs, 'inputs of hvp'), 'hvp', all.createGraph, 'input');
    const call = callScalar(fn, inputs, 'hvp', all);
    const jacobian = gradients(call.outputs, call.inputs, null, { createGraph: true });
    requireGradients(jacobian, all.strict, (i) => `the gradient for input ${i} of fn of hvp to depend on the inputs`);
    const weights = call.inputs.map((input) => zerosLike(input, { requiresGrad: true }));
    const twice = gradients(jacobian, call.inputs, weights, { createGraph: true });
    return { call, vector, weights, twice };
  });
  const product = whereRecorded(all.createGraph, () =>
    fill(
      gradients(twice, weights, vector, { createGraph: all.createGraph }),
      call.inputs,
      all,
      (i) => `the gradient of fn of hvp to depend on input ${i}`,
    ),
  );
  return [
    finish(call.outputs, all.createGraph)[0] as Tensor,
    inForm(finish(product, all.createGraph), call.inputsForm),
  ];
}
