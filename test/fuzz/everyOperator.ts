import * as fc from 'fast-check';
import { callsOf, runCall } from './arguments.js';
import { note } from './trace.js';

// Calls operators one after the other: `node everyOperator.js SEED RUNS NAME...`. The parent process finds in the trace which call was the last.
const [seed, runs, ...names] = process.argv.slice(2);
for (const name of names) {
  for (const recipe of fc.sample(callsOf(name), { seed: Number(seed), numRuns: Number(runs) })) {
    note(recipe);
    runCall(recipe);
  }
}
