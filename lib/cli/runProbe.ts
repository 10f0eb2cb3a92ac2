import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import type { NativeFacts, ProbeLine, ProbeStage } from './probe.js';

/** What came of loading the addon in a process of its own. */
export interface ProbeResult {
  readonly facts: NativeFacts | null;
  /** Why there are no facts; `null` when there are. */
  readonly failure: string | null;
  /** Where it went wrong: loading libtorch, loading the addon, or asking it. */
  readonly stage: ProbeStage;
}

const timeoutMs = 60_000;

const stageWords: Readonly<Record<ProbeStage, string>> = {
  libtorch: 'loading libtorch',
  addon: 'loading the addon',
  facts: 'asking libtorch about itself',
  done: 'ending the process',
};

/** Loads the addon in a child process and asks it about itself. Never throws, and survives whatever the child does. */
export function runProbe(env: NodeJS.ProcessEnv = process.env): ProbeResult {
  const script = path.join(__dirname, 'probe.js');
  const child = spawnSync(process.execPath, [script], { encoding: 'utf8', env, timeout: timeoutMs, windowsHide: true });
  let facts: NativeFacts | null = null;
  let failure: string | null = null;
  let stage: ProbeStage = 'libtorch';
  for (const text of child.stdout.split('\n')) {
    const line = parse(text);
    if (!line) continue;
    if ('stage' in line) stage = line.stage;
    else if ('facts' in line) facts = line.facts;
    else failure = line.error;
  }
  const doing = stageWords[stage];
  const words = child.stderr.trim();
  if (child.error) failure ??= `${doing} did not end within ${timeoutMs / 1000} s`;
  else if (child.signal) failure ??= `${doing} ended the process with ${child.signal}${words && `: ${words}`}`;
  else if (child.status !== 0)
    failure ??= `${doing} ended the process with status ${child.status}${words && `: ${words}`}`;
  return { facts: failure === null ? facts : null, failure, stage };
}

function parse(text: string): ProbeLine | null {
  try {
    return JSON.parse(text) as ProbeLine;
  } catch {
    return null;
  }
}
