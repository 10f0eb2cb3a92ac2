import { spawn } from 'node:child_process';
import * as path from 'node:path';
import type { Measured, Plan } from './program.js';
import { pythonProgram } from './python.js';

/** Who does the work: this library, or the PyTorch of a Python. */
export interface Contender {
  readonly command: string;
  readonly args: readonly string[];
}

export const thisLibrary: Contender = { command: process.execPath, args: [path.join(__dirname, 'program.js')] };

export function pytorchOf(command: string): Contender {
  return { command, args: ['-c', pythonProgram] };
}

/** What a contender's program printed. */
export interface PlanResult {
  readonly measured: readonly Measured[];
  /** The version that it says it is; empty when it does not. */
  readonly version: string;
}

/**
 * Has a contender measure a plan in a process of its own.
 *
 * @param onMeasured told of each case when it is done
 * @throws Error when the process ends before its work, with what it said
 */
export async function runPlan(
  contender: Contender,
  plan: Plan,
  onMeasured: (measured: Measured) => void,
): Promise<PlanResult> {
  const child = spawn(contender.command, [...contender.args, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const measured: Measured[] = [];
  let version = '';
  let [rest, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said = JSON.parse(line) as Measured | { version: string };
      if ('version' in said) version = said.version;
      else {
        measured.push(said);
        onMeasured(said);
      }
    }
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${contender.command}: ${error.message}`)));
    child.on('close', (...end) => resolve(end));
  });
  if (status === 0 && measured.length === plan.cases.length) return { measured, version };
  const said = errors.trim().split('\n').at(-1);
  throw new Error(`${contender.command} ended with ${signal ?? `status ${status}`}${said ? `: ${said}` : ''}`);
}
