import * as fc from 'fast-check';
import * as torch from 'node-torch';
import { checkError } from './outcome.js';

/** Something done with the tensors there are; `a` and `b` choose among them. */
export type Step =
  | { do: 'create'; shape: number[]; requiresGrad: boolean }
  | { do: 'dispose' | 'read' | 'print' | 'backward' | 'clearGrad' | 'view' | 'list'; a: number }
  | { do: 'call'; name: string; a: number; b: number }
  | { do: 'set' | 'out'; a: number; b: number }
  | { do: 'resize'; a: number; size: number };

const index = fc.nat(7);
const shape = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('create' as const), shape, requiresGrad: fc.boolean() }),
  fc.record({
    do: fc.constantFrom(
      'dispose' as const,
      'read' as const,
      'print' as const,
      'backward' as const,
      'clearGrad' as const,
      'view' as const,
      'list' as const,
    ),
    a: index,
  }),
  fc.record({
    do: fc.constant('call' as const),
    name: fc.constantFrom(
      'aten::add.Tensor',
      'aten::mul.Tensor',
      'aten::matmul',
      'aten::add_.Tensor',
      'aten::copy_',
      'aten::maximum',
      'aten::cat',
    ),
    a: index,
    b: index,
  }),
  fc.record({ do: fc.constantFrom('set' as const, 'out' as const), a: index, b: index }),
  fc.record({ do: fc.constant('resize' as const), a: index, size: fc.nat(50) }),
);

/** Some steps in a row. */
export const steps = fc.array(step, { maxLength: 40 });

const call = torch.ops.call;

/** What a step does, and the tensors that it adds to those there are. */
function perform(todo: Step, pick: (position: number) => torch.Tensor): torch.Tensor[] {
  switch (todo.do) {
    case 'create':
      return [torch.rand(todo.shape, { requiresGrad: todo.requiresGrad })];
    case 'dispose':
      pick(todo.a).dispose();
      return [];
    case 'read':
      pick(todo.a).toArray();
      return [];
    case 'print':
      String(pick(todo.a));
      return [];
    case 'backward':
      (call('aten::sum', [pick(todo.a)]) as torch.Tensor).backward();
      return [];
    case 'clearGrad':
      pick(todo.a).grad = null;
      return [];
    case 'view':
      return [call('aten::reshape', [pick(todo.a), [-1]]) as torch.Tensor];
    case 'list':
      return call('aten::split.Tensor', [pick(todo.a), 2]) as torch.Tensor[];
    case 'call': {
      const [a, b] = [pick(todo.a), pick(todo.b)];
      const result = call(todo.name, todo.name === 'aten::cat' ? [[a, b]] : [a, b]) as torch.Tensor;
      return result === a ? [] : [result];
    }
    case 'set':
      torch.noGrad(() => call('aten::set_.source_Tensor', [pick(todo.a), pick(todo.b)]));
      return [];
    case 'out':
      call('aten::add.out', [pick(todo.a), 1], { out: pick(todo.b) });
      return [];
    case 'resize':
      torch.noGrad(() => call('aten::resize_', [pick(todo.a), [todo.size]]));
      return [];
  }
}

/**
 * Does the steps and keeps book: the library must count the tensors that are alive, refuse those that were disposed of with a DisposedError, and have nothing
 * left in the end.
 */
export function runSteps(list: readonly Step[]): void {
  const start = torch.memory();
  const pool: torch.Tensor[] = [];
  for (const todo of list) {
    if (pool.length === 0 && todo.do !== 'create') continue;
    let usedDisposed = false;
    const pick = (position: number): torch.Tensor => {
      const x = pool[position % pool.length] as torch.Tensor;
      usedDisposed ||= x.isDisposed && todo.do !== 'dispose' && todo.do !== 'print';
      return x;
    };
    let caught: unknown;
    try {
      const made = torch.tidy(() => perform(todo, pick));
      for (const x of made) {
        // As many as can be picked: what would be one too many is disposed of.
        if (pool.length < 8) pool.push(x);
        else x.dispose();
      }
    } catch (error) {
      checkError(error);
      caught = error;
    }
    if (usedDisposed && !(caught instanceof torch.DisposedError)) {
      throw new Error(`Expected a DisposedError for ${JSON.stringify(todo)} but got ${String(caught)}`);
    }
    const alive = pool.filter((x) => !x.isDisposed).length;
    const counted = torch.memory().numTensors - start.numTensors;
    if (counted !== alive)
      throw new Error(`Expected ${alive} live tensors after ${JSON.stringify(todo)} but ${counted} are counted`);
  }
  torch.dispose(pool);
  const { numTensors, numBytes } = torch.memory();
  if (numTensors !== start.numTensors || numBytes !== start.numBytes) {
    throw new Error(
      `Expected nothing left but there are ${numTensors - start.numTensors} tensors and ${numBytes - start.numBytes} bytes`,
    );
  }
}
