import type { Case } from './cases.js';

/** Figures of several rounds. */
export interface Figures {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly rounds: readonly number[];
}

/** What was measured of one case. */
export interface Result extends Omit<Case, 'work' | 'onAnyDevice'> {
  /** `null` when it could not be measured. */
  readonly nodeTorch: Figures | null;
  /** PyTorch's eager mode; `null` when it was not asked for, or could not be measured. */
  readonly pytorch: Figures | null;
  /** Why something could not be measured; empty when everything was. */
  readonly failure: string;
}

/** What `bench --json` writes. Fields are added, and never renamed or removed, while `format` is 1. */
export interface BenchResults {
  readonly format: 1;
  readonly date: string;
  readonly versions: {
    readonly nodeTorch: string;
    readonly libtorch: string;
    readonly node: string;
    readonly pytorch: string | null;
  };
  readonly machine: {
    readonly platform: string;
    readonly cpu: string;
    readonly cores: number;
    readonly capability: string;
  };
  readonly device: string;
  readonly threads: number;
  /** Figures of each case. */
  readonly rounds: number;
  readonly quick: boolean;
  /** How many programs wanted to run when it began, on average over a minute (`uptime`). */
  readonly load: number;
  readonly results: readonly Result[];
}

export function summarize(rounds: readonly number[]): Figures {
  const sorted = rounds.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
  return { median, min: sorted[0] as number, max: sorted.at(-1) as number, rounds };
}

/** How many times as fast as PyTorch this library is; `null` when one of them was not measured. */
export function speedup({ nodeTorch, pytorch, isRate }: Result): number | null {
  if (nodeTorch === null || pytorch === null) return null;
  return isRate ? nodeTorch.median / pytorch.median : pytorch.median / nodeTorch.median;
}
