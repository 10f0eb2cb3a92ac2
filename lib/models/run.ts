import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { nothingBehind, type TrainingThread } from '../graph/trainingThread.js';
import { native } from '../native/binding.js';
import { narrow } from '../ops/indexing.js';
import { copy_ } from '../ops/inPlace.js';
import { noGrad } from '../tensor/autograd.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Step } from './step.js';

/** What a run reads and writes. */
export interface RunData {
  /** `[samples, ...]`, one for each input of the steps. */
  sources: readonly Tensor[];
  /** int64 `[samples]`: the order in which samples are read; null for the order they lie in. */
  order: Tensor | null;
  /** `[samples, ...]`: where outputs are stored; when empty, outputs are scalars that are summed. */
  results: readonly Tensor[];
}

/** How a run is watched and ended. */
export interface RunControl {
  /** Record steps and replay them natively. */
  capture: boolean;
  /** End with an error at the first step whose first output is not a number. */
  stopAtNaN: boolean;
  /**
   * The steps only read: one that was made from JavaScript while it was recorded is made again natively, so that its results have the same bits as those of
   * all others.
   */
  readsOnly?: boolean;
  /** Asked between steps. */
  shouldStop(): boolean;
  /** Told now and then how far the run is: steps since its start, and sums over samples. */
  onProgress?: (rows: number, sums: readonly number[]) => void;
  /** Told once when the steps cannot be recorded. */
  onRefusal?: (reason: string) => void;
  /** What the next step has to wait for; null when it need not. */
  turn?: () => Promise<void> | null;
  /** @internal True when the next step must not be the recorded one. */
  notYet?: () => boolean;
}

/** What came of a run: how many samples were used, and each scalar output summed over them. */
export interface RunResult {
  rows: number;
  sums: number[];
  stopped: boolean;
  /** Index of the step, in this run, whose first output was not a number. */
  notANumberAt: number | null;
}

/** Shortest time between two reports of progress, in milliseconds. */
const reportEveryMs = 50;

function addScaled(sums: number[], values: readonly number[], scale: number): void {
  values.forEach((value, i) => {
    sums[i] = (sums[i] ?? 0) + value * scale;
  });
}

/**
 * Makes `count` steps from row `firstRow` on natively, after recording the step, which computes nothing. The first update that belongs to several batches
 * is made from JavaScript, with its batch. When the step cannot be recorded, all are made from JavaScript, and the event loop is let in between them.
 */
export async function runSteps(
  thread: TrainingThread,
  step: Step,
  data: RunData,
  firstRow: number,
  count: number,
  control: RunControl,
): Promise<RunResult> {
  step.users++;
  try {
    return await useStep(thread, step, data, firstRow, count, control);
  } finally {
    step.users--;
  }
}

async function useStep(
  thread: TrainingThread,
  step: Step,
  data: RunData,
  firstRow: number,
  count: number,
  control: RunControl,
): Promise<RunResult> {
  const { batch, updates } = step;
  const result: RunResult = { rows: 0, sums: [], stopped: false, notANumberAt: null };
  let done = 0;
  const report = () => control.onProgress?.(result.rows, result.sums);
  while (done < count) {
    if (control.shouldStop()) {
      result.stopped = true;
      break;
    }
    const turn = control.turn?.();
    if (turn) {
      await turn;
      continue;
    }
    const mayReplay = step.graph !== null && control.capture && !control.notYet?.();
    const replayable = mayReplay ? Math.min(count - done, updates?.recorded ?? Number.POSITIVE_INFINITY) : 0;
    if (step.graph === null || replayable === 0) {
      const values = runFromJavaScript(step, data, firstRow + done * batch, control);
      // What reads only is made again, so that all results have the same bits.
      if (values === null || (control.readsOnly && step.graph !== null)) continue;
      addScaled(result.sums, values, batch);
      result.rows += batch;
      if (control.stopAtNaN && Number.isNaN(values[0])) {
        result.notANumberAt = done;
        break;
      }
      done++;
      report();
      const refusal = step.refusal ?? updates?.refusal;
      if (refusal) control.onRefusal?.(refusal);
      await yieldToEventLoop();
      continue;
    }
    const before = { rows: result.rows, sums: [...result.sums] };
    const outcome = await thread.run(
      {
        graph: step.graph.handle,
        ...(updates?.replayed ?? nothingBehind),
        sources: data.sources.map((source) => source.handle),
        order: data.order?.handle ?? null,
        firstRow: firstRow + done * batch,
        steps: replayable,
        results: data.results.map((tensor) => tensor.handle),
        stopAtNaN: control.stopAtNaN,
        numThreads: native.getNumThreads(),
        reportEveryMs,
      },
      (progress) => {
        const sums = [...before.sums];
        addScaled(sums, progress.sums, batch);
        control.onProgress?.(before.rows + progress.steps * batch, sums);
      },
    );
    addScaled(result.sums, outcome.sums, batch);
    result.rows += outcome.steps * batch;
    result.stopped = outcome.stopped;
    done += outcome.steps;
    if (outcome.notANumber) result.notANumberAt = done - 1;
    report();
    if (outcome.stopped || outcome.notANumber) break;
  }
  return result;
}

/** What a step gave that was made from JavaScript; null when it was recorded instead and is yet to be made. */
function runFromJavaScript(step: Step, data: RunData, row: number, control: RunControl): number[] | null {
  data.sources.forEach((source, i) => {
    native.gatherRows(source.handle, data.order?.handle ?? null, row, (step.inputs[i] as Tensor).handle);
  });
  const record = control.capture && !(control.notYet?.() ?? false);
  const read = (outputs: Tensor[]): number[] => {
    if (data.results.length === 0) return outputs.map((output) => Number(output.item()));
    tidy(() =>
      noGrad(() => {
        data.results.forEach((result, i) => {
          copy_(narrow(result, 0, row, step.batch), outputs[i] as Tensor);
        });
      }),
    );
    return [];
  };
  const made = record && step.isRecordable ? step.record(read) : { result: step.run(read) };
  if (made === null) return null;
  step.updates?.run(record && step.graph !== null);
  return made.result;
}

/** {@link runSteps} over all samples: whole batches, then what is left over as a smaller one. */
export async function runAll(
  thread: TrainingThread,
  stepOf: (batch: number) => Step,
  data: RunData,
  batchSize: number,
  control: RunControl,
): Promise<RunResult> {
  const samples = data.sources[0]?.shape[0] ?? 0;
  const whole = Math.floor(samples / batchSize);
  const rest = samples - whole * batchSize;
  const total: RunResult = { rows: 0, sums: [], stopped: false, notANumberAt: null };
  const parts: Array<[batch: number, count: number]> = [];
  if (whole > 0) parts.push([batchSize, whole]);
  if (rest > 0) parts.push([rest, 1]);
  let steps = 0;
  for (const [batch, count] of parts) {
    const base = { rows: total.rows, sums: [...total.sums] };
    const part = await runSteps(thread, stepOf(batch), data, base.rows, count, {
      ...control,
      onProgress: (rows, sums) => {
        const all = [...base.sums];
        addScaled(all, sums, 1);
        control.onProgress?.(base.rows + rows, all);
      },
    });
    addScaled(total.sums, part.sums, 1);
    total.rows += part.rows;
    if (part.notANumberAt !== null) total.notANumberAt = steps + part.notANumberAt;
    total.stopped = part.stopped;
    if (part.stopped || part.notANumberAt !== null) break;
    steps += count;
  }
  return total;
}
