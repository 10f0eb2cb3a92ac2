import { TorchError } from '../errors.js';
import { native } from '../native/binding.js';

/** A node of the graph as the cause of an error: its stack is that of the operator call that made it. */
function madeHere([name, stack]: readonly [string, string], cause: Error | undefined): Error {
  const message =
    stack === ''
      ? `${name} was made before anomaly mode was on, or on another thread: nothing is known of the call`
      : `${name} was made by this call`;
  const error = new Error(message, cause && { cause });
  error.name = 'ForwardCall';
  error.stack = `${error.name}: ${message}${stack === '' ? '' : `\n${stack}`}`;
  return error;
}

/**
 * Makes a backward pass. In anomaly mode, what libtorch says of a node has the stack of the call that made the node as its `cause`; of a node that another
 * backward pass made, that one's node is the cause of the cause.
 */
export function backwardPass<T>(pass: () => T): T {
  try {
    return pass();
  } catch (error) {
    if (error instanceof TorchError && native.anomalyMode().enabled) {
      const nodes = native.takeFailedNodes();
      const cause = nodes.reduceRight<Error | undefined>((outer, node) => madeHere(node, outer), undefined);
      if (cause) error.cause = cause;
    }
    throw error;
  }
}
