import { typeError } from '../../errors.js';
import { operator } from '../../ops/operator.js';
import { enableGrad, grad } from '../../tensor/autograd.js';
import { autogradFunction } from '../../tensor/autogradFunction.js';
import { rand, zerosLike } from '../../tensor/creation.js';
import { Tensor } from '../../tensor/tensor.js';
import { GradcheckError } from './gradcheckError.js';
import { backwardJacobians, forwardJacobians, isComplex, numericalJacobians, type Outputs } from './jacobians.js';
import { type GradcheckOptions, type GradcheckSettings, settingsOf } from './options.js';

/** A function of tensors and other values that gives a tensor or an array of tensors. */
// biome-ignore lint/suspicious/noExplicitAny: the inputs are the caller's own
export type CheckedFunction = (...inputs: any[]) => Tensor | readonly Tensor[];

const realOp = operator('aten::real');
const imagOp = operator('aten::imag');
const allcloseOp = operator<boolean>('aten::allclose');

const isDifferentiable = (value: unknown): value is Tensor =>
  value instanceof Tensor && /^(b?float|complex)/.test(value.dtype);

function call(fn: CheckedFunction, inputs: readonly unknown[]): Tensor[] {
  const given: unknown = fn(...inputs);
  const all = (Array.isArray(given) ? given : [given]) as unknown[];
  for (const each of all)
    if (!(each instanceof Tensor)) throw typeError('a Tensor or an array of Tensors', 'the result of fn', each);
  return (all as Tensor[]).filter(isDifferentiable);
}

function checkInputs(inputs: readonly unknown[]): Tensor[] {
  const checked = inputs.filter((input): input is Tensor => input instanceof Tensor && input.requiresGrad);
  if (checked.length === 0) {
    throw new RangeError(
      'Expected at least one input of gradcheck to require a gradient (requiresGrad: true) but none does',
    );
  }
  inputs.forEach((input, i) => {
    if (!(input instanceof Tensor) || !input.requiresGrad) return;
    if (input.layout !== 'strided') {
      throw new RangeError(
        `Expected a dense tensor for input ${i} of gradcheck but its layout is ${input.layout}. Give fn a dense tensor, and make it sparse inside`,
      );
    }
    if (input.dtype !== 'float64' && input.dtype !== 'complex128') {
      process.emitWarning(
        `Input ${i} of gradcheck is ${input.dtype}. The check will likely fail with less than double precision: use float64 or complex128`,
      );
    }
    const { shape, strides } = input;
    if (strides.some((stride, dim) => stride === 0 && (shape[dim] as number) > 1)) {
      throw new RangeError(
        `Expected input ${i} of gradcheck not to overlap itself, but a dimension has stride 0. Give contiguous() of it`,
      );
    }
  });
  return checked;
}

/** The indices of the inputs that are checked, for messages. */
const placeOf = (inputs: readonly unknown[], input: Tensor): number => inputs.indexOf(input);

function isClose(a: Tensor, b: Tensor, { rtol, atol }: GradcheckSettings): boolean {
  const dtype = isComplex(a) || isComplex(b) ? 'complex128' : 'float64';
  return allcloseOp(a.to(dtype), b.to(dtype), rtol, atol);
}

/** @param what the Jacobian, such as `Jacobian computed with forward mode` */
function mismatch(what: string, output: number, input: number, numerical: Tensor, analytical: Tensor): GradcheckError {
  return new GradcheckError(
    `${what} mismatch for output ${output} with respect to input ${input},\nnumerical:${numerical}\nanalytical:${analytical}\n`,
  );
}

/** The numerical Jacobians: for each input, for each output. */
function allNumerical(fn: Outputs, inputs: readonly unknown[], checked: readonly Tensor[], eps: number): Tensor[][] {
  return checked.map((input) => numericalJacobians(fn, inputs, input, eps));
}

/** Compares backward passes with differences, for functions with real results. */
function compareBackward(
  fn: Outputs,
  inputs: readonly unknown[],
  checked: readonly Tensor[],
  settings: GradcheckSettings,
  prefix: string,
): void {
  const outputs = fn(inputs);
  const numerical = allNumerical(fn, inputs, checked, settings.eps);
  outputs.forEach((output, k) => {
    const analytical = output.requiresGrad ? backwardJacobians(output, checked, settings) : null;
    checked.forEach((input, j) => {
      const n = numerical[j]?.[k];
      if (n === undefined) return; // an input without elements
      const place = placeOf(inputs, input);
      if (analytical === null) {
        if (Number(n.ne(0).sum().item()) > 0) {
          throw new GradcheckError(
            `Expected the numerical gradient of output ${k} with respect to input ${place} to be zero, since the output requires no gradient, but it is\n${n}`,
          );
        }
        return;
      }
      const a = analytical[j] as Tensor;
      if (!isClose(a, n, settings)) throw mismatch(`${prefix}Jacobian`, k, place, n, a);
    });
  });
}

