import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Env } from './cache.js';

/** Where pip is configured to look for packages. */
export interface PipConfig {
  /** Addresses of pages or folders that list files, as `--find-links`. */
  readonly findLinks: readonly string[];
  /** Addresses of package indexes, the main one first. */
  readonly indexes: readonly string[];
  /** Whether it is to ask no index at all (`no-index`). */
  readonly withoutIndex: boolean;
}

/**
 * Reads where pip looks for packages, without running it: from `PIP_INDEX_URL`, `PIP_EXTRA_INDEX_URL`, `PIP_FIND_LINKS`,
 * `PIP_NO_INDEX` and from its configuration files (https://pip.pypa.io/en/stable/topics/configuration/).
 *
 * Variables come before the user's file, and that before the system's. Without any there is none: PyTorch's own index has all that is needed.
 */
export function readPipConfig(env: Env): PipConfig {
  const settings = new Map<string, string>();
  for (const file of configFiles(env)) for (const [key, value] of readSettings(file)) settings.set(key, value);
  for (const key of ['index-url', 'extra-index-url', 'find-links', 'no-index']) {
    const value = env[`PIP_${key.replaceAll('-', '_').toUpperCase()}`];
    if (value) settings.set(key, value);
  }
  const list = (key: string): string[] => (settings.get(key) ?? '').split(/\s+/).filter((text) => text !== '');
  const withoutIndex = /^(?:1|true|yes|on)$/i.test(settings.get('no-index') ?? '');
  return {
    findLinks: list('find-links').map(address),
    indexes: withoutIndex ? [] : [...list('index-url'), ...list('extra-index-url')].map(address),
    withoutIndex,
  };
}

/** The configuration files of pip on this system; what a later one sets counts. */
function configFiles(env: Env): string[] {
  const chosen = env['PIP_CONFIG_FILE'];
  if (chosen === os.devNull) return [];
  const home = env['HOME'] || env['USERPROFILE'] || '';
  const files =
    process.platform === 'win32'
      ? [
          path.join(env['ProgramData'] ?? '', 'pip', 'pip.ini'),
          path.join(home, 'pip', 'pip.ini'),
          path.join(env['APPDATA'] ?? '', 'pip', 'pip.ini'),
        ]
      : [
          ...(env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').map((folder) => path.join(folder, 'pip', 'pip.conf')),
          '/etc/pip.conf',
          path.join(home, '.pip', 'pip.conf'),
          path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'pip', 'pip.conf'),
        ];
  return chosen ? [...files, chosen] : files;
}

/** The settings of a file's sections `[global]` and `[download]`; none when it cannot be read. */
function* readSettings(file: string): Generator<[string, string]> {
  let text = '';
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return;
  }
  let section = '';
  let key = '';
  let value = '';
  for (const line of [...text.split(/\r?\n/), '[end]']) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    if (/^\s/.test(line)) {
      value += `\n${line.trim()}`;
      continue;
    }
    if (key !== '' && (section === 'global' || section === 'download')) yield [key, value];
    section = /^\[(.+)\]/.exec(line)?.[1] ?? section;
    const setting = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line);
    key = (setting?.[1] ?? '').toLowerCase().replaceAll('_', '-');
    value = setting?.[2]?.trim() ?? '';
  }
}

/** An address; what names a file or a folder becomes a `file:` one. */
function address(text: string): string {
  return /^[a-z][a-z\d+.-]+:/i.test(text) ? text : pathToFileURL(path.resolve(text)).href;
}
