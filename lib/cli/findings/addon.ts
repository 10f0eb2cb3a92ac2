import type { Facts } from '../facts/facts.js';
import { type Finding, problem } from './finding.js';

/** Whether there is an addon for this machine. */
export function addonFindings({ addon, system }: Pick<Facts, 'addon' | 'system'>): Finding[] {
  const { platform } = system;
  if (addon.path === null) {
    const others = addon.installedFor.filter((name) => name !== platform);
    if (others.length > 0) {
      return [
        problem(
          'ADDON_FOR_ANOTHER_PLATFORM',
          `There is an addon for ${others.join(', ')}, but none for this machine, ${platform}`,
          'node_modules was installed on another kind of machine, or for another one: remove it and run `npm ci` here (in a Dockerfile: list node_modules in .dockerignore).',
        ),
      ];
    }
    return [
      problem(
        'ADDON_MISSING',
        `There is no addon for ${platform}`,
        'Run `npm install --include=optional`, which installs it where it is published for this platform. Otherwise build it: `npx node-torch build`; in a checkout `npm run build`.',
      ),
    ];
  }
  if (addon.madeFor !== null && addon.madeFor !== platform) {
    return [
      problem(
        'ADDON_FOR_ANOTHER_PLATFORM',
        `The addon ${addon.path} is made for ${addon.madeFor}, but this is ${platform}`,
        addon.build
          ? 'It was built on another machine: build it here, `npx node-torch build`, or in a checkout `npm run build`.'
          : 'Remove node_modules and run `npm ci` here.',
      ),
    ];
  }
  return [];
}
