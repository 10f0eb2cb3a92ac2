import * as fs from 'node:fs';

/** What an ELF file of 64 bits, little-endian, says of the libraries it needs. */
export interface ElfFile {
  /** Versions of symbols that it needs, by library, such as `GLIBC_2.28` of `libc.so.6`. */
  readonly versions: ReadonlyArray<{ readonly library: string; readonly version: string }>;
  /** Names of libraries that are loaded with it, and the folders that they are looked for in. */
  readonly needed: readonly string[];
  readonly searched: readonly string[];
}

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  /** Index of the section with its names. */
  readonly link: number;
}

const dynamicSection = 6;
const neededVersions = 0x6ffffffe;

/** Entries of the dynamic section: DT_NEEDED, DT_RPATH, DT_RUNPATH. */
const tags = { needed: 1, rpath: 15, runpath: 29 };

/** Reads an ELF file; the layout is that of the generic ABI (https://gabi.xinuos.com), and for versions of the Linux Standard Base. */
export function readElf(file: string): ElfFile {
  const bytes = fs.readFileSync(file);
  if (bytes.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') throw new Error(`${file} is no ELF file of 64 bits`);
  const number = (at: number): number => Number(bytes.readBigUInt64LE(at));
  const start = number(0x28);
  const sections = Array.from({ length: bytes.readUInt16LE(0x3c) }, (_, index): Section => {
    const at = start + index * bytes.readUInt16LE(0x3a);
    return {
      type: bytes.readUInt32LE(at + 4),
      offset: number(at + 24),
      size: number(at + 32),
      link: bytes.readUInt32LE(at + 40),
    };
  });
  const find = (type: number): Section => {
    const section = sections.find((candidate) => candidate.type === type);
    if (section === undefined) throw new Error(`${file} has no section of type ${type}`);
    return section;
  };
  const text = (section: Section, offset: number): string => {
    const at = (sections[section.link] as Section).offset + offset;
    return bytes.toString('latin1', at, bytes.indexOf(0, at));
  };

  const dynamic = find(dynamicSection);
  const entries = Array.from({ length: dynamic.size / 16 }, (_, index) => dynamic.offset + index * 16);
  const ofTag = (...wanted: number[]): string[] =>
    entries.filter((at) => wanted.includes(number(at))).map((at) => text(dynamic, number(at + 8)));

  const versions: Array<{ library: string; version: string }> = [];
  const section = find(neededVersions);
  for (let at = section.offset, next = -1; next !== 0; at += next) {
    const library = text(section, bytes.readUInt32LE(at + 4));
    let version = at + bytes.readUInt32LE(at + 8);
    for (let count = bytes.readUInt16LE(at + 2); count > 0; count--) {
      versions.push({ library, version: text(section, bytes.readUInt32LE(version + 8)) });
      version += bytes.readUInt32LE(version + 12);
    }
    next = bytes.readUInt32LE(at + 12);
  }
  return { versions, needed: ofTag(tags.needed), searched: ofTag(tags.rpath, tags.runpath) };
}
