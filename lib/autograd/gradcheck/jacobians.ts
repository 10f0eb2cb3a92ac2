import { operator } from '../../ops/operator.js';
import { grad, noGrad } from '../../tensor/autograd.js';
import { tensor, zeros, zerosLike } from '../../tensor/creation.js';
import type { Tensor } from '../../tensor/tensor.js';
import { dualLevel, makeDual, unpackDual } from '../forwardAD.js';
import { GradcheckError } from './gradcheckError.js';
import type { GradcheckSettings } from './options.js';

/** A function of the inputs; gives the tensors that are checked, of a floating or complex dtype. */
export type Outputs = (inputs: readonly unknown[]) => Tensor[];

/** The memory of a tensor, which changes without the graph's notice. */
const dataOp = operator('aten::data');

export const isComplex = (value: Tensor): boolean => value.dtype.startsWith('complex');

/** Views of the elements of a tensor, in row-major order. */
function* elementsOf(x: Tensor): Generator<Tensor> {
  const { shape } = x;
  for (let flat = 0; flat < x.numel(); flat++) {
    let element = x;
    let rest = flat;
    // From the last dimension on, so that those before keep their numbers.
    for (let dim = shape.length - 1; dim >= 0; dim--) {
      const size = shape[dim] as number;
      element = element.select(dim, rest % size);
      rest = Math.floor(rest / size);
    }
    yield element;
  }
}

function append(lists: Tensor[][], k: number, tensor: Tensor): void {
  lists[k] ??= [];
  lists[k].push(tensor);
}

const shapeOf = (x: Tensor): string => `${x.dtype}[${x.shape.join(', ')}]`;

/**
 * The Jacobians for one input by central differences, `[elements of the input, elements of the output]` for each output. A complex input gives the
 * derivative for its real part plus i times that for its imaginary part.
 */
export function numericalJacobians(fn: Outputs, inputs: readonly unknown[], input: Tensor, eps: number): Tensor[] {
  const values = dataOp(input);
  const columns: Tensor[][] = [];
  for (const element of elementsOf(values)) {
    const original = element.clone();
    const differences = (delta: Tensor): Tensor[] => {
      const at = (value: Tensor): Tensor[] => {
        noGrad(() => element.copy_(value));
        try {
          return fn(inputs).map((output) => output.detach().clone());
        } finally {
          noGrad(() => element.copy_(original));
        }
      };
      const [below, above] = [at(original.sub(delta)), at(original.add(delta))];
      return above.map((b, i) => {
        const a = below[i];
        if (a === undefined || shapeOf(a) !== shapeOf(b)) {
          throw new GradcheckError(
            `Expected fn to give results of the same shape and dtype when inputs are moved by ${eps}, but got ${a ? shapeOf(a) : 'none'} and ${shapeOf(b)}`,
          );
        }
        return b
          .sub(a)
          .div(2 * eps)
          .reshape([-1]);
      });
    };
    const { dtype } = original;
    let slopes = differences(tensor(eps, { dtype }));
    if (isComplex(input)) {
      const imaginary = differences(tensor({ re: 0, im: eps }, { dtype }));
      const i = tensor({ re: 0, im: 1 }, { dtype });
      slopes = slopes.map((slope, k) => slope.add((imaginary[k] as Tensor).mul(i)));
    }
    slopes.forEach((slope, k) => {
      append(columns, k, slope);
    });
  }
  return columns.map((each) => operator('aten::stack')(each, 0));
}

/** The Jacobians of one output by backward passes, `[elements of the input, elements of the output]` for each input. */
export function backwardJacobians(
  output: Tensor,
  inputs: readonly Tensor[],
  { nondetTol, checkGradDtypes }: GradcheckSettings,
): Tensor[] {
  const found = inputs.map((input) =>
    zeros([input.numel(), output.numel()], { dtype: input.dtype, device: input.device }),
  );
  const weights = zeros(output.shape, { dtype: output.dtype, device: output.device });
  for (let j = 0; j < output.numel(); j++) {
    const weight = weights.reshape([-1]).select(0, j);
    weight.fill_(1);
    const pass = () => grad(output, inputs, { gradOutputs: weights, retainGraph: true, allowUnused: true });
    const [first, second] = [pass(), pass()];
    first.forEach((gradient, i) => {
      const input = inputs[i] as Tensor;
      const again = second[i] ?? null;
      if (gradient === null || again === null) return;
      if (gradient.shape.join() !== input.shape.join()) {
        throw new GradcheckError(
          `Expected the gradient for input ${i} to have its shape, [${input.shape.join(', ')}], but it has [${gradient.shape.join(', ')}]`,
        );
      }
      if (checkGradDtypes && gradient.dtype !== input.dtype) {
        throw new GradcheckError(
          `Expected the gradient for input ${i} to have its dtype, ${input.dtype}, but it has ${gradient.dtype}`,
        );
      }
      if (gradient.numel() > 0 && Number(gradient.sub(again).abs().max().item()) > nondetTol) {
        throw new GradcheckError(
          `Expected two backward passes with the same numbers to give the same gradients for input ${i}, to within ${nondetTol}, but they differ. ` +
            'If an operator is not deterministic, give nondetTol',
        );
      }
      (found[i] as Tensor).select(1, j).copy_(gradient.reshape([-1]));
    });
    // Not before: a gradient may lie on the memory of the weights.
    weight.zero_();
  }
  return found;
}

/** The Jacobians for one input by forward mode, `[elements of the input, elements of the output]` for each output. */
export function forwardJacobians(fn: Outputs, inputs: readonly unknown[], input: Tensor): Tensor[] {
  const rows: Tensor[][] = [];
  for (let j = 0; j < input.numel(); j++) {
    const tangent = zerosLike(input.detach());
    tangent.reshape([-1]).select(0, j).fill_(1);
    dualLevel(() => {
      const dual = makeDual(input.detach(), tangent);
      fn(inputs.map((each) => (each === input ? dual : each))).forEach((output, k) => {
        const { primal, tangent: slope } = unpackDual(output);
        append(rows, k, (slope ?? zerosLike(primal)).detach().reshape([-1]).clone());
      });
    });
  }
  return rows.map((each) => operator('aten::stack')(each, 0));
}
