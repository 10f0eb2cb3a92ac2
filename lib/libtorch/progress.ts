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

/** Receives what is worth a line of its own: what will be downloaded, and that another process is waited for. */
export type OnNote = (note: string) => void;

/** A number of bytes to be read: `2.6 GB`, `190 MB`, `12 kB`. */
export function inBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(0)} MB` : `${Math.ceil(bytes / 1e3)} kB`;
}
