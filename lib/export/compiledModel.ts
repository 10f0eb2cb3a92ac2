import { rangeError, TorchError } from '../errors.js';
import { native, type PackageHandle, type TensorHandle } from '../native/binding.js';
import { Tensor } from '../tensor/tensor.js';
import type { ExportedModel, ExportInput, ExportResult } from './exportedModel.js';
import { flattenCall, parseTreeSpec, type TreeSpec, unflatten } from './treeSpec.js';

/** A model as machine code, which `torch._inductor.aoti_compile_and_package` made. It has no gradients. */
export class CompiledModel implements ExportedModel {
  readonly kind = 'compiled';
  readonly #handle: PackageHandle;
  readonly #inputs: number;
  readonly #inSpec: TreeSpec;
  readonly #outSpec: TreeSpec;
  /** What the package says of itself, such as the instruction set that it was compiled for. */
  readonly metadata: Readonly<Record<string, string>>;

  private constructor(loaded: Awaited<ReturnType<typeof native.packageLoad>>) {
    const [inSpec = '', outSpec = ''] = loaded.callSpec;
    this.#handle = loaded.package;
    this.#inputs = loaded.inputs;
    this.#inSpec = parseTreeSpec(inSpec);
    this.#outSpec = parseTreeSpec(outSpec);
    this.metadata = Object.fromEntries(loaded.metadata);
  }

  static async load(path: string, model: string, concurrency: number): Promise<CompiledModel> {
    return new CompiledModel(await native.packageLoad(path, model, concurrency));
  }

  #toHandles(args: readonly ExportInput[], kwargs: Readonly<Record<string, ExportInput>>): TensorHandle[] {
    // Numbers and the like were compiled in.
    const tensors = flattenCall(this.#inSpec, args, kwargs).filter(({ value }) => value instanceof Tensor);
    if (tensors.length !== this.#inputs) {
      throw rangeError(`${this.#inputs} tensors, as the model was compiled with,`, 'args and kwargs', tensors.length);
    }
    return tensors.map(({ value }) => (value as Tensor).handle);
  }

  #toResult<R>(handles: Array<TensorHandle | null>): R {
    const tensors = handles.map((handle) => (handle === null ? null : new Tensor(handle)));
    return unflatten(this.#outSpec, tensors) as R;
  }

  async run<R extends ExportResult = Tensor>(
    args: readonly ExportInput[] = [],
    kwargs: Readonly<Record<string, ExportInput>> = {},
  ): Promise<R> {
    const inputs = this.#toHandles(args, kwargs);
    try {
      return this.#toResult<R>(await native.packageRun(this.#handle, inputs));
    } catch (error) {
      throw explained(error);
    }
  }

  runSync<R extends ExportResult = Tensor>(
    args: readonly ExportInput[] = [],
    kwargs: Readonly<Record<string, ExportInput>> = {},
  ): R {
    const inputs = this.#toHandles(args, kwargs);
    try {
      return this.#toResult<R>(native.packageRunSync(this.#handle, inputs));
    } catch (error) {
      throw explained(error);
    }
  }

  dispose(): void {
    native.packageDispose(this.#handle);
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof TorchError)) return error;
  return new TorchError(
    `The compiled model failed: ${error.message}. Inputs have to have the dtypes, shapes and strides that it was compiled with`,
    { backtrace: () => error.backtrace },
  );
}
