import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runStep, StepFailed } from '../run-step.mjs';

/**
 * The libtorch of one minor (`2.14`) as pip installs it in `folder`, from where its configuration says. Of a CUDA build also the CUDA libraries, which
 * it cannot be loaded without; nothing else that torch wants of Python.
 *
 * Gives `{ folder }` with the folder of torch, or `{ reason }` when pip does not have it.
 */
export async function pipTorch(minor, folder, { wheelPlatform }) {
  const torch = path.join(folder, 'torch');
  const done = path.join(folder, 'complete');
  if (fs.existsSync(done)) return { folder: torch };
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  try {
    // One fixed file, whatever the Python that runs pip: libtorch does not depend on it.
    const tags = ['--python-version', '3.11', '--implementation', 'cp', '--abi', 'cp311', '--platform', wheelPlatform];
    await pip(folder, [...tags, '--no-deps', `torch==${minor}.*`]);
    const libraries = cudaRequirements(folder);
    if (libraries.length > 0) await pip(folder, libraries);
    fs.writeFileSync(done, '');
    return { folder: torch };
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    if (!(error instanceof StepFailed)) throw error;
    const lines = error.message.split('\n').filter((line) => line.startsWith('ERROR: '));
    return { reason: lines.at(-1)?.slice('ERROR: '.length) ?? error.message.trim().split('\n')[0] };
  }
}

/** Python's pip: of the interpreters on PATH the first that has it. */
function pip(folder, requirements) {
  const candidates = [process.env.PYTHON, 'python3', 'python'].filter(Boolean);
  const python = candidates.find((name) => spawnSync(name, ['-m', 'pip', '--version']).status === 0);
  if (python === undefined) throw new StepFailed("ERROR: Python's pip is not on PATH");
  const args = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--target',
    folder,
    '--no-compile',
    '--no-cache-dir',
    '--retries',
    '0',
  ];
  return runStep(`pip install ${requirements.at(-1)}`, python, [...args, '--only-binary=:all:', ...requirements]);
}

/** What torch's wheel says it needs of CUDA's libraries, without the conditions: they name the system that this runs on. */
function cudaRequirements(folder) {
  const info = fs.readdirSync(folder).find((name) => /^torch-.*\.dist-info$/.test(name));
  const metadata = fs.readFileSync(path.join(folder, info, 'METADATA'), 'utf8');
  return [...metadata.matchAll(/^Requires-Dist: ((?:nvidia-|cuda-toolkit)[^;\n]*)/gm)].map(([, requirement]) =>
    requirement.trim(),
  );
}
