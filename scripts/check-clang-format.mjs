// Checks the format of native/ without changing it: names each file that differs, and exits with status 1 if one does.
//
//   node scripts/check-clang-format.mjs
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.dirname(import.meta.dirname);
const bin = path.join(root, 'node_modules', '.bin', 'clang-format');
const native = path.join(root, 'native');

const files = fs
  .readdirSync(native, { recursive: true })
  .filter((name) => /\.(?:h|cc)$/.test(name))
  .map((name) => path.join('native', name))
  .sort();

const { status, stderr, error } = spawnSync(bin, ['--dry-run', '-Werror', ...files], { cwd: root, encoding: 'utf8' });
const different = [...new Set(Array.from(stderr?.matchAll(/^(.+?):\d+:\d+: error: /gm) ?? [], (match) => match[1]))];
if (status === 0) process.stdout.write(`clang-format: ${files.length} files, all formatted\n`);
else if (different.length > 0)
  process.stderr.write(`${different.join('\n')}\nnot formatted by clang-format; \`npm run format\` does it\n`);
else process.stderr.write(`clang-format could not be run: ${error?.message ?? stderr}\n`);
process.exitCode = status === 0 ? 0 : 1;
