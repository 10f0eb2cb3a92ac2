import * as fs from 'node:fs/promises';
import * as yauzl from 'yauzl';

/** How many bytes the first look at a file takes. */
const headLength = 64;

/** The beginning of a file or buffer, and the names of its entries when it is a zip; null names when it is a damaged one. */
interface Look {
  head: Buffer;
  names: string[] | null;
}

async function entryNames(file: yauzl.ZipFile): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of file.eachEntry()) names.push(entry.fileName);
  return names;
}

async function look(source: string | Uint8Array): Promise<Look> {
  if (typeof source !== 'string') {
    const buffer = Buffer.from(source);
    const names = await yauzl.fromBufferPromise(buffer).then(entryNames, () => null);
    return { head: buffer.subarray(0, headLength), names };
  }
  const file = await fs.open(source, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    const names = await yauzl.openPromise(source).then(entryNames, () => null);
    return { head: buffer.subarray(0, bytesRead), names };
  } finally {
    await file.close();
  }
}

/**
 * What is in a file that was to be a module, and how to read that, as a clause after 'but it is'; undefined when it seems to be a TorchScript module after all.
 */
export async function describeWrongFile(source: string | Uint8Array): Promise<string | undefined> {
  const { head, names } = await look(source);
  if (head.length === 0) return 'empty. Was writing it interrupted?';
  if (head.toString('latin1', 0, 2) !== 'PK') {
    if (head[0] === 0x80 && (head[1] ?? 255) <= 5) {
      return 'a pickle: most likely a state dict of an old PyTorch. Read it with torch.load()';
    }
    if (head[8] === 0x7b) return 'a safetensors file, with tensors only. Read it with torch.loadTensors()';
    if (head.toString('latin1', 1, 4) === 'HDF') return 'an HDF5 file, such as Keras writes: it holds no TorchScript';
    if (head.toString('latin1', 1, 6) === 'NUMPY') return 'a NumPy array';
    if (/^(version https:\/\/git-lfs|<!DOCTYPE|<html)/i.test(head.toString('latin1'))) {
      return 'a text in its place (a pointer of Git LFS or a web page): fetch the file itself';
    }
    return 'no zip archive, which TorchScript files are';
  }
  if (names === null)
    return 'cut short or damaged: it begins as a zip archive, but its list of contents is not there. Fetch or write it again';
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(^|\/)archive_format$/)) {
    return 'a package of torch.export. Read it with torch.export.load()';
  }
  if (has(/(^|\/)constants\.pkl$/) && has(/(^|\/)code\//)) return undefined;
  if (has(/(^|\/)data\.pkl$/)) {
    return 'a file of torch.save: tensors, such as a state dict, or a pickled Python object. Read a state dict with torch.load(); for a module use torch.jit.save() in Python';
  }
  if (has(/(^|\/)bytecode\.pkl$/)) return 'a module for mobile devices only';
  return 'another zip archive, with no TorchScript in it';
}
