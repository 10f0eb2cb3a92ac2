import { inspect } from 'node:util';
import { rangeError, typeError } from '../errors.js';
import { native, type TensorHandle } from '../native/binding.js';
import { operator } from '../ops/operator.js';
import { backwardPass } from './backwardPass.js';
import { disposeSymbol } from './disposeSymbol.js';
import { type DType, dtypeFromCode, dtypes } from './dtype.js';
import { accumulatedCall, type GradientHook, gradientCall, RemovableHandle } from './hooks.js';
import { printTensor } from './print.js';
import {
  checkNestable,
  type Element,
  elementAt,
  type NestedArray,
  readBytes,
  readBytesAsync,
  readData,
  readDataAsync,
  type TensorData,
  toNested,
} from './read.js';
import { track } from './scope.js';

/** How {@link Tensor.backward} computes. */
export interface BackwardOptions {
  /** Keep the graph for another backward pass. Default: the value of `createGraph`. */
  retainGraph?: boolean;
  /** Record the backward pass itself, for second derivatives. Default false. */
  createGraph?: boolean;
  /** Add up gradients in these tensors alone, which need not be leaves. Default: in all leaves of the graph. */
  inputs?: Tensor | readonly Tensor[];
}

const wrap = (handle: TensorHandle): Tensor => new Tensor(handle);

const dequantize = operator('aten::dequantize.self');
const numpyT = operator('aten::numpy_T');
const mTOp = operator('aten::mT');
const matrixH = operator('aten::matrix_H');
const mHOp = operator('aten::mH');
const realOp = operator('aten::real');
const imagOp = operator('aten::imag');

/** The tensor whose elements are the values: of a quantized one the numbers that its integers stand for. */
function valuesOf(tensor: Tensor): Tensor {
  const { kind } = dtypes[tensor.dtype];
  if (kind === 'bits') {
    throw new RangeError(
      `Expected a tensor of numbers to read but received one of ${tensor.dtype}, which has none. Read its bytes: x.view('uint8')`,
    );
  }
  return kind === 'quantized' ? dequantize(tensor) : tensor;
}

function notOne(name: string, count: number): RangeError {
  return new RangeError(
    `Expected a tensor with one element for ${name} but it has ${count}. Choose one with at(), or read all with toArray()`,
  );
}

/**
 * A multi-dimensional array on a device, with libtorch's memory under it.
 *
 * Made by `torch.tensor`, `torch.zeros` and their like, never by `new`. Its operators are methods with PyTorch's names in camelCase
 * (`x.matmul(y)`, `x.add_(1)`), and functions of `torch`.
 *
 * Memory: a tensor is freed when it is garbage-collected, also in a loop that never yields; `dispose()`, `using` and `torch.tidy` free it at once.
 *
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * x.matmul(x).toArray(); // [[7, 10], [15, 22]]
 */
export class Tensor {
  /** @internal What the addon takes for this tensor: a handle, or itself where it holds the result of an operator. */
  readonly handle: TensorHandle;

  /** @internal The addon's number for what is under this tensor; -1 while nobody asked for it. The addon reads it by this name. */
  slot = -1;

  /**
   * @internal Tensors are made by `torch.tensor` and by operators.
   *
   * @param handle null for one that is to hold what an operator gives: see {@link hold}
   */
  constructor(handle: TensorHandle | null) {
    this.handle = handle ?? (this as unknown as TensorHandle);
    if (handle !== null) track(this);
  }

  /** Size of each dimension; `[]` for a scalar. */
  get shape(): number[] {
    return native.shape(this.handle);
  }

  /** PyTorch's name for {@link shape}, and of one dimension when `dim` is given (negative counts from the end). */
  size(): number[];
  size(dim: number): number;
  size(dim?: number): number[] | number {
    const shape = this.shape;
    if (dim === undefined) return shape;
    const size = shape[dim < 0 ? dim + shape.length : dim];
    if (size === undefined) throw rangeError(`a dimension from ${-shape.length} to ${shape.length - 1}`, 'dim', dim);
    return size;
  }

