import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { goldensFolder, readGolden } from '../goldens.js';
import { described, inJavaScript } from './described.js';

const goldenFile = (name: string): string => join(goldensFolder, 'files', name);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function errorOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error('Expected an error but there was none'),
    (reason) => reason as Error,
  );
}

describe('what Python wrote', () => {
  test.each(readGolden<Array<{ file: string; value: unknown }>>('files').map(({ file, value }) => [file, value]))(
    '%s',
    async (file, value) => {
      expect(described(await torch.load(goldenFile(file as string)))).toEqual(inJavaScript(value));
    },
  );

  test('the kind of a file is told by its content, not by its name', async () => {
    for (const name of ['shared.pt', 'legacy_shared.pt', 'stored.npz', 'fortran.npy', '../every_dtype.safetensors']) {
      writeFileSync(at('misnamed.npy'), readFileSync(goldenFile(name)));
      expect(described(await torch.load(at('misnamed.npy')))).toEqual(described(await torch.load(goldenFile(name))));
    }
  });

  test.each(['shared.pt', 'legacy_shared.pt', 'protocol4.pt', 'big_endian.pt'])(
    '%s: shared memory stays shared',
    async (name) => {
      const loaded = await torch.load<Record<string, torch.Tensor>>(goldenFile(name));
      const { base, again, ...views } = loaded as Record<string, torch.Tensor> & { base: torch.Tensor };
      expect(again).toBe(base);
      for (const view of Object.values(views)) expect(view.sharesStorage(base)).toBe(true);
      base.fill_(7);
      expect(views.scalar?.item()).toBe(7);
      expect(views.steps?.toArray()).toEqual([
        [7, 7],
        [7, 7],
      ]);
    },
  );

  test('parameters are leaves that can be trained, tied ones one tensor', async () => {
    const { weight, tied, frozen } = await torch.load<Record<string, torch.Tensor>>(goldenFile('parameters.pt'));
    expect([weight === tied, weight?.isLeaf, weight?.requiresGrad, frozen?.requiresGrad]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    weight?.mul(3).sum().backward();
    expect(tied?.grad?.toArray()).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  test('a checkpoint goes into a model and its optimizer', async () => {
    interface Checkpoint {
      epoch: number;
      model_state_dict: Record<string, torch.Tensor>;
      optimizer_state_dict: torch.optim.PyTorchOptimizerState;
    }
    const { epoch, ...saved } = await torch.load<Checkpoint>(goldenFile('checkpoint.pt'));
    expect(epoch).toBe(2);
    const model = torch.sequential([
      torch.layers.dense({ units: 3, inputShape: [4] }),
      torch.layers.batchNormalization(),
      torch.layers.activation({ activation: 'relu' }),
      torch.layers.dense({ units: 2 }),
    ]);
    model.loadStateDict(saved.model_state_dict);
    expect(model.stateDict()['dense_1.bias']?.toArray()).toEqual(saved.model_state_dict['3.bias']?.toArray());
    model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
    await model.fit(torch.ones([4, 4]), torch.ones([4, 2]), { epochs: 1, verbose: 0 });
    model.optimizer.loadStateDict(saved.optimizer_state_dict);
    const { state, param_groups: groups } = model.optimizer.stateDict();
    expect(described(new Map(Object.entries(state).map(([i, entry]) => [Number(i), entry])))).toEqual(
      described(saved.optimizer_state_dict.state),
    );
    expect(groups[0]?.lr).toBe(saved.optimizer_state_dict.param_groups[0]?.lr);
  });

  test('a name like __proto__ is a name like any other', async () => {
    const loaded = await torch.load<Record<string, torch.LoadedValue>>(goldenFile('values.pt'));
    expect(Object.hasOwn(loaded, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(loaded)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const arrays = await torch.load<Record<string, torch.Tensor>>(goldenFile('stored.npz'));
    expect(Object.keys(arrays)).toEqual(['a', 'größe/日本', '../up', '__proto__']);
  });

  test('no tensor stays behind', async () => {
    const loadAll = async () => {
      for (const name of [
        'checkpoint.pt',
        'legacy_checkpoint.pt',
        'special.pt',
        'values.pt',
        'deflated.npz',
        'fortran.npy',
      ]) {
        torch.dispose(await torch.load(goldenFile(name)));
      }
      for (const name of ['module.pt', 'evil.pt', 'legacy_module.pt', 'with_object.npz']) {
        await errorOf(torch.load(goldenFile(name)));
      }
    };
    collectGarbage();
    const before = torch.memory();
    for (let i = 0; i < 5; i++) await loadAll();
    // No garbage collection: all of it was disposed of at once. Something from before may have gone meanwhile.
    const after = torch.memory();
    expect(after.numTensors).toBeLessThanOrEqual(before.numTensors);
    expect(after.numBytes).toBeLessThanOrEqual(before.numBytes);
  });

  test('mapLocation: the device, whatever the file says', async () => {
    const loaded = await torch.load<Record<string, torch.Tensor>>(goldenFile('shared.pt'), { mapLocation: 'meta' });
    expect(loaded.base?.device).toBe('meta');
    const array = await torch.load<torch.Tensor>(goldenFile('fortran.npy'), { mapLocation: 'meta' });
    expect(array.device).toBe('meta');
  });
});

describe('nothing is run, and what is refused is named with its place', () => {
  test.each([
    ['module.pt', `object['nets'][0]: it is made by "torch.nn.modules.linear.Linear" of Python`],
    ['legacy_module.pt', `object['nets'][0]: it is made by "torch.nn.modules.linear.Linear" of Python`],
    [
      'evil.pt',
      `object['extra'][0]: it is made by "io.open" of Python, which is not loaded, as that could run any code`,
    ],
    ['legacy_evil.pt', 'object: it is made by "io.open" of Python'],
    ['plain_pickle.pt', "its pickle cannot be read: it is not one that PyTorch's torch.save wrote"],
    ['torchscript.pt', 'it is a TorchScript archive, which holds a program: torch.jit.load reads it'],
    ['object.npy', 'it is an array of Python objects, which is a pickle that could run code: it is never read'],
    ['with_object.npz', 'entry "a.npy": it is an array of Python objects'],
    ['structured.npy', 'it is a structured array, which no tensor can hold. Save its fields as arrays of their own'],
    ['strings.npy', 'it is an array of strings, which no tensor can hold'],
    ['bytes.npy', 'it is an array of byte strings, which no tensor can hold'],
    ['dates.npy', 'it is an array of dates, which no tensor can hold'],
    ['long_double.npy', "it is an array of type '<f16'; tensors are of bool, int8"],
  ])('%s', async (name, message) => {
    const error = await errorOf(torch.load(goldenFile(name)));
    expect(error).toBeInstanceOf(torch.FileFormatError);
    expect(error.message).toContain(message);
    expect(error.message).toContain(name);
    expect(existsSync('evil_was_here')).toBe(false);
  });
});

describe('errors', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['no path', () => torch.load(''), "Expected a path for path but received '' of type string"],
    ['a number', () => torch.load(5 as never), 'Expected a path for path but received 5 of type number'],
    ['an unknown option', () => torch.load('x', { device: 'cpu' } as never), 'device'],
    [
      'a device that is no string',
      () => torch.load('x', { mapLocation: 5 as never }),
      "Expected the name of a device, such as 'cpu' for mapLocation but received 5 of type number",
    ],
  ])('%s', async (_name, run, message) => {
    const error = await errorOf(run());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(message);
  });

  test('files that cannot be read', async () => {
    await expect(torch.load(at('none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(torch.load(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  test.each([
    ['nothing', ''],
    ['text', 'hello, this is no tensor at all'],
    ['zeros', '\0'.repeat(600)],
    ['a zip file of other things', undefined],
  ])('%s', async (_name, text) => {
    if (text !== undefined) writeFileSync(at('other'), text);
    else writeFileSync(at('other'), zipWith('readme.txt'));
    const error = await errorOf(torch.load(at('other')));
    expect(error).toBeInstanceOf(torch.FileFormatError);
    expect(error.message).toContain('neither');
  });

  test('a tar file, as the first versions of PyTorch wrote', async () => {
    const tar = Buffer.alloc(1024);
    tar.write('storages');
    tar.write('ustar', 257);
    writeFileSync(at('old.pt'), tar);
    expect((await errorOf(torch.load(at('old.pt')))).message).toContain(
      'tar file, as PyTorch wrote before version 0.1.10',
    );
  });

  test.each(['shared.pt', 'legacy_shared.pt', 'stored.npz', 'deflated.npz', 'fortran.npy'])(
    '%s cut off anywhere',
    async (name) => {
      const whole = readFileSync(goldenFile(name));
      for (let length = 1; length < whole.length; length += 1 + Math.floor(whole.length / 150)) {
        writeFileSync(at('cut'), whole.subarray(0, length));
        const error = await errorOf(torch.load(at('cut')));
        expect(error).toBeInstanceOf(torch.FileFormatError);
        expect(error.message).toContain('cut');
      }
    },
  );

  test('SafetensorsError is one of them', async () => {
    writeFileSync(at('damaged'), Buffer.from('\x02\0\0\0\0\0\0\0{]', 'latin1'));
    const error = await errorOf(torch.load(at('damaged')));
    expect(error).toBeInstanceOf(torch.SafetensorsError);
    expect(error).toBeInstanceOf(torch.FileFormatError);
  });
});

/** A zip file with one empty entry of this name. */
function zipWith(name: string): Buffer {
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x0403_4b50);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x0201_4b50);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
