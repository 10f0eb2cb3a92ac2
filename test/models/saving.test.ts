import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';

import fsPromises = require('node:fs/promises');

import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { packageFolder } from '../native/child.js';
import { numbersOf, toyData, toyModel, weightsOf } from './toy.js';

const { activation, dense, dropout, flatten, inputLayer } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const silent = { verbose: 0 } as const;
const { x, labels } = toyData(20);
const forms = ['model', 'model.safetensors', 'deep/er/model'];
const at = (name: string): string => path.join(folder, name);

async function expectEqual(a: torch.Sequential, b: torch.Sequential): Promise<void> {
  expect(weightsOf(b)).toEqual(weightsOf(a));
  expect((await b.predict(x)).toArray()).toEqual((await a.predict(x)).toArray());
  expect(b.getConfig()).toEqual(a.getConfig());
}

describe.each(forms)('as %s', (name) => {
  test('a model comes back as it was', async () => {
    const model = toyModel({ drop: 0.2 });
    await model.fit(x, labels, silent);
    await model.save(at(name));
    const loaded = await torch.loadModel(at(name));
    await expectEqual(model, loaded);
    expect(loaded.layers.map((layer) => [layer.name, layer.className])).toEqual([
      ['dense', 'Dense'],
      ['dropout', 'Dropout'],
      ['dense_1', 'Dense'],
    ]);
    expect(await loaded.evaluate(x, labels)).toEqual(await model.evaluate(x, labels));
    expect(loaded.optimizer.iterations).toBe(1);
  });

  test('all layers, with their options', async () => {
    const model = torch.sequential({
      name: 'many',
      layers: [
        inputLayer({ inputShape: [2, 3] }),
        flatten({ name: 'flat' }),
        dense({ units: 5, useBias: false, kernelInitializer: torch.initializers.randomNormal({ stddev: 0.1 }) }),
        activation('gelu'),
        dropout({ rate: 0.1 }),
        dense({ units: 2, activation: 'sigmoid', trainable: false, biasInitializer: 'ones' }),
      ],
    });
    await model.save(at(name));
    const loaded = await torch.loadModel(at(name));
    expect(loaded.getConfig()).toEqual(model.getConfig());
    expect(weightsOf(loaded)).toEqual(weightsOf(model));
    expect(() => loaded.optimizer).toThrow(/compile\(\) was not called/);
  });

  test('saving again replaces it, and leaves nothing else behind', async () => {
    const model = toyModel();
    await model.save(at(name));
    for (let i = 0; i < 3; i++) {
      await model.fit(x, labels, silent);
      await model.save(at(name));
    }
    await expectEqual(model, await torch.loadModel(at(name)));
    const files = fs.statSync(at(name)).isDirectory()
      ? fs.readdirSync(at(name))
      : fs.readdirSync(path.dirname(at(name)));
    expect(files.sort()).toEqual(
      fs.statSync(at(name)).isDirectory()
        ? ['model.json', expect.stringMatching(/^weights-[0-9a-f]{12}\.safetensors$/)]
        : ['model.safetensors'],
    );
  });
});

