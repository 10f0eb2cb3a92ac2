import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { type CallRecipe, callsOf, runCall } from './arguments.js';
import { type CreationRecipe, creations, makeCreation } from './creations.js';
import { damagedFiles, type FileRecipe, loadDamaged } from './files.js';
import { type IndexingRecipe, indexings, runIndexing } from './indexing.js';
import { nestedData } from './nestedData.js';
import { operators } from './operators.js';
import { attempt, inspectResult } from './outcome.js';
import { loadPickle, pickles } from './pickles.js';
import { type PlanRecipe, plans, runPlan, statistics } from './plans.js';
import { runSteps, type Step, steps } from './steps.js';
import { note } from './trace.js';

const properties: Record<string, () => fc.IProperty<[unknown]> | fc.IAsyncProperty<[unknown]>> = {
  operators: () =>
    fc.property(fc.constantFrom(...operators).chain(callsOf), (recipe: CallRecipe) => {
      note(recipe);
      runCall(recipe);
    }) as fc.IProperty<[unknown]>,
  data: () =>
    fc.property(nestedData, ({ data, options }) => {
      note({ options });
      torch.tidy(() => {
        const x = attempt(() => torch.tensor(data as never, options as never));
        if (x === undefined) return;
        inspectResult(x, true);
        if (x.device !== 'cpu') return;
        const values = x.toArray();
        const again = torch.tensor(values, { dtype: x.dtype });
        if (!isDeepStrictEqual(again.toArray(), values)) throw new Error(`Expected ${x} again but got ${again}`);
      });
    }) as fc.IProperty<[unknown]>,
  creation: () =>
    fc.property(creations, (recipe: CreationRecipe) => {
      note(recipe);
      torch.tidy(() =>
        inspectResult(
          attempt(() => makeCreation(recipe)),
          true,
        ),
      );
    }) as fc.IProperty<[unknown]>,
  indexing: () =>
    fc.property(indexings, (recipe: IndexingRecipe) => {
      note(recipe);
      runIndexing(recipe);
    }) as fc.IProperty<[unknown]>,
  steps: () =>
    fc.property(steps, (list: Step[]) => {
      note(list);
      runSteps(list);
    }) as fc.IProperty<[unknown]>,
  plans: () =>
    fc.property(plans, (recipe: PlanRecipe) => {
      note(recipe);
      runPlan(recipe);
    }) as fc.IProperty<[unknown]>,
  files: () =>
    fc.asyncProperty(damagedFiles, async (recipe: FileRecipe) => {
      note(recipe);
      await loadDamaged(recipe);
    }) as fc.IAsyncProperty<[unknown]>,
  pickles: () =>
    fc.asyncProperty(pickles, async (pickle: string) => {
      note(pickle);
      await loadPickle(pickle);
    }) as fc.IAsyncProperty<[unknown]>,
};

const [name = '', seed, runs] = process.argv.slice(2);
const property = properties[name];
if (!property) throw new Error(`there is no property ${name}`);
const parameters = { seed: Number(seed), numRuns: Number(runs), includeErrorInReport: true } as fc.Parameters<
  [unknown]
>;
// A promise for the properties that are asynchronous; what it rejects with ends the process as what the others throw does.
Promise.resolve(fc.assert(property() as fc.IAsyncProperty<[unknown]>, parameters)).then(() => {
  // What a file that fails halfway had made is left to the collector.
  collectGarbage();
  const { numTensors } = torch.memory();
  console.log(JSON.stringify({ numTensors, ...statistics }));
});
