/** What says how OpenMP's threads wait; whoever sets one of them has decided. */
const variables = ['OMP_WAIT_POLICY', 'GOMP_SPINCOUNT', 'KMP_BLOCKTIME'] as const;

/**
 * Turns of the loop in which a thread waits for the next piece of work before it sleeps. libgomp's own figure lets threads spin for milliseconds: beside
 * one process that burns a core, each waits for partners that have lost theirs.
 */
const spinCount = '1000';

/**
 * Lets OpenMP's threads soon sleep when there is nothing to do: for libgomp, which reads its variables when it is loaded.
 *
 * @returns what puts the variables back to what they were once it is loaded, so that child processes do not inherit them.
 */
export function shortenWaiting(): () => void {
  if (variables.some((name) => process.env[name] !== undefined)) return () => {};
  process.env['GOMP_SPINCOUNT'] = spinCount;
  return () => {
    delete process.env['GOMP_SPINCOUNT'];
  };
}