describe('training goes on as if nothing had been saved', () => {
  const optimizers: Record<string, () => torch.CompileOptions['optimizer']> = {
    'adam by name': () => 'adam',
    'Adam with amsgrad': () => new torch.optim.Adam({ lr: 0.02, amsgrad: true, betas: [0.8, 0.99] }),
    AdamW: () => new torch.optim.AdamW({ weightDecay: 0.1 }),
    'SGD with momentum and dampening': () => new torch.optim.SGD({ lr: 0.1, momentum: 0.9, dampening: 0.5 }),
    'SGD with nesterov': () => new torch.optim.SGD({ lr: 0.1, momentum: 0.9, nesterov: true }),
    RMSprop: () => new torch.optim.RMSprop({ lr: 0.01, momentum: 0.9, centered: true }),
    Adagrad: () => new torch.optim.Adagrad({ lr: 0.1 }),
  };
  const train = async (model: torch.Sequential, seed: number) => {
    torch.manualSeed(seed);
    const { history } = await model.fit(x, labels, { epochs: 3, batchSize: 6, ...silent });
    return history;
  };

  test.each(Object.keys(optimizers))('%s', async (name) => {
    const make = (): torch.Sequential => toyModel({ drop: 0.3, optimizer: optimizers[name]?.() as string });
    const [whole, parts] = [make(), make()];
    await train(whole, 1);
    await train(parts, 1);
    await parts.save(at('model'));
    const loaded = await torch.loadModel(at('model'));
    expect(loaded.optimizer.iterations).toBe(12);
    expect(await train(loaded, 2)).toEqual(await train(whole, 2));
    expect(weightsOf(loaded)).toEqual(weightsOf(whole));
  });

  test('with a learning rate that was changed, and a model that was not trained yet', async () => {
    const model = toyModel({ optimizer: 'sgd' });
    model.optimizer.learningRate = 0.25;
    await model.save(at('model'));
    const loaded = await torch.loadModel(at('model'));
    expect(loaded.optimizer.learningRate).toBe(0.25);
    expect(loaded.optimizer.iterations).toBe(0);
    expect(await train(loaded, 1)).toEqual(await train(model, 1));
  });

  test('with loss and metrics given as objects', async () => {
    torch.manualSeed(1);
    const model = torch.sequential([dense({ units: 3, inputShape: [4] })]);
    model.compile({
      optimizer: 'adam',
      loss: new torch.losses.SparseCategoricalCrossentropy({ fromLogits: true }),
      metrics: ['acc', torch.metrics.sparseCategoricalAccuracy('mine')],
    });
    await model.save(at('model'));
    const loaded = await torch.loadModel(at('model'));
    const logs = await loaded.evaluate(x, labels);
    expect(Object.keys(logs)).toEqual(['loss', 'acc', 'mine']);
    expect(logs).toEqual(await model.evaluate(x, labels));
  });

  test('without the optimizer, when so wished, or when a function cannot be written down', async () => {
    // As a model that is not compiled predicts.
    const model = toyModel({ numerics: 'fast' });
    await model.save(at('model'), { includeOptimizer: false });
    const loaded = await torch.loadModel(at('model'));
    await expectEqual(model, loaded);
    await expect(loaded.fit(x, labels)).rejects.toThrow(/compile\(\) was not called/);
    const own = toyModel({ loss: (target, output) => torch.sub(target, output) });
    await own.save(at('own'));
    await expect((await torch.loadModel(at('own'))).evaluate(x, labels)).rejects.toThrow(/compile\(\) was not called/);
  });
});

