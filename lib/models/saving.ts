import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { typeError } from '../errors.js';
import type { Numerics } from '../graph/numerics.js';
import { writeFileAtomic } from '../io/atomicFile.js';
import { encodeSafetensors } from '../io/safetensors.js';
import { isNamedLoss } from '../losses/registry.js';
import { type MetricConfig, metricConfig } from '../metrics/registry.js';
import { native } from '../native/binding.js';
import type { OptimizerConfig } from '../optim/optimizer.js';
import { hasNamedRate } from '../optim/registry.js';
import { tidy } from '../tensor/scope.js';
import type { Model } from './model.js';
import type { Precision } from './precision.js';

/** What `model.json` holds, and the metadata of a single file under `node-torch`. */
export interface SavedModel {
  format: 'node-torch';
  formatVersion: 1;
  className: string;
  config: Record<string, unknown>;
  compile: SavedCompilation | null;
  /** In a folder: the name of the file with the weights. */
  weights?: string;
}

export interface SavedCompilation {
  optimizer: OptimizerConfig;
  loss: { name: string; config: Record<string, unknown> };
  metrics: MetricConfig[];
  /** Absent in files of earlier versions. */
  numerics?: Numerics;
  precision?: Precision;
  /** The instruction set whose kernels trained the model: with `numerics: 'fast'` another one rounds differently. For the record only. */
  kernels?: string;
}

/** The optimizer's state stands beside the weights under names with this before them. */
export const optimizerPrefix = 'optimizer/';

function savedCompilation(model: Model): SavedCompilation | null {
  if (!model.isCompiled) return null;
  const { optimizer, loss, metrics, numerics, precision } = model.compilation;
  const configs = metrics.map(metricConfig).filter((config) => config !== null);
  // Functions of the user's own cannot be written down: the model is then loaded uncompiled.
  const optimizerConfig = optimizer.getConfig();
  if (!isNamedLoss(loss) || configs.length < metrics.length || !hasNamedRate(optimizerConfig)) return null;
  return {
    optimizer: optimizerConfig,
    loss: loss.getConfig(),
    metrics: configs,
    numerics,
    precision,
    kernels: native.instructionSet(),
  };
}

/** Everything to write, taken at one step boundary. */
function snapshot(model: Model, includeOptimizer: boolean) {
  return model.betweenSteps(() => {
    const compile = includeOptimizer ? savedCompilation(model) : null;
    const tensors = tidy(() => {
      const named = Object.entries(model.stateDict());
      if (compile) {
        for (const [index, entry] of Object.entries(model.optimizer.stateDict().state)) {
          for (const [name, tensor] of Object.entries(entry))
            named.push([`${optimizerPrefix}${index}/${name}`, tensor]);
        }
      }
      return named.map(([name, tensor]) => ({
        name,
        dtype: tensor.dtype,
        shape: tensor.shape,
        data: tensor.bytesSync(),
      }));
    });
    const saved: SavedModel = { format: 'node-torch', formatVersion: 1, ...model.getConfig(), compile };
    return { saved, tensors };
  });
}

/** Writes a model to a folder, or to one file when `target` ends in `.safetensors`. */
export async function saveModel(model: Model, target: string, includeOptimizer: boolean): Promise<void> {
  if (typeof target !== 'string' || target === '') throw typeError('a path', 'path', target);
  const { saved, tensors } = snapshot(model, includeOptimizer);
  if (target.endsWith('.safetensors')) {
    await fs.mkdir(path.dirname(path.resolve(target)), { recursive: true });
    await writeFileAtomic(target, encodeSafetensors(tensors, { format: 'pt', 'node-torch': JSON.stringify(saved) }));
    return;
  }
  await fs.mkdir(target, { recursive: true });
  const before = await weightsNamedIn(target);
  // The weights' file has a name of its own, and model.json is replaced last: a reader sees the old model or the new one, never a mixture.
  const weights = `weights-${randomBytes(6).toString('hex')}.safetensors`;
  await writeFileAtomic(path.join(target, weights), encodeSafetensors(tensors, { format: 'pt' }));
  const json = `${JSON.stringify({ ...saved, weights }, null, 2)}\n`;
  await writeFileAtomic(path.join(target, 'model.json'), [new TextEncoder().encode(json)]);
  await removeOldWeights(target, weights, before);
}

/** The weights that the model now in a folder has, if there is one. */
async function weightsNamedIn(folder: string): Promise<string | undefined> {
  try {
    return JSON.parse(await fs.readFile(path.join(folder, 'model.json'), 'utf8')).weights;
  } catch {
    return undefined;
  }
}

/** What a save that broke off left behind goes after this time: until then it may belong to one that goes on in another process. */
const leftoverMs = 3_600_000;

async function removeOldWeights(folder: string, now: string, before: string | undefined): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (name === now || !/^weights-[0-9a-f]{12}\.safetensors$/.test(name)) continue;
    const file = path.join(folder, name);
    const modified = await fs.stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (name === before || Date.now() - modified > leftoverMs) await fs.rm(file, { force: true });
  }
}
