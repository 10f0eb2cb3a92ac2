import { locateAddon } from '../libtorch/addonFile.js';
import { explainAddonFailure } from './addonFailure.js';
import { makeNativeError } from './nativeError.js';
import { preloadLibtorch } from './preload.js';

/** What the addon takes for a tensor: an opaque object. */
export interface TensorHandle {
  readonly __tensor: unique symbol;
}
/** A generator of random numbers as the addon holds it. */
export interface GeneratorHandle {
  readonly __generator: unique symbol;
}
/** A recorded step as the addon holds it. */
export interface GraphHandle {
  readonly __graph: unique symbol;
}
/** A native thread that runs steps. */
export interface RunnerHandle {
  readonly __runner: unique symbol;
}

/** A hook on a tensor, to remove it by. */
export interface HookHandle {
  readonly __hook: unique symbol;
}
/** A node of a gradient graph. */
export interface NodeHandle {
  readonly __node: unique symbol;
}
/** A TorchScript module. */
export interface ScriptHandle {
  readonly __script: unique symbol;
}
/** A package of compiled code. */
export interface PackageHandle {
  readonly __package: unique symbol;
}

/** The C++ stack of an error, whose functions are not named yet. */
export interface BacktraceHandle {
  readonly __backtrace: unique symbol;
}

/** What the addon says of an operator. */
export interface NativeOperator {
  readonly number: number;
  readonly schema: string;
  readonly arguments: ReadonlyArray<{ name: string; type: string; keywordOnly: boolean; required: boolean }>;
  readonly results: ReadonlyArray<{ type: string; argument: number }>;
}

/** What the addon says of a method of a TorchScript module. */
export interface NativeMethod {
  readonly name: string;
  readonly schema: string;
  readonly arguments: ReadonlyArray<{ name: string; type: string; required: boolean }>;
}

/** How far a run is: steps made, and the sums of the scalar outputs over them. */
export interface RunProgress {
  steps: number;
  sums: number[];
}

/** How long a kernel of a graph takes. */
export interface KernelTime {
  /** Kind, name, and shapes of what it gives, with tabs in between. */
  kernel: string;
  microseconds: number;
}

export interface RunOutcome extends RunProgress {
  stopped: boolean;
  notANumber: boolean;
  error?: Error;
}

export interface RunOptions {
  graph: GraphHandle;
  /** What to replay behind the last of each `updateEvery` steps; null for nothing. */
  update: GraphHandle | null;
  /** What to replay behind the others; null for nothing. */
  between: GraphHandle | null;
  updateEvery: number;
  /** How many steps since the last update there were before this run. */
  turn: number;
  sources: TensorHandle[];
  order: TensorHandle | null;
  firstRow: number;
  steps: number;
  results: TensorHandle[];
  stopAtNaN: boolean;
  numThreads: number;
  reportEveryMs: number;
}

/** The functions of the addon. Their arguments are not checked again in C++ beyond what keeps the process alive. */
export interface Native {
  setErrorFunctions(
    factory: (
      kind: string,
      message: string,
      operator: string,
      args: string[],
      backtrace: BacktraceHandle | null,
    ) => Error,
    throwLater: (error: unknown) => void,
  ): void;
  backtraceText(backtrace: BacktraceHandle): string;

  dispose(tensor: TensorHandle): void;
  isDisposed(tensor: TensorHandle): boolean;
  /** Whether it is the handle of a tensor. */
  isTensor(value: unknown): boolean;
  /** A number for the tensor under a handle, as long as it lives. */
  slotOf(tensor: TensorHandle): number;
  memory(): { numTensors: number; numBytes: number; numShared: number };
  shape(tensor: TensorHandle): number[];
  strides(tensor: TensorHandle): number[];
  layout(tensor: TensorHandle): string;
  dtype(tensor: TensorHandle): number;
  device(tensor: TensorHandle): string;
  numel(tensor: TensorHandle): number;
  isContiguous(tensor: TensorHandle): boolean;
  storageId(tensor: TensorHandle): bigint;
  fromData(data: NodeJS.TypedArray, dtype: number, shape: readonly number[]): TensorHandle;
  /** Zeros of the tensor's shape, strides and dtype on the host, whose memory is not touched before it is used. */
  freshZerosLike(tensor: TensorHandle): TensorHandle;
  /** `widened`: floats of fewer than 32 bits come as float32. */
  readInto(tensor: TensorHandle, target: NodeJS.TypedArray, offset: number, widened?: boolean): void;
  /** `widened` as above. */
  readAsync<T extends NodeJS.TypedArray>(tensor: TensorHandle, target: T, widened: boolean): Promise<T>;
  writeFrom(tensor: TensorHandle, source: NodeJS.TypedArray): void;

