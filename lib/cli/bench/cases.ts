/** What a case does; plain values, since other programs are told of it. */
export type Work =
  | { readonly kind: 'start' }
  | { readonly kind: 'operator'; readonly operator: 'add' | 'matmul' }
  | { readonly kind: 'product'; readonly size: number; readonly dtype: 'float32' | 'float64' | 'bfloat16' }
  | { readonly kind: 'bandwidth'; readonly operator: 'copy' | 'sum'; readonly elements: number }
  | {
      readonly kind: 'train';
      readonly layers: readonly number[];
      readonly batch: number;
      readonly batches: number;
      readonly epochs: number;
    }
  | { readonly kind: 'row'; readonly layers: readonly number[]; readonly calls: number; readonly quantile: number };

/** One figure of the benchmark. */
export interface Case {
  /** A name for programs that stays. */
  readonly key: string;
  /** Heading that it stands under. */
  readonly group: string;
  readonly title: string;
  readonly unit: 'ms' | 'ns' | 'µs' | 'GFLOP/s' | 'GB/s';
  /** Whether a larger figure is better. */
  readonly isRate: boolean;
  /** Whether it can be measured on a GPU too. */
  readonly onAnyDevice: boolean;
  readonly work: Work;
}

const small = [100, 64, 64, 10];
const medium = [784, 512, 512, 10];

/** Everything that is measured; `quick` leaves out what takes long. */
export function benchCases(quick: boolean): Case[] {
  const products: Array<Extract<Work, { kind: 'product' }>> = [
    { kind: 'product', size: 256, dtype: 'float32' },
    { kind: 'product', size: 1024, dtype: 'float32' },
    ...(quick ? [] : [{ kind: 'product', size: 2048, dtype: 'float32' } as const]),
    { kind: 'product', size: 1024, dtype: 'float64' },
    { kind: 'product', size: 1024, dtype: 'bfloat16' },
  ];
  const elements = (quick ? 16 : 64) * 2 ** 20;
  const timed = { isRate: false, onAnyDevice: false } as const;
  const rate = { isRate: true, onAnyDevice: true } as const;
  const steps = { group: 'Training with model.fit, one step (Adam)', unit: 'µs', ...timed } as const;
  const row = { group: 'One row through 100-64-64-10 with predictSync', unit: 'µs', ...timed } as const;
  const calls = quick ? 500 : 2000;
  return [
    {
      key: 'start',
      group: 'Start',
      title: 'import and first operator',
      unit: 'ms',
      ...timed,
      work: { kind: 'start' },
    },
    ...(['add', 'matmul'] as const).map(
      (operator): Case => ({
        key: `operator.${operator}`,
        group: 'Tiny operators, one call',
        title: operator === 'add' ? 'add of two [4]' : 'matmul of two [8, 8]',
        unit: 'ns',
        isRate: false,
        onAnyDevice: true,
        work: { kind: 'operator', operator },
      }),
    ),
    ...products.map(
      (work): Case => ({
        key: `product.${work.dtype}.${work.size}`,
        group: 'Products of matrices',
        title: `${work.dtype} [${work.size}, ${work.size}]`,
        unit: 'GFLOP/s',
        ...rate,
        work,
      }),
    ),
    ...(['copy', 'sum'] as const).map(
      (operator): Case => ({
        key: `bandwidth.${operator}`,
        group: `Memory, float32 [${elements / 2 ** 20}Mi]`,
        title: operator === 'copy' ? 'copy, read and written' : 'sum, read',
        unit: 'GB/s',
        ...rate,
        work: { kind: 'bandwidth', operator, elements },
      }),
    ),
    {
      key: 'train.small',
      title: '100-64-64-10, batch 32',
      ...steps,
      work: { kind: 'train', layers: small, batch: 32, batches: 100, epochs: quick ? 3 : 20 },
    },
    {
      key: 'train.medium',
      title: '784-512-512-10, batch 128',
      ...steps,
      work: { kind: 'train', layers: medium, batch: 128, batches: quick ? 20 : 50, epochs: quick ? 1 : 4 },
    },
    {
      key: 'row.p50',
      title: 'half of the calls within',
      ...row,
      work: { kind: 'row', layers: small, calls, quantile: 0.5 },
    },
    {
      key: 'row.p99',
      title: '99 of 100 calls within',
      ...row,
      work: { kind: 'row', layers: small, calls, quantile: 0.99 },
    },
  ];
}
