import * as torch from 'node-torch';
import { recordLater } from '../../dist/graph/stepGraph.js';
import { bitsOf, op, ops } from './recording.js';

// What a step that is put off is told of the results of operators that libtorch's C++ libraries have no Meta kernels for: shapes, strides and dtypes must be those of
// the kernels, forward and backward.

beforeAll(() => torch.setNumThreads(1));

type Inputs = torch.Tensor[];
type Argument = Parameters<typeof op>[1];

const none: Argument = null as never;
const turned = (shape: number[]): torch.Tensor =>
  torch.randn([...shape].reverse()).permute([...shape.keys()].reverse());
const channelsLast = (shape: [number, number, number, number]): torch.Tensor => {
  const [n, c, h, w] = shape;
  return torch.randn([n, h, w, c]).permute([0, 3, 1, 2]);
};
const integers = (most: number, shape: number[]): torch.Tensor => torch.randint(0, most, shape);
const gradients = (x: torch.Tensor): torch.Tensor => x.detach().requiresGrad_();

/** Elementwise operators in several orders of memory. */
const layouts: Array<[string, () => torch.Tensor]> = [
  ['dense', () => torch.randn([2, 3, 4])],
  ['turned', () => turned([2, 3, 4])],
  ['stretched', () => torch.randn([2, 1, 4]).expand([2, 3, 4])],
  ['a part', () => torch.randn([2, 3, 9]).narrow(2, 3, 4)],
];

const elementwise: Record<string, (x: torch.Tensor) => torch.Tensor | torch.Tensor[]> = {
  relu: (x) => op('relu', x),
  where: (x) => op('where.self', op('gt.Scalar', x, 0), x, torch.zeros([4])),
  rsub: (x) => [op('rsub.Scalar', x, 2), op('rsub.Tensor', x, torch.ones([3, 1]))],
  mish: (x) => op('mish', x),
  abs: (x) => op('abs', x),
  dropout: (x) => op('dropout', x, 0.5, true),
  binary_cross_entropy: (x) =>
    [0, 1].map((reduction) =>
      op('binary_cross_entropy', op('sigmoid', x), torch.full([2, 3, 4], 0.5), none, reduction),
    ),
  binary_cross_entropy_with_logits: (x) =>
    [0, 1].map((reduction) =>
      op('binary_cross_entropy_with_logits', x, torch.full([2, 3, 4], 0.5), none, none, reduction),
    ),
  clamp: (x) => op('clamp', x, -0.5, 0.5),
  logical_and: (x) => [
    op('logical_and', op('gt.Scalar', x, 0), op('lt.Scalar', x, 1)),
    op('logical_or', op('gt.Scalar', x, 1), torch.ones([4], { dtype: 'bool' })),
    op('neg', x),
  ],
  huber_loss: (x) => [0, 1, 2].map((reduction) => op('huber_loss', x, torch.zeros([2, 3, 4]), reduction)),
  mse_loss: (x) => [0, 1].map((reduction) => op('mse_loss', x, torch.zeros([2, 3, 4]), reduction)),
  smooth_l1_loss: (x) => [0, 1].map((reduction) => op('smooth_l1_loss', x, torch.zeros([2, 3, 4]), reduction)),
  layer_norm: (x) => op('layer_norm', x, [3, 4], gradients(torch.ones([3, 4])), gradients(torch.zeros([3, 4]))),
  index_select: (x) => op('index_select', x, 1, torch.tensor([2, 0], { dtype: 'int64' })),
};

const convolve =
  (channels: number, weight: () => torch.Tensor, options: Argument[] = []) =>
  (x: torch.Tensor): torch.Tensor =>
    op('conv2d', x, gradients(weight()), gradients(torch.zeros([channels])), ...options);