  findOperator(name: string, overload: string): NativeOperator | null;
  overloads(name: string): string[];
  operatorNames(): string[];
  /**
   * Calls an operator. A bit of `slots` says of one of the first 32 arguments that it is the slot of a tensor, which must be alive until this
   * returns. With an owner the operator gives one tensor, which belongs to that object, and this gives its slot, or null.
   *
   * To be followed by {@link throwFailure}.
   */
  call(operator: number, owner: object | undefined, slots: number, ...args: unknown[]): unknown;

  requiresGrad(tensor: TensorHandle): boolean;
  setRequiresGrad(tensor: TensorHandle, value: boolean): void;
  isLeaf(tensor: TensorHandle): boolean;
  gradFnName(tensor: TensorHandle): string | null;
  gradOf(tensor: TensorHandle): TensorHandle | null;
  setGrad(tensor: TensorHandle, grad: TensorHandle | null): void;
  outputNr(tensor: TensorHandle): number;
  version(tensor: TensorHandle): number;
  retainGrad(tensor: TensorHandle): void;
  retainsGrad(tensor: TensorHandle): boolean;
  backward(
    tensors: TensorHandle[],
    grads: ReadonlyArray<TensorHandle | null> | null,
    retainGraph: boolean,
    createGraph: boolean,
    inputs: TensorHandle[] | null,
  ): void;
  grad(
    outputs: TensorHandle[],
    inputs: TensorHandle[],
    gradOutputs: ReadonlyArray<TensorHandle | null> | null,
    retainGraph: boolean,
    createGraph: boolean,
    allowUnused: boolean,
  ): Array<TensorHandle | null>;
  /** The code of the dtype that operators choose, -1 for none; gives the one before. */
  setAutocast(dtype: number): number;
  isGradEnabled(): boolean;
  setGradEnabled(value: boolean): boolean;

  /** To be followed by {@link inferenceModeEnd}. */
  inferenceModeBegin(enabled: boolean): void;
  inferenceModeEnd(): void;
  isInferenceModeEnabled(): boolean;
  isInference(tensor: TensorHandle): boolean;

  /** `hook` gives another gradient, nothing, or what went wrong, and does not throw. */
  registerHook(
    tensor: TensorHandle,
    hook: (gradient: TensorHandle) => TensorHandle | undefined | { error: unknown },
  ): HookHandle;
  registerAccumulatedHook(leaf: TensorHandle, hook: (leaf: TensorHandle) => undefined | { error: unknown }): HookHandle;
  removeHook(hook: HookHandle): void;
  /** How often hooks on the gradient of a tensor were registered and removed. */
  hookChanges(tensor: TensorHandle): number;

  gradientEdge(tensor: TensorHandle): [node: NodeHandle | null, outputNr: number];
  nodeName(node: NodeHandle): string;
  nodeNextEdges(node: NodeHandle): Array<[node: NodeHandle | null, outputNr: number]>;
  nodeId(node: NodeHandle): bigint;

  /** `stack` gives the stack of its caller, and does not throw. */
  setAnomalyMode(enabled: boolean, checkNan: boolean, stack: () => string): void;
  /** What holds for the process. */
  anomalyMode(): { enabled: boolean; checkNan: boolean };
  /** What this thread has set. */
  anomalyWish(): { enabled: boolean; checkNan: boolean };
  /** Where the last backward pass failed: the node, the node whose backward pass made that one, and so on. */
  takeFailedNodes(): Array<[name: string, stack: string]>;

  /** To be followed by {@link dualLevelEnd}. */
  dualLevelBegin(): number;
  dualLevelEnd(): void;

  /** To be followed by {@link checkpointEnd}. `again` gives what went wrong, and does not throw. */
  checkpointBegin(
    again: (inputs: TensorHandle[]) => { error: unknown } | undefined,
    inputs: readonly TensorHandle[],
  ): void;
  checkpointEnd(): void;
  isRecomputing(): boolean;

  /** `backward` gives an array with as many gradients as there are inputs, or what went wrong, and does not throw. */
  attachFunction(
    backward: (
      gradients: Array<TensorHandle | null>,
      saved: TensorHandle[],
    ) => Array<TensorHandle | null> | { error: unknown },
    inputs: readonly TensorHandle[],
    outputs: readonly TensorHandle[],
    saved: readonly TensorHandle[],
  ): TensorHandle[];

