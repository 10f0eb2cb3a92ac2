import type { Initializer } from '../initializers/initializer.js';
import { native } from '../native/binding.js';
import { copy_ } from '../ops/inPlace.js';
import { clone, contiguous, detach } from '../ops/memory.js';
import { t } from '../ops/shape.js';
import { noGrad } from '../tensor/autograd.js';
import { empty } from '../tensor/creation.js';
import { keep, tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

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
  /** Keras has the two axes the other way round. Default false. */
  transposed?: boolean;
}

/**
 * A weight of a layer. Its memory stays where it is for the layer's life, since recorded steps refer to it: values are copied in.
 */
export class Weight {
  readonly name: string;
  readonly torchName: string;
  readonly trainable: boolean;
  /** The value in PyTorch's layout; leaf of the gradient graph when trainable. */
  readonly value: Tensor;
  readonly #transposed: boolean;

  constructor(spec: WeightSpec) {
    this.name = spec.name;
    this.torchName = spec.torchName;
    this.trainable = spec.trainable ?? true;
    this.#transposed = spec.transposed ?? false;
    this.value = keep(empty([...spec.shape]));
    spec.initializer.fill(this.value, spec);
    if (this.trainable) this.value.requiresGrad = true;
  }

  /** Shape in Keras' layout. */
  get kerasShape(): number[] {
    const { shape } = this.value;
    return this.#transposed ? shape.reverse() : shape;
  }

  /** A copy in Keras' layout. */
  toKeras(): Tensor {
    return tidy(() =>
      noGrad(() => {
        const own = detach(this.value);
        return this.#transposed ? clone(contiguous(t(own))) : clone(own);
      }),
    );
  }

  /** Copies in a value in Keras' layout, of {@link kerasShape}. */
  fromKeras(value: Tensor): void {
    tidy(() => this.set(this.#transposed ? t(value) : value));
  }

  /** A copy in PyTorch's layout. */
  toTorch(): Tensor {
    return tidy(() => noGrad(() => clone(detach(this.value))));
  }

  /** Copies in a value in PyTorch's layout. */
  set(value: Tensor): void {
    noGrad(() => copy_(this.value, value));
  }

  /** Gives the memory back. */
  dispose(): void {
    native.dispose(this.value.handle);
  }
}
