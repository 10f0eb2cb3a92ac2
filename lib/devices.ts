import { rangeError, typeError } from './errors.js';
import { explainCudaAbsence } from './libtorch/cudaAbsence.js';
import { hasNvidiaGpu, readNvidia } from './libtorch/nvidia.js';
import { native } from './native/binding.js';

/**
 * Sets how many threads one operator may use that is called from this JavaScript thread; also those of its models that train. Workers that start later
 * begin with it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_num_threads.html
 */
export function setNumThreads(threads: number): void {
  if (typeof threads !== 'number') throw typeError('a positive integer', 'threads', threads);
  if (!Number.isSafeInteger(threads) || threads < 1 || threads > 4096)
    throw rangeError('an integer from 1 to 4096', 'threads', threads);
  native.setNumThreads(threads);
}

/** How many threads one operator may use. */
export function getNumThreads(): number {
  return native.getNumThreads();
}

/** How libtorch was built and what it runs on: compiler, BLAS, oneDNN, instruction sets, threads. */
export function buildInfo(): string {
  return native.buildInfo();
}

let hasWarned = false;

/**
 * True when a CUDA device can be used. When none can although an NVIDIA GPU is in the machine, one warning with the code `NODE_TORCH_NO_CUDA` says why.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.is_available.html
 *
 * @example
 * const x = torch.ones([2, 3], { device: torch.cudaIsAvailable() ? 'cuda' : 'cpu' });
 */
export function cudaIsAvailable(): boolean {
  const { type, deviceCount, hasCUDA } = native.accelerator();
  const isAvailable = hasCUDA && type === 'cuda' && deviceCount > 0;
  if (!isAvailable && !hasWarned) warnAboutGpu(type === 'cuda');
  return isAvailable;
}

function warnAboutGpu(isCudaBuild: boolean): void {
  hasWarned = true;
  const nvidia = readNvidia();
  if (!hasNvidiaGpu(nvidia)) return;
  const { what, fix } = explainCudaAbsence({ nvidia, isCudaBuild });
  process.emitWarning(`${what}. ${fix}.`, { type: 'NodeTorchWarning', code: 'NODE_TORCH_NO_CUDA' });
}
