import type { Tensor } from '../tensor/tensor.js';
import { isOptions, readOptions } from './arguments.js';

/** A limit: a number, or a tensor that broadcasts with the input. */
export type Bound = Tensor | number | bigint;

/** The limits of `clamp`. */
export interface ClampOptions {
  /** Lower limit. Default none. */
  min?: Bound | null;
  /** Upper limit. Default none. */
  max?: Bound | null;
}

/** Takes apart the arguments of `clamp` and `clamp_`. */
export function readClamp(
  min: Bound | null | undefined | ClampOptions,
  max: Bound | null | undefined,
  name: string,
): ClampOptions {
  return isOptions(min)
    ? readOptions(min as ClampOptions, name, ['min', 'max'])
    : { min: min as Bound | null | undefined, max };
}
