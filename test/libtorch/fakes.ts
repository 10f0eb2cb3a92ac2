import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import { type Platform, platform } from '../../dist/libtorch/platform.js';

/** One entry of a {@link writeZip}. */
export interface Entry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Unix file type and mode; default an ordinary file. */
  readonly mode?: number;
  /** CRC-32 to state instead of the right one. */
  readonly crc?: number;
}

const made: string[] = [];

/** A fresh empty folder, removed by {@link removeFolders}. */
export function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-test-'));
  made.push(folder);
  return folder;
}

/** Removes every folder of {@link makeFolder}. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** Writes a zip file with deflated entries, names unchecked. */
export function writeZip(file: string, entries: readonly Entry[]): void {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, crc } of entries) {
    const raw = Buffer.from(content);
    const packed = zlib.deflateRawSync(raw);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc ?? zlib.crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  fs.writeFileSync(file, Buffer.concat([...parts, central, end]));
}

/** Entries of a wheel that looks like torch's: libraries of a few bytes, a header, the version, and things nobody needs. */
export function wheelEntries({
  version = '2.13.0+cpu',
  prefix = 'torch',
  target = platform(),
  cuda = '',
} = {}): Entry[] {
  return [
    {
      name: `${prefix}/version.py`,
      content: `__version__ = '${version}'\ncuda: Optional[str] = ${cuda ? `'${cuda}'` : 'None'}\n`,
    },
    ...libraries(target).map((name) => ({ name: `${prefix}/lib/${name}`, content: `not really ${name}` })),
    { name: `${prefix}/lib/libtorch_python.so`, content: 'not needed' },
    { name: `${prefix}/include/ATen/ATen.h`, content: '#pragma once\n' },
    { name: `${prefix}/nn/__init__.py`, content: 'not needed' },
    { name: 'torch-2.13.0+cpu.dist-info/METADATA', content: 'not needed' },
  ];
}

/** Writes a folder that looks like a libtorch, of a given version. */
export function writeLibtorch(folder: string, version: string): void {
  fs.mkdirSync(path.join(folder, 'lib'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'include', 'ATen'), { recursive: true });
  for (const name of libraries(platform())) fs.writeFileSync(path.join(folder, 'lib', name), `not really ${name}`);
  fs.writeFileSync(path.join(folder, 'include', 'ATen', 'ATen.h'), '#pragma once\n');
  fs.writeFileSync(path.join(folder, 'build-version'), `${version}\n`);
}

/** Makes a folder for PATH whose `python3` is a shell script. */
export function writePython(folder: string, script: string): void {
  const file = path.join(folder, 'python3');
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`);
  fs.chmodSync(file, 0o755);
}

/** Every file below a folder, by its path inside it. */
export function listFiles(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true }) as string[];
  return names.filter((name) => fs.statSync(path.join(folder, name)).isFile()).sort();
}

function libraries(target: Platform): string[] {
  return [...target.required, 'libgomp.so.1'];
}

/** Writes files with their folders, by their paths below `root`. */
export function writeTree(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

/**
 * The environment of a program that sees an NVIDIA GPU with its driver in this machine, whatever there is: Node reads these files and folders
 * for it, and nothing else is different.
 */
export function gpuMachine(): NodeJS.ProcessEnv {
  const file = path.join(makeFolder(), 'gpu.cjs');
  fs.writeFileSync(
    file,
    `const fs = require('node:fs');
    const { readdirSync, readFileSync, accessSync, existsSync } = fs;
    const isGpu = (name) => ['/dev/nvidia0', '/dev/nvidiactl'].includes(String(name));
    const version = 'NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.65.06  Release Build';
    fs.readdirSync = (folder, ...rest) => (folder === '/dev' ? ['nvidia0', 'nvidiactl'] : readdirSync(folder, ...rest));
    fs.readFileSync = (name, ...rest) => (name === '/proc/driver/nvidia/version' ? version : readFileSync(name, ...rest));
    fs.accessSync = (name, mode) => (isGpu(name) ? undefined : accessSync(name, mode));
    fs.existsSync = (name) => String(name).endsWith('libcuda.so.1') || existsSync(name);
    `,
  );
  return { NODE_OPTIONS: `--require=${file}`, CUDA_VISIBLE_DEVICES: undefined };
}
