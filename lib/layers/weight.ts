import type { Initializer } from '../initializers/initializer.js';
import { native } from '../native/binding.js';
import { narrow } from '../ops/indexing.js';
import { copy_ } from '../ops/inPlace.js';
import { clone, contiguous, detach } from '../ops/memory.js';
import { operator } from '../ops/operator.js';
import { permute, reshape } from '../ops/shape.js';
import { noGrad } from '../tensor/autograd.js';
import { empty } from '../tensor/creation.js';
import { keep, tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

/** How Keras lays a weight out, seen from PyTorch's layout, which is the one in memory. */
export interface KerasLayout {
  /** Sizes to reshape PyTorch's layout to first, such as `[heads, keyDim, inputs]`. Default: its shape as it is. */
  sizes?: readonly number[];
  /** The order of those axes in Keras: `[1, 0]` for a transposed matrix, `[2, 3, 1, 0]` for the kernel of a convolution. Default: as they are. */
  axes?: readonly number[];
}

/** What a layer says of one of its weights. */
export interface WeightSpec {
  /** Keras' name, such as `kernel`. */
  name: string;
  /** PyTorch's name, such as `weight`. */
  torchName: string;
  /** Shape in PyTorch's layout, which is the one in memory. */
  shape: readonly number[];
  initializer: Initializer;
  fanIn: number;
  fanOut: number;
  /** False for statistics that are not learned. Default true. */
  trainable?: boolean;
  /** Keras' layout. Default: PyTorch's. */
  kerasLayout?: KerasLayout;
}

/** A weight as `getWeights` and `setWeights` have it: with Keras' name and layout. */
export interface KerasWeight {
  readonly name: string;
  /** Shape in Keras' layout. */
  readonly kerasShape: number[];
  /** A copy in Keras' layout. */
  toKeras(): Tensor;
  /** Copies in a value in Keras' layout, of {@link kerasShape}. */
  fromKeras(value: Tensor): void;
}

function shapeInKeras(shape: readonly number[], { sizes = shape, axes }: KerasLayout): number[] {
  return axes ? axes.map((axis) => sizes[axis] as number) : [...sizes];
}

function copyToKeras(memory: Tensor, { sizes, axes }: KerasLayout): Tensor {
  return tidy(() =>
    noGrad(() => {
      const split = sizes ? reshape(detach(memory), sizes) : detach(memory);
      return clone(contiguous(axes ? permute(split, axes) : split));
    }),
  );
}

function copyFromKeras(memory: Tensor, value: Tensor, { axes }: KerasLayout): void {
  tidy(() =>
    noGrad(() => {
      const split = axes
        ? permute(
            value,
            axes.map((_, i) => axes.indexOf(i)),
          )
        : value;
      copy_(memory, reshape(split, memory.shape));
    }),
  );
}

const setData = operator<undefined>('aten::set_data');

/**
 * A weight of a layer. Its memory stays where it is, since recorded steps refer to it: values are copied in. Whoever assigns other memory drops the steps.
 */
export class Weight implements KerasWeight {
  readonly name: string;
  readonly torchName: string;
  readonly trainable: boolean;
  readonly #value: Tensor;
  readonly #layout: KerasLayout;
  #standIn: Tensor | null = null;

  constructor(spec: WeightSpec) {
    this.name = spec.name;
    this.torchName = spec.torchName;
    this.trainable = spec.trainable ?? true;
    this.#layout = spec.kerasLayout ?? {};
    this.#value = keep(empty([...spec.shape], { dtype: 'float32' }));
    spec.initializer.fill(this.#value, spec);
    if (this.trainable) this.#value.requiresGrad = true;
  }

  /** The value in PyTorch's layout; leaf of the gradient graph when trainable. */
  get value(): Tensor {
    return this.#standIn ?? this.#value;
  }

  /** @internal What `run` gives with another tensor in the place of the value. */
  withValue<T>(standIn: Tensor, run: () => T): T {
    const before = this.#standIn;
    this.#standIn = standIn;
    try {
      return run();
    } finally {
      this.#standIn = before;
    }
  }

  get kerasShape(): number[] {
    return shapeInKeras(this.value.shape, this.#layout);
  }

  toKeras(): Tensor {
    return copyToKeras(this.value, this.#layout);
  }

  fromKeras(value: Tensor): void {
    copyFromKeras(this.value, value, this.#layout);
  }

  /** A copy in PyTorch's layout. */
  toTorch(): Tensor {
    return tidy(() => noGrad(() => clone(detach(this.value))));
  }

  /** Copies in a value in PyTorch's layout. */
  set(value: Tensor): void {
    noGrad(() => copy_(this.value, value));
  }

  /** Takes over the memory of a value in PyTorch's layout, of the same shape, dtype and device. */
  assign(value: Tensor): void {
    setData(this.value, detach(value));
  }

  /** Gives the memory back. */
  dispose(): void {
    native.dispose(this.#value.handle);
  }
}

/** What a {@link WeightPart} is of its weight. */
export interface WeightPartSpec {
  /** Keras' name. */
  name: string;
  weight: Weight;
  /** First row, and how many: along the first axis of PyTorch's layout. */
  from: number;
  count: number;
  /** Keras' layout of these rows. Default: PyTorch's. */
  kerasLayout?: KerasLayout;
}

/** Some rows of a {@link Weight}, where Keras has a weight of its own and PyTorch has them in one. */
export class WeightPart implements KerasWeight {
  readonly name: string;
  readonly #weight: Weight;
  readonly #from: number;
  readonly #count: number;
  readonly #layout: KerasLayout;

  constructor({ name, weight, from, count, kerasLayout }: WeightPartSpec) {
    this.name = name;
    this.#weight = weight;
    this.#from = from;
    this.#count = count;
    this.#layout = kerasLayout ?? {};
  }

  get kerasShape(): number[] {
    return shapeInKeras([this.#count, ...this.#weight.value.shape.slice(1)], this.#layout);
  }

  toKeras(): Tensor {
    return tidy(() => copyToKeras(this.#rows(), this.#layout));
  }

  fromKeras(value: Tensor): void {
    tidy(() => copyFromKeras(this.#rows(), value, this.#layout));
  }

  #rows(): Tensor {
    return narrow(detach(this.#weight.value), 0, this.#from, this.#count);
  }
}
