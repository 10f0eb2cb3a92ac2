import { rangeError, typeError } from '../errors.js';
import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { scaledDotProductAttention } from '../ops/attention.js';
import { narrow } from '../ops/indexing.js';
import { linear } from '../ops/linear.js';
import { flatten, split, transpose, unflatten } from '../ops/shape.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { type CallContext, checkOptionNames, checkPositiveInteger, Layer, type LayerOptions } from './layer.js';
import { type KerasWeight, type Weight, WeightPart } from './weight.js';

/** Options of {@link MultiHeadAttention}. */
export interface MultiHeadAttentionOptions extends LayerOptions {
  /** Number of heads. */
  numHeads: number;
  /** Size of each head's queries and keys. */
  keyDim: number;
  /** Size of each head's values. Default: `keyDim`. */
  valueDim?: number | null;
  /** Share of the attention's weights that training drops, from 0 to below 1. Default 0. */
  dropout?: number;
  /** Default true. */
  useBias?: boolean;
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerLike;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerLike;
}

/** Queries, keys and values of all heads lie one after the other in one matrix, so that one product makes them. */
interface Projection {
  name: 'query' | 'key' | 'value';
  /** First row, and size of each head. */
  from: number;
  size: number;
}

/**
 * Self-attention: each step of `[batch, steps, features]` gathers from all steps what its query finds in their keys; the shape stays. Vaswani et al. 2017,
 * https://arxiv.org/abs/1706.03762.
 *
 * Keras' layer called with one input for query, key and value. Weights in its order and layout: query, key and value kernels
 * `[features, numHeads, keyDim]` each with its bias `[numHeads, keyDim]` (of values: `valueDim`), then the output's kernel
 * `[numHeads, valueDim, features]` and bias `[features]`. In a state dict they are those of `torch.nn.MultiheadAttention`: `in_proj_weight` and `in_proj_bias`, which
 * hold queries, keys and values one after the other, `out_proj.weight` and `out_proj.bias`.
 *
 * @throws RangeError when the input is not `[batch, steps, features]`
 * @see https://keras.io/api/layers/attention_layers/multi_head_attention/
 *
 * @example
 * model.add(torch.layers.residual({ layers: [torch.layers.multiHeadAttention({ numHeads: 4, keyDim: 16 })] }));
 */
export class MultiHeadAttention extends Layer {
  readonly className = 'MultiHeadAttention';
  readonly numHeads: number;
  readonly keyDim: number;
  readonly valueDim: number;
  readonly dropout: number;
  readonly useBias: boolean;
  readonly #kernelInitializer: Initializer;
  readonly #biasInitializer: Initializer;
  #inWeight: Weight | undefined;
  #inBias: Weight | undefined;
  #outWeight: Weight | undefined;
  #outBias: Weight | undefined;

  constructor(options: MultiHeadAttentionOptions) {
    if (typeof options !== 'object' || options === null)
      throw typeError('an options object such as { numHeads: 4, keyDim: 16 }', 'multiHeadAttention', options);
    super(options);
    const initializers = ['kernelInitializer', 'biasInitializer'];
    const own = ['numHeads', 'keyDim', 'valueDim', 'dropout', 'useBias', ...initializers];
    checkOptionNames(options, own, 'multiHeadAttention');
    this.numHeads = checkPositiveInteger(options.numHeads, 'numHeads of multiHeadAttention');
    this.keyDim = checkPositiveInteger(options.keyDim, 'keyDim of multiHeadAttention');
    this.valueDim = checkPositiveInteger(options.valueDim ?? this.keyDim, 'valueDim of multiHeadAttention');
    const rate = options.dropout ?? 0;
    if (typeof rate !== 'number') throw typeError('a number from 0 to below 1', 'dropout of multiHeadAttention', rate);
    if (!(rate >= 0 && rate < 1)) throw rangeError('a number from 0 to below 1', 'dropout of multiHeadAttention', rate);
    this.dropout = rate;
    this.useBias = options.useBias ?? true;
    this.#kernelInitializer = getInitializer(options.kernelInitializer ?? 'glorotUniform', 'kernelInitializer');
    this.#biasInitializer = getInitializer(options.biasInitializer ?? 'zeros', 'biasInitializer');
  }