const cases: Array<[string, () => torch.Tensor, (x: torch.Tensor) => torch.Tensor | torch.Tensor[]]> = [
  ...Object.entries(elementwise).flatMap(([name, step]) =>
    layouts.map(([layout, make]): [string, () => torch.Tensor, typeof step] => [`${name}, ${layout}`, make, step]),
  ),
  ...(
    [
      ['dense', () => torch.randn([2, 3, 6, 5])],
      ['channels last', () => channelsLast([2, 3, 6, 5])],
      ['one channel', () => torch.randn([2, 3, 6, 5]).narrow(1, 0, 3)],
    ] as Array<[string, () => torch.Tensor]>
  ).flatMap(([layout, make]): typeof cases => [
    [`convolution, ${layout}`, make, convolve(4, () => torch.randn([4, 3, 3, 3]))],
    [
      `convolution with stride, ${layout}`,
      make,
      convolve(4, () => torch.randn([4, 3, 2, 2]), [
        [2, 2],
        [1, 1],
      ]),
    ],
    [
      `convolution with dilation, ${layout}`,
      make,
      convolve(4, () => torch.randn([4, 3, 2, 2]), [
        [1, 1],
        [0, 0],
        [2, 2],
      ]),
    ],
    [
      `convolution by groups, ${layout}`,
      make,
      convolve(6, () => torch.randn([6, 1, 3, 3]), [[1, 1], [1, 1], [1, 1], 3]),
    ],
    [`convolution with a weight channels last, ${layout}`, make, convolve(4, () => channelsLast([4, 3, 3, 3]))],
    [`convolution of 1 x 1, ${layout}`, make, convolve(4, () => torch.randn([4, 3, 1, 1]))],
    [
      `transposed convolution, ${layout}`,
      make,
      (x) => op('conv_transpose2d.input', x, gradients(torch.randn([3, 4, 3, 3])), gradients(torch.zeros([4])), [2, 2]),
    ],
    ...[true, false].map((training): (typeof cases)[number] => [
      `batch normalization, ${training ? 'training' : 'frozen'}, ${layout}`,
      make,
      (x) =>
        op(
          'batch_norm',
          x,
          gradients(torch.ones([3])),
          gradients(torch.zeros([3])),
          torch.zeros([3]),
          torch.ones([3]),
          training,
          0.1,
          1e-5,
          false,
        ),
    ]),
    [`max pooling, ${layout}`, make, (x) => op('max_pool2d', x, [2, 2])],
    [`average pooling, ${layout}`, make, (x) => op('avg_pool2d', x, [2, 2])],
  ]),
  [
    'attention',
    () => torch.randn([2, 5, 3, 4]).permute([0, 2, 1, 3]),
    (x) => op('scaled_dot_product_attention', x, op('mul.Scalar', x, 2), op('add.Scalar', x, 1)),
  ],
  [
    'attention, turned',
    () => turned([2, 3, 5, 4]),
    (x) => op('scaled_dot_product_attention', x, op('mul.Scalar', x, 2), op('add.Scalar', x, 1)),
  ],
  [
    'attention, dense',
    () => torch.randn([2, 3, 5, 4]),
    (x) => op('scaled_dot_product_attention', x, op('mul.Scalar', x, 2), op('add.Scalar', x, 1), none, 0, true),
  ],
  ['embedding', () => torch.randn([9, 3]), (x) => op('embedding', x, integers(9, [2, 4]))],
  [
    'batch normalization of rows',
    () => torch.randn([6, 3]),
    (x) => ops('native_batch_norm', x, none, none, torch.zeros([3]), torch.ones([3]), true, 0.1, 1e-5),
  ],
];

/** Everything but the values. */
const describeAll = (tensors: Inputs): string[] =>
  tensors.map(({ dtype, shape, strides }) => `${dtype}[${shape}] (${strides})`);

/** What the step gives, and the gradients of what it is made of. */
function everything(input: torch.Tensor, step: (x: torch.Tensor) => torch.Tensor | torch.Tensor[]): torch.Tensor[] {
  const results = [step(input)].flat();
  const roots = results.filter((result) => result.requiresGrad).map((result) => op('sum', op('sin', result)));
  return [...results, ...torch.grad(roots, [input])];
}

test.each(cases)('%s', (_, make, step) => {
  torch.manualSeed(4);
  const input = torch.keep(make().detach().requiresGrad_());
  torch.manualSeed(5);
  const eager = everything(input, step);
  let told: string[] = [];
  const { madeFor, graph } = recordLater(
    [],
    () => {
      const results = everything(input, step);
      told = describeAll(results);
      return results;
    },
    () => null,
  );
  expect(madeFor).toBeNull();
  expect(told).toEqual(describeAll(eager));
  torch.manualSeed(5);
  graph?.replay();
  expect(graph?.outputs().map(bitsOf)).toEqual(eager.map(bitsOf));
  graph?.dispose();
});
