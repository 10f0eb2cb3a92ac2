import { Module } from 'node:module';
import * as path from 'node:path';
import { loadProjectTorch } from './training/projectTorch.js';
import { checkScript } from './training/script.js';
import { Stopping } from './training/stopping.js';
import { TrainingLog } from './training/trainingLog.js';

/** Options of {@link train}, as the command line gives them. */
export interface TrainOptions {
  /** Threads that operators and training may use. */
  readonly threads?: number;
  /** Fails before the script begins when it cannot be used; the script reads it as `NODE_TORCH_DEVICE`. */
  readonly device?: 'cpu' | 'cuda';
  /** What random numbers begin with: `torch.manualSeed`. */
  readonly seed?: number;
  /** File that gets a line of JSON an epoch. */
  readonly log?: string;
}

/**
 * `node-torch train`: runs a script in this process, as `node script` would, with its project's node-torch set up before. The exit status is the
 * script's.
 *
 * @throws Error when the script cannot be run, its project has no node-torch, or the device cannot be used.
 */
export function train(script: string, args: readonly string[], options: TrainOptions): void {
  const file = checkScript(script);
  const torch = loadProjectTorch(file);
  const { threads, device, seed, log: logFile } = options;
  if (device === 'cuda' && !torch.cudaIsAvailable()) refuseCuda(() => torch.ones([1], { device }));
  if (device !== undefined) process.env['NODE_TORCH_DEVICE'] = device;
  if (threads !== undefined) torch.setNumThreads(threads);
  if (seed !== undefined) torch.manualSeed(seed);

  const stopping = new Stopping((text) => process.stderr.write(`\nnode-torch: ${text}\n`));
  torch.callbacks.everyFit(() => stopping.callback());
  if (logFile !== undefined) {
    const { version, libtorchVersion } = torch;
    const log = new TrainingLog(path.resolve(logFile), {
      script: file,
      args,
      version,
      libtorch: libtorchVersion,
      node: process.version,
      threads: torch.getNumThreads(),
      seed: seed ?? null,
      device: device ?? null,
      pid: process.pid,
    });
    torch.callbacks.everyFit(() => log.callback());
    process.on('exit', (status) => log.exit(Number(process.exitCode ?? status), stopping.signal));
  }
  process.argv = [process.execPath, file, ...args];
  // Not inside of a promise: what the script throws is to end the process as it does without this command.
  setImmediate(() => Module.runMain(file));
}

function refuseCuda(use: () => unknown): void {
  try {
    use();
  } catch (error) {
    throw new Error(`node-torch: ${(error as Error).message}`, { cause: error });
  }
}