  get #projections(): Projection[] {
    const keys = this.numHeads * this.keyDim;
    return [
      { name: 'query', from: 0, size: this.keyDim },
      { name: 'key', from: keys, size: this.keyDim },
      { name: 'value', from: 2 * keys, size: this.valueDim },
    ];
  }

  override build(inputShape: readonly number[]): void {
    const features = inputShape[1];
    if (inputShape.length !== 2 || features === undefined) {
      throw new RangeError(
        `Expected input of shape [batch, steps, features] for layer '${this.name}' but received [batch${inputShape.map((size) => `, ${size}`).join('')}]`,
      );
    }
    const { numHeads } = this;
    const rows = numHeads * (2 * this.keyDim + this.valueDim);
    // The fans that Keras finds in the kernels' three axes.
    const inFans = (size: number) => ({ fanIn: features * numHeads, fanOut: features * size });
    const outFans = { fanIn: numHeads * this.valueDim, fanOut: numHeads * features };
    this.#inWeight = this.addWeight({
      name: 'in_proj_weight',
      torchName: 'in_proj_weight',
      shape: [rows, features],
      initializer: this.#byProjection(this.#kernelInitializer, inFans),
      ...inFans(this.keyDim),
    });
    if (this.useBias) {
      const fans = (size: number) => ({ fanIn: numHeads, fanOut: size });
      this.#inBias = this.addWeight({
        name: 'in_proj_bias',
        torchName: 'in_proj_bias',
        shape: [rows],
        initializer: this.#byProjection(this.#biasInitializer, fans),
        ...fans(this.keyDim),
      });
    }
    this.#outWeight = this.addWeight({
      name: 'attention_output/kernel',
      torchName: 'out_proj.weight',
      shape: [features, numHeads * this.valueDim],
      initializer: this.#kernelInitializer,
      kerasLayout: { sizes: [features, numHeads, this.valueDim], axes: [1, 2, 0] },
      ...outFans,
    });
    if (this.useBias) {
      this.#outBias = this.addWeight({
        name: 'attention_output/bias',
        torchName: 'out_proj.bias',
        shape: [features],
        initializer: this.#biasInitializer,
        fanIn: features,
        fanOut: features,
      });
    }
  }

  /** Fills each projection's rows as the weight of its own that it is in Keras. */
  #byProjection(of: Initializer, fans: (size: number) => { fanIn: number; fanOut: number }): Initializer {
    const fill = (weight: Tensor): void => {
      for (const { from, size } of this.#projections) {
        tidy(() => of.fill(narrow(weight, 0, from, this.numHeads * size), fans(size)));
      }
    };
    return { name: of.name, config: of.config, fill };
  }

  override get ownKerasWeights(): readonly KerasWeight[] {
    const [weight, bias, outWeight, outBias] = [this.#inWeight, this.#inBias, this.#outWeight, this.#outBias];
    if (!this.built || !weight || !outWeight) return [];
    const features = weight.value.size(1);
    const parts = this.#projections.flatMap(({ name, from, size }) => {
      const count = this.numHeads * size;
      const sizes = [this.numHeads, size];
      const kernel = { sizes: [...sizes, features], axes: [2, 0, 1] };
      return [
        new WeightPart({ name: `${name}/kernel`, weight, from, count, kerasLayout: kernel }),
        ...(bias ? [new WeightPart({ name: `${name}/bias`, weight: bias, from, count, kerasLayout: { sizes } })] : []),
      ];
    });
    return [...parts, outWeight, ...(outBias ? [outBias] : [])];
  }

  call(x: Tensor, { training }: CallContext): Tensor {
    const projected = linear(x, (this.#inWeight as Weight).value, this.#inBias?.value);
    // [batch, heads, steps, size]
    const sizes = this.#projections.map(({ size }) => this.numHeads * size);
    const [query, key, value] = split(projected, sizes, -1).map((part, i) => {
      const { size } = this.#projections[i] as { size: number };
      return transpose(unflatten(part, -1, [this.numHeads, size]), 1, 2);
    }) as [Tensor, Tensor, Tensor];
    const attended = scaledDotProductAttention(query, key, value, { dropoutP: training ? this.dropout : 0 });
    return linear(flatten(transpose(attended, 1, 2), 2), (this.#outWeight as Weight).value, this.#outBias?.value);
  }

  override getConfig(): Record<string, unknown> {
    return {
      ...super.getConfig(),
      numHeads: this.numHeads,
      keyDim: this.keyDim,
      valueDim: this.valueDim,
      dropout: this.dropout,
      useBias: this.useBias,
      kernelInitializer: initializerConfig(this.#kernelInitializer),
      biasInitializer: initializerConfig(this.#biasInitializer),
    };
  }
}