  versions(): { built: string; loaded: string };
  buildInfo(): string;
  /** Whose kernels recorded steps use: `baseline`, `avx2`, `avx512`. */
  instructionSet(): string;
  getNumThreads(): number;
  setNumThreads(threads: number): void;
  manualSeed(seed: number | bigint): void;
  defaultDtype(): number;
  setDefaultDtype(dtype: number): void;

  generatorCreate(device: string): GeneratorHandle;
  generatorDefault(device: string): GeneratorHandle;
  generatorDevice(generator: GeneratorHandle): string;
  generatorManualSeed(generator: GeneratorHandle, seed: bigint): void;
  generatorSeed(generator: GeneratorHandle): bigint;
  generatorInitialSeed(generator: GeneratorHandle): bigint;
  generatorGetState(generator: GeneratorHandle): TensorHandle;
  generatorSetState(generator: GeneratorHandle, state: TensorHandle): void;
  generatorClone(generator: GeneratorHandle): GeneratorHandle;
  accelerator(): { type: string | null; deviceCount: number; hasCUDA: boolean };

  /** `putOff`: compute nothing, unless somebody needs a value of the step; then all that was put off is made. */
  beginRecording(putOff: boolean): void;
  /** Makes what was put off. */
  abortRecording(): void;
  /** `isPending`: the step was put off to the first replay. `madeFor`: why it was not, though it was to be. */
  endRecording(
    inputs: TensorHandle[],
    outputs: TensorHandle[],
    fast: boolean,
    bfloat16: boolean,
  ): { isPending: boolean; madeFor?: string } & (
    | { graph: GraphHandle; refusal?: undefined }
    | { graph?: undefined; refusal: string }
  );
  /** True when JavaScript holds a tensor that the step made: then what was put off is made, and the graph is of no use. */
  graphSettle(graph: GraphHandle): boolean;
  graphOutputs(graph: GraphHandle): TensorHandle[];
  graphReplay(graph: GraphHandle): void;
  graphProfile(graph: GraphHandle, runs: number, threads: number): KernelTime[];
  graphToString(graph: GraphHandle): string;
  graphDispose(graph: GraphHandle): void;
  graphRunRow(graph: GraphHandle, row: NodeJS.TypedArray, result: NodeJS.TypedArray): void;

  runnerCreate(onProgress: (progress: RunProgress) => void, onDone: (outcome: RunOutcome) => void): RunnerHandle;
  runnerStart(runner: RunnerHandle, options: RunOptions): void;
  runnerStop(runner: RunnerHandle): void;
  runnerPause(runner: RunnerHandle): void;
  runnerResume(runner: RunnerHandle): void;
  runnerClose(runner: RunnerHandle): void;
  /** Values of TorchScript are as lib/jit/scriptValues.ts writes and reads them. */
  scriptLoad(
    source: string | Uint8Array,
    device: string | null,
    extraFiles: readonly string[],
  ): Promise<{ module: ScriptHandle; extraFiles: Array<Buffer | null> }>;
  scriptMethods(module: ScriptHandle): NativeMethod[];
  scriptCallSync(module: ScriptHandle, method: string, values: readonly unknown[]): unknown;
  scriptCall(module: ScriptHandle, method: string, values: readonly unknown[]): Promise<unknown>;
  scriptTensors(
    module: ScriptHandle,
    kind: 'parameters' | 'buffers',
  ): Array<{ name: string; tensor: TensorHandle; again: boolean }>;
  scriptAttributeNames(module: ScriptHandle): string[];
  scriptAttribute(module: ScriptHandle, name: string): unknown;
  scriptSetAttribute(module: ScriptHandle, name: string, value: unknown): void;
  scriptIsTraining(module: ScriptHandle): boolean;
  scriptTrain(module: ScriptHandle, on: boolean): void;
  scriptTo(module: ScriptHandle, device: string | null, dtype: number): void;
  scriptCode(module: ScriptHandle, method: string): string;
  scriptSave(module: ScriptHandle, extraFiles: ReadonlyArray<[string, Uint8Array]>): Promise<Buffer>;
  scriptOptimize(module: ScriptHandle, kind: 'freeze' | 'inference', names: readonly string[]): Promise<ScriptHandle>;
  scriptDispose(module: ScriptHandle): void;
  scriptIsDisposed(module: ScriptHandle): boolean;

