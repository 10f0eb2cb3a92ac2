import { typeError } from '../errors.js';
import { native, type TensorHandle } from '../native/binding.js';
import { isGradEnabled, noGrad } from './autograd.js';
import { tidy } from './scope.js';
import { Tensor } from './tensor.js';

/** What the two halves of an {@link autogradFunction} hand on, one for each call. */
export interface FunctionContext {
  /** Keeps tensors for `backward`: inputs, results and others. Once, in `forward`. */
  save(...tensors: Tensor[]): void;
  /** What was saved, in `backward`. */
  readonly saved: readonly Tensor[];
  /** For each input of `forward` whether it requires a gradient: `backward` may give null for the others. */
  readonly needsInputGrad: readonly boolean[];
  /** For numbers and other values. Tensors belong in {@link save}. */
  readonly values: Record<string, unknown>;
}

/** The two halves of an {@link autogradFunction}. */
export interface AutogradFunctionSpec<A extends readonly unknown[], R extends Tensor | readonly Tensor[]> {
  /** Computes the result, a tensor or an array of tensors. No gradients are recorded in it. */
  forward(context: FunctionContext, ...inputs: A): R;
  /**
   * Gives the gradient for each input of `forward`, of its shape, or null for none; an array, or the gradient itself if there is one input.
   *
   * @param gradients one for each result, of its shape; null for a result that has none
   */
  backward(context: FunctionContext, ...gradients: Array<Tensor | null>): Tensor | null | ReadonlyArray<Tensor | null>;
  /**
   * True for a `backward` whose own derivative would be wrong, since it uses what is not differentiable: taking second derivatives through it is an error
   * then. As PyTorch's `once_differentiable`. Default false.
   */
  onceDifferentiable?: boolean;
}

class Context implements FunctionContext {
  saved: readonly Tensor[] = [];
  readonly values: Record<string, unknown> = {};
  constructor(readonly needsInputGrad: readonly boolean[]) {}
  save(...tensors: Tensor[]): void {
    this.saved = checkTensors(tensors, 'save()');
  }
}

function checkTensors(value: readonly unknown[], argument: string): Tensor[] {
  for (const item of value) if (!(item instanceof Tensor)) throw typeError('tensors', argument, item);
  return value as Tensor[];
}

function gradientsOf(result: unknown, inputs: number): Array<Tensor | null> {
  const list: unknown = Array.isArray(result) ? result : [result];
  const gradients = list as unknown[];
  if (gradients.length !== inputs) {
    throw new RangeError(
      `Expected backward of autogradFunction to give ${inputs} gradients, one for each input of forward, but it gave ${gradients.length}. Give null for inputs without one`,
    );
  }
  for (const each of gradients) {
    if (each !== null && !(each instanceof Tensor))
      throw typeError('a Tensor or null for each input of forward', 'the result of backward', each);
  }
  return gradients as Array<Tensor | null>;
}

/** The gradients of a backward pass that is being recorded, with a backward pass of their own that fails, whichever of `used` it goes on to. */
function undifferentiable(gradients: ReadonlyArray<Tensor | null>, used: readonly Tensor[]): Array<Tensor | null> {
  const refuse = autogradFunction({
    forward: (_context, gradient: Tensor, ..._used: Tensor[]) => gradient,
    backward: () => {
      throw new Error(
        'Expected no second derivative of an autogradFunction with onceDifferentiable: true. Leave createGraph out, or write its backward with differentiable operators',
      );
    },
  });
  return gradients.map((gradient) => gradient && refuse(gradient, ...used));
}

/** What the addon calls. Not a closure over the inputs and results: they would live as long as the graph, and it as long as they. */
function backwardCall(
  backward: AutogradFunctionSpec<never, Tensor>['backward'],
  values: Record<string, unknown>,
  /** For each input whether it is a tensor. */
  isTensor: readonly boolean[],
  needsInputGrad: readonly boolean[],
  onceDifferentiable: boolean,
) {
  return (given: Array<TensorHandle | null>, saved: TensorHandle[]) => {
    try {
      const gradients = tidy(() => {
        const context = new Context(needsInputGrad);
        context.saved = saved.map((handle) => new Tensor(handle));
        Object.assign(context.values, values);
        const incoming = given.map((handle) => (handle === null ? null : new Tensor(handle)));
        const compute = () =>
          gradientsOf(backward(context, ...incoming), isTensor.length).filter((_, i) => isTensor[i]);
        if (!onceDifferentiable) return compute();
        const gradients = noGrad(compute);
        if (!isGradEnabled()) return gradients;
        const used = [...incoming, ...context.saved].filter((each) => each !== null);
        return undifferentiable(gradients, used);
      });
      return gradients.map((gradient) => gradient?.handle ?? null);
    } catch (error) {
      // The addon takes errors as values, see throwFailure.
      return { error };
    }
  };
}

/**
 * A function with a gradient of one's own, as `torch.autograd.Function` makes it. It can be used in steps that are recorded.
 *
 * @param spec `forward` computes, `backward` gives the gradients. The backward pass is differentiable in turn (`createGraph`) as far as `backward` uses
 * differentiable operators on its gradients and on what was saved of inputs and results
 * @returns a function of `forward`'s inputs, tensors and other values. Gradients go to the tensors that are inputs themselves; its results are new tensors
 * @throws TypeError when a half is no function, or gives something else than tensors; what the halves throw, `backward`'s from `backward()` and `grad()`;
 * RangeError from those when there are not as many gradients as inputs, TorchError when one has another shape than its input
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.Function
 *
 * @example
 * // Rounds, and passes gradients on as if it had not.
 * const round = torch.autogradFunction({
 *   forward: (_context, x: torch.Tensor) => x.round(),
 *   backward: (_context, gradient) => gradient,
 * });
 * const x = torch.tensor([0.4, 1.6], { requiresGrad: true });
 * const [dx] = torch.grad(round(x).sum(), [x]); // [1, 1]
 */
export function autogradFunction<A extends readonly unknown[], R extends Tensor | readonly Tensor[]>(
  spec: AutogradFunctionSpec<A, R>,
): (...inputs: A) => R {
  const { forward, backward, onceDifferentiable = false } = spec ?? {};
  if (typeof forward !== 'function') throw typeError('a function', 'forward of autogradFunction', forward);
  if (typeof backward !== 'function') throw typeError('a function', 'backward of autogradFunction', backward);
  if (typeof onceDifferentiable !== 'boolean')
    throw typeError('a boolean', 'onceDifferentiable of autogradFunction', onceDifferentiable);
  return (...inputs) => {
    const context = new Context(inputs.map((input) => input instanceof Tensor && input.requiresGrad));
    const result = noGrad(() => forward(context, ...inputs));
    const outputs = checkTensors(
      (Array.isArray(result) ? result : [result]) as unknown[],
      'the result of forward of autogradFunction',
    );
    const tensors = inputs.filter((input) => input instanceof Tensor);
    if (!isGradEnabled() || !tensors.some((input) => input.requiresGrad)) return result;
    const handles = native.attachFunction(
      backwardCall(
        backward as AutogradFunctionSpec<never, Tensor>['backward'],
        context.values,
        inputs.map((input) => input instanceof Tensor),
        context.needsInputGrad,
        onceDifferentiable,
      ),
      tensors.map((tensor) => tensor.handle),
      outputs.map((tensor) => tensor.handle),
      context.saved.map((tensor) => tensor.handle),
    );
    const attached = handles.map((handle) => new Tensor(handle));
    return (Array.isArray(result) ? attached : attached[0]) as R;
  };
}
