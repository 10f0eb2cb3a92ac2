import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { rangeError, typeError } from '../errors.js';
import { readSafetensors } from '../io/safetensors.js';
import { tensorFromBytes } from '../io/tensorBytes.js';
import { metricFromConfig } from '../metrics/registry.js';
import type { OptimizerState } from '../optim/optimizer.js';
import { optimizerFromConfig } from '../optim/registry.js';
import { dispose } from '../tensor/scope.js';
import { fromShared } from '../tensor/share.js';
import type { Tensor } from '../tensor/tensor.js';
import { optimizerPrefix, type SavedModel } from './saving.js';
import { Sequential } from './sequential.js';
import type { SharedModel } from './sharing.js';

function parseSaved(text: string | undefined, source: string): SavedModel {
  let saved: SavedModel | undefined;
  try {
    saved = text === undefined ? undefined : (JSON.parse(text) as SavedModel);
  } catch {
    saved = undefined;
  }
  if (saved?.format !== 'node-torch' || typeof saved.config !== 'object' || saved.config === null) {
    throw new TypeError(
      `Expected a model saved by model.save() in ${source} but there is no such configuration. Weights alone are read with torch.loadTensors() and model.loadStateDict()`,
    );
  }
  if (saved.formatVersion !== 1) {
    throw rangeError(
      'format version 1',
      `the model in ${source}`,
      saved.formatVersion,
      'It was saved by a newer node-torch: update the package',
    );
  }
  return saved;
}

/** What `read` gives; undefined when there is no such file. */
async function unlessMissing<T>(read: Promise<T>): Promise<T | undefined> {
  return read.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

interface ModelFile {
  saved: SavedModel;
  file: Awaited<ReturnType<typeof readSafetensors>>;
}

async function readFolder(folder: string): Promise<ModelFile> {
  let missing = '';
  for (;;) {
    const saved = parseSaved(await unlessMissing(fs.readFile(path.join(folder, 'model.json'), 'utf8')), folder);
    const { weights } = saved;
    if (typeof weights !== 'string' || path.basename(weights) !== weights)
      throw typeError('the name of a file in the folder', 'weights in model.json', weights);
    const file = await unlessMissing(readSafetensors(path.join(folder, weights)));
    if (file) return { saved, file };
    // Whoever saves meanwhile takes the old weights away: then model.json names others by now.
    if (missing === weights) {
      throw new Error(
        `Expected the weights '${weights}', which model.json names, in ${folder} but there is no such file`,
      );
    }
    missing = weights;
  }
}

async function readFile(source: string): Promise<ModelFile> {
  const file = await readSafetensors(source);
  return { saved: parseSaved(file.metadata['node-torch'], source), file };
}

/**
 * Reads a model that `model.save` wrote, compiled as it was, with the optimizer's state.
 *
 * Its layers are made as new ones are, which draws random numbers.
 *
 * @param source the folder or file
 * @throws TypeError when there is no such model or one of its layers is not known, SafetensorsError when the weights' file is damaged
 *
 * @example
 * const model = await torch.loadModel('mnist.safetensors');
 */
export async function loadModel(source: string): Promise<Sequential> {
  if (typeof source !== 'string' || source === '') throw typeError('a path', 'path', source);
  const isFolder = (await fs.stat(source)).isDirectory();
  const { saved, file } = await (isFolder ? readFolder(source) : readFile(source));
  if (saved.className !== 'Sequential')
    throw typeError("'Sequential'", 'the class of the saved model', saved.className);
  const model = Sequential.fromConfig(saved.config);
  const tensors: Record<string, Tensor> = {};
  try {
    model.build();
    for (const [name, { dtype, shape, bytes }] of file.tensors) tensors[name] = tensorFromBytes(bytes, dtype, shape);
    const isState = (name: string): boolean => name.startsWith(optimizerPrefix);
    model.loadStateDict(Object.fromEntries(Object.entries(tensors).filter(([name]) => !isState(name))));
    if (saved.compile) {
      model.compile({
        optimizer: optimizerFromConfig(saved.compile.optimizer),
        loss: saved.compile.loss as never,
        metrics: saved.compile.metrics.map(metricFromConfig),
        ...(saved.compile.numerics === undefined ? {} : { numerics: saved.compile.numerics }),
        ...(saved.compile.precision === undefined ? {} : { precision: saved.compile.precision }),
      });
      model.adoptOptimizer();
      const state: OptimizerState['state'] = {};
      for (const [name, tensor] of Object.entries(tensors).filter(([key]) => isState(key))) {
        const [index, entry] = name.slice(optimizerPrefix.length).split('/') as [string, string];
        state[index] ??= {};
        state[index][entry] = tensor;
      }
      model.bindOptimizer();
      model.optimizer.loadStateDict({ state, param_groups: [] });
    }
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  } finally {
    dispose(tensors);
  }
}

/**
 * The model that another thread of this process has shared with `model.share()`, on the same weights. It is not compiled: for predicting it need not
 * be.
 *
 * Its layers are made as new ones are, which draws random numbers.
 *
 * @throws TypeError when `shared` is no such model; RangeError when it was taken already, or taken back
 *
 * @example
 * const model = torch.modelFromShared(workerData);
 */
export function modelFromShared(shared: SharedModel): Sequential {
  if (typeof shared?.config !== 'object' || typeof shared.weights !== 'object')
    throw typeError('what model.share() gave', 'shared', shared);
  if (shared.className !== 'Sequential')
    throw typeError("'Sequential'", 'the class of the shared model', shared.className);
  const model = Sequential.fromConfig(shared.config);
  let weights: Record<string, Tensor> = {};
  try {
    model.build();
    weights = fromShared({ ...shared.weights });
    model.loadStateDict(weights, { assign: true });
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  } finally {
    dispose(weights);
  }
}