describe('a save that breaks off leaves the old model as it was', () => {
  async function saved(target: string): Promise<torch.Sequential> {
    const model = toyModel();
    await model.save(at(target));
    return model;
  }

  test.each([
    ['model', 'model.json', 'at the configuration'],
    ['model', '.safetensors', 'at the weights'],
    ['model.safetensors', '.safetensors', 'at the only file'],
  ])('%s, %s: %s', async (target, failing) => {
    const old = await saved(target);
    const { rename } = fsPromises;
    jest.spyOn(fsPromises, 'rename').mockImplementation(async (from, to) => {
      if (String(to).endsWith(failing)) throw new Error('the disk is full');
      return rename(from, to);
    });
    const other = toyModel({ seed: 99 });
    await expect(other.save(at(target))).rejects.toThrow(/^Could not write '.*': the disk is full$/);
    await expectEqual(old, await torch.loadModel(at(target)));
    jest.restoreAllMocks();
    await other.save(at(target));
    await expectEqual(other, await torch.loadModel(at(target)));
  });

  test('when the process is killed', async () => {
    const target = at('model');
    const program = `
      const torch = require(${JSON.stringify(packageFolder)});
      const model = torch.sequential([torch.layers.dense({ units: 300, inputShape: [300] })]);
      (async () => {
        for (let i = 0; ; i++) {
          model.setWeights([torch.full([300, 300], i), torch.full([300], i)]);
          await model.save(${JSON.stringify(target)});
          if (i === 0) process.stdout.write('saved');
        }
      })();`;
    for (const wait of [0, 7, 19]) {
      const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, wait));
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      const loaded = await torch.loadModel(target);
      const [kernel, bias] = weightsOf(loaded) as [number[], number[]];
      expect(new Set([...kernel, ...bias]).size).toBe(1);
    }
  });

  test('leftovers go in time, but not those that another process may be about to name', async () => {
    await saved('model');
    const [stale, recent] = ['weights-aaaaaaaaaaaa.safetensors', 'weights-bbbbbbbbbbbb.safetensors'];
    for (const name of [stale, recent]) fs.writeFileSync(at(`model/${name}`), '');
    fs.utimesSync(at(`model/${stale}`), new Date(0), new Date(0));
    fs.writeFileSync(at('model/notes.txt'), 'mine');
    await toyModel({ seed: 5 }).save(at('model'));
    const files = fs.readdirSync(at('model'));
    expect(files).toHaveLength(4);
    expect(files).toEqual(expect.arrayContaining(['model.json', 'notes.txt', recent]));
  });

  test('several saves and loads at once give whole models', async () => {
    const models = Array.from({ length: 4 }, (_, i) => toyModel({ seed: i }));
    await (models[0] as torch.Sequential).save(at('model'));
    const all = models.map((model) => JSON.stringify(weightsOf(model)));
    const loads = Array.from({ length: 6 }, async () => JSON.stringify(weightsOf(await torch.loadModel(at('model')))));
    await Promise.all(models.map((model) => model.save(at('model'))));
    for (const load of loads) expect(all).toContain(await load);
    expect(all).toContain(JSON.stringify(weightsOf(await torch.loadModel(at('model')))));
  });
});

describe('layers of the user', () => {
  class Shift extends torch.layers.Layer {
    readonly className = 'Shift';
    readonly by: number;
    #shift: torch.Tensor | undefined;
    constructor({ by, ...options }: torch.layers.LayerOptions & { by: number }) {
      super(options);
      this.by = by;
    }
    override build([size]: readonly number[]): void {
      this.#shift = this.addWeight({
        name: 'shift',
        torchName: 'shift',
        shape: [size as number],
        initializer: torch.initializers.constant({ value: this.by }),
        fanIn: 1,
        fanOut: 1,
      }).value;
    }
    call(input: torch.Tensor): torch.Tensor {
      return torch.add(input, this.#shift as torch.Tensor);
    }
    override getConfig(): Record<string, unknown> {
      return { ...super.getConfig(), by: this.by };
    }
  }

  test('are unknown until they are registered', async () => {
    const model = torch.sequential([new Shift({ by: 3, inputShape: [2] }), dense({ units: 1 })]);
    model.setWeights([[5, 6], [[1], [1]], [0]]);
    await model.save(at('model'));
    collectGarbage();
    const before = torch.memory().numTensors;
    await expect(torch.loadModel(at('model'))).rejects.toThrow(
      /^Expected a known layer \(Dense, .*\) but the model has 'Shift': call torch\.layers\.registerLayer\('Shift', …\) first$/,
    );
    expect(torch.memory().numTensors).toBe(before);
    torch.layers.registerLayer('Shift', Shift);
    const loaded = await torch.loadModel(at('model'));
    expect((loaded.layers[0] as Shift).by).toBe(3);
    expect(Array.from(loaded.predictSync([1, 1]))).toEqual([13]);
  });

  test('registerLayer checks its arguments', () => {
    expect(() => torch.layers.registerLayer(3 as never, Shift)).toThrow(
      'Expected a string for className but received 3 of type number',
    );
    expect(() => torch.layers.registerLayer('Shift', {} as never)).toThrow(
      'Expected a class for layerClass but received an object',
    );
  });

  test('with a function for activation cannot be written down', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1], activation: (input) => torch.sin(input) })]);
    await expect(model.save(at('model'))).rejects.toThrow(
      "Expected a named activation in layer 'dense' to save it but it has a function of its own: use a name, or give the function again through a custom layer",
    );
    expect(fs.existsSync(at('model'))).toBe(false);
  });
});