function compareForward(
  fn: Outputs,
  inputs: readonly unknown[],
  checked: readonly Tensor[],
  settings: GradcheckSettings,
): void {
  for (const input of checked) {
    if (isComplex(input)) {
      throw new RangeError('Expected real inputs for checkForwardAD of gradcheck but one is complex');
    }
    const analytical = forwardJacobians(fn, inputs, input);
    numericalJacobians(fn, inputs, input, settings.eps).forEach((n, k) => {
      const a = analytical[k] as Tensor;
      if (!isClose(a, n, settings))
        throw mismatch('Jacobian computed with forward mode', k, placeOf(inputs, input), n, a);
    });
  }
}

const part = (fn: Outputs, op: (x: Tensor) => Tensor): Outputs => {
  return (inputs) => fn(inputs).map((output) => (isComplex(output) ? op(output) : output));
};

/** Gradients are products with those of the results: of zeros they are zeros, of the inputs' dtype and shape. */
function checkZeroWeights(outputs: readonly Tensor[], inputs: readonly unknown[], checked: readonly Tensor[]): void {
  const gradients = grad(outputs, checked, {
    gradOutputs: outputs.map((output) => zerosLike(output.detach())),
    retainGraph: true,
    allowUnused: true,
  });
  gradients.forEach((gradient, i) => {
    if (gradient === null) return;
    const input = checked[i] as Tensor;
    const place = placeOf(inputs, input);
    if (Number(gradient.ne(0).sum().item()) > 0) {
      throw new GradcheckError(
        `Expected the backward pass to multiply by the gradient of the results, but for zeros the gradient with respect to input ${place} is\n${gradient}`,
      );
    }
    if (gradient.dtype !== input.dtype || gradient.shape.join() !== input.shape.join()) {
      throw new GradcheckError(
        `Expected the gradient with respect to input ${place} to be ${input.dtype}[${input.shape.join(', ')}] but it is ${gradient.dtype}[${gradient.shape.join(', ')}]`,
      );
    }
  });
}

/** What it is applied to gets no gradient from the pass. */
const withoutGradient = autogradFunction({ forward: (_context, x: Tensor) => x, backward: () => null });

function checkUndefined(fn: Outputs, inputs: readonly unknown[], checked: readonly Tensor[]): void {
  const count = fn(inputs).filter((output) => output.requiresGrad).length;
  // All of them, and each alone.
  const choices = [(): boolean => true];
  if (count > 1) for (let k = 0; k < count; k++) choices.push(((i: number) => i === k) as () => boolean);
  for (const isMissing of choices as Array<(i: number) => boolean>) {
    const outputs = fn(inputs)
      .filter((output) => output.requiresGrad)
      .map((output, i) => (isMissing(i) ? withoutGradient(output) : output));
    let gradients: Array<Tensor | null>;
    try {
      gradients = grad(outputs, checked, {
        gradOutputs: outputs.map((output) => zerosLike(output.detach())),
        allowUnused: true,
      });
    } catch (error) {
      throw new GradcheckError(
        'Expected the backward pass to take a missing gradient (null) of a result for zeros, but it failed. checkUndefinedGrad: false leaves this check out',
        { cause: error },
      );
    }
    for (const gradient of gradients) {
      if (gradient !== null && Number(gradient.ne(0).sum().item()) > 0) {
        throw new GradcheckError(
          `Expected gradients that are missing or zero when those of the results are missing or zero, but got\n${gradient}\ncheckUndefinedGrad: false leaves this check out`,
        );
      }
    }
  }
}

