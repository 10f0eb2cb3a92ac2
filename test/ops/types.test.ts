import * as torch from 'node-torch';

/** Never called: what it proves, the compiler checks. */
function usage(x: torch.Tensor): unknown[] {
  const chained: torch.Tensor = x.add(1, { alpha: 2 }).relu().sum(-1, { keepdim: true }).var(0, { correction: 0 });
  const whole: torch.Tensor = x.max();
  const larger: torch.Tensor = x.max(x);
  const [values, indices] = x.max(1);
  const named: torch.Tensor = x.sort({ descending: true }).values;
  const both: [torch.Tensor, torch.Tensor] = [values, indices];
  const once: torch.Tensor = x.unique();
  const [output, counts] = x.unique({ returnCounts: true });
  const three: [torch.Tensor, torch.Tensor, torch.Tensor] = torch.unique(x, {
    returnInverse: true,
    returnCounts: true,
  });
  const list: torch.Tensor[] = x.nonzero({ asTuple: true });
  const matrix: torch.Tensor = x.nonzero();
  const flag: boolean = x.equal(x) || torch.allclose(x, x, { rtol: 1e-3 });
  const parts: torch.Tensor[] = x.split([1, 2], 1);
  const shaped: torch.Tensor = x.reshape(2, 3).view([3, 2]).permute(1, 0).view('int32');
  const pooled: torch.Tensor = torch.maxPool2d(x, 2);
  const [pool, places] = torch.maxPool2d(x, 2, { returnIndices: true });
  const operation: (input: torch.Operand, other: torch.Operand) => torch.Tensor = torch.mul;
  torch.normal(0, 1, [3]);
  torch.normal(x);
  torch.einsum('ij,jk->ik', x, x);
  torch.einsum('ij,jk->ik', [x, x]);
  x.to('float64').to({ device: 'cpu', dtype: 'long' }).to('cuda:0', 'half').float();

  // @ts-expect-error keepdim belongs in the options
  x.sum(1, true);
  // @ts-expect-error no such option
  x.sum(1, { keepDim: true });
  // @ts-expect-error neither tensor nor number
  x.add('1');
  // @ts-expect-error dim is missing
  x.softmax();
  // @ts-expect-error no such mode
  x.div(2, { roundingMode: 'up' });
  // @ts-expect-error a pair is no tensor
  x.max(1).add(1);
  // @ts-expect-error losses are functions only
  x.crossEntropy(x);
  // @ts-expect-error size is missing
  torch.normal(0, 1);
  // @ts-expect-error no such reduction
  torch.mseLoss(x, x, { reduction: 'average' });

  return [
    chained,
    whole,
    larger,
    named,
    both,
    once,
    output,
    counts,
    three,
    list,
    matrix,
    flag,
    parts,
    shaped,
    pooled,
    pool,
    places,
    operation,
  ];
}

test('the types hold', () => {
  expect(usage).toBeInstanceOf(Function);
});
