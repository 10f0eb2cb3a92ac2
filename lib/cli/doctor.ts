import { collectFacts, type Facts } from './facts/facts.js';
import type { Finding } from './findings/finding.js';
import { bytes } from './findings/finding.js';
import { findingsOf } from './findings/index.js';
import { type Colours, coloursOf, widthOf, wrap } from './terminal.js';

/** Options of {@link doctor}, as the command line gives them. */
export interface DoctorOptions {
  /** Print the {@link Diagnosis} as JSON instead of text. */
  readonly json?: boolean;
  /** What node-torch is to run on. Default `cpu`. */
  readonly device?: 'cpu' | 'cuda';
}

/** What `doctor --json` prints. Fields are added, and never renamed or removed, while `format` is 1. */
export interface Diagnosis extends Facts {
  readonly format: 1;
  /** Whether node-torch works: no {@link problems}. */
  readonly ok: boolean;
  readonly problems: ReadonlyArray<Omit<Finding, 'level'>>;
  /** What works but could be better. */
  readonly notes: ReadonlyArray<Omit<Finding, 'level'>>;
}

/**
 * `node-torch doctor`: prints what is there, what is wrong and how to mend it.
 *
 * @returns the exit status: 0 when node-torch works, 1 when it does not.
 */
export function doctor({ json = false, device = 'cpu' }: DoctorOptions): number {
  const facts = collectFacts();
  const diagnosis = toDiagnosis(facts, findingsOf(facts, device));
  const text = json
    ? JSON.stringify(diagnosis, null, 2)
    : describe(diagnosis, widthOf(process.stdout), coloursOf(process.stdout)).join('\n');
  process.stdout.write(`${text}\n`);
  return diagnosis.ok ? 0 : 1;
}

function toDiagnosis(facts: Facts, findings: readonly Finding[]): Diagnosis {
  const of = (wanted: Finding['level']) =>
    findings.filter(({ level }) => level === wanted).map(({ level: _, ...finding }) => finding);
  const problems = of('problem');
  return { format: 1, ok: problems.length === 0, ...facts, problems, notes: of('note') };
}

/** The diagnosis as lines for people. */
export function describe(diagnosis: Diagnosis, width: number, colours: Colours): string[] {
  const { problems, notes } = diagnosis;
  const list = (findings: Diagnosis['notes'], colour: (text: string) => string): string[] =>
    findings.flatMap(({ code, what, fix }) => [
      ...wrap(`${what} ${colours.faint(`[${code}]`)}`, width, `  ${colour('-')} `, '    '),
      ...wrap(fix, width, '    '),
    ]);
  return [
    ...describeMachine(diagnosis, width),
    '',
    ...describeLibtorch(diagnosis, width, colours),
    '',
    ...describeAddon(diagnosis, width),
    '',
    ...(notes.length > 0 ? [colours.strong('Worth knowing:'), ...list(notes, colours.warn), ''] : []),
    ...(problems.length > 0
      ? [colours.strong('What is wrong, and how to mend it:'), ...list(problems, colours.bad)]
      : [colours.good('Everything works.')]),
  ];
}

