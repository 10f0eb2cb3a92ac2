import * as torch from 'node-torch';

const F = torch.nn.functional;

test('a loss that checks its variance can be captured, and still checks it', () => {
  const [mean, target] = [torch.randn([4, 3]), torch.randn([4, 3])];
  const variance = torch.rand([4, 3]).add(0.5);
  const step = torch.capture((x, y, z) => ({ loss: F.gaussianNllLoss(x, y, z) }), [mean, target, variance]);
  const twice = variance.mul(2);
  expect(step.replay(mean, target, twice).loss.item()).toBeCloseTo(F.gaussianNllLoss(mean, target, twice).item(), 5);
  expect(() => step.replay(mean, target, variance.neg())).toThrow('Expected no negative element for variance');
});

test('attention, and functions that draw, can be captured', () => {
  const x = torch.randn([3, 2, 4]);
  const weights = { numHeads: 2, inProjWeight: torch.randn([12, 4]), outProjWeight: torch.randn([4, 4]) };
  const attend = torch.capture((input) => ({ y: F.multiHeadAttentionForward(input, input, input, weights)[0] }), [x]);
  const other = x.mul(-2);
  const expected = F.multiHeadAttentionForward(other, other, other, weights)[0];
  expect(torch.allclose(attend.replay(other).y, expected, { rtol: 1e-4, atol: 1e-5 })).toBe(true);

  const sample = torch.capture((logits) => ({ y: F.gumbelSoftmax(logits, { hard: true }) }), [x]);
  torch.manualSeed(1);
  const replayed = sample.replay(other).y.clone();
  torch.manualSeed(1);
  expect(torch.allclose(replayed, F.gumbelSoftmax(other, { hard: true }), { atol: 1e-6 })).toBe(true);
});
