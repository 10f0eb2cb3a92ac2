import { spawn } from 'node:child_process';

const start = performance.now();

/** How often a step that takes long is looked at, in ms, and how often it says so when it has not come further. */
const heartbeatMs = 2000;
const sameAgainMs = 10_000;

/** A step of the build went wrong, and its message says all there is to say. */
export class StepFailed extends Error {}

/** Writes one line with the time since the start. */
export function say(text) {
  process.stderr.write(`[${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s] ${text}\n`);
}

/**
 * Runs a command that is quiet as long as it goes well: its output is kept, and shown when it fails or holds compiler
 * warnings. When it takes more than two seconds, lines say how far it is.
 */
export async function runStep(title, command, args, options) {
  const begun = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (text) => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  let said = { text: '', at: 0 };
  const heartbeat = setInterval(() => {
    const text = `${title}${position(output)} ...`;
    if (text === said.text && performance.now() - said.at < sameAgainMs) return;
    said = { text, at: performance.now() };
    say(text);
  }, heartbeatMs);
  let code;
  try {
    code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  } finally {
    clearInterval(heartbeat);
  }
  if (code !== 0)
    throw new StepFailed(`${output.trimEnd()}\n\n${title} failed (exit status ${code}); what it printed stands above.`);
  if (/\bwarning:/.test(output)) process.stderr.write(output);
  const seconds = (performance.now() - begun) / 1000;
  if (seconds >= 0.1) say(`${title}: done in ${seconds.toFixed(1)} s`);
}

/** How far ninja (`[3/14] ...`) or make (`[ 21%] ...`) is. Ninja's own preparations count apart from the files. */
function position(output) {
  const ninja = [...output.matchAll(/^\[(\d+)\/(\d+)\] (?!Re-)/gm)].at(-1);
  if (ninja) return ` (${ninja[1]} of ${ninja[2]} files)`;
  const make = [...output.matchAll(/^\[\s*(\d+)%\]/gm)].at(-1);
  return make ? ` (${make[1]} %)` : '';
}
