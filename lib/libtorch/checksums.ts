/** What is known of a file that holds libtorch. */
export interface KnownFile {
  /** SHA-256 in hex. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly size: number;
}

/**
 * The files this package fetches, by name. A file with a known sum is never used when it differs, and one that is downloaded
 * from PyTorch's site is not used without a known sum.
 *
 * To add one: download it over two independent connections, compare the sums, and write the line.
 */
const knownFiles: Readonly<Record<string, KnownFile>> = {
  'torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl': {
    sha256: '6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b',
    size: 191_794_682,
  },
};

/** What is known of the file of this name; `undefined` when nothing is. */
export function knownFile(name: string): KnownFile | undefined {
  return Object.hasOwn(knownFiles, name) ? knownFiles[name] : undefined;
}
