import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomic } from '../../dist/io/atomicFile.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('chunks are written in order; nothing else is left in the folder', async () => {
  const path = join(folder, 'file');
  await writeFileAtomic(path, [bytes('one '), bytes(''), bytes('two '), Buffer.from('three')]);
  expect(readFileSync(path, 'utf8')).toBe('one two three');
  await writeFileAtomic(path, []);
  expect(readFileSync(path, 'utf8')).toBe('');
  expect(readdirSync(folder)).toEqual(['file']);
});

test('chunks may come asynchronously, and the old contents stay until all are there', async () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'old');
  async function* chunks() {
    yield bytes('new');
    expect(readFileSync(path, 'utf8')).toBe('old');
    yield bytes('er');
  }
  await writeFileAtomic(path, chunks());
  expect(readFileSync(path, 'utf8')).toBe('newer');
});

test('after a failure the old file is whole and no temporary file is left', async () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'old');
  function* chunks() {
    yield bytes('new');
    throw new Error('no more chunks');
  }
  await expect(writeFileAtomic(path, chunks())).rejects.toThrow(`Could not write '${path}': no more chunks`);
  await expect(writeFileAtomic(path, ['text' as unknown as Uint8Array])).rejects.toThrow(
    'expected a Uint8Array for each chunk but received string',
  );
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a missing folder and a folder as target are named with their code', async () => {
  const missing = join(folder, 'missing', 'file');
  await expect(writeFileAtomic(missing, [])).rejects.toMatchObject({
    code: 'ENOENT',
    message: expect.stringContaining(`Could not write '${missing}': `),
  });
  const target = join(folder, 'folder');
  mkdirSync(target);
  await expect(writeFileAtomic(target, [])).rejects.toMatchObject({ code: 'EISDIR' });
  expect(readdirSync(folder)).toEqual(['folder']);
});

test('concurrent writers leave one whole file', async () => {
  const path = join(folder, 'file');
  const texts = Array.from({ length: 20 }, (_, index) => String(index % 10).repeat(10_000 + index));
  await Promise.all(texts.map((text) => writeFileAtomic(path, [bytes(text.slice(0, 5000)), bytes(text.slice(5000))])));
  expect(texts).toContain(readFileSync(path, 'utf8'));
  expect(readdirSync(folder)).toEqual(['file']);
});

// Windows has neither these permissions nor links without special rights.
const posix = process.platform === 'win32' ? describe.skip : describe;

posix('permissions and links', () => {
  test.each([0o600, 0o640, 0o755, 0o444])('mode %o is kept', async (mode) => {
    const path = join(folder, 'file');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    await writeFileAtomic(path, [bytes('new')]);
    expect(statSync(path).mode & 0o777).toBe(mode);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('a new file has the mode that the process gives its files', async () => {
    writeFileSync(join(folder, 'plain'), '');
    await writeFileAtomic(join(folder, 'file'), [bytes('new')]);
    expect(statSync(join(folder, 'file')).mode).toBe(statSync(join(folder, 'plain')).mode);
  });

  test('a link stays a link, and what it points to is written', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    mkdirSync(join(inner, 'deep'));
    writeFileSync(join(inner, 'target'), 'old');
    // The link's `..` counts from inner/deep, which is reached through another link.
    symlinkSync(join('..', 'target'), join(inner, 'deep', 'link'));
    symlinkSync(join(inner, 'deep'), join(folder, 'way'));
    const path = join(folder, 'way', 'link');
    await writeFileAtomic(path, [bytes('new')]);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(inner, 'target'), 'utf8')).toBe('new');
  });

  test('a link to a file that does not exist yet makes it', async () => {
    const path = join(folder, 'link');
    symlinkSync('later', path);
    await writeFileAtomic(path, [bytes('new')]);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'later'), 'utf8')).toBe('new');
  });

  test('links in a circle are refused', async () => {
    const path = join(folder, 'link');
    symlinkSync('link', path);
    await expect(writeFileAtomic(path, [])).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test('a device is not replaced by a file', async () => {
    await expect(writeFileAtomic('/dev/null', [bytes('x')])).rejects.toThrow('it exists and is not a regular file');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(existsSync('/dev/null')).toBe(true);
  });
});
