import * as torch from 'node-torch';

const F = torch.nn.functional;
const { init } = torch.nn;
const matrix = torch.ones([2, 3]);
const image = torch.ones([1, 2, 4, 4]);
const sequence = torch.ones([1, 2, 5]);
const labels = torch.tensor([0n, 1n]);
const table = torch.ones([5, 3]);
const projections = { numHeads: 1, inProjWeight: torch.ones([9, 3]), outProjWeight: torch.ones([3, 3]) };
// What a caller without TypeScript may pass.
const wrong = (value: unknown): never => value as never;

describe.each<[string, () => unknown, ErrorConstructor, string]>([
  [
    'relu with true',
    () => F.relu(matrix, wrong(true)),
    TypeError,
    'Expected an object with inplace for the options of relu but received true',
  ],
  [
    'no output size',
    () => F.adaptiveMaxPool2d(image, wrong(undefined)),
    TypeError,
    'Expected a number, or an array of 2 numbers, for outputSize but received undefined',
  ],
  [
    'relu of no tensor',
    () => F.relu(wrong([1])),
    TypeError,
    'Expected a Tensor for input but received an array of length 1. Make one of it with torch.tensor',
  ],
  [
    'an unknown option',
    () => F.elu(matrix, wrong({ beta: 1 })),
    TypeError,
    "Expected alpha, inplace in the options of elu but received 'beta'",
  ],
  [
    'an option twice',
    () => F.elu(matrix, 1, wrong({ alpha: 1 })),
    TypeError,
    'Expected alpha once for elu but received 1 of type number',
  ],
  [
    'too many arguments',
    () => (F.normalize as (...args: unknown[]) => unknown)(matrix, 1, 2, 3, 4),
    TypeError,
    'Expected at most p, dim, eps for the arguments of normalize',
  ],
  [
    'hardtanh',
    () => F.hardtanh(matrix, 2, 1),
    RangeError,
    'Expected a number of at most maxVal (1) for minVal but received 2 of type number',
  ],
  [
    'glu of a scalar',
    () => F.glu(torch.tensor(1)),
    RangeError,
    'Expected a tensor with at least one dimension for input but received a tensor of shape []',
  ],
  [
    'dropout',
    () => F.dropout(matrix, 1.5),
    RangeError,
    'Expected a probability from 0 to 1 for p but received 1.5 of type number',
  ],
  ['dropout of NaN', () => F.alphaDropout(matrix, Number.NaN), RangeError, 'Expected a probability from 0 to 1 for p'],
  [
    'dropout of a string',
    () => F.dropout(matrix, wrong('0.5')),
    TypeError,
    "Expected a probability for p but received '0.5' of type string",
  ],
  [
    'dropout1d',
    () => F.dropout1d(image),
    RangeError,
    'Expected a tensor with 2 or 3 dimensions for input but received a tensor of shape [1, 2, 4, 4]',
  ],
  [
    'a kernel',
    () => F.unfold(image, [1, 2, 3]),
    TypeError,
    'Expected a number, or an array of 2 numbers, for kernelSize but received an array of length 3',
  ],
  [
    'an output size',
    () => F.adaptiveAvgPool2d(image, [1]),
    TypeError,
    'Expected a number, or an array of 2 numbers, for outputSize',
  ],
  [
    'maxUnpool2d',
    () => F.maxUnpool2d(image, image.long(), 2, { outputSize: [11, 8] }),
    RangeError,
    'Expected a size between 6 and 10 for outputSize[0] but received 11 of type number',
  ],
  [
    'fractionalMaxPool2d',
    () => F.fractionalMaxPool2d(image, 2, {}),
    TypeError,
    'Expected outputSize or outputRatio for the options of fractionalMaxPool2d but received undefined',
  ],
  [
    'fractionalMaxPool3d',
    () => F.fractionalMaxPool3d(sequence, 2, { outputSize: 1 }),
    RangeError,
    'Expected a tensor with 4 or 5 dimensions for input',
  ],
  [
    'batchNorm',
    () => F.batchNorm(torch.ones([1, 3]), null, null, { training: true }),
    RangeError,
    'Expected more than one element for each channel when training for input but received a tensor of shape [1, 3]',
  ],
  [
    'eps',
    () => F.batchNorm(sequence, null, null, { training: true, eps: 0 }),
    RangeError,
    'Expected a positive number for eps but received 0 of type number',
  ],
  [
    'instanceNorm',
    () => F.instanceNorm(torch.ones([2, 3, 1])),
    RangeError,
    'Expected more than one element for each channel for input',
  ],
  [
    'groupNorm',
    () => F.groupNorm(torch.ones([3]), 1),
    RangeError,
    'Expected a tensor with at least two dimensions for input',
  ],
  [
    'groupNorm of one element',
    () => F.groupNorm(torch.ones([1, 2]), 2),
    RangeError,
    'Expected more than one element in each group for input',
  ],
  [
    'localResponseNorm',
    () => F.localResponseNorm(matrix, 2),
    RangeError,
    'Expected a tensor with at least three dimensions for input',
  ],
  [
    'pad',
    () => F.pad(matrix, [1, 1], wrong('mirror')),
    RangeError,
    "Expected 'constant', 'reflect', 'replicate' or 'circular' for mode but received 'mirror' of type string",
  ],
  [
    'pad by a number',
    () => F.pad(matrix, wrong(1)),
    TypeError,
    'Expected an array of integers for pad but received 1 of type number',
  ],
  [
    'interpolate',
    () => F.interpolate(image, {}),
    TypeError,
    'Expected size or scaleFactor in the options of interpolate but received neither',
  ],
  ['interpolate by both', () => F.interpolate(image, { size: 2, scaleFactor: 2 }), TypeError, 'received both'],
  [
    'an interpolation',
    () => F.interpolate(image, { size: 2, mode: wrong('cubic') }),
    RangeError,
    "Expected one of 'nearest', 'nearest-exact', 'area', 'linear', 'bilinear', 'trilinear', 'bicubic', 'lanczos' for mode",
  ],
  [
    'an interpolation of other dimensions',
    () => F.interpolate(image, { size: 2, mode: 'linear' }),
    RangeError,
    "Expected a tensor with 3 dimensions with mode 'linear' for input but received a tensor of shape [1, 2, 4, 4]",
  ],
  [
    'interpolate of a matrix',
    () => F.interpolate(matrix, { size: 2 }),
    RangeError,
    'Expected a tensor with 3, 4 or 5 dimensions for input',
  ],
  [
    'alignCorners',
    () => F.interpolate(image, { size: 2, alignCorners: true }),
    RangeError,
    "Expected none with mode 'nearest' for alignCorners but received true",
  ],
  [
    'antialias',
    () => F.interpolate(image, { size: 2, antialias: true }),
    RangeError,
    "Expected false with mode 'nearest' for antialias but received true",
  ],
  [
    'lanczos',
    () => F.interpolate(image, { size: 2, mode: 'lanczos' }),
    RangeError,
    "Expected true with mode 'lanczos' for antialias but received false",
  ],
  [
    'recomputeScaleFactor',
    () => F.interpolate(image, { size: 2, recomputeScaleFactor: true }),
    RangeError,
    'Expected false with size for recomputeScaleFactor',
  ],
  [
    'sizes',
    () => F.interpolate(image, { size: [2, 2, 2] }),
    TypeError,
    'Expected a number, or an array of 2 numbers, for size',
  ],
  [
    'gridSample',
    () => F.gridSample(image, torch.zeros([1, 2, 2, 2]), { mode: wrong('cubic') }),
    RangeError,
    "Expected 'bilinear', 'nearest' or 'bicubic' for mode",
  ],
  [
    'paddingMode',
    () => F.gridSample(image, torch.zeros([1, 2, 2, 2]), { paddingMode: wrong('zero') }),
    RangeError,
    "Expected 'zeros', 'border' or 'reflection' for paddingMode",
  ],
  [
    'affineGrid',
    () => F.affineGrid(matrix, [1, 1, 2, 2]),
    RangeError,
    'Expected a tensor of shape [batch, 2, 3] for theta but received a tensor of shape [2, 3]',
  ],
  [
    'sizes of affineGrid',
    () => F.affineGrid(matrix, [1, 1]),
    TypeError,
    'Expected an array of 4 or 5 sizes for size but received an array of length 2',
  ],
  [
    'integers for affineGrid',
    () => F.affineGrid(torch.ones([1, 2, 3]).long(), [1, 1, 2, 2]),
    TypeError,
    "Expected a tensor of a floating dtype for theta but received 'int64'",
  ],
  [
    'embedding',
    () => F.embedding(labels, table, { paddingIdx: 5 }),
    RangeError,
    'Expected the number of a row, from -5 to 4, for paddingIdx but received 5 of type number',
  ],
  [
    'embeddingBag without offsets',
    () => F.embeddingBag(labels, table),
    TypeError,
    'Expected a Tensor for offsets but received undefined. An input with one dimension needs them',
  ],
  [
    'embeddingBag with offsets',
    () => F.embeddingBag(labels.reshape(1, 2), table, { offsets: labels }),
    TypeError,
    'Expected none for offsets but received an instance of Tensor. Each row of an input with two dimensions is a bag',
  ],
  [
    'a bag',
    () => F.embeddingBag(labels, table, { offsets: labels, mode: wrong('min') }),
    RangeError,
    "Expected 'sum', 'mean' or 'max' for mode",
  ],
  [
    'sparse maxima',
    () => F.embeddingBag(labels, table, { offsets: labels, mode: 'max', sparse: true }),
    RangeError,
    "Expected false with mode 'max' for sparse",
  ],
  [
    'weights of bags',
    () => F.embeddingBag(labels, table, { offsets: labels, mode: 'sum', perSampleWeights: matrix }),
    RangeError,
    'Expected a tensor of shape [2], as input is, for perSampleWeights but received a tensor of shape [2, 3]',
  ],
  [
    'weights of means',
    () => F.embeddingBag(labels, table, { offsets: labels, perSampleWeights: matrix }),
    RangeError,
    "Expected 'sum' with perSampleWeights for mode but received 'mean'",
  ],
  [
    'a reduction',
    () => F.poissonNllLoss(matrix, matrix, { reduction: wrong('average') }),
    RangeError,
    "Expected 'none', 'mean' or 'sum' for reduction but received 'average' of type string",
  ],
  [
    'weights of elements',
    () => F.mseLoss(matrix, matrix, { weight: torch.ones([3]) }),
    RangeError,
    'Expected a tensor in the shape of input, [2, 3], for weight but received [3]',
  ],
  [
    'a target',
    () => F.binaryCrossEntropy(matrix, torch.ones([3])),
    RangeError,
    'Expected a tensor in the shape of input, [2, 3], for target but received [3]',
  ],
  [
    'a negative variance',
    () => F.gaussianNllLoss(matrix, matrix, -1),
    RangeError,
    'Expected no negative number for variance but received -1',
  ],
  [
    'a variance',
    () => F.gaussianNllLoss(matrix, matrix, torch.ones([3])),
    RangeError,
    'Expected a tensor in the shape of input, [2, 3], or with one size 1, for variance but received a tensor of shape [3]',
  ],
  [
    'lengths',
    () => F.ctcLoss(torch.ones([2, 1, 3]), labels, [2], labels),
    TypeError,
    'Expected an array for targetLengths but received an instance of Tensor',
  ],
  [
    'multiMarginLoss',
    () => F.multiMarginLoss(matrix, labels, { p: wrong(3) }),
    RangeError,
    'Expected 1 or 2 for p but received 3 of type number',
  ],
  [
    'a margin',
    () => F.tripletMarginLoss(matrix, matrix, matrix, { margin: 0 }),
    RangeError,
    'Expected a positive number for margin but received 0 of type number',
  ],
  [
    'a triplet',
    () => F.tripletMarginWithDistanceLoss(matrix, matrix, table.sum(0)),
    RangeError,
    'Expected a tensor with as many dimensions as anchor (2) for negative but received a tensor of shape [3]',
  ],
  [
    'a distance',
    () => F.tripletMarginWithDistanceLoss(matrix, matrix, matrix, { distanceFunction: wrong(2) }),
    TypeError,
    'Expected a function for distanceFunction but received 2 of type number',
  ],
  [
    'marginRankingLoss',
    () => F.marginRankingLoss(matrix, matrix, torch.ones([3])),
    RangeError,
    'Expected a tensor with as many dimensions as input1 (2) for target',
  ],
  [
    'linearCrossEntropy',
    () => F.linearCrossEntropy(matrix, torch.ones([4, 2]), labels),
    RangeError,
    'Expected a tensor of shape [classes, ..., 3] for linearWeight but received a tensor of shape [4, 2]',
  ],
  [
    'ignoreIndex',
    () => F.linearCrossEntropy(matrix, table, torch.ones([2, 5]), { ignoreIndex: 1 }),
    RangeError,
    'Expected none for ignoreIndex with probabilities but received 1',
  ],
  [
    'attention without weight',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, wrong({ numHeads: 1 })),
    TypeError,
    'Expected a Tensor for outProjWeight but received undefined',
  ],
  [
    'heads',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, numHeads: 2 }),
    RangeError,
    'Expected a divisor of 3 for numHeads but received 2 of type number',
  ],
  [
    'no heads',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, numHeads: 0 }),
    TypeError,
    'Expected a positive integer for numHeads but received 0 of type number',
  ],
  [
    'a mask',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, attnMask: torch.ones([2, 3]) }),
    RangeError,
    'Expected a tensor of shape [2, 2] for attnMask but received a tensor of shape [2, 3]',
  ],
  [
    'a mask of integers',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, attnMask: torch.ones([2, 2]).long() }),
    TypeError,
    "Expected a mask of bool or of a floating dtype for attnMask but received 'int64'",
  ],
  [
    'a padding',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, keyPaddingMask: matrix }),
    RangeError,
    'Expected a tensor of shape [S] for keyPaddingMask',
  ],
  [
    'isCausal alone',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, isCausal: true }),
    TypeError,
    'Expected a Tensor with isCausal for attnMask but received undefined',
  ],
  [
    'one bias',
    () => F.multiHeadAttentionForward(matrix, matrix, matrix, { ...projections, biasK: torch.ones([1, 1, 3]) }),
    TypeError,
    'Expected a Tensor, or none, as biasK is, for biasV',
  ],
  [
    'a key',
    () => F.multiHeadAttentionForward(matrix, sequence, sequence, projections),
    RangeError,
    'Expected a tensor with as many dimensions as query (2) for key',
  ],
  [
    'a gain',
    () => init.calculateGain(wrong('gelu')),
    RangeError,
    "for nonlinearity but received 'gelu' of type string",
  ],
  [
    'a slope',
    () => init.calculateGain('leaky_relu', wrong('1')),
    TypeError,
    "Expected a number for param but received '1' of type string",
  ],
  [
    'eye_',
    () => init.eye_(torch.ones([3])),
    RangeError,
    'Expected a tensor with two dimensions for tensor but received a tensor of shape [3]',
  ],
  [
    'dirac_',
    () => init.dirac_(torch.ones([3, 3])),
    RangeError,
    'Expected a tensor with 3, 4 or 5 dimensions for tensor',
  ],
  [
    'groups',
    () => init.dirac_(torch.ones([3, 3, 3]), 2),
    RangeError,
    'Expected a divisor of 3 for groups but received 2 of type number',
  ],
  [
    'xavierUniform_',
    () => init.xavierUniform_(torch.ones([3])),
    RangeError,
    'Expected a tensor with at least two dimensions for tensor',
  ],
  [
    'a fan',
    () => init.kaimingUniform_(torch.ones([3, 3]), { mode: wrong('fanIn') }),
    RangeError,
    "Expected 'fan_in' or 'fan_out' for mode but received 'fanIn' of type string",
  ],
  [
    'orthogonal_',
    () => init.orthogonal_(torch.ones([3])),
    RangeError,
    'Expected a tensor with at least two dimensions for tensor',
  ],
  [
    'sparse_',
    () => init.sparse_(torch.ones([3, 3]), 2),
    RangeError,
    'Expected a number from 0 to 1 for sparsity but received 2 of type number',
  ],
  [
    'a bound',
    () => init.truncNormal_(torch.ones([3, 3]), 0, 1, wrong('a')),
    TypeError,
    "Expected a number for a but received 'a' of type string",
  ],
  ['uniform_', () => init.uniform_(wrong(3)), TypeError, 'Expected a Tensor for tensor but received 3 of type number'],
  [
    'broadcastShapes',
    () => torch.broadcastShapes([2, 3], [4, 3]),
    RangeError,
    'Expected shapes that broadcast but received [2, 3] and [4, 3]: 2 and 4 differ',
  ],
  [
    'a size',
    () => torch.broadcastShapes([-1]),
    RangeError,
    'Expected sizes that are not negative for shapes[0] but received -1 of type number',
  ],
  [
    'cdist',
    () => torch.cdist(matrix, matrix, { computeMode: wrong('mm') }),
    RangeError,
    'for computeMode but received',
  ],
  [
    'tensordot',
    () => torch.tensordot(matrix, matrix, 3),
    RangeError,
    'Expected an integer from 0 to 2 for dims but received 3 of type number',
  ],
  [
    'dims',
    () => torch.tensordot(matrix, matrix, wrong([[1]])),
    TypeError,
    'Expected a number, or two arrays of dimensions, for dims but received an array of length 1',
  ],
  [
    'unravelIndex',
    () => torch.unravelIndex(matrix, [2]),
    TypeError,
    "Expected a tensor of integers for indices but received 'float32'",
  ],
  [
    'pcaLowrank',
    () => torch.pcaLowrank(matrix, { q: 3 }),
    RangeError,
    'Expected a number from 0 to 2 for q but received 3 of type number',
  ],
  [
    'svdLowrank',
    () => torch.svdLowrank(torch.ones([3])),
    RangeError,
    'Expected a tensor with at least two dimensions for input but received',
  ],
  [
    'alignToWindow',
    () => torch.stft(matrix, 2, { alignToWindow: true }),
    RangeError,
    'Expected none with center for alignToWindow but received true',
  ],
  [
    'a signal',
    () => torch.stft(image, 2, { returnComplex: true }),
    RangeError,
    'Expected one or two dimensions for input but received [1, 2, 4, 4]',
  ],
  [
    'a flat matrix for lobpcg',
    () => torch.lobpcg(matrix),
    RangeError,
    'Expected a square matrix, or several, for A but received [2, 3]',
  ],
  [
    'too many eigenpairs',
    () => torch.lobpcg(torch.eye(5), { k: 2 }),
    RangeError,
    'Expected an integer from 1 to a third of the rows of A (5) for n but received 2 of type number',
  ],
  [
    'a method',
    () => torch.lobpcg(torch.eye(5), { method: wrong('fast') }),
    RangeError,
    "Expected 'basic' or 'ortho' for method",
  ],
  [
    'integers for lobpcg',
    () => torch.lobpcg(torch.eye(5).long()),
    TypeError,
    "Expected a tensor of float32 or float64 for A but received 'int64'",
  ],
  [
    'chainMatmul',
    () => torch.chainMatmul(matrix, wrong(2)),
    TypeError,
    'Expected a Tensor for matrices[1] but received 2 of type number',
  ],
])('%s', (_, call, Type, message) => {
  test(`is a ${Type.name} that says what was expected`, () => {
    let error: unknown;
    try {
      call();
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(Type);
    expect((error as Error).message).toContain(message);
  });
});

test('subscripts of einsum', () => {
  expect(() => torch.einsum(matrix, [0, 52])).toThrow(
    "Expected integers from 0 to 51, or '...', for the subscripts of operands[0] but received 52 of type number",
  );
  expect(() => torch.einsum(matrix, wrong(1))).toThrow(
    'Expected an array of subscripts for the subscripts of operands[0]',
  );
  expect(() => torch.einsum(matrix, [0, 1], wrong(2), [1, 0])).toThrow('Expected a Tensor for operands[1]');
});

test('a variance with a negative element is an error of the operator that finds it', () => {
  const variance = torch.tensor([1, -1, 1]).expand(2, 3);
  expect(() => F.gaussianNllLoss(matrix, matrix, variance)).toThrow('Expected no negative element for variance');
});

test("what does not fit an operator's schema is an error that names it", () => {
  expect(() => F.hardshrink(matrix, wrong('x'))).toThrow(TypeError);
  expect(() => F.pixelShuffle(image, 3)).toThrow(torch.TorchError);
  expect(() => F.groupedMm(matrix, matrix, { outDtype: 'floot' })).toThrow(RangeError);
});