  packageLoad(
    path: string,
    model: string,
    runners: number,
  ): Promise<{ package: PackageHandle; inputs: number; callSpec: string[]; metadata: Array<[string, string]> }>;
  packageRun(handle: PackageHandle, inputs: readonly TensorHandle[]): Promise<Array<TensorHandle | null>>;
  packageRunSync(handle: PackageHandle, inputs: readonly TensorHandle[]): Array<TensorHandle | null>;
  packageDispose(handle: PackageHandle): void;

  /** Gives the name under which another thread can take it, so often. */
  shareTensor(tensor: TensorHandle, takers: number): string;
  /** All of them, or null. */
  takeShared(names: readonly string[]): TensorHandle[] | null;
  isShared(name: string): boolean;
  revokeShared(name: string): boolean;
  /** What names that this process gave begin with. */
  sharedOrigin(): string;
  /** The thread ends by itself: what it shared stays. */
  outliveShared(): void;

  /** Loads a shared library for good. */
  loadLibrary(path: string): void;

  /** To be followed by {@link transformEnd}. Gives the level of the layer; size and randomness are vmap's. */
  transformBegin(kind: 'vmap' | 'grad' | 'jvp', size: number, randomness: string): number;
  transformEnd(): void;
  addBatchDim(tensor: TensorHandle, dim: number, level: number): TensorHandle;
  removeBatchDim(tensor: TensorHandle, level: number, size: number, dim: number): TensorHandle;
  /** Whether torch.func or torch.vmap has wrapped it. */
  isTransformed(tensor: TensorHandle): boolean;
  isBatched(tensor: TensorHandle): boolean;
  wrapForGrad(tensor: TensorHandle, level: number): TensorHandle;
  unwrapForGrad(tensor: TensorHandle, level: number): TensorHandle;
  makeDifferentiable(tensor: TensorHandle): void;
  /** What the innermost transformation has wrapped; null for an ordinary tensor. */
  transformed(tensor: TensorHandle): { level: number; batchDim: number | null; value: TensorHandle } | null;

  gatherRows(source: TensorHandle, order: TensorHandle | null, firstRow: number, buffer: TensorHandle): void;
}

/** What a native function reported that is still running. */
let failure: { error: unknown } | undefined;

/**
 * Throws what a native function reported before it returned. The addon does not throw by itself: when a collection of garbage happens while Node-API
 * throws, Node takes the exception for one of a finalizer and ends the process.
 */
export function throwFailure(): void {
  if (failure === undefined) return;
  const { error } = failure;
  failure = undefined;
  throw error;
}

type AnyFunction = (...args: unknown[]) => unknown;

/** `fn`, throwing what it reports. Six parameters are enough for all but `call`, and cheaper than a rest array. */
function throwing(fn: AnyFunction): AnyFunction {
  return (a, b, c, d, e, f) => {
    const result = fn(a, b, c, d, e, f);
    throwFailure();
    return result;
  };
}

function requireAddon(): Native {
  const addon = locateAddon();
  try {
    return require(addon.path) as Native;
  } catch (error) {
    throw explainAddonFailure(addon, error as Error);
  }
}

function load(): Native {
  preloadLibtorch();
  const loaded = requireAddon();
  loaded.setErrorFunctions(
    (kind, message, operator, args, backtrace) =>
      makeNativeError(kind, message, operator, args, () => (backtrace ? loaded.backtraceText(backtrace) : '')),
    (error) => {
      failure = { error };
    },
  );
  const functions = Object.entries(loaded).map(([name, fn]) => [name, throwing(fn as AnyFunction)]);
  // Whoever uses `call`, the hottest of them, calls throwFailure.
  return { ...Object.fromEntries(functions), call: loaded.call };
}

/**
 * The addon, loaded once, at the first use of one of its functions; libtorch is found and loaded before it. So what only imports them need not wait
 * for libtorch, which takes longer to load than all modules of this library.
 */
function loadedAtFirstUse(): Native {
  const loader = new Proxy<Partial<Native>>(
    {},
    {
      get(_, name) {
        const loaded = load();
        // An object that gets them one by one would be a dictionary, and each call a search in it.
        Object.setPrototypeOf(functions, loaded);
        return loaded[name as keyof Native];
      },
    },
  );
  const functions: Native = Object.create(loader);
  return functions;
}

/** The functions of the addon. */
export const native: Native = loadedAtFirstUse();
