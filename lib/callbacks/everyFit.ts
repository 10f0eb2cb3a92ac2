import { typeError } from '../errors.js';
import { disposeSymbol } from '../tensor/disposeSymbol.js';
import { type CallbackLike, toCallbacks } from './callback.js';

/** What {@link everyFit} gives. */
export interface EveryFitHandle extends Disposable {
  /** Ends it for every `fit` that begins later. */
  remove(): void;
}

const makers: Array<() => CallbackLike> = [];

/**
 * Lets every `fit` that begins from now on call a callback besides its own, whichever model it trains: to log, to count, or to stop all of them.
 * `make` is called once for each `fit`, since several may run at once.
 *
 * @returns a handle whose `remove()` ends it for those that begin later
 * @throws TypeError when `make` is not a function; `fit` rejects when it does not give a callback
 *
 * @example
 * const handle = torch.callbacks.everyFit(() => ({ onEpochEnd: (epoch, logs) => metrics.gauge('loss', logs.loss) }));
 * await model.fit(x, y, { epochs: 3 });
 * handle.remove();
 */
export function everyFit(make: () => CallbackLike): EveryFitHandle {
  if (typeof make !== 'function') throw typeError('a function that gives a callback', 'make', make);
  // Its own function, so that the same `make` given twice is two.
  const maker = (): CallbackLike => make();
  makers.push(maker);
  const remove = (): void => {
    const index = makers.indexOf(maker);
    if (index >= 0) makers.splice(index, 1);
  };
  return { remove, [disposeSymbol]: remove };
}

/** @internal What {@link everyFit} asks for, made for one `fit`. */
export function callbacksOfEveryFit(): CallbackLike[] {
  return makers.flatMap((make) => toCallbacks(make()));
}
