import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

interface Facts {
  intRepr: unknown;
  numbers: unknown;
  text: string;
  scheme: torch.QuantizationScheme;
}

interface Golden {
  quantized: {
    x: number[][];
    y: number[][];
    perTensor: Record<'quint8' | 'qint8' | 'qint32', Facts>;
    perChannel: Record<'quint8' | 'qint8' | 'qint32', Facts>;
    subByte: Record<'quint4x2' | 'quint2x4', Facts>;
    linearDynamic: number[][];
  } & Record<'dynamic' | 'add' | 'addRelu' | 'mul' | 'cat' | 'linear' | 'relu' | 'transposed' | 'taken', Facts>;
}

const { quantized: golden } = readGolden<Golden>('dtypes');
const x = torch.tensor(golden.x);
const y = torch.tensor(golden.y);
const of = (tensor: torch.Tensor, dtype: torch.DType): torch.Tensor =>
  torch.quantizePerTensor(tensor, 0.1, dtype === 'qint32' ? 0 : 10, dtype);
const a = of(x, 'quint8');
const b = of(y, 'quint8');
const quantized = torch.ops['quantized'] as unknown as Record<
  'add' | 'add_relu' | 'mul' | 'cat' | 'linear_prepack' | 'linear' | 'linear_dynamic',
  (...args: unknown[]) => torch.Tensor
>;

function expectFacts(tensor: torch.Tensor, { intRepr, numbers, text, scheme }: Facts): void {
  expect(tensor.isQuantized).toBe(true);
  expect({
    intRepr: tensor.intRepr().toArray(),
    numbers: tensor.toArray(),
    text: String(tensor),
    scheme: tensor.qscheme(),
  }).toEqual({ intRepr, numbers: torch.tensor(numbers as number[]).toArray(), text, scheme });
  expect(tensor.dequantize().toArray()).toEqual(tensor.toArray());
}

test.each(['quint8', 'qint8', 'qint32'] as const)('%s per tensor and per channel', (dtype) => {
  const perTensor = of(x, dtype);
  expectFacts(perTensor, golden.perTensor[dtype]);
  expect([perTensor.qScale(), perTensor.qZeroPoint()]).toEqual([0.1, dtype === 'qint32' ? 0 : 10]);
  const scales = torch.tensor([0.1, 0.25], { dtype: 'float64' });
  const zeroPoints = torch.tensor([3n, 0n]);
  const perChannel = torch.quantizePerChannel(x, scales, zeroPoints, 0, dtype);
  expectFacts(perChannel, golden.perChannel[dtype]);
  expect(perChannel.qPerChannelScales().toArray()).toEqual([0.1, 0.25]);
  expect(perChannel.qPerChannelZeroPoints().toArray()).toEqual([3, 0]);
  expect(perChannel.qPerChannelAxis()).toBe(0);
});

test.each(['quint4x2', 'quint2x4'] as const)('%s, several elements in a byte', async (dtype) => {
  const tensor = torch.quantizePerChannel(x, torch.tensor([0.5, 0.25]), torch.tensor([0, 1]), 0, dtype);
  expectFacts(tensor, golden.subByte[dtype]);
  // Its memory has fewer bytes than it has elements.
  expect(() => tensor.dataSync()).toThrow('Take intRepr() for its bytes, or dequantize() for its numbers');
  expect(() => tensor.bytesSync()).toThrow('Expected elements of whole bytes');
  await expect(tensor.data()).rejects.toThrow('Expected elements of whole bytes');
  await expect(torch.save(tensor, path.join(os.tmpdir(), 'none.pt'))).rejects.toThrow('Save what dequantize() gives');
  for (const view of [tensor.at(1), tensor.at(1, 2)]) {
    expect(() => view.dequantize()).toThrow('Expected a Tensor of quint4x2 or quint2x4 itself and no view of it');
    expect(() => view.toArray()).toThrow('and no view of it');
    expect(() => view.intRepr()).toThrow('and no view of it');
  }
  expect(tensor.at('0:1').toArray()).toEqual([(golden.subByte[dtype].numbers as number[][])[0]]);
});

test('operators on them', () => {
  expectFacts(torch.quantizePerTensorDynamic(x, 'quint8', false), golden.dynamic);
  expectFacts(quantized.add(a, b, 0.2, 5), golden.add);
  expectFacts(quantized.add_relu(a, b, 0.2, 5), golden.addRelu);
  expectFacts(quantized.mul(a, b, 0.3, 40), golden.mul);
  expectFacts(quantized.cat([a, b], 0, 0.2, 5), golden.cat);
  const packed = quantized.linear_prepack(torch.quantizePerTensor(y, 0.05, 0, 'qint8'), torch.tensor([0.5, -0.5]));
  expectFacts(quantized.linear(a, packed, 0.2, 60), golden.linear);
  const dynamic = quantized.linear_dynamic(x, packed).toArray() as number[][];
  for (const [i, value] of dynamic.flat().entries()) {
    expect(value).toBeCloseTo(golden.linearDynamic.flat()[i] as number, 4);
  }
  expectFacts(a.relu(), golden.relu);
  expectFacts(a.t(), golden.transposed);
  expectFacts(a.at(1, '1:3'), golden.taken);
});

test('reading and files', async () => {
  expect([...a.dataSync()]).toEqual(a.intRepr().flatten().toArray());
  expect(a.at(0, 0).item()).toBe(0.5);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-quantized-'));
  try {
    const file = path.join(folder, 'a.pt');
    await torch.save({ a }, file);
    const read = (await torch.load(file)) as { a: torch.Tensor };
    expect(String(read.a)).toBe(String(a));
    await expect(torch.save({ a }, path.join(folder, 'a.safetensors'))).rejects.toThrow('quint8');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('what is not quantized says so', () => {
  expect(() => x.qScale()).toThrow(torch.TorchError);
  expect(() => x.intRepr()).toThrow(torch.TorchError);
  expect(() => torch.quantizePerTensor(x, 0.1, 10, 'float32')).toThrow(torch.TorchError);
  expect(() => torch.quantizePerTensor(a, 0.1, 10, 'quint8')).toThrow(torch.TorchError);
});
