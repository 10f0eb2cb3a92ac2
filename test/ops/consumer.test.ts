import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const root = path.resolve(__dirname, '..', '..', '..');

/** A program of somebody who has installed the library; every call kind of the generated types. */
const program = `
import * as torch from 'node-torch';

const x = torch.ones([2, 3]);
const out = torch.zeros([2, 3]);

export const tensors: torch.Tensor[] = [
  torch.absolute(x),
  torch.absolute(x, { out }),
  torch.add(x, 1, { alpha: 2, out }),
  torch.multiply(2, x),
  torch.clampMin(x, 0),
  torch.clampMin(x, x, { out }),
  torch.nansum(x, 0, { keepdim: true, dtype: 'float64' }),
  torch.nansum(x, { dim: [0, 1] }),
  torch.takeAlongDim(x, { indices: x, dim: 1 }),
  torch.linalg.norm(x, 'fro', { keepdim: true }),
  torch.fft.fft(x, 4, -1, 'ortho'),
  torch.special.xlogy(2, x),
  torch.nn.functional.mseLoss(x, x, { reduction: 'sum' }),
  torch.nn.functional.avgPool2d(x, 2, { stride: [1, 2] }),
  torch.zeros(2, 3, { out }),
  torch.blackmanWindow(8, { dtype: 'double', requiresGrad: true }),
  torch.resultType(x, 1) === 'float32' ? x : out,
  x.newZeros(2, 3),
  x.newZeros(2, 3, { dtype: 'long' }),
  x.newZeros([2, 3], { requiresGrad: true }),
  x.eq_(1).negative_().clampMin_(x),
  x.aminmax({ dim: 1 }).min,
  torch.linalg.svd(x, false).Vh,
  torch.max(x, 1, { out: [out, out] }).values,
  torch.ops.aten.add.Tensor(x, 1, { alpha: 2 }),
  torch.ops.aten.add(x, x),
  torch.ops.aten.relu.default(x),
  ...torch.ops.aten._foreach_add([x], 1),
  ...torch.tensorSplit(x, [1], 1),
];
const [u, s, vh] = torch.linalg.svd(x);
export const three: [torch.Tensor, torch.Tensor, torch.Tensor] = [u, s, vh];
export const flags: boolean[] = [torch.isComplex(x), torch.canCast('int', 'float')];
export const dtype: torch.DType = torch.promoteTypes('int', 'float');

// @ts-expect-error no such option
torch.absolute(x, { outt: out });
// @ts-expect-error neither tensor nor number
torch.clampMin(x, 'a');
// @ts-expect-error one output is not enough
torch.max(x, 1, { out });
// @ts-expect-error an argument is missing
torch.takeAlongDim(x);
// @ts-expect-error no such dtype option
x.newZeros([2], { dtypes: 'int' });
// @ts-expect-error no such overload
torch.ops.aten.add.Nope(x, x);
// @ts-expect-error no such operator
torch.ops.aten.nope(x);
// @ts-expect-error dim takes one number here
x.aminmax({ dim: [1] });
// @ts-expect-error no such reduction
torch.nn.functional.mseLoss(x, x, 'average');
// @ts-expect-error no such result
torch.linalg.svd(x).V;
// @ts-expect-error methods have no out
x.absolute({ out });
`;

test('a strict project compiles against the declarations, which are checked themselves', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'consumer-'));
  try {
    fs.mkdirSync(path.join(folder, 'node_modules', '@types'), { recursive: true });
    fs.symlinkSync(root, path.join(folder, 'node_modules', 'node-torch'));
    fs.symlinkSync(
      path.join(root, 'node_modules', '@types', 'node'),
      path.join(folder, 'node_modules', '@types', 'node'),
    );
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'consumer', type: 'commonjs' }));
    fs.writeFileSync(path.join(folder, 'main.ts'), program);
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2023', 'esnext.disposable'],
      module: 'nodenext',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: ['node'],
    };
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['main.ts'] }));
    const compiler = path.join(root, 'node_modules', '.bin', 'tsc');
    const run = spawnSync(compiler, ['-p', folder, '--noEmit'], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
