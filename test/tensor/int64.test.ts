import * as torch from 'node-torch';

describe('int64 beyond 2^53', () => {
  const large = 2n ** 60n + 1n;

  test('in all directions', () => {
    const x = torch.tensor([
      [large, -large],
      [1n, 2n],
    ]);
    expect(x.dtype).toBe('int64');
    expect(x.toArray()).toEqual([
      [large, -large],
      [1, 2],
    ]);
    expect(x.at(0, 0).item<bigint>()).toBe(large);
    expect(x.eq(large).toArray()).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(torch.gt(large, x).toArray()).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(torch.sub(large, torch.tensor(1n)).item<bigint>()).toBe(large - 1n);
    expect(x.add(1n).at(0, 0).item<bigint>()).toBe(large + 1n);
    expect(x.clone().setAt(1, 0, large).at(1, 0).item<bigint>()).toBe(large);
    expect(x.clone().fill_(large).at(0, 0).item<bigint>()).toBe(large);
    expect([...(x.dataSync() as BigInt64Array)]).toEqual([large, -large, 1n, 2n]);
    expect(torch.tensor(new BigInt64Array([large])).item<bigint>()).toBe(large);
    expect(torch.tensor(2n ** 64n - 1n, { dtype: 'uint64' }).item<bigint>()).toBe(2n ** 64n - 1n);
    expect(torch.tensor(new BigUint64Array([2n ** 63n])).item<bigint>()).toBe(2n ** 63n);
    expect(String(x.at(0))).toBe(`tensor([ ${large}, -${large}])`);
    expect(() => torch.tensor(1n).add(2n ** 64n)).toThrow('Expected an integer of 64 bits');
    expect(() => torch.tensor([2n ** 63n])).toThrow('data[0]');
  });
});
