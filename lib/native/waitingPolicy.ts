/** What says how OpenMP's threads wait; whoever sets one of them has decided. */
const variables = ['OMP_WAIT_POLICY', 'GOMP_SPINCOUNT', 'KMP_BLOCKTIME'] as const;

/**
 * Turns of the loop in which a thread waits for the next piece of work before it sleeps. libgomp's own figure lets threads spin for milliseconds: beside
 * one process that burns a core, each waits for partners that have lost theirs.
 */
const spinCount = '1000';

/**
 * Runs `load`, which loads libtorch, with an OpenMP that soon sleeps when there is nothing to do. libgomp reads its variables when it is loaded;
 * afterwards they are as they were, so that child processes do not inherit them.
 */
export function withShortWaiting<T>(load: () => T): T {
  if (variables.some((name) => process.env[name] !== undefined)) return load();
  process.env['GOMP_SPINCOUNT'] = spinCount;
  try {
    return load();
  } finally {
    delete process.env['GOMP_SPINCOUNT'];
  }
}
