import { ftruncateSync, writeSync } from 'node:fs';

const traceFile = 3;

/** Leaves what is about to be done where the parent process finds it after a crash. */
export function note(what: unknown): void {
  const text = JSON.stringify(what, (_key, value) =>
    typeof value === 'bigint'
      ? `${value}n`
      : typeof value === 'number' && !Number.isFinite(value)
        ? String(value)
        : value,
  );
  ftruncateSync(traceFile);
  writeSync(traceFile, text, 0);
}
