import { rangeError, typeError } from './errors.js';
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

/** True when a CUDA device can be used. */
export function cudaIsAvailable(): boolean {
  const { type, deviceCount, hasCUDA } = native.accelerator();
  return hasCUDA && type === 'cuda' && deviceCount > 0;
}
