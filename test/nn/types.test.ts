import * as torch from 'node-torch';

const F = torch.nn.functional;

/** Never called: what it proves, the compiler checks. */
function usage(x: torch.Tensor): unknown[] {
  const pooled: torch.Tensor = F.maxPool1d(x, 2, { stride: 1 });
  const [output, indices]: [torch.Tensor, torch.Tensor] = F.maxPool3d(x, [2, 2, 2], { returnIndices: true });
  const pair: [torch.Tensor, torch.Tensor] = F.adaptiveMaxPool2dWithIndices(x, [null, 3]);
  const random: torch.Tensor = F.fractionalMaxPool2d(x, 2, { outputRatio: 0.5 });
  const [attended, weights] = F.multiHeadAttentionForward(x, x, x, { numHeads: 2, outProjWeight: x, inProjWeight: x });
  const both: [torch.Tensor, torch.Tensor] = [attended, weights];
  const [, none] = F.multiHeadAttentionForward(x, x, x, { numHeads: 2, outProjWeight: x, needWeights: false });
  const nothing: null = none;
  const gain: number = torch.nn.init.calculateGain('leaky_relu', 0.2);
  const filled: torch.Tensor = torch.nn.init.kaimingUniform_(x, { mode: 'fan_out', nonlinearity: 'relu' });
  const one: torch.Tensor = torch.atleast2d(x);
  const several: torch.Tensor[] = torch.atleast2d(x, x);
  const list: torch.Tensor[] = torch.atleast2d([x]);
  const shape: number[] = torch.broadcastShapes([2, 1], 3);
  const once: torch.Tensor = x.uniqueConsecutive();
  const [values, counts] = torch.uniqueConsecutive(x, { returnCounts: true });
  const [packed, pivots] = x.lu();
  const [, , infos] = torch.lu(x, { getInfos: true });
  const [u, s, v] = torch.svdLowrank(x, { q: 2 });
  const spectrum: torch.Tensor = x.stft(8, { returnComplex: true });
  F.elu(x);
  F.elu(x, 0.5, { inplace: true });
  F.elu(x, { alpha: 0.5, inplace: true });
  F.dropout(x, 0.1, { training: false });
  F.dropout(x, { p: 0.1 });
  F.pad(x, [1, 1], 'reflect');
  F.pad(x, [1, 1], { value: 1 });
  F.normalize(x, { dim: -1 });
  F.ctcLoss(x, x, [1], [1], { zeroInfinity: true });
  F.tripletMarginWithDistanceLoss(x, x, x, { distanceFunction: (a, b) => F.cosineSimilarity(a, b) });
  torch.tensordot(x, x, [[0], [1]]);
  torch.blockDiag(x, x);
  torch.einsum(x, [0, '...'], x, ['...', 1], [0, 1]);
  torch.blockDiag([x, x]);
  torch.nn.init.truncNormal_(x, 0, 0.02);
  torch.nn.init.truncNormal_(x, { std: 0.02 });
  torch.nn.init.truncNormal_(x, 0, { std: 0.02, generator: torch.defaultGenerator });
  torch.nn.init.kaimingNormal_(x, 0.1, 'fan_out', 'relu', { generator: torch.defaultGenerator });
  // @ts-expect-error the mode stands behind the slope
  torch.nn.init.kaimingNormal_(x, 'fan_out');

  // @ts-expect-error no such mode
  F.pad(x, [1, 1], 'mirror');
  // @ts-expect-error no such option
  F.elu(x, { slope: 1 });
  // @ts-expect-error in place is an option
  F.relu(x, true);
  // @ts-expect-error one tensor, no pair
  F.maxPool1d(x, 2)[1];
  // @ts-expect-error what says how large the result is must be there
  F.interpolate(x);
  // @ts-expect-error no such mode
  F.interpolate(x, { size: 2, mode: 'cubic' });
  // @ts-expect-error the output projection is missing
  F.multiHeadAttentionForward(x, x, x, { numHeads: 2 });
  // @ts-expect-error no such power
  F.multiMarginLoss(x, x, { p: 3 });
  // @ts-expect-error no such nonlinearity
  torch.nn.init.calculateGain('gelu');
  // @ts-expect-error functions of torch only
  x.tensordot(x);

  return [
    ...[pooled, output, indices, pair, random, both, nothing, gain, filled, one, several, list, shape, once, values],
    ...[counts, packed, pivots, infos, u, s, v, spectrum],
  ];
}

test('the types hold', () => {
  expect(usage).toBeInstanceOf(Function);
});
