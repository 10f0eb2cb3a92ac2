import type { Facts } from '../facts/facts.js';
import { type Finding, note } from './finding.js';

/** Whether a project has several node-torch, whose tensors do not know each other. */
export function copyFindings({ copies }: Pick<Facts, 'copies'>): Finding[] {
  if (copies.length < 2) return [];
  const listed = copies.map(({ folder, version }) => `${version} in ${folder}`).join('; ');
  const versions = new Set(copies.map(({ version }) => version));
  return [
    note(
      'SEVERAL_COPIES',
      `This project has ${copies.length} copies of node-torch: ${listed}. A tensor of one is no Tensor to another, and each loads on its own`,
      versions.size === 1
        ? 'Run `npm dedupe`.'
        : 'Let all packages ask for the same version: `npm ls node-torch` says who asks for which. `overrides` in package.json decides.',
    ),
  ];
}
