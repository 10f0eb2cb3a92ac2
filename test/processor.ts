import { createHash } from 'node:crypto';
import * as torch from 'node-torch';

/** What scripts/goldens/processor.py says of the processor that a golden was made on. */
export interface Processor {
  torch: string;
  capability: string;
  fingerprint: string;
}

/** A hash of tensors' bits; for other processors each one's sum. */
export interface Bits {
  sha256: string;
  sums: number[];
}

/** A hash of the tensors' bytes, one tensor after the other. */
export function sha256(tensors: readonly torch.Tensor[]): string {
  const hash = createHash('sha256');
  for (const tensor of tensors) {
    const data = tensor.dataSync();
    hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return hash.digest('hex');
}

/** What a golden holds of `tensors`. */
export function bitsOf(tensors: readonly torch.Tensor[]): Bits {
  const sums = tensors.map((tensor) => {
    const sum = torch.ops.call('aten::sum', [tensor], { dtype: 'float64' }) as torch.Tensor;
    return sum.item();
  });
  return { sha256: sha256(tensors), sums };
}

function fingerprint(): string {
  const threads = torch.getNumThreads();
  torch.setNumThreads(1);
  try {
    return torch.tidy(() => {
      const call = (name: string, ...args: Array<torch.Tensor | number | number[]>): torch.Tensor =>
        torch.ops.call(`aten::${name}`, args) as torch.Tensor;
      torch.manualSeed(0);
      const a = torch.randn(32, 100);
      const b = torch.randn(100, 64);
      const u = torch.rand(32, 64);
      const h = call('mm', a, b);
      const g = call('mm', call('t', h), a);
      return sha256([
        ...[a, u, h, g, call('tanh', h), call('sigmoid', h), call('exp', h), call('log_softmax.int', h, 1)],
        ...[call('sum.dim_IntList', h, [0]), call('mean', h), call('sqrt', u), call('log', u)],
        call('div.Tensor', u, call('slice.Tensor', a, 1, 0, 64)),
      ]);
    });
  } finally {
    torch.setNumThreads(threads);
  }
}

/** What the goldens' scripts would say of the processor here. */
export function processor(): Processor {
  const capability = /CPU capability usage: (.*)/.exec(torch.buildInfo())?.[1] ?? 'unknown';
  return { torch: torch.libtorchVersion, capability, fingerprint: fingerprint() };
}

/** Compares with a golden: to the last bit on processors like the one that the golden was made on, nearly on others. */
export class Comparison {
  /** True where every bit must be the golden's. */
  readonly exact: boolean;
  /** For the names of tests: how they compare. */
  readonly manner: string;
  readonly #tolerance: number;

  /**
   * @param tolerance relative, for processors unlike the golden's
   */
  constructor(golden: Processor, here: Processor = processor(), tolerance = 1e-5) {
    const minor = ({ torch: version }: Processor): string => version.split('.').slice(0, 2).join('.');
    this.exact = minor(here) === minor(golden) && here.fingerprint === golden.fingerprint;
    this.#tolerance = tolerance;
    const show = (of: Processor): string => `libtorch ${of.torch}, ${of.capability}`;
    this.manner = this.exact
      ? `to the last bit (${show(here)})`
      : `to ${tolerance}, as kernels here (${show(here)}) are not those of the golden (${show(golden)})`;
  }

  /** Compares numbers; nearly means relative to the larger of the golden's magnitude and `scale`. */
  numbers(received: readonly number[], golden: readonly number[], scale = 0): void {
    if (this.exact) expect(received).toEqual(golden);
    else expectNear(received, golden, this.#tolerance, scale);
  }

  /** Compares the bits of tensors where they must be equal, and their sums otherwise. */
  bits(received: Bits, golden: Bits, scale = 1): void {
    if (this.exact) expect(received).toEqual(golden);
    else expectNear(received.sums, golden.sums, this.#tolerance, scale);
  }
}

/** Compares numbers one by one, relative to the larger of the wanted magnitude and `scale`. */
export function expectNear(received: readonly number[], wanted: readonly number[], tolerance: number, scale = 0): void {
  expect(received).toHaveLength(wanted.length);
  wanted.forEach((value, index) => {
    const room = tolerance * Math.max(Math.abs(value), scale);
    const actual = received[index] as number;
    if (!(Math.abs(actual - value) <= room)) expect({ index, value: actual }).toEqual({ index, value });
  });
}
