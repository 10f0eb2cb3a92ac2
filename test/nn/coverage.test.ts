import * as torch from 'node-torch';
import * as generated from '../../dist/ops/generated/nnFunctional.js';
import { readGolden } from '../goldens.js';

const { names, cases } = readGolden<{
  names: Record<'functional' | 'init' | 'torch', string[]>;
  cases: { fn: string }[];
}>('functional');

/** Why a name of PyTorch is missing here. */
type LeftOut = Readonly<Record<string, string>>;

function because(reason: string, ...of: string[]): LeftOut {
  return Object.fromEntries(of.map((name) => [name, reason]));
}

const leftOut: Readonly<Record<'functional' | 'init' | 'torch', LeftOut>> = {
  functional: {
    ...because(
      "not for users: how PyTorch's own functions are made",
      'assertIntOrPair',
      'booleanDispatch',
      'handleTorchFunction',
      'hasTorchFunction',
      'hasTorchFunctionUnary',
      'hasTorchFunctionVariadic',
    ),
    ...because('kernels for 8-bit floats that CPUs do not have', 'scaledMm', 'scaledGroupedMm'),
  },
  init: because(
    'old names of the functions with an underscore; PyTorch warns that they will go',
    ...['constant', 'dirac', 'eye', 'kaimingNormal', 'kaimingUniform', 'normal', 'orthogonal', 'sparse', 'uniform'],
    ...['xavierNormal', 'xavierUniform'],
  ),
  torch: {
    ...because('gone from PyTorch: calling it is an error', 'eig', 'lstsq', 'matrixRank', 'solve', 'symeig'),
    ...because(
      "about Python's programs",
      'compile',
      'cond',
      'vmap',
      'whileLoop',
      'classproperty',
      'typename',
      'getFilePath',
    ),
    ...because(
      'about the symbolic sizes of torch.compile',
      ...['symFloat', 'symFreshSize', 'symInt', 'symIte', 'symMax', 'symMin', 'symNot', 'symSqrt', 'symSum'],
    ),
    ...because(
      "about Python's processes, threads and build",
      'compiledWithCxx11Abi',
      'prepareMultiprocessingEnvironment',
      'profilerAllowCudagraphCuptiLazyReinitCuda12',
      'threadSafeGenerator',
    ),
    ...because('JavaScript has no DLPack', 'fromDlpack'),
    ...because('storages are not objects here', 'isStorage'),
    ...because('setPrintOptions here', 'setPrintoptions'),
    ...because(
      'each call names its dtype and device',
      'getDefaultDevice',
      'setDefaultDevice',
      'setDefaultDtype',
      'setDefaultTensorType',
    ),
    ...because(
      'settings of the whole process that are not offered',
      'areDeterministicAlgorithmsEnabled',
      'useDeterministicAlgorithms',
      'isDeterministicAlgorithmsWarnOnlyEnabled',
      'getDeterministicDebugMode',
      'setDeterministicDebugMode',
      'getFloat32MatmulPrecision',
      'setFloat32MatmulPrecision',
      'isWarnAlwaysEnabled',
      'setWarnAlways',
    ),
    ...because(
      'about files and generators of random numbers',
      'load',
      'save',
      'seed',
      'initialSeed',
      'getRngState',
      'setRngState',
    ),
  },
};

const spaces = { functional: torch.nn.functional, init: torch.nn.init, torch } as const;

describe.each(['functional', 'init', 'torch'] as const)("the names of PyTorch's %s", (space) => {
  const there = (name: string): boolean =>
    typeof (spaces[space] as unknown as Record<string, unknown>)[name] === 'function';

  test('are here, or left out for a reason', () => {
    expect(names[space].filter((name) => !there(name) && !Object.hasOwn(leftOut[space], name))).toEqual([]);
    expect(Object.keys(leftOut[space]).filter((name) => !names[space].includes(name))).toEqual([]);
  });
});

test('130 functions of torch.nn.functional and all 15 of torch.nn.init', () => {
  const count = (space: 'functional' | 'init'): number =>
    names[space].filter((name) => !Object.hasOwn(leftOut[space], name)).length;
  expect({ functional: count('functional'), init: count('init') }).toEqual({ functional: 130, init: 15 });
});

test('each function that is written by hand has a golden', () => {
  const tried = new Set(cases.map(({ fn }) => fn));
  const missing = (['functional', 'init'] as const).flatMap((space) =>
    Object.keys(spaces[space])
      .filter((name) => !Object.hasOwn(generated, name))
      .map((name) => `nn.${space}.${name}`)
      .filter((name) => !tried.has(name)),
  );
  expect(missing).toEqual([]);
});
