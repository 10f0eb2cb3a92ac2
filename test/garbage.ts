import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects all garbage at once, so that counts of live tensors before and after something can be compared. */
export const collectGarbage = runInNewContext('gc') as () => void;
