/**
 * Thrown when a file is damaged, is of no format that can be read, or holds what is never read (classes of Python, for one). The message names the
 * file, the place in it, and what was wrong.
 */
export class FileFormatError extends Error {
  override name = 'FileFormatError';
}

/** Throws a {@link FileFormatError} about one file. */
export type Fail = (problem: string, cause?: unknown) => never;

/** The {@link Fail} of a file that is called `source`. */
export function failIn(source: string): Fail {
  return (problem, cause) => {
    throw new FileFormatError(`${source}: ${problem}`, cause === undefined ? undefined : { cause });
  };
}

/** A name from a file as an error message shows it: quoted, escaped and of bounded length. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}...` : name);
}
