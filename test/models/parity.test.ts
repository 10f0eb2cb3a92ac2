import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import * as torch from 'node-torch';
import { bitsOf, Comparison, sha256 } from '../processor.js';
import {
  type Case,
  golden,
  makeData,
  makeModel,
  type Results,
  trainByBatch,
  trainByEpoch,
  trainScheduled,
} from './parityTraining.js';

const compared = new Comparison(golden.own);

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  // Sums are then made in one order.
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));

describe(`training equals torch.nn and torch.optim ${compared.manner}`, () => {
  describe.each(
    golden.cases.map((case_, i) => ({ ...case_, golden: golden.own.cases[i] as Results['cases'][number] })),
  )('$name', ({ golden: wanted, ...case_ }) => {
    test('data of the same seed', () => {
      const { x, y } = makeData(case_);
      expect([sha256([x]), sha256([y])]).toEqual(case_.checksum);
    });

    test('initial weights of the same seed', () => {
      compared.bits(bitsOf(Object.values(makeModel(case_).stateDict())), wanted.initial);
    });

    test(`${golden.steps} steps, one loss each`, async () => {
      const recorded = await trainByBatch(case_);
      compared.numbers(recorded.losses, wanted.byBatch.losses);
      compared.bits(recorded.weights, wanted.byBatch.weights);
      expect(await trainByBatch(case_, false)).toEqual(recorded);
    });

    test('fit in random order, the mean of each epoch', async () => {
      const recorded = await trainByEpoch(case_);
      compared.numbers(recorded.losses, wanted.byEpoch.losses);
      compared.bits(recorded.weights, wanted.byEpoch.weights);
      expect(await trainByEpoch(case_, false)).toEqual(recorded);
    });
  });

  test('fit that stops for a callback at each batch', async () => {
    const index = 2;
    let batches = 0;
    const trained = await trainByEpoch(golden.cases[index] as Case, true, [{ onBatchEnd: () => void batches++ }]);
    expect(batches).toBe(golden.steps);
    const { byEpoch } = golden.own.cases[index] as Results['cases'][number];
    compared.numbers(trained.losses, byEpoch.losses);
    compared.bits(trained.weights, byEpoch.weights);
  });

  test.each(golden.schedule.cases.map((index, i) => [(golden.cases[index] as Case).name, index, i]))(
    'a learning rate that changes each epoch: %s',
    async (_, index, i) => {
      const case_ = golden.cases[index as number] as Case;
      const wanted = golden.own.scheduled[i as number] as Results['scheduled'][number];
      const recorded = await trainScheduled(case_);
      compared.numbers(recorded.losses, wanted.losses);
      compared.bits(recorded.weights, wanted.weights);
      expect(await trainScheduled(case_, false)).toEqual(recorded);
    },
  );
});

test('all of it in a process with the kernels that x86-64 processors share', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(__dirname, 'parityProcess.js')], {
    env: { ...process.env, ...golden.portableEnvironment },
    maxBuffer: 1 << 24,
  });
  const results = JSON.parse(stdout) as Results;
  const portable = new Comparison(golden.portable, results);
  if (!portable.exact) console.warn(`Compared ${portable.manner}`);
  results.cases.forEach((case_, i) => {
    const wanted = golden.portable.cases[i] as Results['cases'][number];
    portable.bits(case_.initial, wanted.initial);
    for (const way of ['byBatch', 'byEpoch'] as const) {
      portable.numbers(case_[way].losses, wanted[way].losses);
      portable.bits(case_[way].weights, wanted[way].weights);
    }
  });
  results.scheduled.forEach((run, i) => {
    const wanted = golden.portable.scheduled[i] as Results['scheduled'][number];
    portable.numbers(run.losses, wanted.losses);
    portable.bits(run.weights, wanted.weights);
  });
});
