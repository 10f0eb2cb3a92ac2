import * as fs from 'node:fs';
import * as path from 'node:path';

/** What loads a library into the process. */
export interface LibraryLoader {
  /** Starts to load it. */
  begin(file: string): void;
  /** Waits until it is loaded; gives an empty text then, and what the system's loader says otherwise. */
  finish(): string;
}

/**
 * The functions of the addon `preload.node`, which loads libraries on a thread of its own: `native/preload.cc`. `null` where there is none:
 * it is built for Linux only, and saves time but nothing else.
 *
 * @param addon The addon beside which it lies.
 */
export function backgroundLoader(addon: string): LibraryLoader | null {
  try {
    const file = path.join(path.dirname(addon), 'preload.node');
    if (!fs.existsSync(file)) return null;
    const module = { exports: {} as LibraryLoader };
    process.dlopen(module, file);
    return module.exports;
  } catch {
    return null;
  }
}
