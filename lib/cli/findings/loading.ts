import type { Facts } from '../facts/facts.js';
import { type Finding, note, problem } from './finding.js';

type Rule = readonly [pattern: RegExp, code: string, fix: string];

const build = '`npx node-torch build`, or in a checkout `npm run build`';

/** What the system's loader says when something cannot be loaded, and what it means. The first that fits is taken. */
const rules: readonly Rule[] = [
  [
    /lib(?:cu|nv|nccl)[^:\s]*: cannot open shared object/,
    'CUDA_LIBRARY_MISSING',
    'This is a CUDA build without its CUDA libraries: `npx node-torch install --device cuda` fetches all of them. With a torch of pip, install it as a whole (not with --no-deps). Or use the CPU build: unset LIBTORCH.',
  ],
  [
    /lib(?:torch\w*|c10)\.so: cannot open shared object/,
    'LIBTORCH_INCOMPLETE',
    'The folder of libtorch lacks one of its libraries, or holds others than it should: `npx node-torch install --force` fetches it again. If LIBTORCH is set, see what it names.',
  ],
  [
    /: cannot open shared object file/,
    'LIBRARY_MISSING',
    'Install the package of the system that holds this library, e.g. `apt-get install libstdc++6 libgomp1`.',
  ],
  [/undefined symbol/, 'ADDON_MISFIT', `The addon and libtorch do not fit each other: build it again, ${build}.`],
  [
    /(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+/,
    'ADDON_NEEDS_NEWER_SYSTEM',
    `It was built on a newer system than this: build it here, ${build}.`,
  ],
  [
    /SIGILL/,
    'ILLEGAL_INSTRUCTION',
    'The processor (or its virtual machine) lacks an instruction that was used: set ATEN_CPU_CAPABILITY=default and NODE_TORCH_KERNELS=baseline.',
  ],
  [
    /cannot allocate memory|SIGKILL/i,
    'MEMORY_DENIED',
    'There is too little memory to load libtorch: raise the limit of the container (about 300 MB are needed) or `ulimit -v`.',
  ],
  [
    /invalid ELF header|file too short|wrong ELF class/,
    'FILE_DAMAGED',
    'A library is cut short or made for another machine: `npx node-torch install --force` fetches libtorch again, `npm ci` installs the addon again.',
  ],
  [
    /noexec|failed to map segment|Operation not permitted/i,
    'NOT_EXECUTABLE',
    'Libraries there may not be run: the folder is mounted with noexec. Put the cache elsewhere with NODE_TORCH_CACHE, or mount it with exec.',
  ],
];

/** What came of loading libtorch and the addon in a process of its own. */
export function loadingFindings(facts: Pick<Facts, 'failure' | 'native' | 'libtorch'>): Finding[] {
  const { failure, native, libtorch } = facts;
  if (failure !== null) return [failureFinding(failure)];
  if (native === null) return [];
  const findings: Finding[] = [];
  const chosen = libtorch.libraries;
  const strange = native.folders.filter((folder) => folder !== chosen);
  if (strange.length > 0) {
    findings.push(
      problem(
        'OTHER_LIBTORCH',
        `Libraries of another libtorch were loaded: of ${strange.join(', ')}, and not only of ${chosen}`,
        'See LD_PRELOAD and LD_LIBRARY_PATH, and take this folder out of them. LIBTORCH chooses a libtorch.',
      ),
    );
  }
  if (native.openmp.length > 1) {
    findings.push(
      note(
        'TWO_OPENMP',
        `There are ${native.openmp.length} OpenMP runtimes in the process: ${native.openmp.join(', ')}`,
        'Their threads fight for the cores. See LD_PRELOAD and LD_LIBRARY_PATH, and load node-torch before other native packages.',
      ),
    );
  }
  return findings;
}

function failureFinding({ message: whole, stage }: NonNullable<Facts['failure']>): Finding {
  // A message of our own ends with the commands that mend it.
  const [said = '', commands] = whole.replace(/^node-torch: /, '').split(/\n(?=To mend it)/);
  const message = said.replace(/\.$/, '');
  const rule = rules.find(([pattern]) => pattern.test(message));
  if (rule) return problem(rule[1], message, rule[2]);
  if (commands !== undefined) return problem('LOADING_FAILED', message, commands);
  return stage === 'libtorch'
    ? problem('LOADING_FAILED', message, 'Fetch libtorch again: `npx node-torch install --force`.')
    : problem(
        'LOADING_FAILED',
        message,
        `Build the addon again: ${build}. If that does not help, report this with the output of \`npx node-torch doctor --json\`.`,
      );
}
