import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

/** The libraries that the CPU build of libtorch has as well as the CUDA build. */
const shared = ['libtorch_cpu.so', 'libc10.so'];

/**
 * What an addon wants of libtorch that its CPU libraries do not have: a binary that is built with a CUDA libtorch serves both builds only when that is
 * nothing. Gives the names; an empty array as well where there is no `nm` to ask, or on other systems than Linux.
 */
export function symbolsOfCuda(addon, libtorchFolder) {
  const libraries = ['libtorch.so', 'libtorch_cuda.so', 'libc10_cuda.so'];
  const wanted = symbols(addon, '--undefined-only');
  const ofCpu = new Set(shared.flatMap((name) => symbols(path.join(libtorchFolder, 'lib', name), '--defined-only')));
  const ofCuda = new Set(
    libraries.flatMap((name) => symbols(path.join(libtorchFolder, 'lib', name), '--defined-only')),
  );
  return wanted.filter((name) => ofCuda.has(name) && !ofCpu.has(name));
}

function symbols(file, which) {
  const { status, stdout } = spawnSync('nm', ['-D', which, file], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) return [];
  return stdout.split('\n').map((line) => line.trim().split(/\s+/).at(-1)?.split('@')[0] ?? '');
}
