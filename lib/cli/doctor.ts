import { type Diagnosis, diagnose, type Problem } from './diagnosis.js';

/** Options of {@link doctor}. */
export interface DoctorOptions {
  /** Print the {@link Diagnosis} as JSON instead of text. */
  readonly json?: boolean;
}

/**
 * `node-torch doctor`: prints what is there, what is wrong and how to mend it.
 *
 * @returns the exit status: 0 when node-torch works, 1 when it does not.
 */
export function doctor({ json = false }: DoctorOptions): number {
  const diagnosis = diagnose();
  process.stdout.write(json ? `${JSON.stringify(diagnosis, null, 2)}\n` : `${describe(diagnosis).join('\n')}\n`);
  return diagnosis.ok ? 0 : 1;
}

function describe(diagnosis: Diagnosis): string[] {
  const { node, system, variables, problems, notes } = diagnosis;
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return [
    row('node-torch', `${diagnosis.package.version} in ${diagnosis.package.folder}`),
    row('Node', `${node.version}, Node-API ${node.napi} (${node.path})`),
    row('System', [system.platform, system.kernel, system.libc].filter(Boolean).join(', ')),
    row('Processor', `${system.cpu}, ${system.cores} cores for this process, ${gigabytes(system.memory)} GB memory`),
    row('Variables', set.length > 0 ? set.join(' ') : 'none that matter'),
    '',
    ...describeLibtorch(diagnosis),
    '',
    ...describeAddon(diagnosis),
    '',
    ...(notes.length > 0 ? ['Worth knowing:', ...notes.flatMap(list), ''] : []),
    ...(problems.length > 0
      ? ['What is wrong, and how to mend it:', ...problems.flatMap(list)]
      : ['Everything works.']),
  ];
}

const marks = { found: '+', absent: ' ', unusable: 'x', mismatch: 'x', skipped: ' ' } as const;

function describeLibtorch({ libtorch }: Diagnosis): string[] {
  const steps = libtorch.steps.map(({ step, outcome, path, detail }) => {
    return `  ${marks[outcome]} ${step.padEnd(9)} ${path ? `${path}: ` : ''}${detail}`;
  });
  const { found } = libtorch;
  const summary = found ? `${found.version} (${found.build || 'build unknown'}) in ${found.folder}` : 'not found';
  return [row('libtorch', summary), `  looked for ${libtorch.wanted} in this order:`, ...steps];
}

function describeAddon({ addon, native }: Diagnosis): string[] {
  if (!addon) return [row('Addon', 'not found')];
  const { path, build } = addon;
  const made = build
    ? `built here with libtorch ${build.version}, node-addon-api ${build.nodeAddonApi}, ${build.compiler}`
    : 'prebuilt';
  const lines = [row('Addon', path), row('', made)];
  if (!native) return [...lines, row('', 'it could not be loaded')];
  const { threads, built, loaded, loadMs, devices, openmp } = native;
  return [
    ...lines,
    row('Loaded', `libtorch ${loaded} by an addon for ${built}, in ${(loadMs / 1000).toFixed(2)} s`),
    row('Devices', devices.join(', ')),
    row('Threads', `${threads}${openmp.length > 0 ? ` (${openmp.join(', ')})` : ''}`),
    ...mathLines(native.config).map((line, index) => row(index === 0 ? 'Math' : '', line)),
  ];
}

/** The parts of libtorch's description that say which BLAS, oneDNN and instruction set are in use. */
function mathLines(config: string): string[] {
  const wanted = /Math Kernel Library|MKL-DNN|oneDNN|CPU capability|CUDA Runtime|CuDNN/;
  const lines = config.split('\n').map((line) => line.replace(/^\s*-\s*/, '').trim());
  const blas = /BLAS_INFO=([^,\s]+)/.exec(config)?.[1];
  return [...(blas ? [`BLAS: ${blas}`] : []), ...new Set(lines.filter((line) => wanted.test(line)))];
}

function list({ what, fix }: Problem): string[] {
  return [...indent(what, '  - ', '    '), ...indent(fix, '    ', '    ')];
}

function indent(text: string, first: string, rest: string): string[] {
  return text.split('\n').map((line, index) => `${index === 0 ? first : rest}${line}`);
}

function row(name: string, text: string): string {
  return `${name.padEnd(11)} ${text}`;
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
