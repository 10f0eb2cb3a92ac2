import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { readGolden } from '../goldens.js';
import { Comparison, type Processor } from '../processor.js';

/** A number, or the name that Python has for one that is not finite. */
type Written = number | string;

interface Golden extends Processor {
  seed: number;
  shapes: number[][];
  options: Array<{ options: torch.optim.OptimizerOptions; scale: Written; gradients: Written[][] }>;
  norms: Array<{ maxNorm: number; normType: Written; norm: Written; gradients: Written[][] }>;
  values: Array<{ clipValue: number; gradients: Written[][] }>;
}

const golden = readGolden<Golden>('clipping');
const compared = new Comparison(golden);

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));

const read = (value: Written): number => Math.fround(Number(String(value).replace('inf', 'Infinity')));
const numbersOf = (tensor: torch.Tensor): number[] => Array.from(tensor.dataSync() as Float32Array);

/** Numbers that are not finite must be the same everywhere; the others as close as {@link Comparison} says. */
function expectNumbers(tensors: ReadonlyArray<torch.Tensor | null>, wanted: Written[][]): void {
  expect(tensors).toHaveLength(wanted.length);
  tensors.forEach((tensor, i) => {
    const received = numbersOf(tensor as torch.Tensor);
    const numbers = (wanted[i] as Written[]).map(read);
    expect(received.map((value) => (Number.isFinite(value) ? 0 : value))).toEqual(
      numbers.map((value) => (Number.isFinite(value) ? 0 : value)),
    );
    const finite = numbers.map(Number.isFinite);
    compared.numbers(
      received.filter((_, k) => finite[k]),
      numbers.filter((_, k) => finite[k]),
      1e-3,
    );
  });
}

function draw(scale: number): torch.Tensor[] {
  torch.manualSeed(golden.seed);
  const gradients = golden.shapes.map((shape) => torch.rand(shape).mul(2).sub(1));
  if (scale !== Number.POSITIVE_INFINITY) return gradients.map((gradient) => gradient.mul(scale));
  const broken = gradients[1] as torch.Tensor;
  torch.ops.call('aten::fill_.Scalar', [torch.select(broken, 0, 3), scale]);
  return gradients;
}

/** Parameters of zeros whose `grad` is what {@link draw} gives. */
function withGradients(scale = 1): torch.Tensor[] {
  const gradients = draw(scale);
  return golden.shapes.map((shape, i) => {
    const parameter = torch.zeros(shape, { requiresGrad: true });
    parameter.grad = gradients[i] as torch.Tensor;
    return parameter;
  });
}

describe(`clipvalue, clipnorm and globalClipnorm equal Keras' ${compared.manner}`, () => {
  test.each(golden.options.map((case_) => [JSON.stringify(case_.options), case_.scale, case_] as const))(
    '%s, gradients times %s',
    (_options, _scale, { options, scale, gradients }) => {
      const parameters = withGradients(read(scale));
      const before = parameters.map(({ grad }) => numbersOf(grad as torch.Tensor));
      // With a rate of 1 and upwards, parameters that were 0 become what came to the optimizer.
      new torch.optim.SGD(parameters, { lr: 1, maximize: true, ...options }).step();
      expectNumbers(parameters, gradients);
      expect(parameters.map(({ grad }) => numbersOf(grad as torch.Tensor))).toEqual(before);
    },
  );
});