function check(fn: CheckedFunction, inputs: readonly unknown[], settings: GradcheckSettings): void {
  const checked = checkInputs(inputs);
  const outputsOf: Outputs = (given) => call(fn, given);
  const outputs = outputsOf(inputs);
  if (outputs.some((output) => output.layout !== 'strided')) {
    throw new RangeError('Expected dense results of fn for gradcheck. Call toDense() in it');
  }
  if (settings.checkBackwardAD) {
    if (outputs.some(isComplex)) {
      compareBackward(
        part(outputsOf, imagOp),
        inputs,
        checked,
        settings,
        'While considering the imaginary part of complex outputs only, ',
      );
      compareBackward(
        part(outputsOf, realOp),
        inputs,
        checked,
        settings,
        'While considering the real part of complex outputs only, ',
      );
    } else {
      compareBackward(outputsOf, inputs, checked, settings, '');
    }
  }
  if (settings.checkForwardAD) compareForward(outputsOf, inputs, checked, settings);
  const differentiable = outputs.filter((output) => output.requiresGrad);
  if (!settings.checkBackwardAD || differentiable.length === 0) return;
  checkZeroWeights(differentiable, inputs, checked);
  if (settings.checkUndefinedGrad) checkUndefined(outputsOf, inputs, checked);
}

/** True, or what `raiseException` says to do about a gradient that is wrong. */
function verdict(settings: GradcheckSettings, run: () => void): boolean {
  try {
    // Also inside of noGrad.
    enableGrad(run);
    return true;
  } catch (error) {
    if (!settings.raiseException && error instanceof GradcheckError) return false;
    throw error;
  }
}

const listOf = (inputs: unknown): readonly unknown[] => (Array.isArray(inputs) ? inputs : [inputs]);

/**
 * Compares the gradients of `fn` for those of its inputs that require one with differences: each element is moved by `eps` to both sides. For complex numbers the
 * gradient is Wirtinger's conjugate derivative, as everywhere. Made for float64 and complex128.
 *
 * It also checks that two backward passes agree, that gradients are products with the gradients of the results, and (`checkUndefinedGrad`) that missing ones
 * count as zeros.
 *
 * @param fn gives a tensor or an array of tensors
 * @param inputs a tensor, or an array of `fn`'s inputs: tensors and other values. Their elements are changed during the check, and changed back
 * @returns true when all gradients fit; false otherwise, if `raiseException` is false
 * @throws GradcheckError that names the output and the input and shows both Jacobians, `[elements of the input, elements of the output]`; RangeError when no
 * input requires a gradient
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html
 *
 * @example
 * const x = torch.rand([3], { dtype: 'float64', requiresGrad: true });
 * torch.autograd.gradcheck((x) => x.sin(), [x]); // true
 */
export function gradcheck(
  fn: CheckedFunction,
  inputs: Tensor | readonly unknown[],
  options?: GradcheckOptions,
): boolean {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of gradcheck', fn);
  const settings = settingsOf(options, 'gradcheck');
  return verdict(settings, () => check(fn, listOf(inputs), settings));
}

/**
 * {@link gradcheck} of the gradients of `fn`: compares second derivatives with differences of first ones.
 *
 * @param gradOutputs gradients of the results that require one; random ones from -1 to 1 when left out. The gradients are checked for these, too, where they
 * require a gradient
 * @throws GradcheckError and RangeError, as {@link gradcheck}
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradgradcheck.html
 *
 * @example
 * const x = torch.rand([3], { dtype: 'float64', requiresGrad: true });
 * torch.autograd.gradgradcheck((x) => x.sin(), [x]); // true
 */
export function gradgradcheck(
  fn: CheckedFunction,
  inputs: Tensor | readonly unknown[],
  gradOutputs?: Tensor | readonly Tensor[] | null,
  options?: GradcheckOptions,
): boolean {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of gradgradcheck', fn);
  const settings = settingsOf(options, 'gradgradcheck');
  const all = listOf(inputs);
  return verdict(settings, () => {
    checkInputs(all);
    const weights =
      gradOutputs === undefined || gradOutputs === null
        ? call(fn, all)
            .filter((output) => output.requiresGrad)
            .map((output) => rand(output.shape, { dtype: output.dtype }).mul(2).sub(1).detach().requiresGrad_())
        : (listOf(gradOutputs) as Tensor[]);
    const count = weights.length;
    const isChecked = [...all, ...weights].map((each) => each instanceof Tensor && each.requiresGrad);
    const gradientsOf = (...inputs: unknown[]): Tensor[] => {
      // Those of forward mode are new tensors.
      const given = inputs.map((each, i) => (isChecked[i] ? (each as Tensor).requiresGrad_() : each));
      const own = given.slice(0, given.length - count);
      const outputs = call(fn, own).filter((output) => output.requiresGrad);
      const found = grad(
        outputs,
        own.filter((each): each is Tensor => each instanceof Tensor && each.requiresGrad),
        { gradOutputs: given.slice(given.length - count) as Tensor[], createGraph: true, allowUnused: true },
      );
      return found.filter((each) => each !== null);
    };
    check(gradientsOf, [...all, ...weights], settings);
  });
}
