// The layers of the CNN and of the transformer that the library has not built in: layers of one's own, over its operators.
const path = require('node:path');
const torch = require(path.resolve(__dirname, '..', '..'));

class OwnLayer extends torch.layers.Layer {
  /** Weight and bias of a linear map or a convolution. */
  addMap(name, shape, fanIn, fanOut) {
    const add = (kind, kindShape, initializer) =>
      this.addWeight({
        name: `${name}_${kind}`,
        torchName: `${name}.${kind}`,
        shape: kindShape,
        initializer,
        fanIn,
        fanOut,
      });
    const weight = add('weight', shape, torch.initializers.glorotUniform());
    const bias = add('bias', [shape[0]], torch.initializers.zeros());
    return { weight, bias };
  }

  addNorm(name, size) {
    const add = (kind, initializer) =>
      this.addWeight({
        name: `${name}_${kind}`,
        torchName: `${name}.${kind}`,
        shape: [size],
        initializer,
        fanIn: size,
        fanOut: size,
      });
    const weight = add('weight', torch.initializers.ones());
    const bias = add('bias', torch.initializers.zeros());
    return { weight, bias };
  }
}

const linear = (x, { weight, bias }) => torch.linear(x, weight.value, bias.value);
const normalize = (x, { weight, bias }) =>
  torch.layerNorm(x, [x.shape.at(-1)], { weight: weight.value, bias: bias.value });

/** 3x3 convolution, relu, 2x2 pooling: `[batch, channels, height, width]` to `[batch, filters, (height - 2) / 2, (width - 2) / 2]`. */
class ConvolutionAndPooling extends OwnLayer {
  className = 'ConvolutionAndPooling';

  constructor(filters) {
    super();
    this.filters = filters;
  }

  build([channels]) {
    this.convolution = this.addMap('conv', [this.filters, channels, 3, 3], channels * 9, this.filters * 9);
  }

  computeOutputShape([, height, width]) {
    return [this.filters, Math.floor((height - 2) / 2), Math.floor((width - 2) / 2)];
  }

  call(x) {
    const { weight, bias } = this.convolution;
    return torch.maxPool2d(torch.conv2d(x, weight.value, bias.value).relu(), 2);
  }
}

/** A pre-norm layer of a transformer's encoder, `[batch, sequence, width]` to the same. */
class EncoderBlock extends OwnLayer {
  className = 'EncoderBlock';

  constructor({ heads, hidden }) {
    super();
    this.heads = heads;
    this.hiddenUnits = hidden;
  }

  build([, width]) {
    this.attentionNorm = this.addNorm('norm1', width);
    this.projections = this.addMap('in_proj', [3 * width, width], width, 3 * width);
    this.output = this.addMap('out_proj', [width, width], width, width);
    this.hiddenNorm = this.addNorm('norm2', width);
    this.hidden = this.addMap('linear1', [this.hiddenUnits, width], width, this.hiddenUnits);
    this.back = this.addMap('linear2', [width, this.hiddenUnits], this.hiddenUnits, width);
  }

  call(x) {
    const [batch, sequence, width] = x.shape;
    const projected = linear(normalize(x, this.attentionNorm), this.projections);
    const [query, key, value] = projected
      .reshape([batch, sequence, 3, this.heads, width / this.heads])
      .permute([2, 0, 3, 1, 4])
      .unbind(0);
    const attended = torch.scaledDotProductAttention(query, key, value).transpose(1, 2);
    const between = x.add(linear(attended.reshape([batch, sequence, width]), this.output));
    return between.add(linear(linear(normalize(between, this.hiddenNorm), this.hidden).relu(), this.back));
  }
}

/** The last norm of an encoder, and the mean over its sequence: `[batch, sequence, width]` to `[batch, width]`. */
class MeanOverSequence extends OwnLayer {
  className = 'MeanOverSequence';

  build([, width]) {
    this.norm = this.addNorm('norm', width);
  }

  computeOutputShape([, width]) {
    return [width];
  }

  call(x) {
    return normalize(x, this.norm).mean(1);
  }
}

module.exports = { ConvolutionAndPooling, EncoderBlock, MeanOverSequence };