  /** Steps between neighbours in each dimension, counted in elements. */
  get strides(): number[] {
    return native.strides(this.handle);
  }

  /** How the elements are kept: `'strided'`, `'sparse_coo'`, `'sparse_csr'`, …; `'nested'` for a nested tensor. */
  get layout(): string {
    return native.layout(this.handle);
  }

  /** Element type, such as `'float32'`. */
  get dtype(): DType {
    return dtypeFromCode(native.dtype(this.handle));
  }

  /** Where the elements lie, such as `'cpu'` or `'cuda:0'`. */
  get device(): string {
    return native.device(this.handle);
  }

  /** Number of dimensions. */
  get ndim(): number {
    return this.shape.length;
  }

  /** PyTorch's name for {@link ndim}. */
  dim(): number {
    return this.ndim;
  }

  /** Number of elements. */
  numel(): number {
    return native.numel(this.handle);
  }

  /** Bytes of one element. */
  get itemsize(): number {
    return dtypes[this.dtype].bytes;
  }

  /** Bytes of all elements; views may share them. */
  get nbytes(): number {
    return this.numel() * this.itemsize;
  }

  /** True when the elements lie on a CUDA device. */
  get isCuda(): boolean {
    return this.device.startsWith('cuda');
  }

  /** True when there are no elements, only shape and dtype. */
  get isMeta(): boolean {
    return this.device === 'meta';
  }

  /** True in coordinate format; compressed formats are told by {@link layout}, as in PyTorch. */
  get isSparse(): boolean {
    return this.layout === 'sparse_coo';
  }

  /** True for a quantized dtype. */
  get isQuantized(): boolean {
    return dtypes[this.dtype].kind === 'quantized';
  }

  /** True when it is a list of tensors of different sizes. */
  get isNested(): boolean {
    return this.layout === 'nested';
  }

  /**
   * A view with its dimensions in reverse order: a matrix turned.
   *
   * @see https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.T
   */
  get T(): Tensor {
    return numpyT(this);
  }

  /** A view with the last two dimensions exchanged: every matrix of a batch turned. */
  get mT(): Tensor {
    return mTOp(this);
  }

  /** A matrix turned and conjugated. */
  get H(): Tensor {
    return matrixH(this);
  }

  /** Every matrix of a batch turned and conjugated. */
  get mH(): Tensor {
    return mHOp(this);
  }

  /** A view of the real parts; of real numbers the tensor itself. */
  get real(): Tensor {
    return realOp(this);
  }

  /**
   * A view of the imaginary parts.
   *
   * @throws TorchError when the dtype is not complex
   */
  get imag(): Tensor {
    return imagOp(this);
  }

  /** True when the elements lie in memory in row-major order without gaps. */
  isContiguous(): boolean {
    return native.isContiguous(this.handle);
  }

  /** True when this tensor's memory is (a part of) the same storage as `other`'s. */
  sharesStorage(other: Tensor): boolean {
    if (!(other instanceof Tensor)) throw typeError('a Tensor', 'other', other);
    return native.storageId(this.handle) === native.storageId(other.handle);
  }

  /** True when operators on this tensor are recorded for gradients. Can be set on leaf tensors of a floating dtype. */
  get requiresGrad(): boolean {
    return native.requiresGrad(this.handle);
  }
  set requiresGrad(value: boolean) {
    native.setRequiresGrad(this.handle, value);
  }

  /** Sets {@link requiresGrad} and returns this tensor, for chaining. */
  requiresGrad_(value = true): this {
    this.requiresGrad = value;
    return this;
  }

  /** True for tensors that no recorded operator made. */
  get isLeaf(): boolean {
    return native.isLeaf(this.handle);
  }

  /** Name of the autograd function that made this tensor, such as `'AddBackward0'`; null for a leaf. */
  get gradFn(): string | null {
    return native.gradFnName(this.handle);
  }

