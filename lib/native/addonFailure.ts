import type { AddonFile } from '../libtorch/addonFile.js';

/** What the system's loader said of an addon that is there and cannot be loaded, with what it means and the command that mends it. */
export function explainAddonFailure({ path, source }: AddonFile, failure: Error): Error {
  const lines = [`node-torch: the addon ${path} could not be loaded: ${failure.message}`];
  if (/GLIBC(?:XX)?_[\d.]+' not found/.test(failure.message)) {
    lines.push('It was built on a newer system than this one.');
  } else if (/undefined symbol|symbol not found|procedure could not be found/i.test(failure.message)) {
    lines.push('It was built for another version of libtorch than the one that is loaded.');
  } else if (
    /wrong ELF class|invalid ELF header|file too short|not a valid Win32|incompatible architecture/.test(
      failure.message,
    )
  ) {
    lines.push('The file is damaged, or was made for another kind of machine.');
  }
  const again = source === 'build' ? 'builds it again here' : 'builds one for this machine, which then comes first';
  lines.push(
    'To mend it, one of:',
    `  npx node-torch build   ${again}`,
    ...(source === 'package'
      ? ['  npm install            after removing node_modules, installs the published one again']
      : []),
    '  npx node-torch doctor  explains what was looked at, and what else may be wrong',
  );
  return new Error(lines.join('\n'), { cause: failure });
}