describe('what cannot be loaded', () => {
  const edit = (change: (saved: Record<string, never>) => void): void => {
    const saved = JSON.parse(fs.readFileSync(at('model/model.json'), 'utf8'));
    change(saved);
    fs.writeFileSync(at('model/model.json'), JSON.stringify(saved));
  };
  const weightsFile = (): string =>
    at(`model/${fs.readdirSync(at('model')).find((name) => name.startsWith('weights-'))}`);
  const noModel = (source: string): string =>
    `Expected a model saved by model.save() in ${source} but there is no such configuration. Weights alone are read with torch.loadTensors() and model.loadStateDict()`;

  beforeEach(async () => {
    const model = toyModel();
    await model.fit(x, labels, silent);
    await model.save(at('model'));
    await model.save(at('model.safetensors'));
  });

  async function expectError(source: string, error: Error | RegExp): Promise<void> {
    collectGarbage();
    const before = torch.memory().numTensors;
    await expect(torch.loadModel(source)).rejects.toThrow(error);
    expect(torch.memory().numTensors).toBe(before);
  }

  test('nothing there', async () => {
    await expectError(at('nowhere'), /ENOENT.*nowhere/);
    await expect(torch.loadModel(undefined as never)).rejects.toThrow(
      'Expected a path for path but received undefined',
    );
    await expect(torch.loadModel('')).rejects.toThrow("Expected a path for path but received '' of type string");
  });

  test('a folder without a model', async () => {
    fs.mkdirSync(at('empty'));
    await expectError(at('empty'), new TypeError(noModel(at('empty'))));
  });

  test('JSON that is none, or something else', async () => {
    for (const text of [
      '{"format": "node-to',
      '',
      'null',
      '[]',
      '{"format":"other"}',
      '{"format":"node-torch"}',
      '{"format":"node-torch","config":null}',
    ]) {
      fs.writeFileSync(at('model/model.json'), text);
      await expectError(at('model'), new TypeError(noModel(at('model'))));
    }
  });

  test('another version', async () => {
    edit((saved) => Object.assign(saved, { formatVersion: 2 }));
    await expectError(
      at('model'),
      /^Expected format version 1 for the model in .* but received 2 of type number. It was saved by a newer node-torch: update the package$/,
    );
  });

  test('another class of model', async () => {
    edit((saved) => Object.assign(saved, { className: 'Functional' }));
    await expectError(
      at('model'),
      /^Expected 'Sequential' for the class of the saved model but received 'Functional' of type string$/,
    );
  });

  test('layers that are none', async () => {
    for (const layers of [null, 'dense', [null], [3], [{ className: 'Dense' }], [{ config: {} }]]) {
      edit((saved) => Object.assign(saved['config'] as never, { layers }));
      await expectError(at('model'), /^Expected /);
    }
  });

  test('weights that are missing, elsewhere, or of another model', async () => {
    edit((saved) => Object.assign(saved, { weights: '../model.safetensors' }));
    await expectError(at('model'), /^Expected the name of a file in the folder for weights in model.json/);
    edit((saved) => Object.assign(saved, { weights: 'weights-000000000000.safetensors' }));
    await expectError(
      at('model'),
      `Expected the weights 'weights-000000000000.safetensors', which model.json names, in ${at('model')} but there is no such file` as never,
    );
    await torch.saveTensors(at('model/weights-000000000000.safetensors'), { 'dense.weight': torch.ones([8, 4]) });
    await expectError(
      at('model'),
      /^Expected a state dict with dense.weight, dense.bias, dense_1.weight, dense_1.bias but received one with missing dense.bias, dense_1.weight, dense_1.bias/,
    );
  });

  test('a file that was cut off, or is none', async () => {
    const bytes = fs.readFileSync(at('model.safetensors'));
    for (const length of [0, 4, 8, 100, bytes.length - 1]) {
      fs.writeFileSync(at('model.safetensors'), bytes.subarray(0, length));
      await expectError(at('model.safetensors'), torch.SafetensorsError as never);
      const before = fs.readFileSync(weightsFile());
      fs.writeFileSync(weightsFile(), before.subarray(0, Math.min(length, before.length - 1)));
      await expectError(at('model'), torch.SafetensorsError as never);
      fs.writeFileSync(weightsFile(), before);
    }
    fs.writeFileSync(at('model.safetensors'), 'no model at all, but long enough to have a header');
    await expectError(at('model.safetensors'), torch.SafetensorsError as never);
  });

  test('weights alone: they are read in another way', async () => {
    const model = toyModel({ seed: 77 });
    await torch.saveTensors(at('state.safetensors'), model.stateDict());
    await expectError(at('state.safetensors'), new TypeError(noModel(at('state.safetensors'))));
    const other = toyModel({ seed: 1 });
    other.loadStateDict(await torch.loadTensors(at('state.safetensors')));
    expect(weightsOf(other)).toEqual(weightsOf(model));
  });

  test("the optimizer's state of another model", async () => {
    const tensors = await torch.loadTensors(weightsFile());
    await torch.saveTensors(weightsFile(), { ...tensors, 'optimizer/0/exp_avg': torch.zeros([1]) });
    await expectError(at('model'), /^Expected shape \[8, 4\] for state\[0\].exp_avg but received \[1\]$/);
  });
});

