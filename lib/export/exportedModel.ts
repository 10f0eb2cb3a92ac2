import type { Tensor } from '../tensor/tensor.js';

/** What an exported model takes: tensors and numbers in the structure that it was exported with. */
export type ExportInput =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | readonly ExportInput[]
  | ReadonlyMap<unknown, ExportInput>
  | { readonly [name: string]: ExportInput };

/** What an exported model gives: tuples and lists are arrays, dictionaries objects (maps where a key is no string). */
export type ExportResult =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | ExportResult[]
  | Map<unknown, ExportResult>
  | { [name: string]: ExportResult };

/** A model read by `torch.export.load`. */
export interface ExportedModel {
  /** `'program'`: a graph of operators (`torch.export.save`); `'compiled'`: machine code (`aoti_compile_and_package`). */
  readonly kind: 'program' | 'compiled';
  /**
   * Runs the model. The event loop stays free: compiled code runs on another thread, a program gives way between operators.
   *
   * @param args positional arguments
   * @param kwargs arguments by name, those that it was exported with
   * @throws TypeError or RangeError when an input does not fit what it was exported with
   *
   * @example
   * const model = await torch.export.load('model.pt2');
   * const { scores } = await model.run<{ scores: torch.Tensor }>([x], { scale });
   */
  run<R extends ExportResult = Tensor>(
    args?: readonly ExportInput[],
    kwargs?: Readonly<Record<string, ExportInput>>,
  ): Promise<R>;
  /** {@link run} on this thread. */
  runSync<R extends ExportResult = Tensor>(
    args?: readonly ExportInput[],
    kwargs?: Readonly<Record<string, ExportInput>>,
  ): R;
  /** Gives the model's memory back; using it afterwards is a `DisposedError`. */
  dispose(): void;
}