describe(`clipGradNorm equals torch.nn.utils.clip_grad_norm_ ${compared.manner}`, () => {
  test.each(golden.norms.map((case_) => [case_.maxNorm, case_.normType, case_] as const))(
    'maxNorm %s, normType %s',
    (_maxNorm, _normType, { maxNorm, normType, norm, gradients }) => {
      const parameters = withGradients();
      const received = torch.clipGradNorm(parameters, maxNorm, { normType: read(normType) });
      expect(received.shape).toEqual([]);
      expectNumbers([received], [[norm]]);
      expectNumbers(
        parameters.map(({ grad }) => grad),
        gradients,
      );
    },
  );

  test('one parameter, some without a gradient, and none', () => {
    const [first] = withGradients();
    const untouched = torch.ones(2, { requiresGrad: true });
    const norm = torch.norm(first?.grad as torch.Tensor).item();
    expect(torch.clipGradNorm(first as torch.Tensor, 1).item()).toBeCloseTo(norm, 5);
    expect(torch.norm(first?.grad as torch.Tensor).item()).toBeCloseTo(1, 5);
    expect(torch.clipGradNorm([untouched, first as torch.Tensor], 1).item()).toBeCloseTo(1, 5);
    expect(untouched.grad).toBeNull();
    expect(torch.clipGradNorm([untouched], 1).item()).toBe(0);
    expect(torch.clipGradNorm([], 1).item()).toBe(0);
  });

  test('a norm that is not finite', () => {
    const parameters = withGradients(Number.POSITIVE_INFINITY);
    const before = parameters.map(({ grad }) => numbersOf(grad as torch.Tensor));
    expect(() => torch.clipGradNorm(parameters, 1, { errorIfNonfinite: true })).toThrow(
      'Expected gradients with a finite norm for parameters but received Infinity of type number. Leave errorIfNonfinite out to scale by it',
    );
    expect(parameters.map(({ grad }) => numbersOf(grad as torch.Tensor))).toEqual(before);
    expect(torch.clipGradNorm(parameters, 1).item()).toBe(Number.POSITIVE_INFINITY);
    expect(numbersOf(parameters[0]?.grad as torch.Tensor).every((value) => value === 0)).toBe(true);
  });

  test('leaves no tensors behind', () => {
    const parameters = withGradients();
    collectGarbage();
    const before = torch.memory().numTensors;
    torch.dispose(torch.clipGradNorm(parameters, 1));
    torch.clipGradValue(parameters, 1);
    expect(torch.memory().numTensors).toBe(before);
  });
});

describe(`clipGradValue equals torch.nn.utils.clip_grad_value_ ${compared.manner}`, () => {
  test.each(golden.values.map((case_) => [case_.clipValue, case_] as const))(
    'clipValue %s',
    (_value, { clipValue, gradients }) => {
      const parameters = withGradients();
      torch.clipGradValue(parameters, clipValue);
      expectNumbers(
        parameters.map(({ grad }) => grad),
        gradients,
      );
    },
  );

  test('one parameter, and none', () => {
    const [first] = withGradients();
    torch.clipGradValue(first as torch.Tensor, 0.125);
    expect(Math.max(...numbersOf(first?.grad as torch.Tensor))).toBe(0.125);
    torch.clipGradValue([], 1);
  });
});

describe('arguments', () => {
  const parameter = torch.ones(1, { requiresGrad: true });
  test.each<[string, () => unknown, string]>([
    [
      'no tensors',
      () => torch.clipGradNorm([1] as never, 1),
      'Expected a Tensor or an array of Tensors for parameters but received an array of length 1',
    ],
    [
      'a norm of 0',
      () => torch.clipGradNorm(parameter, 0),
      'Expected a finite number above 0 for maxNorm but received 0 of type number',
    ],
    [
      'a norm that is none',
      () => torch.clipGradNorm(parameter, '1' as never),
      "Expected a number for maxNorm but received '1' of type string",
    ],
    [
      'the type of a norm',
      () => torch.clipGradNorm(parameter, 1, { normType: 'inf' as never }),
      "Expected a number for normType but received 'inf' of type string",
    ],
    [
      'a norm of order NaN',
      () => torch.clipGradNorm(parameter, 1, { normType: Number.NaN }),
      'Expected the order of a norm for normType but received NaN of type number',
    ],
    [
      'a value below 0',
      () => torch.clipGradValue(parameter, -1),
      'Expected a finite number above 0 for clipValue but received -1 of type number',
    ],
    [
      'two ways to clip',
      () => new torch.optim.Adam({ clipnorm: 1, globalClipnorm: 1 }),
      'Expected only one of clipvalue, clipnorm, globalClipnorm but received clipnorm and globalClipnorm: leave out all but one',
    ],
    [
      'an option of 0',
      () => new torch.optim.SGD({ clipvalue: 0 }),
      'Expected a finite number above 0 for clipvalue but received 0 of type number. Leave it out for gradients as they are',
    ],
    [
      'an option that is no number',
      () => new torch.optim.RMSprop({ globalClipnorm: Number.POSITIVE_INFINITY }),
      'Expected a finite number above 0 for globalClipnorm but received Infinity of type number',
    ],
  ])('%s', (_what, make, message) => {
    expect(make).toThrow(message);
  });

  test('null is as good as nothing', () => {
    const optimizer = new torch.optim.Adam({ clipnorm: null, clipvalue: null, globalClipnorm: 2 });
    expect(optimizer.getConfig().options).toMatchObject({ globalClipnorm: 2 });
    expect(optimizer.getConfig().options).not.toHaveProperty('clipnorm');
  });
});
