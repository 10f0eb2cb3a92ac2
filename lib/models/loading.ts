import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { rangeError, typeError } from '../errors.js';
import { readSafetensors } from '../io/safetensors.js';
import { tensorFromBytes } from '../io/tensorBytes.js';
import { metricFromConfig } from '../metrics/registry.js';
import type { OptimizerState } from '../optim/optimizer.js';
import { optimizerFromConfig } from '../optim/registry.js';
import { dispose } from '../tensor/scope.js';
import { optimizerPrefix, type SavedModel } from './saving.js';
import { Sequential } from './sequential.js';

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

/**
 * Reads a model that `model.save` wrote, compiled as it was, with the optimizer's state.
 *
 * @param source the folder or file
 * @throws TypeError when there is no such model, SafetensorsError when the weights' file is damaged
 *
 * @example
 * const model = await torch.loadModel('mnist.safetensors');
 */
export async function loadModel(source: string): Promise<Sequential> {
  if (typeof source !== 'string' || source === '') throw typeError('a path', 'path', source);
  const isFolder = (await fs.stat(source)).isDirectory();
  let saved: SavedModel;
  let file: Awaited<ReturnType<typeof readSafetensors>>;
  if (isFolder) {
    saved = parseSaved(await fs.readFile(path.join(source, 'model.json'), 'utf8'), source);
    const name = saved.weights;
    if (typeof name !== 'string' || path.basename(name) !== name)
      throw typeError('the name of a file in the folder', 'weights in model.json', name);
    file = await readSafetensors(path.join(source, name));
  } else {
    file = await readSafetensors(source);
    saved = parseSaved(file.metadata['node-torch'], source);
  }
  if (saved.className !== 'Sequential')
    throw typeError("'Sequential'", 'the class of the saved model', saved.className);
  const model = Sequential.fromConfig(saved.config);
  model.build();
  const tensors = Object.fromEntries(
    [...file.tensors].map(([name, { dtype, shape, bytes }]) => [name, tensorFromBytes(bytes, dtype, shape)]),
  );
  try {
    const isState = (name: string): boolean => name.startsWith(optimizerPrefix);
    model.loadStateDict(Object.fromEntries(Object.entries(tensors).filter(([name]) => !isState(name))));
    if (saved.compile) {
      model.compile({
        optimizer: optimizerFromConfig(saved.compile.optimizer),
        loss: saved.compile.loss as never,
        metrics: saved.compile.metrics.map(metricFromConfig),
      });
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
