import type { Facts } from '../facts/facts.js';
import { bytes, type Finding, note } from './finding.js';

/** What libtorch takes by itself, with room for a small model. */
const enoughMemory = 1e9;
/** What Node and libtorch map together is below 2 GB; a small model and its data have room in the rest. */
const enoughAddressSpace = 4e9;

/** Whether memory, processors and the settings that divide them fit together. */
export function resourceFindings({
  system,
  native,
  variables,
}: Pick<Facts, 'system' | 'native' | 'variables'>): Finding[] {
  return [...memory(system), ...threads(system, native, variables), ...settings(system, variables)];
}

function memory({ memoryAvailable, limits }: Facts['system']): Finding[] {
  const findings: Finding[] = [];
  if (memoryAvailable < enoughMemory) {
    const limit = limits.memory === null ? '' : ` (the container's limit is ${bytes(limits.memory)})`;
    findings.push(
      note(
        'LOW_MEMORY',
        `Only ${bytes(memoryAvailable)} of memory are available${limit}; loading libtorch takes about 200 MB, and the system ends a process that takes too much`,
        'End other processes, or raise the limit of the container: docker run --memory 2g.',
      ),
    );
  }
  if (limits.addressSpace !== null && limits.addressSpace < enoughAddressSpace) {
    findings.push(
      note(
        'LOW_ADDRESS_SPACE',
        `The process may map only ${bytes(limits.addressSpace)} (ulimit -v), and what is mapped counts, used or not`,
        'Run `ulimit -v unlimited` before; limit memory by the container instead.',
      ),
    );
  }
  return findings;
}

function threads(
  { limits, cores }: Facts['system'],
  native: Facts['native'],
  variables: Facts['variables'],
): Finding[] {
  if (native === null) return [];
  const allowed = Math.min(cores, Math.ceil(limits.cpus ?? cores));
  if (native.threads <= allowed) return [];
  const name = ['OMP_NUM_THREADS', 'MKL_NUM_THREADS'].find((variable) => variables[variable] !== undefined);
  const why = name === undefined ? '' : ` since ${name} is ${variables[name]}`;
  const processors = allowed === 1 ? '1 processor' : `${allowed} processors`;
  const where =
    limits.cpus !== null && limits.cpus < cores
      ? `this container may use ${limits.cpus === 1 ? '1 processor' : `${Number(limits.cpus.toFixed(2))} processors`}`
      : `this process may use ${processors}`;
  return [
    note(
      'MORE_THREADS_THAN_PROCESSORS',
      `libtorch uses ${native.threads} threads${why}, but ${where}: threads wait for each other, and training is slower than with fewer`,
      `Set OMP_NUM_THREADS=${allowed}, or call torch.setNumThreads(${allowed}).`,
    ),
  ];
}

function settings({ hugePages, platform }: Facts['system'], variables: Facts['variables']): Finding[] {
  const findings: Finding[] = [];
  if (variables['LD_PRELOAD'] !== undefined) {
    findings.push(
      note(
        'LD_PRELOAD_SET',
        `LD_PRELOAD loads ${variables['LD_PRELOAD']} into every process`,
        'That is well for an allocator such as jemalloc. If something crashes or is slow, try without it: env -u LD_PRELOAD node app.js',
      ),
    );
  }
  const lesser = ['ATEN_CPU_CAPABILITY', 'NODE_TORCH_KERNELS', 'DNNL_MAX_CPU_ISA'].filter(
    (name) => variables[name] !== undefined,
  );
  if (lesser.length > 0) {
    findings.push(
      note(
        'KERNELS_LIMITED',
        `Kernels are limited to an instruction set: ${lesser.map((name) => `${name}=${variables[name]}`).join(', ')}`,
        'Unset it, unless you want the same bits on several kinds of machines.',
      ),
    );
  }
  if (platform.startsWith('linux') && hugePages === 'madvise' && variables['THP_MEM_ALLOC_ENABLE'] !== '1') {
    findings.push(
      note(
        'SMALL_PAGES',
        'The kernel gives huge pages only to who asks for them, and libtorch does not ask: making large tensors takes longer',
        'Set THP_MEM_ALLOC_ENABLE=1 before Node starts, if your tensors have many megabytes.',
      ),
    );
  }
  if (platform.startsWith('linux') && hugePages === 'never') {
    findings.push(
      note(
        'SMALL_PAGES',
        'Huge pages are turned off in the kernel: making large tensors takes longer',
        'As root: echo madvise > /sys/kernel/mm/transparent_hugepage/enabled; then set THP_MEM_ALLOC_ENABLE=1 before Node starts.',
      ),
    );
  }
  return findings;
}
