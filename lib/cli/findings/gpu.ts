import { explainCudaAbsence } from '../../libtorch/cudaAbsence.js';
import type { Facts } from '../facts/facts.js';
import { type Finding, note, problem } from './finding.js';

/**
 * Whether a GPU lies idle, or one that was asked for cannot be used.
 *
 * @param isWanted whether only a usable GPU is good enough (`doctor --device cuda`)
 */
export function gpuFindings(
  { native, nvidia, libtorch }: Pick<Facts, 'native' | 'nvidia' | 'libtorch'>,
  isWanted: boolean,
): Finding[] {
  // Without a loaded libtorch nothing is known; that it is not loaded is said elsewhere.
  if (native === null || native.devices.some((device) => device.startsWith('cuda'))) return [];
  const { code, what, fix } = explainCudaAbsence({
    nvidia,
    isCudaBuild: native.isCudaBuild,
    build: libtorch.found?.build ?? '',
    said: native.cudaFailure,
  });
  if (isWanted) return [problem(code, what, `${fix}.`)];
  if (code !== 'NO_GPU') return [note(code, what, `${fix}.`)];
  if (!native.isCudaBuild) return [];
  return [
    note(
      code,
      `This libtorch is a CUDA build, but ${what}`,
      `${fix}. The CPU build takes less room and starts sooner.`,
    ),
  ];
}
