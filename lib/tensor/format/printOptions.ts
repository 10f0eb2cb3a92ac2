import { rangeError, typeError } from '../../errors.js';

/** How tensors are printed; the fields and defaults of PyTorch's `torch.set_printoptions`. */
export interface PrintOptions {
  /** Digits after the decimal point of a float, 0 to 99. Default 4. */
  precision: number;
  /** Tensors with more elements than this are summarised. Default 1000; Infinity prints everything. */
  threshold: number;
  /** Elements shown at the beginning and end of each summarised dimension. Default 3. */
  edgeitems: number;
  /** Characters a line may have. Default 80. */
  linewidth: number;
  /**
   * Scientific notation for floats always (true), never (false), or where the values call for it (null, the default).
   */
  sciMode: boolean | null;
}

/** Named sets of print options: `short` is precision 2 and edgeitems 2, `full` never summarises. */
export type PrintProfile = 'default' | 'short' | 'full';

const profiles: Record<PrintProfile, Omit<PrintOptions, 'sciMode'>> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Infinity, edgeitems: 3, linewidth: 80 },
};

let current: PrintOptions = { ...profiles.default, sciMode: null };

function invalid(expected: string, name: string, value: unknown): never {
  throw typeof value === 'number' ? rangeError(expected, name, value) : typeError(expected, name, value);
}

/** `base` overlaid with the fields of `changes` that are not undefined, each one checked. */
export function mergePrintOptions(base: PrintOptions, changes: Partial<PrintOptions>): PrintOptions {
  const merged = { ...base };
  const { precision, threshold, edgeitems, linewidth, sciMode } = changes;
  if (precision !== undefined) {
    // 100 digits are the most that JavaScript's number formatting can make; rounding needs one more than is shown.
    if (!Number.isInteger(precision) || precision < 0 || precision > 99) {
      invalid('an integer from 0 to 99', 'precision', precision);
    }
    merged.precision = precision;
  }
  if (threshold !== undefined) {
    if (typeof threshold !== 'number' || !(threshold >= 0)) invalid('a number of at least 0', 'threshold', threshold);
    merged.threshold = threshold;
  }
  if (edgeitems !== undefined) {
    if (!Number.isInteger(edgeitems) || edgeitems < 0) invalid('an integer of at least 0', 'edgeitems', edgeitems);
    merged.edgeitems = edgeitems;
  }
  if (linewidth !== undefined) {
    if (typeof linewidth !== 'number' || !(linewidth >= 0)) invalid('a number of at least 0', 'linewidth', linewidth);
    merged.linewidth = linewidth;
  }
  if (sciMode !== undefined) {
    if (sciMode !== null && typeof sciMode !== 'boolean') invalid('true, false or null', 'sciMode', sciMode);
    merged.sciMode = sciMode;
  }
  return merged;
}

/**
 * Sets how tensors are printed from now on in this thread, as PyTorch's `torch.set_printoptions`: `profile` first, then
 * the single fields. As there, leaving `sciMode` out makes it automatic again.
 *
 * @throws TypeError or RangeError if an option has the wrong type or value; nothing is changed then.
 *
 * @example
 * setPrintOptions({ precision: 2 }); // tensor([1.12])
 * setPrintOptions({ profile: 'default' });
 */
export function setPrintOptions(options: Partial<PrintOptions> & { profile?: PrintProfile }): void {
  const { profile, ...changes } = options;
  if (profile !== undefined && !Object.hasOwn(profiles, profile)) {
    throw rangeError("one of 'default', 'short', 'full'", 'profile', profile);
  }
  const base = profile === undefined ? current : { ...current, ...profiles[profile] };
  current = mergePrintOptions({ ...base, sciMode: null }, changes);
}

/** A copy of the current print options; can be handed to {@link setPrintOptions} to restore them. */
export function getPrintOptions(): PrintOptions {
  return { ...current };
}
