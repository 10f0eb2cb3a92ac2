import * as fs from 'node:fs/promises';
import { rangeError, typeError } from '../errors.js';
import { tensorFromBytes } from '../io/tensorBytes.js';
import { operator } from '../ops/operator.js';
import { dtypes, normalizeDType } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Archive } from './archive.js';
import { CompiledModel } from './compiledModel.js';
import { ExportedProgram } from './exportedProgram.js';
import { dtypeOfNumber, layoutOfNumber, type PayloadConfig, type Program, type SymInt } from './programSchema.js';

/** How `torch.export.load` reads a model. */
export interface ExportLoadOptions {
  /** Name of the model, where a package has several. Default `'model'`. */
  model?: string;
  /** How many runs of compiled code may go on at once; each takes memory of its own. Default 1: others wait. */
  concurrency?: number;
}

const asStrided = operator('aten::as_strided');
const int = ({ as_int: value }: SymInt): number => {
  if (value === undefined) throw new Error('a tensor in it has no size');
  return value;
};

/** The tensors of `data/weights` or `data/constants`. */
async function readPayload(archive: Archive, folder: string, config: string): Promise<Array<[string, Tensor]>> {
  if (!archive.names.includes(folder + config)) return [];
  const { config: entries } = await archive.readJson<PayloadConfig>(folder + config);
  const storages = new Map<string, Tensor>();
  const tensors: Array<[string, Tensor]> = [];
  for (const [name, { path_name: file, is_param, use_pickle, tensor_meta: meta }] of Object.entries(entries)) {
    const dtype = dtypeOfNumber[meta.dtype];
    if (use_pickle || dtype === undefined || layoutOfNumber[meta.layout] !== 'strided') {
      throw new Error(`'${name}' is no plain tensor`);
    }
    const info = dtypes[normalizeDType(dtype)];
    let storage = storages.get(file);
    if (!storage) {
      const bytes = await archive.read(folder + file);
      storage = tensorFromBytes(bytes, normalizeDType(dtype), [bytes.length / info.bytes]);
      storages.set(file, storage);
    }
    const tensor = asStrided(storage, meta.sizes.map(int), meta.strides.map(int), int(meta.storage_offset));
    if (is_param && meta.requires_grad) tensor.requiresGrad = true;
    tensors.push([name, tensor]);
  }
  return tensors;
}

async function readProgram(archive: Archive, model: string): Promise<ExportedProgram> {
  const program = await archive.readJson<Program>(`models/${model}.json`);
  if (program.schema_version.major !== 8) {
    throw new Error(
      `it was written by PyTorch ${program.torch_version} with schema ${program.schema_version.major}, and schema 8 is read: export it again with PyTorch 2.9 to 2.13`,
    );
  }
  const state = [
    ...(await readPayload(archive, 'data/weights/', `${model}_weights_config.json`)),
    ...(await readPayload(archive, 'data/constants/', `${model}_constants_config.json`)),
  ];
  return new ExportedProgram(program, Object.fromEntries(state));
}

/**
 * Reads a `.pt2` package: a program, which Python's `torch.export.save` wrote, or compiled code (`torch._inductor.aoti_compile_and_package`).
 *
 * A program is a list of operators, which are called from JavaScript, with gradients. Compiled code is machine code for one kind of processor: load only what
 * you trust.
 *
 * @throws Error, with what the file is, when it is no such package or uses what cannot be run here
 * @see https://docs.pytorch.org/docs/stable/user_guide/torch_compiler/export.html
 *
 * @example
 * // Python: torch.export.save(torch.export.export(model, (example,)), 'model.pt2')
 * const model = await torch.export.load('model.pt2');
 * const scores = await model.run([torch.rand([1, 3, 224, 224])]);
 */
export async function load(path: string, options: ExportLoadOptions = {}): Promise<ExportedProgram | CompiledModel> {
  const { model = 'model', concurrency = 1 } = options;
  if (typeof path !== 'string' || path === '') throw typeError('a path', 'path', path);
  if (typeof model !== 'string' || !/^[\w.-]+$/.test(model)) throw typeError('the name of a model', 'model', model);
  if (!Number.isSafeInteger(concurrency) || concurrency < 1 || concurrency > 1024) {
    throw rangeError('an integer from 1 to 1024', 'concurrency', concurrency);
  }
  if ((await fs.stat(path)).isDirectory()) throw new Error(`Expected a package in '${path}' but it is a folder`);
  // Loaded when it is wanted: most programs export nothing.
  const opened = require('./archive.js') as typeof import('./archive.js');
  const archive = await opened.Archive.open(path).catch((cause: Error) => {
    throw new Error(
      `Expected a package of torch.export in '${path}' but it is no zip archive, or a damaged one: ${cause.message}`,
      { cause },
    );
  });
  try {
    const { names } = archive;
    if (names.includes(`models/${model}.json`)) return await readProgram(archive, model);
    if (names.some((name) => name.startsWith(`data/aotinductor/${model}/`))) {
      return await CompiledModel.load(path, model, concurrency);
    }
  } catch (cause) {
    throw new Error(`The package in '${path}' cannot be run: ${(cause as Error).message}`, { cause });
  } finally {
    archive.close();
  }
  const models = archive.names.flatMap(
    (name) => /^(?:models\/(.*)\.json|data\/aotinductor\/([^/]+)\/.*)$/.exec(name)?.slice(1) ?? [],
  );
  const known = [...new Set(models.filter(Boolean))];
  if (known.length > 0) throw rangeError(`one of ${known.join(', ')}`, 'model', model);
  if (archive.names.includes('serialized_exported_program.json')) {
    throw new Error(`The package in '${path}' was written by an old PyTorch: export it again with PyTorch 2.9 to 2.13`);
  }
  throw new Error(
    `Expected a package of torch.export in '${path}' but it is another zip archive. TorchScript is read with torch.jit.load(), a state dict with torch.load()`,
  );
}
