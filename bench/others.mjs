// How much of the machine other processes use: figures that were taken beside them are marked.
import * as fs from 'node:fs';

/** Ticks of the processor: of the whole machine, and of this process with the children that it has waited for. */
function ticks() {
  const [, user, nice, system, , , irq, softirq, steal] = fs
    .readFileSync('/proc/stat', 'utf8')
    .split(/\s+/)
    .map(Number);
  // The second field, the name in parentheses, may hold blanks.
  const own = fs.readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ').slice(11, 15).map(Number);
  return {
    all: user + nice + system + irq + softirq + steal,
    own: own.reduce((sum, value) => sum + value, 0),
    time: process.hrtime.bigint(),
  };
}

/**
 * Begins to watch; the function that it returns gives the cores that others used since. Null where the system does not say.
 */
export function watchOthers() {
  if (!fs.existsSync('/proc/stat')) return () => null;
  const before = ticks();
  return () => {
    const after = ticks();
    const used = (after.all - before.all - (after.own - before.own)) / 100; // Linux counts 100 a second here.
    return Math.max(0, used / (Number(after.time - before.time) / 1e9));
  };
}
