import { Worker } from 'node:worker_threads';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { both, expectClose, golden, makeX, makeY, one, thrownBy, vX, vY } from './golden.js';

const { forwardAD } = torch.autograd;
const float64 = (data: torch.TensorLike): torch.Tensor => torch.tensor(data, { dtype: 'float64' });

test('primals and tangents are those of PyTorch', () => {
  const { primals, tangents, backward } = golden.forwardMode;
  const parts = forwardAD.dualLevel(() =>
    both(forwardAD.makeDual(makeX(), vX()), forwardAD.makeDual(makeY(), vY())).map(forwardAD.unpackDual),
  );
  expectClose([parts.map(({ primal }) => primal), parts.map(({ tangent }) => tangent)], [primals, tangents]);
  expectClose(forwardAD.jvp(both, [makeX(), makeY()], [vX(), vY()]), [primals, tangents]);
  // Backward over forward.
  const x = makeX();
  const [, product] = forwardAD.jvp((a) => one(a, makeY()), x, vX());
  expectClose(torch.grad(product.sum(), x)[0], backward);
});

test('dual tensors become ordinary ones when the level ends, and what has no tangent has null', () => {
  const dual = forwardAD.dualLevel(() => {
    const made = forwardAD.makeDual(float64([1, 2]), float64([3, 4]));
    expect(forwardAD.unpackDual(made).tangent?.toArray()).toEqual([3, 4]);
    expect(forwardAD.unpackDual(float64([1])).tangent).toBeNull();
    expect(forwardAD.unpackDual(made.gt(1)).tangent).toBeNull();
    return made;
  });
  const { primal, tangent } = forwardAD.unpackDual(dual);
  expect([primal === dual, tangent]).toEqual([true, null]);
  expect(dual.toArray()).toEqual([1, 2]);
  const [y, product] = forwardAD.jvp(() => [float64([5])], float64([1]), float64([1]));
  expect([y[0]?.toArray(), product[0]?.toArray()]).toEqual([[5], [0]]);
});

test('one level at a time; it is closed after an exception and a promise', () => {
  const error = new Error('mine');
  expect(
    thrownBy(() =>
      forwardAD.dualLevel(() => {
        expect(() => forwardAD.dualLevel(() => 1)).toThrow(
          'Expected no level of forward mode to be open, but this call is inside of one. libtorch has one level: for higher derivatives take torch.grad of what the inner one gives',
        );
        // The outer one is still open.
        forwardAD.makeDual(float64([1]), float64([1]));
        throw error;
      }),
    ),
  ).toBe(error);
  expect(() => forwardAD.dualLevel(async () => 1)).toThrow(/^Expected a synchronous function for dualLevel/);
  expect(forwardAD.dualLevel(() => 7)).toBe(7);
});

test('wrong arguments, and operators without a formula', () => {
  expect(() => forwardAD.makeDual(float64([1]), float64([1]))).toThrow(
    new RangeError('Expected makeDual() to be called inside of forwardAD.dualLevel() but no level is open'),
  );
  forwardAD.dualLevel(() => {
    expect(() => forwardAD.makeDual(3 as never, float64([1]))).toThrow(TypeError);
    expect(() => forwardAD.makeDual(torch.tensor([1n]), float64([1]))).toThrow(
      "Expected a tensor of a floating or complex dtype for tensor but received 'int64' of type string",
    );
    expect(() => forwardAD.makeDual(float64([1]), torch.tensor([1n]))).toThrow(/for tangent/);
    expect(() => forwardAD.makeDual(float64([1]), float64([1, 2]))).toThrow(torch.TorchError);
    expect(() => forwardAD.unpackDual(3 as never)).toThrow(TypeError);
  });
  expect(() => forwardAD.dualLevel(3 as never)).toThrow(TypeError);
  expect(() => forwardAD.jvp(one as never, [float64([1])], [])).toThrow(
    new RangeError('Expected 1 tangents for jvp, one for each input, but received 0'),
  );
  const x = float64([[1, 2]]);
  expect(() =>
    forwardAD.jvp((a) => torch.ops.call('aten::_cdist_forward', [a, a, 2, null]) as torch.Tensor, x, x),
  ).toThrow(/does not support it .* torch\.autograd\.functional\.jvp needs no formula for forward mode/);
});

test('nothing leaks', () => {
  const use = () => {
    forwardAD.jvp((a) => a.exp().mul(a), float64([1, 2]), float64([1, 1]));
  };
  use();
  collectGarbage();
  const before = torch.memory().numTensors;
  for (let i = 0; i < 100; i++) use();
  collectGarbage();
  expect(torch.memory().numTensors).toBeLessThanOrEqual(before);
});

test('a worker that ends inside of a level gives it back', async () => {
  const main = JSON.stringify(require.resolve('../../dist/index.js'));
  const worker = new Worker(
    `const torch = require(${main});
     torch.autograd.forwardAD.dualLevel(() => {
       require('node:worker_threads').parentPort.postMessage('open');
       for (;;) torch.ones([1]);
     });`,
    { eval: true },
  );
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(() => forwardAD.dualLevel(() => 1)).toThrow(/another thread of this process is inside of one/);
  await worker.terminate();
  expect(forwardAD.dualLevel(() => 1)).toBe(1);
});
