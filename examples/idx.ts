import * as fs from 'node:fs';

/** The array in an IDX file: the format that MNIST is published in. */
export interface IdxArray {
  shape: number[];
  data: Uint8Array;
}

/**
 * Reads an IDX file of unsigned bytes: four bytes of magic number (the last is the number of dimensions), the sizes as big-endian integers of 32
 * bits, then the data.
 */
export function readIdx(file: string): IdxArray {
  const bytes = fs.readFileSync(file);
  const [zero, alsoZero, type, dimensions] = bytes;
  if (zero !== 0 || alsoZero !== 0 || type !== 0x08 || dimensions === undefined) {
    throw new Error(`Expected an IDX file of unsigned bytes but ${file} does not begin like one`);
  }
  const shape = Array.from({ length: dimensions }, (_, i) => bytes.readUInt32BE(4 + 4 * i));
  const offset = 4 + 4 * dimensions;
  const count = shape.reduce((product, size) => product * size, 1);
  if (bytes.length !== offset + count) {
    throw new Error(`Expected ${offset + count} bytes in ${file} but it has ${bytes.length}: it is not whole`);
  }
  return { shape, data: bytes.subarray(offset) };
}
