import * as torch from 'node-torch';

test('every dtype there and back, as bytes', async () => {
  const dtypes = ['float32', 'float64', 'float16', 'bfloat16', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32',
    'uint64', 'complex32', 'complex64', 'complex128', 'float8_e4m3fn', 'float8_e4m3fnuz', 'float8_e5m2', 'float8_e5m2fnuz', 'float8_e8m0fnu']; // biome-ignore format: a list
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 251);
  for (const dtype of dtypes) {
    const tensor = torch.frombuffer(bytes, { dtype });
    expect(tensor.dtype).toBe(dtype);
    expect(tensor.bytesSync()).toEqual(bytes);
    expect(await tensor.bytes()).toEqual(bytes);
  }
  expect(torch.frombuffer(new Uint8Array([1, 0]), { dtype: 'bool' }).toArray()).toEqual([true, false]);
});

test('part of a buffer, of any kind of buffer', () => {
  const floats = new Float32Array([1, 2, 3]);
  expect(torch.frombuffer(floats, { dtype: 'float32', offset: 4 }).toArray()).toEqual([2, 3]);
  expect(torch.frombuffer(floats.buffer, { dtype: 'float', offset: 4, count: 1 }).toArray()).toEqual([2]);
  expect(torch.frombuffer(floats.subarray(2), { dtype: 'float32' }).toArray()).toEqual([3]);
  expect(torch.frombuffer(new DataView(floats.buffer, 8), { dtype: 'float32' }).toArray()).toEqual([3]);
  expect(torch.frombuffer(floats, { dtype: 'float32', count: 0 }).shape).toEqual([0]);
  // Not aligned.
  const bytes = new Uint8Array(9);
  bytes.set(new Uint8Array(new Float64Array([0.5]).buffer), 1);
  expect(torch.frombuffer(bytes, { dtype: 'float64', offset: 1 }).item()).toBe(0.5);
  const shared = new SharedArrayBuffer(4);
  new Int32Array(shared)[0] = 7;
  expect(torch.frombuffer(shared, { dtype: 'int32' }).item()).toBe(7);
});

test('the elements are copied; a gradient can be asked for', () => {
  const floats = new Float32Array([1]);
  const tensor = torch.frombuffer(floats, { dtype: 'float32', requiresGrad: true });
  floats[0] = 2;
  expect(tensor.toArray()).toEqual([1]);
  expect(tensor.requiresGrad).toBe(true);
  tensor.bytesSync().fill(0);
  expect(tensor.toArray()).toEqual([1]);
});

test('bytes lie in row-major order, whatever the memory', async () => {
  const tensor = torch
    .tensor(new Int16Array([1, 2, 3, 4, 5, 6]))
    .reshape(2, 3)
    .t();
  expect(new Int16Array(tensor.bytesSync().buffer)).toEqual(new Int16Array([1, 4, 2, 5, 3, 6]));
  const large = torch.arange(100_000).reshape(2, 50_000).t();
  expect(await large.bytes()).toEqual(large.bytesSync());
  expect(torch.zeros([0, 3]).bytesSync()).toHaveLength(0);
});

test('arguments that are wrong', () => {
  const make = (buffer: unknown, options: unknown) => () => torch.frombuffer(buffer as never, options as never);
  const bytes = new Uint8Array(6);
  expect(make('abc', { dtype: 'int8' })).toThrow(
    new TypeError("Expected an ArrayBuffer or a view of one for buffer but received 'abc' of type string"),
  );
  expect(make([1], { dtype: 'int8' })).toThrow(TypeError);
  expect(make(bytes, { dtype: 'int' })).toThrow(
    new RangeError(
      'Expected a multiple of 4 bytes (dtype int32) behind the offset for buffer but received a Uint8Array of length 6. There are 6',
    ),
  );
  expect(make(bytes, { dtype: 'int', count: 2 })).toThrow(
    new RangeError(
      'Expected at most 1 elements of int32, as the buffer holds, for count but received 2 of type number',
    ),
  );
  expect(make(bytes, { dtype: 'int8', offset: 7 })).toThrow(
    new RangeError('Expected an integer from 0 to 6, the number of bytes, for offset but received 7 of type number'),
  );
  expect(make(bytes, { dtype: 'int8', offset: -1 })).toThrow(RangeError);
  expect(make(bytes, { dtype: 'int8', offset: 0.5 })).toThrow(RangeError);
  expect(make(bytes, { dtype: 'int8', count: '1' })).toThrow("for count but received '1'");
  expect(make(bytes, { dtype: 'int8', shape: [6] })).toThrow("received 'shape'");
  expect(make(bytes, { dtype: 'int8', requiresGrad: true })).toThrow(torch.TorchError);
  const gone = torch.ones([1]);
  gone.dispose();
  expect(() => gone.bytesSync()).toThrow(torch.DisposedError);
});
