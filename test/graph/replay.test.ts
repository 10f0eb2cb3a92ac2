import * as torch from 'node-torch';
import { expectReplaysLikeEager, type InputMaker, op, ops, type StepFunction } from './recording.js';

beforeAll(() => torch.setNumThreads(1));

const { randn, rand } = torch;
const leaf = (...shape: number[]): torch.Tensor => {
  const tensor = randn(shape);
  tensor.requiresGrad = true;
  return tensor;
};
const labels = (shape: number[], below: number): torch.Tensor => torch.randint(0, below, shape);
const lossAndGrads = (loss: torch.Tensor, parameters: torch.Tensor[]): torch.Tensor[] => [
  loss,
  ...torch.grad(loss, parameters),
];

interface Case {
  inputs: InputMaker;
  /** Makes the step with its state. */
  step: () => StepFunction;
}

const one =
  (...shape: number[]): InputMaker =>
  () => [randn(shape)];

/** A step without state. */
const pure =
  (step: (x: torch.Tensor, ...rest: torch.Tensor[]) => torch.Tensor[]): (() => StepFunction) =>
  () =>
  ([x, ...rest]) =>
    step(x as torch.Tensor, ...rest);

const cases: Record<string, Case> = {
  'a multilayer perceptron with its gradients': {
    inputs: () => [randn(8, 5), labels([8], 3)],
    step: () => {
      const parameters = [leaf(6, 5), leaf(6), leaf(3, 6), leaf(3)];
      const [w0, b0, w1, b1] = parameters;
      return ([x, y]) => {
        const hidden = op('relu', op('linear', x, w0, b0));
        const loss = op('cross_entropy_loss', op('linear', hidden, w1, b1), y);
        return lossAndGrads(loss, parameters);
      };
    },
  },
  'convolution, batch norm in training with running statistics, pooling, gradients': {
    inputs: one(4, 3, 8, 8),
    step: () => {
      const [weight, bias, gamma, beta] = [leaf(5, 3, 3, 3), leaf(5), leaf(5), leaf(5)];
      const mean = torch.zeros([5]);
      const variance = torch.ones([5]);
      return ([x]) => {
        const convolved = op('conv2d', x, weight, bias, [1, 1], [1, 1]);
        const normed = op('batch_norm', convolved, gamma, beta, mean, variance, true, 0.1, 1e-5, false);
        const pooled = op('max_pool2d', op('relu', normed), [2, 2]);
        const loss = op('mean', op('mul.Tensor', pooled, pooled));
        return [
          ...lossAndGrads(loss, [weight, bias, gamma, beta]),
          op('mul.Scalar', mean, 1),
          op('mul.Scalar', variance, 1),
        ];
      };
    },
  },
  'batch norm whose statistics are made in the step': {
    inputs: one(6, 4),
    step: pure((x) => {
      const mean = torch.zeros([4]);
      const variance = torch.ones([4]);
      const y = op('batch_norm', x, null, null, mean, variance, true, 0.1, 1e-5, false);
      return [y, op('mul.Scalar', mean, 1), op('mul.Scalar', variance, 1)];
    }),
  },
  'batch norm kernels that write statistics and give results besides': {
    inputs: one(6, 4),
    step: () => {
      const [gamma, beta, mean, variance] = [torch.ones([4]), torch.zeros([4]), torch.zeros([4]), torch.ones([4])];
      return ([x]) => [
        ...ops('_native_batch_norm_legit', x, null, null, mean, variance, true, 0.1, 1e-5),
        ...ops('_batch_norm_with_update', x, gamma, beta, mean, variance, 0.1, 1e-5).slice(0, 3),
        op('mul.Scalar', mean, 1),
        op('mul.Scalar', variance, 1),
      ];
    },
  },
  'rrelu, which writes its noise and gives a result besides': {
    inputs: one(5, 5),
    step: pure((x) => [op('rrelu', x, 0.1, 0.4, true)]),
  },
  'convolution without bias and with groups, stride and dilation': {
    inputs: one(2, 4, 9, 9),
    step: () => {
      const weight = leaf(6, 2, 3, 3);
      return ([x]) => lossAndGrads(op('sum', op('conv2d', x, weight, null, [2, 2], [2, 2], [2, 2], 2)), [weight]);
    },
  },
  'a convolution on channels-last memory': {
    inputs: one(2, 3, 6, 6),
    step: () => {
      const weight = leaf(4, 3, 3, 3);
      return ([x]) => {
        const last = op('contiguous', x, 'channels_last');
        const y = op('conv2d', last, weight, null, [1, 1], [1, 1]);
        return [y, ...lossAndGrads(op('sum', op('relu', y)), [weight])];
      };
    },
  },
  'layer norm': {
    inputs: one(3, 4, 6),
    step: () => {
      const [gamma, beta] = [leaf(6), leaf(6)];
      return ([x]) => {
        const normed = op('layer_norm', x, [6], gamma, beta);
        return lossAndGrads(op('sum', op('tanh', normed)), [gamma, beta]);
      };
    },
  },
  'group norm': {
    inputs: one(2, 6, 5),
    step: () => {
      const gamma = leaf(6);
      return ([x]) => lossAndGrads(op('sum', op('sigmoid', op('group_norm', x, 3, gamma))), [gamma]);
    },
  },
  'attention with causal mask and gradients': {
    inputs: one(2, 4, 5, 8),
    step: () => {
      const weight = leaf(8, 8);
      return ([x]) => {
        const q = op('matmul', x, weight);
        const attended = op('scaled_dot_product_attention', q, x, x, null, 0, true);
        return [attended, ...lossAndGrads(op('sum', op('mul.Tensor', attended, attended)), [weight])];
      };
    },
  },
  'attention with a mask and dropout': {
    inputs: one(2, 4, 5, 8),
    step: pure((x) => {
      const mask = op('tril', torch.ones([5, 5], { dtype: 'bool' }));
      return [op('scaled_dot_product_attention', x, x, x, mask, 0.3)];
    }),
  },
  'embedding with gradients': {
    inputs: () => [labels([3, 4], 7)],
    step: () => {
      const table = leaf(7, 5);
      return ([indices]) => lossAndGrads(op('sum', op('tanh', op('embedding', table, indices))), [table]);
    },
  },
  'an LSTM with gradients': {
    inputs: one(4, 2, 3),
    step: () => {
      const parameters = [leaf(20, 3), leaf(20, 5), leaf(20), leaf(20)];
      return ([x]) => {
        const state = [torch.zeros([1, 2, 5]), torch.zeros([1, 2, 5])];
        const [y] = ops('lstm.input', x, state, parameters, true, 1, 0, true, false, false);
        return [y as torch.Tensor, ...lossAndGrads(op('sum', y), parameters)];
      };
    },
  },
  'a GRU cell, whose in-place products keep what they overwrite for the gradient': {
    inputs: () => [randn(2, 4), randn(2, 3)],
    step: () => {
      const parameters = [leaf(9, 4), leaf(9, 3), leaf(9), leaf(9)];
      return ([x, hidden]) => {
        const y = op('gru_cell', x, hidden, ...parameters);
        return [y, ...lossAndGrads(op('sum', op('mul.Tensor', y, y)), parameters)];
      };
    },
  },
  'in-place operators on results that the gradient needs': {
    inputs: one(4, 4),
    step: () => {
      const weight = leaf(4, 4);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const half = op('mul.Scalar', y, 0.5);
        op('mul_.Tensor', y, half);
        op('clamp_min_', y, 0.1);
        op('div_.Tensor', y, op('add.Scalar', op('abs', half), 1));
        const selves = [op('mul.Scalar', y, 2), op('mul.Scalar', y, 3)];
        torch.ops.call('aten::_foreach_mul_.List', [selves, [half, y]]);
        return [y, ...selves, ...lossAndGrads(op('sum', op('cat', selves)), [weight])];
      };
    },
  },
  'in-place operators on views': {
    inputs: one(4, 6),
    step: () => {
      const weight = leaf(4, 6);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const left = op('narrow', y, 1, 0, 3);
        op('add_.Tensor', left, op('narrow', x, 1, 3, 3));
        op('sin_', op('t', left));
        op('zero_', op('narrow', y, 1, 4, 1));
        return [y, ...lossAndGrads(op('sum', op('mul.Tensor', y, y)), [weight])];
      };
    },
  },
  'a tensor that is used several times, whose gradients add up': {
    inputs: one(5, 5),
    step: () => {
      const weight = leaf(5, 5);
      return ([x]) => {
        const a = op('mm', x, weight);
        const b = op('mm', a, weight);
        const c = op('add.Tensor', op('mul.Tensor', a, b), op('t', a));
        return lossAndGrads(op('sum', op('add.Tensor', op('sigmoid', c), op('mul.Tensor', weight, weight))), [weight]);
      };
    },
  },
  'a gradient of a gradient': {
    inputs: one(4),
    step: () => {
      const weight = leaf(4);
      return ([x]) => {
        const y = op('sum', op('pow.Tensor_Scalar', op('mul.Tensor', x, weight), 3));
        const [first] = torch.grad(y, [weight], { createGraph: true });
        return [first as torch.Tensor, ...torch.grad(op('sum', op('sin', first)), [weight])];
      };
    },
  },
  'an optimizer: fused Adam on parameters, moments and a step counter': {
    inputs: () => [randn(8, 5), randn(8, 1)],
    step: () => {
      const parameters = [leaf(1, 5), leaf(1)];
      const adam = new torch.optim.Adam(parameters, { lr: 0.1 });
      return ([x, y]) => {
        const loss = op('mse_loss', op('linear', x, ...parameters), y);
        adam.apply(torch.grad(loss, parameters));
        return [loss, ...torch.noGrad(() => parameters.map((parameter) => op('mul.Scalar', parameter, 1)))];
      };
    },
  },
  'clipping of the gradients to a norm': {
    inputs: one(8, 5),
    step: () => {
      const parameters = [leaf(3, 5), leaf(3)];
      return ([x]) => {
        const grads = torch.grad(op('sum', op('exp', op('linear', x, ...parameters))), parameters);
        const norms = torch.ops.call('aten::_foreach_norm.Scalar', [grads]) as torch.Tensor[];
        const total = op('linalg_vector_norm', op('stack', norms));
        const scale = op('clamp', op('reciprocal', op('add.Scalar', total, 1e-6)), null, 1);
        torch.ops.call('aten::_foreach_mul_.Tensor', [grads, scale]);
        return [total, ...grads];
      };
    },
  },
  'losses that reduce within their kernel': {
    inputs: () => [rand(4, 3), rand(4, 3)],
    step: () => {
      const shift = torch.full([3], 0.01);
      shift.requiresGrad = true;
      return ([x, y]) => {
        const p = op('mul.Scalar', op('add.Tensor', x, shift), 0.9);
        return [
          'mse_loss',
          'l1_loss',
          'smooth_l1_loss',
          'huber_loss',
          'soft_margin_loss',
          'binary_cross_entropy',
          'binary_cross_entropy_with_logits',
          'kl_div',
        ].flatMap((name) => lossAndGrads(op(name, p, y), [shift]));
      };
    },
  },
  'losses of classes': {
    inputs: () => [randn(4, 5), labels([4], 5)],
    step: () => {
      const weight = torch.full([5], 1.5);
      return ([x, y]) => [
        op('cross_entropy_loss', x, y),
        op('cross_entropy_loss', x, y, weight, 2),
        op('cross_entropy_loss', x, y, null, 1, -100, 0.1),
        op('nll_loss_nd', op('log_softmax.int', x, 1), y),
        op('multi_margin_loss', x, y),
      ];
    },
  },
  activations: {
    inputs: one(4, 7),
    step: () => {
      const weight = leaf(7);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const names = [
          'gelu',
          'silu',
          'mish',
          'elu',
          'selu',
          'celu',
          'softplus',
          'hardswish',
          'hardsigmoid',
          'log_sigmoid',
        ];
        return names.flatMap((name) => torch.grad(op('sum', op(name, y)), [weight], { retainGraph: true }));
      };
    },
  },
  'sums and products along an axis': {
    inputs: one(4, 6),
    step: () => {
      const weight = leaf(6);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const scans = ['cumsum', 'logcumsumexp'].map((name) => op(name, y, 1));
        // The gradient of cumprod looks for zeros, so it cannot be recorded.
        return [
          ...scans,
          op('cumprod', x, 1),
          ...scans.flatMap((scan) => torch.grad(op('sum', op('tanh', scan)), [weight], { retainGraph: true })),
        ];
      };
    },
  },
  'reductions with several results': {
    inputs: one(4, 6),
    step: pure((x) => [
      ...ops('max.dim', x, 1),
      ...ops('min.dim', x, 0, true),
      ...ops('median.dim', x, 1),
      ...ops('mode', x, 1),
      ...ops('kthvalue', x, 2, 1),
      ...ops('std_mean.correction', x, [1]),
      ...ops('var_mean.correction', x, [0]),
      ...ops('aminmax', x),
      ...ops('frexp.Tensor', x),
    ]),
  },
  sorting: {
    inputs: one(5, 6),
    step: () => {
      const weight = leaf(6);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const [sorted, order] = ops('sort', y, 1, true);
        const [top, where] = ops('topk', y, 3);
        return [
          ...[sorted, order, top, where].map((tensor) => tensor as torch.Tensor),
          op('argsort', x, 0),
          ...torch.grad(op('sum', op('mul.Tensor', top, top)), [weight]),
        ];
      };
    },
  },
  'lists that go in and come out': {
    inputs: one(6, 4),
    step: () => {
      const weight = leaf(4);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const [a, b, c] = ops('split.Tensor', y, 2);
        const rows = ops('unbind.int', y);
        const [d, e] = ops('unsafe_split.Tensor', y, 3);
        const [f, g] = ops('chunk', y, 2, 1);
        const joined = op('cat', [a, op('add.Tensor', b, c)]);
        const stacked = op('stack', [rows[0], rows[5], rows[2]]);
        return [
          joined,
          stacked,
          op('sub.Tensor', d, e),
          op('mul.Tensor', f, g),
          ...torch.grad(op('sum', op('tanh', op('cat', [joined, stacked]))), [weight]),
        ];
      };
    },
  },
  'results that are lists of new tensors': {
    inputs: () => [randn(3), randn(3)],
    step: pure((x, y) => [...ops('_foreach_add.List', [x, y], [y, x]), ...ops('_foreach_exp', [x, y])]),
  },
  'indexing with tensors of integers': {
    inputs: () => [randn(5, 6), labels([4], 5), labels([4], 6)],
    step: () => {
      const weight = leaf(6);
      return ([x, rows, columns]) => {
        const y = op('mul.Tensor', x, weight);
        const picked = op('index.Tensor', y, [rows, columns]);
        const column = op('index.Tensor', y, [null, columns]);
        return [
          picked,
          column,
          op('index_select', y, 0, rows),
          op('gather', y, 1, op('unsqueeze', op('cat', [rows, torch.zeros([1], { dtype: 'int64' })]), 1)),
          ...torch.grad(op('add.Tensor', op('sum', op('tanh', picked)), op('sum', op('exp', column))), [weight]),
        ];
      };
    },
  },
  'writing to indices': {
    inputs: () => [randn(5, 6), labels([4], 5), randn(4, 6)],
    step: pure((x, rows, values) => {
      const zeros = torch.zeros([5, 6]);
      op('index_add_', zeros, 0, rows, values);
      const put = op('clone', x);
      op('index_put_', put, [rows], values, true);
      const wide = op('expand', op('unsqueeze', rows, 1), [4, 6]);
      return [
        zeros,
        put,
        op('index_add', x, 0, rows, values),
        op('scatter.src', x, 0, wide, values),
        op('scatter_add', x, 0, wide, values),
        op('scatter_reduce.two', x, 0, wide, values, 'amax'),
        op('index_copy', x, 0, torch.tensor([1], { dtype: 'int64' }), op('narrow', values, 0, 0, 1)),
        op('masked_fill.Scalar', x, op('gt.Scalar', x, 0), 7),
      ];
    }),
  },
  'a mask in place, which selects by value on the inside only': {
    inputs: one(4, 5),
    step: pure((x) => {
      const y = op('clone', x);
      op('index_put_', y, [op('gt.Scalar', x, 0)], torch.tensor(-1));
      return [y];
    }),
  },
  choosing: {
    inputs: () => [randn(4, 5), randn(4, 5)],
    step: pure((x, y) => [
      op('where.self', op('gt.Tensor', x, y), x, y),
      op('where.ScalarOther', op('gt.Scalar', x, 0), x, 0),
      op('maximum', x, y),
      op('clamp', x, -0.5, 0.5),
      op('heaviside', x, y),
    ]),
  },
  'einsum and products of matrices': {
    inputs: () => [randn(2, 3, 4), randn(2, 4, 5)],
    step: () => {
      const weight = leaf(5, 3);
      return ([x, y]) => {
        const product = op('einsum', 'bij,bjk->bik', [x, y]);
        const through = op('matmul', product, weight);
        return [
          product,
          op('tensordot', x, y, [0, 2], [0, 1]),
          op('bmm', x, y),
          op('baddbmm', torch.ones([2, 3, 5]), x, y, 0.5, 2),
          ...lossAndGrads(op('sum', op('tanh', through)), [weight]),
        ];
      };
    },
  },
  'linear algebra': {
    inputs: one(4, 4),
    step: pure((x) => {
      const spd = op('add.Tensor', op('mm', x, op('t', x)), torch.eye(4));
      const triangle = op('linalg_cholesky', spd);
      return [
        triangle,
        op('linalg_inv', spd),
        op('linalg_solve', spd, x),
        op('linalg_det', spd),
        ...ops('linalg_qr', x),
        op('linalg_svdvals', x),
        ...ops('linalg_slogdet', spd),
      ];
    }),
  },
  'views, and operators on what they give': {
    inputs: one(4, 6),
    step: pure((x) => {
      const y = op('mul.Scalar', x, 2);
      const views = [
        op('t', y),
        op('reshape', y, [3, 8]),
        op('reshape', op('t', y), [24]),
        op('expand', op('unsqueeze', y, 0), [2, 4, 6]),
        op('permute', op('view', y, [2, 2, 6]), [2, 0, 1]),
        op('diagonal', y),
        op('flip', y, [1]),
        op('unfold', y, 1, 3, 2),
      ];
      return [...views, ...views.map((view) => op('add.Scalar', view, 1))];
    }),
  },
  'operators that give one of their arguments back': {
    inputs: one(4, 6),
    step: pure((x) => [
      op('mul.Scalar', op('contiguous', x), 2),
      op('mul.Scalar', op('to.dtype', x, 'float32'), 3),
      op('mul.Scalar', op('dropout', x, 0.5, false), 4),
      op('mul.Scalar', ops('native_dropout', x, 0.5, false)[0] as torch.Tensor, 5),
      op('mul.Scalar', op('_unsafe_view', x, [6, 4]), 6),
      op('mul.Scalar', op('positive', x), 7),
      op('contiguous', x),
    ]),
  },
  'random numbers': {
    inputs: one(4, 6),
    step: pure((x) => {
      const filled = torch.empty([4, 6]);
      op('uniform_', filled);
      return [
        op('dropout', x, 0.4, true),
        ops('native_dropout', x, 0.4, true)[0] as torch.Tensor,
        op('add.Tensor', x, torch.randn([4, 6])),
        op('bernoulli', op('sigmoid', x)),
        op('randn_like', x),
        torch.randperm(7),
        op('multinomial', op('exp', x), 3),
        filled,
      ];
    }),
  },
  'constants of the step': {
    inputs: one(4, 6),
    step: pure((x) => {
      const positions = torch.arange(6);
      const table = op('sin', op('mul.Scalar', positions, 0.3));
      const literal = torch.tensor([[1], [2], [3], [4]]);
      return [
        op('mul.Tensor', op('add.Tensor', x, table), literal),
        op('add.Tensor', x, op('ones_like', x)),
        op('sub.Tensor', torch.full([4, 6], 2), x),
        table,
        literal,
      ];
    }),
  },
  'fresh tensors that are changed in place': {
    inputs: one(4, 6),
    step: pure((x) => {
      const zeros = torch.zeros([6]);
      op('add_.Tensor', zeros, op('sum.dim_IntList', x, [0]));
      const literal = torch.tensor([1, 2, 3, 4, 5, 6]);
      op('mul_.Tensor', op('narrow', literal, 0, 2, 2), torch.tensor([10, 10]));
      op('add_.Tensor', literal, zeros);
      const like = op('zeros_like', x);
      op('copy_', op('select.int', like, 0, 1), literal);
      const empty = torch.empty([2, 6]);
      op('fill_.Scalar', empty, 3);
      op('add_.Tensor', empty, literal);
      return [zeros, literal, like, empty];
    }),
  },
  'state outside the step that is changed in place': {
    inputs: one(4, 6),
    step: () => {
      const average = torch.zeros([6]);
      const count = torch.zeros([], { dtype: 'int64' });
      return ([x]) => {
        op('lerp_.Scalar', average, op('mean.dim', x, [0]), 0.1);
        op('add_.Scalar', count, 1);
        return [op('mul.Scalar', average, 1), op('sub.Tensor', x, average), op('mul.Scalar', count, 1)];
      };
    },
  },
  'other dtypes': {
    inputs: () => [randn(4, 6), labels([4, 6], 9)],
    step: pure((x, n) => [
      op('add.Tensor', x, n),
      op('add.Tensor', op('to.dtype', x, 'float64'), n),
      op('mul.Tensor', op('to.dtype', x, 'bfloat16'), op('to.dtype', x, 'float16')),
      op('div.Tensor_mode', n, torch.tensor(2, { dtype: 'int64' }), 'floor'),
      op('sum', op('gt.Scalar', n, 3)),
      op('any.dim', op('gt.Scalar', n, 7), 1),
      op('bitwise_and.Scalar', n, 3),
      op('argmax', x, 1),
      op('abs', op('view_as_complex', op('reshape', x, [4, 3, 2]))),
      op('real', op('mul.Tensor', op('conj', op('view_as_complex', op('reshape', x, [4, 3, 2]))), { re: 1, im: 2 })),
    ]),
  },
  'operators without an out= overload': {
    inputs: one(4, 6),
    step: pure((x) => [
      op('_to_copy', x, 'float64'),
      torch.rand([3]),
      op('new_full', x, [2], 3),
      ...ops('_foreach_sqrt', [op('abs', x)]),
    ]),
  },
  images: {
    inputs: one(1, 2, 6, 6),
    step: () => {
      const weight = leaf(2, 1, 1);
      return ([x]) => {
        const y = op('mul.Tensor', x, weight);
        const images = [
          op('upsample_nearest2d', y, [12, 12]),
          op('upsample_bilinear2d', y, [9, 9], false),
          op('avg_pool2d', y, [2, 2]),
          op('adaptive_avg_pool2d', y, [3, 3]),
          op('pad', y, [1, 2, 0, 1], 'reflect'),
          op('pixel_shuffle', op('repeat', y, [1, 2, 1, 1]), 2),
          op('im2col', y, [2, 2], [1, 1], [0, 0], [2, 2]),
        ];
        return [
          ...images,
          ...images.flatMap((image) => torch.grad(op('sum', op('sin', image)), [weight], { retainGraph: true })),
        ];
      };
    },
  },
  'gradients that are zeros without memory': {
    inputs: one(4),
    step: () => {
      const weight = leaf(4);
      return ([x]) => {
        const y = op('add.Tensor', op('sgn', weight), op('mul.Tensor', weight, x));
        return [
          ...torch.grad(op('sum', op('sgn', op('mul.Tensor', weight, x))), [weight]),
          ...lossAndGrads(op('sum', y), [weight]),
        ];
      };
    },
  },
};

describe('a replay gives the bits of the eager step, with other inputs each time', () => {
  test.each(Object.keys(cases))('%s', (name) => {
    const { inputs, step } = cases[name] as Case;
    expectReplaysLikeEager(step, inputs);
  });
});
