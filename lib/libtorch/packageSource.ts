import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Env } from './cache.js';
import { isHttp, requestText, StatusError, shown } from './request.js';
import { normalizedName } from './requirement.js';

/** A file that an index or a folder offers. */
export interface PackageFile {
  readonly name: string;
  /** Where it is: an address of the web, or a `file:` one. */
  readonly url: string;
  /** The SHA-256 in hex that the place states for it; `null` when it states none. */
  readonly sha256: string | null;
}

/** A place that offers files of Python packages. */
export interface PackageSource {
  /** Its address, to be shown. */
  readonly name: string;
  /** Every file it has of a package, or of any; none when it does not know the package. */
  readonly list: (project: string) => Promise<readonly PackageFile[]>;
}

/** Options of the functions that read pages. */
export interface ReadOptions {
  readonly env: Env;
  readonly signal?: AbortSignal | undefined;
}

/** A package index with a page for each package below its address (PEP 503). */
export function packageIndex(address: string, options: ReadOptions): PackageSource {
  const list = async (project: string) =>
    (await readListing(below(address, `${normalizedName(project)}/`), options)) ?? [];
  return { name: shown(address), list };
}

/** A page or a folder that lists files of all packages: of a web server, or a `file:` one. */
export function fileListing(address: string, options: ReadOptions): PackageSource {
  let page: Promise<readonly PackageFile[] | null> | undefined;
  const list = async (): Promise<readonly PackageFile[]> => {
    page ??= readListing(address, options);
    const files = await page;
    if (files === null) throw new Error('there is no such page or folder');
    return files;
  };
  return { name: shown(address), list };
}

/** Either of the two, whichever is there: the page of the package when there is one, else the files listed at the address itself. */
export function mirror(address: string, options: ReadOptions): PackageSource {
  const index = packageIndex(address, options);
  let listing: Promise<readonly PackageFile[] | null> | undefined;
  const list = async (project: string): Promise<readonly PackageFile[]> => {
    const files = await index.list(project);
    if (files.length > 0) return files;
    listing ??= readListing(address.replace(/\/?$/, '/'), options);
    const listed = await listing;
    if (listed === null) throw new Error(`there is neither a page ${project}/ below it nor a list of files`);
    return listed;
  };
  return { name: index.name, list };
}

/** The address of a mirror as its user gave it: an address of the web, a `file:` one, or a folder. @throws Error for any other. */
export function mirrorAddress(text: string): string {
  if (!/^[a-z][a-z\d+.-]+:/i.test(text)) {
    if (!fs.existsSync(text)) {
      throw new Error(
        `node-torch: --mirror must be an address like https://host/simple, or a folder, but is '${text}'`,
      );
    }
    return pathToFileURL(path.resolve(text)).href;
  }
  if (!URL.canParse(text) || !/^(?:https?|file):$/.test(new URL(text).protocol)) {
    throw new Error(`node-torch: --mirror must be an address of http:, https: or file:, but is '${text}'`);
  }
  return text;
}

/** The files that a page or a folder lists; `null` when there is no such page or folder. */
async function readListing(address: string, options: ReadOptions): Promise<readonly PackageFile[] | null> {
  const page = isHttp(new URL(address)) ? await readPage(address, options) : readFolder(address);
  if (page === null) return null;
  const files = page.map(({ href, name }): PackageFile => {
    const url = new URL(href);
    const sha256 = /(?:^#|&)sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1]?.toLowerCase() ?? null;
    url.hash = '';
    return { name, url: url.href, sha256 };
  });
  const sums = files.find(({ name }) => name === 'SHA256SUMS');
  return sums ? withSums(files, await readText(sums.url, options)) : files;
}

interface Link {
  readonly href: string;
  readonly name: string;
}

async function readPage(address: string, options: ReadOptions): Promise<Link[] | null> {
  const headers = { accept: 'application/vnd.pypi.simple.v1+html, text/html;q=0.9, */*;q=0.1' };
  try {
    const { text, url } = await requestText(address, { ...options, headers });
    return linksIn(text, url);
  } catch (error) {
    if (error instanceof StatusError && (error.status === 404 || error.status === 410)) return null;
    throw error;
  }
}

function readFolder(address: string): Link[] | null {
  const place = fileURLToPath(address);
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return null;
  const page = stat.isFile() ? place : path.join(place, 'index.html');
  if (fs.existsSync(page)) return linksIn(fs.readFileSync(page, 'utf8'), pathToFileURL(page).href);
  return fs.readdirSync(place).map((name) => ({ name, href: pathToFileURL(path.join(place, name)).href }));
}

/** The links of a page, resolved against its address. */
function linksIn(html: string, pageAddress: string): Link[] {
  const tag = (name: string): RegExp =>
    new RegExp(`<${name}\\s[^>]*?href\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'gi');
  const hrefOf = ([, double, single, bare]: RegExpMatchArray): string => unescapeHtml(double ?? single ?? bare ?? '');
  const [base] = html.matchAll(tag('base'));
  const against = new URL(base ? hrefOf(base) : pageAddress, pageAddress);
  return [...html.matchAll(tag('a'))].flatMap((match) => {
    const href = hrefOf(match);
    if (!URL.canParse(href, against.href)) return [];
    const url = new URL(href, against);
    // What a page of the web names on this machine's disk is none of its business.
    if (!isHttp(url) && !(url.protocol === 'file:' && against.protocol === 'file:')) return [];
    return [{ href: url.href, name: lastPart(url.pathname) }];
  });
}

function lastPart(pathname: string): string {
  const part = pathname.split('/').at(-1) ?? '';
  try {
    return path.basename(decodeURIComponent(part));
  } catch {
    return part;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", plus: '+' };

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** Adds the sums of a file as `sha256sum` writes it to the files that have none. */
function withSums(files: readonly PackageFile[], text: string): readonly PackageFile[] {
  const sums = new Map<string, string>();
  for (const [, sum = '', name = ''] of text.matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gim)) {
    sums.set(path.posix.basename(name), sum.toLowerCase());
  }
  return files.map((file) => ({ ...file, sha256: file.sha256 ?? sums.get(file.name) ?? null }));
}

async function readText(address: string, options: ReadOptions): Promise<string> {
  if (!isHttp(new URL(address))) return fs.readFileSync(fileURLToPath(address), 'utf8');
  return (await requestText(address, options)).text;
}

function below(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${name}`;
  return url.href;
}
