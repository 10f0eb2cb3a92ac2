import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { inspect } from 'node:util';
import { rangeError, typeError } from '../errors.js';
import { writeFileAtomic } from '../io/atomicFile.js';
import { type NativeMethod, native, type ScriptHandle } from '../native/binding.js';
import { noGrad } from '../tensor/autograd.js';
import { disposeSymbol } from '../tensor/disposeSymbol.js';
import { type DType, dtypes, normalizeDType } from '../tensor/dtype.js';
import type { Complex } from '../tensor/read.js';
import { Tensor } from '../tensor/tensor.js';
import { readableError, withReadableErrors } from './scriptError.js';
import { fromScript, type ScriptInput, toScript } from './scriptValues.js';

/**
 * What a method of a TorchScript module gives: `List` and `Tuple` are arrays, a `NamedTuple` an array whose elements have names as well, a `Dict` with
 * string keys an object and any other a `Map`, `None` null, an int beyond 2^53 a bigint.
 */
export type ScriptResult =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | Complex
  | ScriptModule
  | ScriptResult[]
  | Map<ScriptResult, ScriptResult>
  | { [name: string]: ScriptResult };

/** Arguments of a method by their names. */
export type ScriptKeywords = Readonly<Record<string, ScriptInput>>;

/** Files to keep in a module's archive, by name. */
export type ExtraFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * A TorchScript module: made by Python's `torch.jit.trace` or `torch.jit.script`, read by `torch.jit.load`.
 *
 * Calls made with {@link forward} and {@link call} run on a thread of libuv's pool: the event loop stays free, and several run at once. Calls that only read
 * the module run side by side. Those that may change it (assign an attribute, write to a list or tensor that it holds, or any while it is in training mode)
 * wait for the others, and {@link train}, {@link to} and {@link setAttribute} wait for all.
 *
 * Gradients are recorded as everywhere: not inside of `torch.noGrad`. Its parameters may be given to an optimizer of `torch.optim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.ScriptModule.html
 *
 * @example
 * const module = await torch.jit.load('model.pt');
 * const y = await module.forward(torch.rand([1, 3, 224, 224]));
 */
export class ScriptModule {
  readonly #handle: ScriptHandle;
  #methods: Map<string, NativeMethod> | undefined;
  /** Files that were asked for when the module was loaded, by name. */
  readonly extraFiles: Readonly<Record<string, Buffer>>;

  /** @internal Modules are made by `torch.jit.load`. */
  constructor(handle: ScriptHandle, extraFiles: Readonly<Record<string, Buffer>> = {}) {
    this.#handle = handle;
    this.extraFiles = extraFiles;
  }

  get #byName(): Map<string, NativeMethod> {
    this.#methods ??= new Map(native.scriptMethods(this.#handle).map((method) => [method.name, method]));
    return this.#methods;
  }

  #method(name: string): NativeMethod {
    if (typeof name !== 'string') throw typeError('the name of a method', 'method', name);
    const method = this.#byName.get(name);
    if (!method) {
      const names = [...this.#byName.keys()].join(', ');
      throw rangeError('the name of a method of this module', 'method', name, names && `There is ${names}`);
    }
    return method;
  }

  /** The arguments in the schema's order, as the addon takes them. */
  #arrange(method: NativeMethod, args: readonly ScriptInput[], kwargs: ScriptKeywords): unknown[] {
    const { name, arguments: known } = method;
    if (!Array.isArray(args)) throw typeError('an array of positional arguments', 'args', args);
    if (typeof kwargs !== 'object' || kwargs === null)
      throw typeError('an object of named arguments', 'kwargs', kwargs);
    const values = Array.from(args as readonly ScriptInput[], (value, index) =>
      toScript(value, known[index]?.name ?? `args[${index}]`),
    );
    for (const [key, value] of Object.entries(kwargs)) {
      const index = known.findIndex((argument) => argument.name === key);
      if (index < 0) {
        const names = known.map((argument) => argument.name).join(', ');
        throw new TypeError(`${name}: Expected the name of an argument (${names}) but received '${key}'`);
      }
      if (values[index] !== undefined) {
        throw new TypeError(`${name}: argument '${key}' was given twice, by position and by name`);
      }
      while (values.length < index) values.push(undefined);
      values[index] = toScript(value, key);
    }
    return values;
  }

  #read<R>(value: unknown): R {
    return fromScript(value, (handle) => new ScriptModule(handle)) as R;
  }

  /** Names of the methods; those of submodules are theirs. */
  get methodNames(): string[] {
    return [...this.#byName.keys()];
  }

  /**
   * Schema of a method as libtorch prints it.
   *
   * @throws RangeError when there is no such method
   */
  schema(method = 'forward'): string {
    return this.#method(method).schema;
  }

  /**
   * Runs the method `forward` off the event loop.
   *
   * @param inputs what its schema says; `undefined` takes a default. Arguments by name: `module.call('forward', [x], { mask })`
   * @throws ScriptError with the script's own stack when it fails, TypeError or RangeError when an input does not fit the schema
   *
   * @example
   * const [output, state] = await module.forward<[torch.Tensor, torch.Tensor[]]>(x);
   */
  async forward<R extends ScriptResult = Tensor>(...inputs: ScriptInput[]): Promise<R> {
    return this.call<R>('forward', inputs);
  }

  /** {@link forward} on this thread. */
  forwardSync<R extends ScriptResult = Tensor>(...inputs: ScriptInput[]): R {
    return this.callSync<R>('forward', inputs);
  }

  /**
   * Runs a method off the event loop.
   *
   * @param method one of {@link methodNames}
   * @param args positional arguments; `undefined` (or leaving out the last ones) takes the default
   * @param kwargs arguments by the names in the schema
   * @throws RangeError when there is no such method; otherwise as {@link forward}
   *
   * @example
   * const tokens = await module.call<number[]>('encode', ['some text'], { maxLength: 10 });
   */
  async call<R extends ScriptResult = Tensor>(
    method: string,
    args: readonly ScriptInput[] = [],
    kwargs: ScriptKeywords = {},
  ): Promise<R> {
    const values = this.#arrange(this.#method(method), args, kwargs);
    try {
      return this.#read<R>(await native.scriptCall(this.#handle, method, values));
    } catch (error) {
      throw readableError(error);
    }
  }

  /** {@link call} on this thread. */
  callSync<R extends ScriptResult = Tensor>(
    method: string,
    args: readonly ScriptInput[] = [],
    kwargs: ScriptKeywords = {},
  ): R {
    const values = this.#arrange(this.#method(method), args, kwargs);
    return withReadableErrors(() => this.#read<R>(native.scriptCallSync(this.#handle, method, values)));
  }

  /** Parameters by name, those of submodules included (`'encoder.weight'`). The tensors share the module's memory. */
  namedParameters(): Record<string, Tensor> {
    return this.#tensors('parameters', false);
  }

  /** Each parameter once, as an optimizer wants them. */
  parameters(): Tensor[] {
    return Object.values(this.namedParameters());
  }

  /** Buffers by name, those of submodules included. The tensors share the module's memory. */
  namedBuffers(): Record<string, Tensor> {
    return this.#tensors('buffers', false);
  }

  /** Parameters and buffers by name, also those that have two names. The tensors share the module's memory. */
  stateDict(): Record<string, Tensor> {
    return { ...this.#tensors('parameters', true), ...this.#tensors('buffers', true) };
  }

  #tensors(kind: 'parameters' | 'buffers', withRepetitions: boolean): Record<string, Tensor> {
    const tensors = native.scriptTensors(this.#handle, kind).filter(({ again }) => withRepetitions || !again);
    return Object.fromEntries(tensors.map(({ name, tensor }) => [name, new Tensor(tensor)]));
  }

  /**
   * Copies values into parameters and buffers of the same names.
   *
   * @throws RangeError when a name is missing or too much, or a shape differs; then nothing was copied
   */
  loadStateDict(state: Readonly<Record<string, Tensor>>): void {
    const own = this.stateDict();
    for (const name of Object.keys(own)) {
      const given: unknown = state[name];
      if (!(given instanceof Tensor)) throw typeError('a Tensor', `state['${name}']`, given);
    }
    for (const [name, tensor] of Object.entries(state)) {
      const target = own[name];
      if (!target) throw rangeError('the name of a parameter or buffer', 'state', name);
      if (target.shape.join() !== tensor.shape.join()) {
        throw new RangeError(
          `Expected a tensor of shape [${target.shape.join(', ')}] for state['${name}'] but received one of shape [${tensor.shape.join(', ')}]`,
        );
      }
    }
    noGrad(() => {
      for (const [name, tensor] of Object.entries(state)) own[name]?.copy_(tensor);
    });
  }

  /** Names of attributes and constants, parameters, buffers and submodules included. */
  get attributeNames(): string[] {
    return native.scriptAttributeNames(this.#handle);
  }

  /**
   * The value of an attribute: tensors share the module's memory, submodules are modules that share its objects, lists and dictionaries are copies.
   *
   * @throws RangeError when there is no such attribute
   *
   * @example
   * const encoder = module.attribute<torch.jit.ScriptModule>('encoder');
   */
  attribute<R extends ScriptResult = ScriptResult>(name: string): R {
    this.#checkAttribute(name);
    return this.#read<R>(native.scriptAttribute(this.#handle, name));
  }

  /**
   * Sets an attribute to a value of its type.
   *
   * @throws RangeError when there is no such attribute or it is a constant, TypeError when the value does not fit its type
   */
  setAttribute(name: string, value: ScriptInput): void {
    this.#checkAttribute(name);
    native.scriptSetAttribute(this.#handle, name, toScript(value, name));
  }

  #checkAttribute(name: string): void {
    if (typeof name !== 'string') throw typeError('the name of an attribute', 'name', name);
    const names = this.attributeNames;
    if (!names.includes(name)) {
      throw rangeError('the name of an attribute of this module', 'name', name, `There is ${names.join(', ')}`);
    }
  }

  /** True while a part of this module is in training mode. */
  get isTraining(): boolean {
    return native.scriptIsTraining(this.#handle);
  }

  /**
   * Turns training mode on or off, which dropout and batch normalization go by.
   *
   * @throws RangeError when the module was frozen: it has no such mode
   */
  train(on = true): this {
    native.scriptTrain(this.#handle, on);
    return this;
  }

  /** `train(false)`. */
  eval(): this {
    return this.train(false);
  }

  /**
   * Moves parameters and buffers to a device, or converts those of floating and complex dtypes, in place: tensors taken from the module before are moved too.
   *
   * @param target a device (`'cpu'`, `'cuda:0'`), a dtype (`'float64'`), or both as `{ device, dtype }`
   *
   * @example
   * module.to('bfloat16');
   */
  to(target: string | { device?: string; dtype?: DType }): this {
    let device: string | null = null;
    let dtype: string | undefined;
    if (typeof target === 'string') {
      if (isDType(target)) dtype = target;
      else device = target;
    } else if (typeof target === 'object' && target !== null) {
      device = target.device ?? null;
      dtype = target.dtype;
      if (device !== null && typeof device !== 'string') throw typeError('the name of a device', 'device', device);
    } else {
      throw typeError('a device, a dtype or { device, dtype }', 'target', target);
    }
    const info = dtype === undefined ? undefined : dtypes[normalizeDType(dtype)];
    if (info && info.kind !== 'float' && info.kind !== 'complex') {
      throw rangeError('a floating or complex dtype', 'dtype', dtype);
    }
    native.scriptTo(this.#handle, device, info?.code ?? -1);
    return this;
  }

  /**
   * Source of a method in TorchScript, a part of Python.
   *
   * @throws RangeError when there is no such method
   */
  code(method = 'forward'): string {
    return native.scriptCode(this.#handle, this.#method(method).name);
  }

  /**
   * Writes the module to a file that Python's `torch.jit.load` reads. What was there is replaced at once, never in part; folders are made.
   *
   * @param options `extraFiles`: further files to keep in it, by name
   */
  async save(file: string, options: { extraFiles?: ExtraFiles } = {}): Promise<void> {
    if (typeof file !== 'string' || file === '') throw typeError('a path', 'path', file);
    const bytes = await this.toBuffer(options);
    await fs.mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFileAtomic(file, [bytes]);
  }

  /** What {@link save} writes. */
  async toBuffer(options: { extraFiles?: ExtraFiles } = {}): Promise<Buffer> {
    const files = Object.entries(options.extraFiles ?? {}).map(([name, content]): [string, Uint8Array] => {
      if (typeof content === 'string') return [name, new TextEncoder().encode(content)];
      if (content instanceof Uint8Array) return [name, content];
      throw typeError('a string or Uint8Array', `extraFiles['${name}']`, content);
    });
    return native.scriptSave(this.#handle, files);
  }

  /**
   * A copy without training mode, whose attributes are constants where they can be: faster, and for inference only. The module has to be in evaluation mode.
   *
   * @param options `preserve`: names of attributes and of methods beside `forward` that the copy shall have
   * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html
   */
  async freeze({ preserve = [] }: { preserve?: readonly string[] } = {}): Promise<ScriptModule> {
    return this.#optimize('freeze', preserve, 'preserve');
  }

  /**
   * A frozen copy that uses what is fastest on this processor (weights packed for oneDNN, say).
   *
   * @param options `methods`: names of methods beside `forward` that the copy shall have
   * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html
   */
  async optimizeForInference({ methods = [] }: { methods?: readonly string[] } = {}): Promise<ScriptModule> {
    return this.#optimize('inference', methods, 'methods');
  }

  async #optimize(kind: 'freeze' | 'inference', names: readonly string[], argument: string): Promise<ScriptModule> {
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
      throw typeError('an array of names', argument, names);
    }
    const known = [...this.attributeNames, ...this.methodNames];
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw rangeError('names of attributes and methods of this module', argument, unknown);
    if (this.isTraining) {
      throw new RangeError(
        'Expected a module in evaluation mode but it is in training mode. Call module.eval() before',
      );
    }
    this.#method('forward');
    try {
      return new ScriptModule(await native.scriptOptimize(this.#handle, kind, names));
    } catch (error) {
      throw readableError(error);
    }
  }

  /** True when this module was disposed of. */
  get isDisposed(): boolean {
    return native.scriptIsDisposed(this.#handle);
  }

  /**
   * Gives the module's memory back (unless tensors taken from it, or a call that is under way, still use it). Otherwise the garbage collection does. Using
   * the module afterwards is a `DisposedError`.
   */
  dispose(): void {
    native.scriptDispose(this.#handle);
  }

  /** Lets `using module = await torch.jit.load(…)` dispose of it at the end of the block. */
  [disposeSymbol](): void {
    this.dispose();
  }

  toString(): string {
    if (this.isDisposed) return 'ScriptModule(<disposed>)';
    return `ScriptModule(${this.methodNames.join(', ')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function isDType(name: string): boolean {
  try {
    normalizeDType(name);
    return true;
  } catch {
    return false;
  }
}