  /**
   * Gradient that `backward()` accumulated here; null before. Every read gives a new `Tensor` on the same memory. Assign null to clear it.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.grad.html
   */
  get grad(): Tensor | null {
    const handle = native.gradOf(this.handle);
    return handle === null ? null : new Tensor(handle);
  }
  set grad(value: Tensor | null) {
    if (value !== null) this.#checkGrad(value);
    native.setGrad(this.handle, value === null ? null : value.handle);
  }

  #checkGrad(value: unknown): void {
    if (!(value instanceof Tensor)) throw typeError('a Tensor or null', 'grad', value);
    const describe = (tensor: Tensor) => `${tensor.dtype}[${tensor.shape.join(', ')}] on ${tensor.device}`;
    if (value === this) throw new RangeError('Expected another tensor for grad but received the tensor itself');
    if (describe(value) !== describe(this)) {
      throw new RangeError(`Expected ${describe(this)} for grad but received ${describe(value)}`);
    }
  }

  /** Which result of its {@link gradFn} this tensor is; 0 for a leaf. */
  get outputNr(): number {
    return native.outputNr(this.handle);
  }

  /**
   * How often this tensor's memory was changed in place. Views count together. PyTorch's `_version`.
   *
   * @throws TorchError for a tensor that was made in inference mode, which has no version
   */
  get version(): number {
    return native.version(this.handle);
  }

  /** True for a tensor that was made in `torch.inferenceMode`. */
  isInference(): boolean {
    return native.isInference(this.handle);
  }

  /**
   * Lets backward passes keep the gradient of this result in its {@link grad}, as they do for leaves. Does nothing for a leaf.
   *
   * @throws TorchError when this tensor requires no gradient
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html
   *
   * @example
   * const y = x.mul(2);
   * y.retainGrad();
   * y.sum().backward();
   * y.grad; // ones
   */
  retainGrad(): void {
    native.retainGrad(this.handle);
  }

  /** True after {@link retainGrad}; false for a leaf. */
  get retainsGrad(): boolean {
    return native.retainsGrad(this.handle);
  }

  /**
   * Has `hook` called whenever a backward pass (`backward()`, `torch.grad`) has computed the gradient of this tensor. What it returns, if anything, takes the
   * gradient's place. Hooks run in the order in which they were registered; what they throw comes out of the pass unchanged. A pass that brings no gradient
   * here does not call them.
   *
   * The hook lives as long as this tensor, or the graph through it. If it uses this very tensor, or one computed from it, neither can be collected until
   * `remove()`, or `dispose()` of the tensor where no graph holds it. (PyTorch's own cycles through a graph leak as well; it collects those through a
   * tensor alone.)
   *
   * A step that was recorded (`torch.capture`) has the operators of the hooks that there were when it was recorded; `fit` records its step again when hooks of
   * weights have come or gone.
   *
   * @param hook synchronous; gets the gradient, of this tensor's shape and dtype, which it should not change in place
   * @returns a handle to take the hook away by
   * @throws TorchError when this tensor requires no gradient. From the pass: TypeError when `hook` gives something else than a tensor or returns a promise,
   * RangeError when its tensor has another shape, dtype or device
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html
   *
   * @example
   * const handle = x.registerHook((gradient) => gradient.clamp({ min: -1, max: 1 }));
   * x.square().sum().backward();
   * handle.remove();
   */
  registerHook(hook: GradientHook): RemovableHandle {
    if (typeof hook !== 'function') throw typeError('a function', 'hook', hook);
    return new RemovableHandle(native.registerHook(this.handle, gradientCall(hook, wrap)));
  }

  /**
   * Has `hook` called whenever `backward()` has added to the {@link grad} of this leaf; it gets the leaf. So an optimizer can make its step for a parameter, and
   * drop the gradient, before the next one is computed. `torch.grad` adds nothing up, and calls no such hook; nor
   * does `fit`, which uses it.
   *
   * What {@link registerHook} says of lives and errors holds here too; since the hook is given the leaf, it need not refer to it by itself.
   *
   * @throws RangeError when this tensor is no leaf, TorchError when it requires no gradient
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html
   *
   * @example
   * weight.registerPostAccumulateGradHook((leaf) => {
   *   torch.noGrad(() => leaf.sub_(leaf.grad!.mul(0.1)));
   *   leaf.grad = null;
   * });
   */
  registerPostAccumulateGradHook(hook: (leaf: Tensor) => void): RemovableHandle {
    if (typeof hook !== 'function') throw typeError('a function', 'hook', hook);
    if (!this.isLeaf) {
      throw new RangeError(
        `Expected a leaf for registerPostAccumulateGradHook() but received a result of ${this.gradFn}. Gradients are added up in leaves: use registerHook() for others`,
      );
    }
    return new RemovableHandle(native.registerAccumulatedHook(this.handle, accumulatedCall(hook, wrap)));
  }

  /**
   * Computes the gradients of this tensor with respect to the leaves of its graph and adds them to their `grad`.
   *
   * @param gradient weight of each element, of this tensor's shape; may be left out for a scalar
   * @throws TorchError when this tensor has no gradient function, or is no scalar and `gradient` is missing
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   */
  backward(gradient?: Tensor | null, options: BackwardOptions = {}): void {
    if (gradient !== undefined && gradient !== null && !(gradient instanceof Tensor)) {
      throw typeError('a Tensor', 'gradient', gradient);
    }
    const { createGraph = false, inputs } = options;
    const targets: unknown = inputs instanceof Tensor ? [inputs] : (inputs ?? null);
    if (targets !== null && !(Array.isArray(targets) && targets.every((each) => each instanceof Tensor))) {
      throw typeError('a Tensor or an array of Tensors', 'inputs', inputs);
    }
    const leaves = targets as Tensor[] | null;
    if (leaves?.length === 0) throw rangeError('at least one Tensor', 'inputs', inputs);
    backwardPass(() =>
      native.backward(
        [this.handle],
        gradient ? [gradient.handle] : null,
        options.retainGraph ?? createGraph,
        createGraph,
        leaves?.map((each) => each.handle) ?? null,
      ),
    );
  }

  /**
   * The elements in row-major order, once they are there. Large tensors are copied on another thread, so that the event loop stays free.
   *
   * float16, bfloat16 and 8-bit floats come as `Float32Array`, complex numbers as pairs, bool as `Uint8Array` of 0 and 1, int64 as `BigInt64Array`,
   * quantized types as their stored integers.
   */
  async data(): Promise<TensorData> {
    return readDataAsync(this);
  }

  /** The elements in row-major order as a new typed array; types as in {@link data}. */
  dataSync(): TensorData {
    return readData(this);
  }

  /**
   * The elements as bytes in row-major order, once they are there: little-endian, whatever the dtype. Large tensors are copied on another thread.
   * `torch.frombuffer` makes a tensor of them again.
   */
  async bytes(): Promise<Uint8Array> {
    return readBytesAsync(this);
  }

  /**
   * {@link bytes} at once.
   *
   * @example
   * torch.tensor([1], { dtype: 'bfloat16' }).bytesSync(); // Uint8Array [128, 63]
   */
  bytesSync(): Uint8Array {
    return readBytes(this);
  }

  /**
   * The elements as nested arrays; of a scalar, the value itself. bool gives booleans, complex `{ re, im }`, int64 numbers, or a bigint
   * where a number would not be exact, and quantized types the numbers that they stand for.
   *
   * @throws RangeError when there are more than 2^26 elements, which JavaScript's heap could not hold
   */
  toArray(): NestedArray {
    const { shape } = this;
    checkNestable(shape);
    const values = valuesOf(this);
    return toNested(readData(values), shape, values.dtype);
  }

  /**
   * {@link toArray} once the elements are there. They are read as {@link data} reads them; only the nested arrays are made on this thread.
   *
   * @throws RangeError when there are more than 2^26 elements, which JavaScript's heap could not hold
   */
  async toArrayAsync(): Promise<NestedArray> {
    const { shape } = this;
    checkNestable(shape);
    const values = valuesOf(this);
    const { dtype } = values;
    return toNested(await readDataAsync(values), shape, dtype);
  }

  /**
   * The value of a tensor with one element.
   *
   * @throws RangeError when it has more or fewer
   */
  item(): number;
  item<T extends Element>(): T;
  item(): Element {
    const count = this.numel();
    if (count !== 1) throw notOne('item()', count);
    const value = valuesOf(this);
    return elementAt(readData(value), 0, value.dtype);
  }

  /**
   * {@link item} once the value is there: on a GPU the event loop stays free while earlier work is still running.
   *
   * @throws RangeError when the tensor has more or fewer than one element
   */
  async itemAsync<T extends Element = number>(): Promise<T> {
    const count = this.numel();
    if (count !== 1) throw notOne('itemAsync()', count);
    const value = valuesOf(this);
    const { dtype } = value;
    return elementAt(await readDataAsync(value), 0, dtype) as T;
  }

  /** True when this tensor was disposed of. */
  get isDisposed(): boolean {
    return native.isDisposed(this.handle);
  }

  /** Gives this tensor's memory back (unless a view or a graph still uses it). Using the tensor afterwards is a `DisposedError`. */
  dispose(): void {
    native.dispose(this.handle);
  }

  /** Lets `using x = torch.ones([3])` dispose of it at the end of the block. */
  [disposeSymbol](): void {
    this.dispose();
  }

  /** As PyTorch prints it. */
  toString(): string {
    if (this.isDisposed) return 'tensor(<disposed>)';
    return printTensor(this, wrap);
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /**
   * What JavaScript's own operators see: the value of a tensor with one real element, so that `loss > 0.5` and `Math.sqrt(x)` are right; in text and
   * for `+`, which joins text, what {@link toString} gives.
   *
   * @throws TypeError when a number is wanted of a tensor that is none
   */
  [Symbol.toPrimitive](hint: 'number' | 'string' | 'default'): string | number | bigint {
    if (hint !== 'number') return this.toString();
    const value = this.numel() === 1 ? this.item<Element>() : undefined;
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (typeof value === 'boolean') return Number(value);
    throw new TypeError(
      `Expected a tensor with one real element for an operator of JavaScript but received ${this.dtype}[${this.shape.join(', ')}]. ` +
        'Element by element there are methods: x.gt(y), x.add(y)',
    );
  }

  /** JSON has no tensors: the nested arrays. */
  toJSON(): NestedArray {
    return this.toArray();
  }

  /** Iterates over the first dimension, giving views. */
  *[Symbol.iterator](): IterableIterator<Tensor> {
    const size = this.shape[0];
    if (size === undefined)
      throw new TypeError('Expected a tensor with at least one dimension to iterate over but received a scalar');
    const select = (this as unknown as { select(dim: number, index: number): Tensor }).select;
    for (let i = 0; i < size; i++) yield select.call(this, 0, i);
  }
}

/**
 * V8 collects young objects when there are so many bytes of them, and sees a hundred bytes of a tensor that has six hundred outside of its heap. What is made
 * with each result, for nothing, has it come twice to three times as often: it frees fewer tensors at a time, which takes less long (8 ms instead of 22 in a loop
 * that only adds) and finds more of them in the processor's cache.
 */
const young: { ballast: readonly unknown[] } = { ballast: [] };
const ballastLength = 16;

/** @internal The addon has put the result of an operator under a tensor that was made for it. */
export function hold(tensor: Tensor, slot: number): Tensor {
  tensor.slot = slot;
  young.ballast = new Array(ballastLength);
  track(tensor);
  return tensor;
}

/** @internal The tensor's slot, known from now on. It is good for as long as the tensor lives. */
export function slotOf(tensor: Tensor): number {
  if (tensor.slot < 0) tensor.slot = native.slotOf(tensor.handle);
  return tensor.slot;
}

/** True for a tensor of this library. */
export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}
