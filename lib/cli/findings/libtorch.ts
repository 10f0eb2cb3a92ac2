import type { Facts } from '../facts/facts.js';
import { type Finding, note, problem } from './finding.js';

/** Whether a libtorch was found, and whether the cache is in order. */
export function libtorchFindings({ libtorch, cache }: Pick<Facts, 'libtorch' | 'cache'>): Finding[] {
  const findings: Finding[] = [];
  const damaged = cache.entries.filter((entry) => entry.problem !== null);
  const isDamaged = libtorch.steps.some(({ step, outcome }) => step === 'cache' && outcome === 'unusable');
  if (!libtorch.found) findings.push(absence(libtorch));
  // A fetch replaces only what is of its own version, so what others left has to go by hand.
  for (const { folder, problem: why } of damaged) {
    const decides = !libtorch.found && isDamaged;
    findings.push(
      (decides ? problem : note)(
        'CACHE_DAMAGED',
        `A libtorch in the cache cannot be used: ${folder} ${why}`,
        'Fetch it again with `npx node-torch install --force`, or remove the folder.',
      ),
    );
  }
  return findings;
}

function absence({ wanted, steps, advice }: Facts['libtorch']): Finding {
  const given = steps.find(({ step, path }) => step === 'LIBTORCH' && path !== null);
  if (!given) return problem('LIBTORCH_NOT_FOUND', `libtorch ${wanted} was not found`, advice);
  const code = given.outcome === 'mismatch' ? 'LIBTORCH_VERSION' : 'LIBTORCH_UNUSABLE';
  return problem(code, `LIBTORCH is set to ${given.path}, which ${given.detail}`, advice);
}