function describeMachine(
  { package: own, node, system, nvidia, variables, copies }: Diagnosis,
  width: number,
): string[] {
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const { limits } = system;
  const limited = [
    ...(limits.cpus === null ? [] : [`${Number(limits.cpus.toFixed(2))} processors`]),
    ...(limits.memory === null ? [] : [`${bytes(limits.memory)} memory`]),
    ...(limits.addressSpace === null ? [] : [`${bytes(limits.addressSpace)} address space`]),
  ];
  const gpu = [
    ...(nvidia.cards > 0 || nvidia.devices > 0 ? [`${Math.max(nvidia.cards, nvidia.devices)} NVIDIA`] : []),
    ...(nvidia.driver === null ? [] : [`driver ${nvidia.driver}`]),
    ...(nvidia.library === null ? [] : [nvidia.library]),
  ];
  const others = copies.filter(({ folder }) => folder !== own.folder);
  const rows: Array<[string, string]> = [
    ['node-torch', `${own.version} in ${own.folder}`],
    ...others.map(({ folder, version }): [string, string] => ['', `${version} in ${folder}`]),
    ['Node', `${node.version}, Node-API ${node.napi} (${node.path})`],
    ['System', [system.platform, system.kernel, system.libc].filter(Boolean).join(', ')],
    [
      'Processor',
      [`${system.cpu}, ${system.cores} cores for this process`, ...(system.instructionSets ?? [])].join(', '),
    ],
    ['Memory', `${bytes(system.memory)}, ${bytes(system.memoryAvailable)} available`],
    ...(limited.length > 0 ? [['Limits', limited.join(', ')] as [string, string]] : []),
    ['GPU', gpu.length > 0 ? gpu.join(', ') : 'none of NVIDIA seen'],
    ['Variables', set.length > 0 ? set.join(' ') : 'none that matter'],
  ];
  return rows.flatMap(([name, text]) => row(name, text, width));
}

function describeLibtorch({ libtorch }: Diagnosis, width: number, colours: Colours): string[] {
  const { found, wanted, steps } = libtorch;
  const widest = Math.max(...steps.map(({ step }) => step.length));
  const marks = {
    found: colours.good('+'),
    absent: ' ',
    unusable: colours.bad('x'),
    mismatch: colours.bad('x'),
    skipped: ' ',
  };
  const lines = steps.flatMap(({ step, outcome, path, detail }) =>
    wrap(
      `${path ? `${path}: ` : ''}${detail}`,
      width,
      `  ${marks[outcome]} ${step.padEnd(widest)}  `,
      ' '.repeat(widest + 6),
    ),
  );
  const summary = found ? `${found.version} (${found.build || 'build unknown'}) in ${found.folder}` : 'not found';
  return [...row('libtorch', summary, width), `  looked for ${wanted} in this order:`, ...lines];
}

function describeAddon({ addon, native }: Diagnosis, width: number): string[] {
  if (addon.path === null) return row('Addon', 'not found', width);
  const { path, build } = addon;
  const made = build
    ? `built here with libtorch ${build.version}, node-addon-api ${build.nodeAddonApi}, ${build.compiler}`
    : 'prebuilt';
  const lines = [...row('Addon', path, width), ...row('', made, width)];
  if (!native) return [...lines, ...row('', 'it was not loaded', width)];
  const { threads, built, loaded, loadMs, memory, devices, openmp, instructionSet } = native;
  const seconds = (loadMs / 1000).toFixed(2);
  return [
    ...lines,
    ...row('Loaded', `libtorch ${loaded} by an addon for ${built}, in ${seconds} s; ${bytes(memory)} in all`, width),
    ...row('Devices', devices.join(', '), width),
    ...row('Threads', `${threads}${openmp.length > 0 ? ` (${openmp.join(', ')})` : ''}`, width),
    ...row('Kernels', `${instructionSet}, for recorded steps`, width),
    ...mathLines(native.config).flatMap((line, index) => row(index === 0 ? 'Math' : '', line, width)),
  ];
}

/** The parts of libtorch's description that say which BLAS, oneDNN and instruction set are in use. */
function mathLines(config: string): string[] {
  const wanted = /Math Kernel Library|MKL-DNN|oneDNN|CPU capability|CUDA Runtime|CuDNN/;
  const lines = config.split('\n').map((line) => line.replace(/^\s*-\s*/, '').trim());
  const blas = /BLAS_INFO=([^,\s]+)/.exec(config)?.[1];
  return [...(blas ? [`BLAS: ${blas}`] : []), ...new Set(lines.filter((line) => wanted.test(line)))];
}

function row(name: string, text: string, width: number): string[] {
  return wrap(text, width, `${name.padEnd(11)} `, ' '.repeat(12));
}
