import * as fs from 'node:fs';
import * as path from 'node:path';

/** Name of the file that makes a folder in the cache a whole libtorch. It is written last. */
export const markerName = 'node-torch.json';

/** What {@link markerName} holds. */
export interface Marker {
  /** Layout of this file. */
  readonly format: 1;
  /** Version of the libtorch beside it, e.g. `2.13.0+cpu`. */
  readonly version: string;
  /** The wheel, archive or folder it came from: a name, not a path. */
  readonly source: string;
  /** SHA-256 of that file in hex; `null` for a folder. */
  readonly sha256: string | null;
  /** Size in bytes of each library, by its path inside the folder: a library cut short is found without loading it. */
  readonly libraries: Readonly<Record<string, number>>;
}

/** Reads the marker of a libtorch folder; `null` when there is none, or none that can be read. */
export function readMarker(folder: string): Marker | null {
  try {
    const marker = JSON.parse(fs.readFileSync(path.join(folder, markerName), 'utf8')) as Marker;
    return marker.format === 1 && typeof marker.version === 'string' ? marker : null;
  } catch {
    return null;
  }
}

/** Writes the marker of a libtorch folder. Call it last: from here on the folder counts as whole. */
export function writeMarker(folder: string, marker: Marker): void {
  fs.writeFileSync(path.join(folder, markerName), `${JSON.stringify(marker, null, 2)}\n`);
}
