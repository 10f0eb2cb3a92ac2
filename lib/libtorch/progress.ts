/** A report of how far a fetch has come. Reports come often; whoever shows them thins them out. */
export interface Progress {
  /** What is going on, e.g. `downloading torch-2.13.0+cpu...whl`. A new text is a new phase. */
  readonly phase: string;
  /** Bytes done in this phase. */
  readonly done: number;
  /** Bytes there are to do; `undefined` when that is not known. */
  readonly total?: number;
}

/** Receives the reports of a fetch. */
export type OnProgress = (progress: Progress) => void;
