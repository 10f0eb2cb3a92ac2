import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

interface Golden {
  printed: Record<string, string>;
}

const golden = readGolden<Golden>('creation');

describe('printing is that of PyTorch', () => {
  const call = (name: string, ...args: Parameters<typeof torch.ops.call>[1] & object) =>
    torch.ops.call(name, args) as torch.Tensor;
  const f64 = { dtype: 'float64' };
  const made: Record<string, () => torch.Tensor> = {
    'sparse coo': () =>
      torch.sparseCooTensor(
        [
          [0, 1, 1],
          [2, 0, 2],
        ],
        [3, 4, 5],
        [2, 4],
      ),
    'sparse coo without size': () =>
      torch.sparseCooTensor(
        [
          [0, 1, 1],
          [2, 0, 2],
        ],
        [3, 4, 5],
      ),
    'sparse coo twice the same place': () => torch.sparseCooTensor([[1, 1]], [3, 4], [3]),
    'sparse coo coalesced': () => call('aten::coalesce', torch.sparseCooTensor([[1, 1]], [3, 4], [3])),
    'sparse coo hybrid': () =>
      torch.sparseCooTensor(
        [[0, 2]],
        [
          [1, 2],
          [3, 4],
        ],
        [3, 2],
        f64,
      ),
    'sparse coo empty': () => torch.sparseCooTensor([2, 3]),
    'sparse coo requires grad': () => torch.sparseCooTensor([[0]], [1], [2], { requiresGrad: true }),
    'sparse csr': () => torch.sparseCsrTensor([0, 2, 3], [0, 2, 1], [1, 2, 3], [2, 3]),
    'sparse csr int64': () => torch.sparseCsrTensor([0, 1, 2], [1, 0], torch.tensor([5n, 6n])),
    'sparse csc': () => torch.sparseCscTensor([0, 1, 1, 3], [0, 0, 1], [1, 2, 3], [2, 3], f64),
    'sparse bsr': () =>
      torch.sparseBsrTensor(
        [0, 1, 2],
        [0, 1],
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
        [4, 4],
      ),
    'sparse bsc': () => torch.sparseBscTensor([0, 1], [0], [[[1], [2]]], [2, 1]),
    quantized: () => call('aten::quantize_per_tensor', torch.tensor([-1, 0, 1, 2]), 0.1, 10, 'quint8'),
    'quantized per channel': () =>
      call(
        'aten::quantize_per_channel',
        torch.tensor([
          [-1, 0],
          [1, 2],
        ]),
        torch.tensor([0.1, 0.01]),
        torch.tensor([10n, 0n]),
        0,
        'qint8',
      ),
    nested: () => torch.nestedTensor([torch.tensor([1, 2]), [3]]),
    'nested requires grad': () =>
      torch.nestedTensor(
        [
          [[1, 2]],
          [
            [3, 4],
            [5, 6],
          ],
        ],
        { requiresGrad: true },
      ),
    complex: () => call('aten::complex', torch.tensor([1, 2.5]), torch.tensor([-1, 0])),
    polar: () => call('aten::polar', torch.tensor([1, 2], f64), torch.tensor([0.5, 3], f64)),
    'complex as real': () =>
      call(
        'aten::view_as_real',
        torch.tensor([
          { re: 1, im: 2 },
          { re: 3, im: -4 },
        ]),
      ),
    'real as complex': () =>
      call(
        'aten::view_as_complex',
        torch.tensor([
          [1, 2],
          [3, -4],
        ]),
      ),
    complex32: () =>
      torch.tensor(
        [
          { re: 1, im: 2 },
          { re: -0, im: -0.5 },
        ],
        { dtype: 'complex32' },
      ),
    bfloat16: () => torch.tensor([1, 3.25159, -1e-3], { dtype: 'bfloat16' }),
    float16: () => torch.tensor([1, 3.25159, 7e4], { dtype: 'float16' }),
  };
  for (const dtype of ['float8_e4m3fn', 'float8_e4m3fnuz', 'float8_e5m2', 'float8_e5m2fnuz', 'float8_e8m0fnu']) {
    made[dtype] = () => torch.tensor([0.3, 1, 17, 300], { dtype });
  }

  test('all cases are here', () => {
    expect(Object.keys(made)).toEqual(Object.keys(golden.printed));
  });

  test.each(Object.entries(golden.printed))('%s', (name, text) => {
    expect(String(made[name]?.())).toBe(text);
  });
});