describe('save', () => {
  test('checks its path', async () => {
    const model = toyModel();
    await expect(model.save('')).rejects.toThrow("Expected a path for path but received '' of type string");
    await expect(model.save(undefined as never)).rejects.toThrow('Expected a path for path but received undefined');
    fs.writeFileSync(at('file'), '');
    await expect(model.save(at('file/model'))).rejects.toThrow(/ENOTDIR/);
  });

  test('is of one moment: steps that are made meanwhile are not in it', async () => {
    const model = toyModel();
    const before = weightsOf(model);
    const pending = model.save(at('model'));
    await model.fit(x, labels, silent);
    await pending;
    expect(weightsOf(await torch.loadModel(at('model')))).toEqual(before);
  });
});

/** The Python on PATH, if it has safetensors and NumPy. */
function findPython(): string | null {
  for (const python of ['python3', 'python']) {
    try {
      execFileSync(python, ['-c', 'import safetensors.numpy'], { stdio: 'ignore' });
      return python;
    } catch {}
  }
  return null;
}

const python = findPython();
if (!python)
  console.warn('The tests of files shared with Python are skipped: there is no Python with safetensors on PATH');
const withPython = python ? describe : describe.skip;

withPython("Python's safetensors", () => {
  const run = (program: string, ...args: string[]): string =>
    execFileSync(python as string, ['-c', program, ...args], { encoding: 'utf8' });

  test('reads what save wrote', async () => {
    const model = toyModel();
    await model.save(at('model.safetensors'));
    const program = `
import sys, json
from safetensors.numpy import load_file
print(json.dumps({k: [list(v.shape), v.flatten().tolist()] for k, v in load_file(sys.argv[1]).items()}))`;
    const read = JSON.parse(run(program, at('model.safetensors'))) as Record<string, [number[], number[]]>;
    for (const [name, tensor] of Object.entries(model.stateDict())) {
      expect(read[name]).toEqual([tensor.shape, numbersOf(tensor)]);
    }
  });

  test('writes what loadTensors reads: the state dict of an nn.Sequential', async () => {
    const program = `
import sys, numpy as np
from safetensors.numpy import save_file
r = np.random.default_rng(0)
f = lambda *s: r.standard_normal(s).astype(np.float32)
save_file({'0.weight': f(8, 4), '0.bias': f(8), '2.weight': f(3, 8), '2.bias': f(3)}, sys.argv[1])`;
    run(program, at('python.safetensors'));
    const state = await torch.loadTensors(at('python.safetensors'));
    const model = toyModel();
    model.loadStateDict(state);
    const { '0.weight': w0, '0.bias': b0, '2.weight': w1, '2.bias': b1 } = state;
    const hidden = torch.tanh(torch.linear(x, w0 as torch.Tensor, b0 as torch.Tensor));
    const expected = torch.softmax(torch.linear(hidden, w1 as torch.Tensor, b1 as torch.Tensor), -1);
    expect((await model.predict(x)).toArray()).toEqual(expected.toArray());
  });
});
