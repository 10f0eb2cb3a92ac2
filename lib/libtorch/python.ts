import type { Env } from './cache.js';

/** The torch of a Python interpreter, found without importing it. */
export interface PythonTorch {
  /** The command that answered, e.g. `python3`. */
  readonly command: string;
  /** Folder of the package, `.../site-packages/torch`. */
  readonly folder: string;
}

/** What asking the Pythons on PATH gave: a torch, or why there is none. */
export type PythonAnswer = { readonly torch: PythonTorch } | { readonly reason: string };

// find_spec does not import torch, which would take seconds. Entries of sys.path that stand for the current folder
// are dropped: a folder named torch in the user's project is not the torch package.
const question = `
import importlib.util, os, sys
sys.path = [p for p in sys.path if p]
spec = importlib.util.find_spec("torch")
print(os.path.dirname(spec.origin) if spec and spec.origin else "")
`;

const timeoutMs = 10_000;

/** The Python commands to try: `PYTHON` when set, then those on PATH. */
export function pythonCommands(env: Env = process.env): string[] {
  return [...new Set([env['PYTHON'], 'python3', 'python'].filter((name): name is string => !!name))];
}

/** Asks the Pythons on PATH for their torch. The first that has one wins. */
export function findPythonTorch(env: Env = process.env): PythonAnswer {
  // Loaded here: most starts find libtorch before they ask a Python.
  const { spawnSync } = require('node:child_process') as typeof import('node:child_process');
  const reasons: string[] = [];
  for (const command of pythonCommands(env)) {
    const answer = spawnSync(command, ['-c', question], {
      encoding: 'utf8',
      env,
      timeout: timeoutMs,
      windowsHide: true,
    });
    if (answer.error) {
      const missing = (answer.error as NodeJS.ErrnoException).code === 'ENOENT';
      reasons.push(missing ? `there is no ${command} on PATH` : `${command} did not answer: ${answer.error.message}`);
      continue;
    }
    const folder = answer.stdout.trim();
    if (answer.status === 0 && folder) return { torch: { command, folder } };
    reasons.push(answer.status === 0 ? `${command} has no torch` : `${command} failed: ${lastLine(answer.stderr)}`);
  }
  return { reason: reasons.join('; ') };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
