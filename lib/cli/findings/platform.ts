import { platform } from '../../libtorch/platform.js';
import type { Facts } from '../facts/facts.js';
import { type Finding, isOlder, note, problem } from './finding.js';

const oldestNode = [20, 19] as const;
const oldestGlibc = [2, 28] as const;
const words64 = /-(?:x64|arm64|riscv64|loong64|ppc64|s390x)$/;

/** Whether Node and the system are what libtorch and the addon are made for. */
export function platformFindings({ node, system }: Pick<Facts, 'node' | 'system'>): Finding[] {
  const findings: Finding[] = [];
  if (isOlder(node.version.slice(1), oldestNode)) {
    const wanted = oldestNode.join('.');
    findings.push(problem('NODE_TOO_OLD', `Node ${node.version} is too old`, `Use Node ${wanted} or newer.`));
  }
  const kind = platformFinding(system.platform, system.isTranslated);
  if (kind) findings.push(kind);
  if (system.libc === 'musl') {
    findings.push(
      problem(
        'MUSL',
        'This system has musl; libtorch is built for glibc',
        'Use a system with glibc, e.g. a Debian or Ubuntu image such as node:22-slim instead of an Alpine one.',
      ),
    );
  } else if (system.libc && isOlder(system.libc.replace('glibc ', ''), oldestGlibc)) {
    findings.push(
      problem(
        'GLIBC_TOO_OLD',
        `${system.libc} is older than libtorch needs`,
        `Use a system with glibc ${oldestGlibc.join('.')} or newer, e.g. Debian 10, Ubuntu 20.04, RHEL 8 or later.`,
      ),
    );
  }
  const sets = system.instructionSets;
  if (system.platform.endsWith('-x64') && sets !== null && !sets.includes('avx2')) {
    findings.push(
      note(
        'NO_AVX2',
        `This processor (${system.cpu}) has no AVX2: products of matrices take several times as long`,
        "In a virtual machine, let it have the host's instructions (QEMU: -cpu host). Otherwise use a newer processor.",
      ),
    );
  }
  return findings;
}

function platformFinding(name: string, isTranslated: boolean): Finding | null {
  if (isTranslated) {
    const isMac = name.startsWith('darwin');
    return (isMac ? problem : note)(
      'TRANSLATED_NODE',
      `This Node is made for x64 and translated for an Apple processor (Rosetta)${isMac ? ', for which there is no libtorch' : ': it is slow, and may end with SIGILL'}`,
      isMac
        ? 'Install the arm64 build of Node, and run `npm install` again with it.'
        : 'Use an image for arm64: docker run --platform linux/arm64.',
    );
  }
  if (!words64.test(name)) {
    return problem(
      'NODE_32_BIT',
      `This is a 32-bit Node (${name}); libtorch has only 64-bit builds`,
      'Install the 64-bit build of Node.',
    );
  }
  try {
    if (platform(name).tested) return null;
    const what = `node-torch is not tried on ${name}`;
    return note('PLATFORM_UNTRIED', what, 'Please report what works and what does not.');
  } catch (error) {
    const what = (error as Error).message.replace(/^node-torch: /, '');
    return problem('PLATFORM_UNSUPPORTED', what, 'Use one of these platforms.');
  }
}
