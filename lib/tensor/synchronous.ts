/**
 * Throws when a function that was to run in a mode of its thread gave a promise.
 *
 * @param name what the function was given to, such as `noGrad`
 * @param mode what belongs to the thread, as a sentence begins with it
 */
export function refusePromise(result: unknown, name: string, mode: string): void {
  if (typeof (result as PromiseLike<unknown> | undefined)?.then !== 'function') return;
  // Nobody holds this promise any more: were it rejected, the process would end.
  Promise.resolve(result).catch(() => {});
  throw new TypeError(
    `Expected a synchronous function for ${name} but received one that returned a promise. ` +
      `${mode} belongs to the thread, so it cannot follow an async function across its awaits: call ${name} around each synchronous part`,
  );
}
