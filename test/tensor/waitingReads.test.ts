import * as torch from 'node-torch';

describe('reads that wait', () => {
  test.each(['float32', 'float16', 'bfloat16', 'float8_e5m2', 'complex64', 'complex32', 'int64', 'bool'])(
    'data() of a large %s tensor has the elements of dataSync()',
    async (dtype) => {
      const large = torch.arange(300_000).remainder(97).to('complex64').to(dtype);
      expect(large.dtype).toBe(dtype);
      for (const tensor of [large, large.reshape(500, 600).t()]) {
        const [found, expected] = [await tensor.data(), tensor.dataSync()];
        expect(found.constructor).toBe(expected.constructor);
        // Jest would compare them one by one.
        const bytes = (data: torch.TensorData) => Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        expect(bytes(found).equals(bytes(expected))).toBe(true);
      }
    },
  );

  test.each(['float16', 'bfloat16', 'float8_e4m3fn', 'float8_e5m2', 'float8_e8m0fnu', 'complex32'])(
    'many elements of %s are widened as few are',
    (dtype) => {
      const bits = new Uint8Array(Array.from({ length: 2048 }, (_, i) => (i * 37 + (i >> 8)) & 0xff));
      const many = torch.frombuffer(bits, { dtype });
      const few = Array.from({ length: many.numel() }, (_, i) => many.at(i).item<torch.Element>());
      expect(many.toArray()).toEqual(few);
      expect(many.slice(0, 1).toArray()).toEqual(few.slice(1));
    },
  );

  test('toArrayAsync() and itemAsync()', async () => {
    expect(await torch.arange(6).reshape(2, 3).toArrayAsync()).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    const large = (await torch.arange(200_000, { dtype: 'bfloat16' }).toArrayAsync()) as number[];
    expect([large.length, large[129], large.at(-1)]).toEqual([200_000, 129, 199_680]);
    expect(await torch.tensor(2n ** 60n).itemAsync<bigint>()).toBe(2n ** 60n);
    await expect(torch.ones([2]).itemAsync()).rejects.toThrow('Expected a tensor with one element for itemAsync()');
  });
});
