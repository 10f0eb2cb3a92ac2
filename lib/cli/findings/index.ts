import type { Facts } from '../facts/facts.js';
import { addonFindings } from './addon.js';
import { copyFindings } from './copies.js';
import type { Finding } from './finding.js';
import { gpuFindings } from './gpu.js';
import { libtorchFindings } from './libtorch.js';
import { loadingFindings } from './loading.js';
import { platformFindings } from './platform.js';
import { resourceFindings } from './resources.js';

/**
 * Everything that is to be said of the facts: a function of them alone.
 *
 * @param device what node-torch is to run on; with `cuda` a GPU that cannot be used is a problem
 */
export function findingsOf(facts: Facts, device: 'cpu' | 'cuda' = 'cpu'): Finding[] {
  return [
    ...platformFindings(facts),
    ...libtorchFindings(facts),
    ...addonFindings(facts),
    ...loadingFindings(facts),
    ...gpuFindings(facts, device === 'cuda'),
    ...resourceFindings(facts),
    ...copyFindings(facts),
  ];
}
