import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { dtypeNames, dtypes } from '../../dist/tensor/dtype.js';
import { readGolden } from '../goldens.js';

type Elements = Array<number | { re: number; im: number }>;

/** What PyTorch does with a dtype; null where it refuses. */
interface Each {
  empty: number[];
  zeros: Elements | null;
  made: Elements | null;
  cast: Elements | null;
  back: number[] | null;
  printed: string | null;
  bytes: number[] | null;
  saved: torch.DType | null;
}

const golden = readGolden<{ each: Record<torch.DType, Each> }>('dtypes');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-dtypes-'));
afterAll(() => fs.rmSync(temporary, { recursive: true }));
const source = (): torch.Tensor => torch.tensor([1.5, 2, 0]);

/** Expects the numbers that PyTorch gives, or an error of a class of this library's where PyTorch refuses. */
function expectNumbers(run: () => torch.Tensor, numbers: unknown): void {
  if (numbers === null) expect(run).toThrow(/./);
  else expect(run().toArray()).toEqual(numbers);
}

test('the table has every dtype', () => {
  expect(Object.keys(golden.each).sort()).toEqual([...dtypeNames].sort());
});

describe.each(dtypeNames)('%s', (dtype) => {
  const { empty, zeros, made, cast, back, printed, bytes, saved } = golden.each[dtype];

  test('making and converting', () => {
    const fresh = torch.empty([2], { dtype });
    expect([fresh.dtype, fresh.shape, fresh.itemsize]).toEqual([dtype, empty, dtypes[dtype].bytes]);
    if (zeros !== null) expectNumbers(() => torch.zeros([2], { dtype }), zeros);
    // Python's bool has true and false for numbers, as JavaScript has.
    expectNumbers(() => torch.tensor([1, 2, 0], { dtype }), made);
    expectNumbers(() => source().to(dtype), cast);
    expectNumbers(() => source().to(dtype).to('float32'), back);
  });

  test('printing and reading', async () => {
    if (printed === null) {
      const { kind } = dtypes[dtype];
      if (kind !== 'bits') return;
      expect(String(torch.zeros([2], { dtype }))).toBe(`tensor(..., size=(2,), dtype=torch.${dtype})`);
      expect(() => torch.zeros([2], { dtype }).toArray()).toThrow(`which has none. Read its bytes: x.view('uint8')`);
      expect(() => torch.zeros([1], { dtype }).item()).toThrow(`one of ${dtype}, which has none`);
      expect(torch.zeros([2], { dtype }).bytesSync()).toEqual(new Uint8Array(2 * dtypes[dtype].bytes));
      return;
    }
    expect(String(source().to(dtype))).toBe(printed);
    const values = await source().to(dtype).data();
    expect([...source().to(dtype).dataSync()]).toEqual([...values]);
  });

  test('bytes', () => {
    if (bytes === null) return;
    const seen = torch.tensor(new Uint8Array([1, 2])).view(dtype as 'uint8');
    expect(seen.dtype).toBe(dtype);
    expect((seen.view('uint8') as torch.Tensor).toArray()).toEqual(bytes);
  });

  test('files', async () => {
    const file = path.join(temporary, `${dtype}.pt`);
    if (dtypes[dtype].kind === 'quantized') return;
    const written = cast === null ? torch.zeros([2], { dtype }) : source().to(dtype);
    if (saved === null) {
      await expect(torch.save(written, file)).rejects.toThrow(`received 'dtype ${dtype}'`);
    } else {
      await torch.save(written, file);
      const read = (await torch.load(file)) as torch.Tensor;
      expect([read.dtype, read.bytesSync()]).toEqual([dtype, written.bytesSync()]);
    }
    const safetensors = path.join(temporary, `${dtype}.safetensors`);
    // The format has no complex numbers of half or double precision, and nothing without numbers.
    if (dtypes[dtype].kind === 'bits' || dtype === 'complex32' || dtype === 'complex128') {
      await expect(torch.save({ x: written }, safetensors)).rejects.toThrow(dtype);
    } else {
      await torch.save({ x: written }, safetensors);
      const { x } = (await torch.load(safetensors)) as { x: torch.Tensor };
      expect([x.dtype, x.bytesSync()]).toEqual([dtype, written.bytesSync()]);
    }
  });
});

test('numbers of quantized dtypes and those without say how they are made', () => {
  expect(() => torch.tensor([1], { dtype: 'quint8' })).toThrow(
    "Expected a dtype that numbers have for dtype but received 'quint8' of type string. Quantize a tensor of floats: torch.quantizePerTensor(x, scale, zeroPoint, dtype)",
  );
  expect(() => torch.tensor([1], { dtype: 'bits8' })).toThrow('View bytes as it: x.view(dtype)');
});
