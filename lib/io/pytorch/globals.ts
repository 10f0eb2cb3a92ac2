import { dtypeNames } from '../../tensor/dtype.js';
import { PickleError, PyCallable, PyConstant, PyDict, PySet, PyTuple } from '../pickle/values.js';
import { sizesOf, stringOf } from './arguments.js';
import { NumpyArray, NumpyType, numpyFromBuffer, numpyScalar } from './numpyObjects.js';
import {
  rebuildFromType,
  rebuildMetaTensor,
  rebuildParameter,
  rebuildQuantizedTensor,
  rebuildSparseTensor,
  rebuildTensor,
  rebuildTensorV2,
  rebuildTensorV3,
} from './rebuild.js';
import { StorageClass, storageClasses, subByte } from './storageReference.js';
import type { TensorRecipe } from './tensorRecipe.js';

/**
 * What a file of PyTorch may refer to, and nothing else: the list of `torch.load(weights_only=True)`, numbers and arrays of NumPy, and classes of
 * Python that hold nothing but values.
 */
export class PyTorchGlobals {
  /** Bytes of the elements that sparse and quantized tensors have looked at when they are made. */
  checkedBytes = 0;
  #copied = 0;

  /** @param pickleBytes length of the pickle: what it makes of strings cannot be longer */
  constructor(private readonly pickleBytes: number) {}

  /** The meaning of a name such as `torch._utils._rebuild_tensor_v2`; undefined for what is not allowed. */
  find(name: string): unknown {
    return constants.get(name) ?? this.#callables.get(name);
  }

  readonly #spend = (tensor: TensorRecipe): void => {
    this.checkedBytes += tensor.bytes;
  };

  /** Counts what is copied out of other values: one of them used over and over would fill the memory. */
  readonly #copying = (length: number): void => {
    this.#copied += length;
    if (this.#copied > this.pickleBytes) throw new PickleError('it makes more of its values than it has');
  };

  /** A set made of a list. */
  #set([items]: readonly unknown[]): PySet {
    if (items === undefined) return new PySet([]);
    if (!Array.isArray(items)) throw new PickleError('a set is made of what is no list');
    this.#copying(items.length);
    return new PySet(items);
  }

  /** A dict of nothing, of another one, or of pairs. */
  #dict([source]: readonly unknown[]): PyDict {
    // The one that it is made of was written down for this alone.
    if (source instanceof PyDict) return source;
    const made = new PyDict();
    if (source === undefined) return made;
    if (!Array.isArray(source)) throw new PickleError('a dict is made of what is neither a dict nor pairs');
    this.#copying(source.length);
    for (const pair of source) {
      const items = pair instanceof PyTuple ? pair.items : pair;
      if (!Array.isArray(items) || items.length !== 2) {
        throw new PickleError('a dict is made of what is neither a dict nor pairs');
      }
      made.items.push(...items);
    }
    return made;
  }

  /** `_codecs.encode(text, 'latin1')` is how protocol 2 writes bytes. */
  #encode(args: readonly unknown[]): Uint8Array {
    const text = stringOf(args[0], 'the text of bytes');
    if (args[1] !== undefined && args[1] !== 'latin1' && args[1] !== 'latin-1')
      throw new PickleError('bytes are not encoded as latin1');
    this.#copying(text.length);
    return new Uint8Array(Buffer.from(text, 'latin1'));
  }

  #reduce(callable: unknown, args: PyTuple): unknown {
    if (!(callable instanceof PyCallable)) throw new PickleError('something is called that is no function');
    return callable.call(args.items);
  }

  readonly #callables: ReadonlyMap<string, PyCallable> = new Map(
    Object.entries<(args: readonly unknown[]) => unknown>({
      'torch._utils._rebuild_tensor': rebuildTensor,
      'torch._utils._rebuild_tensor_v2': rebuildTensorV2,
      'torch._utils._rebuild_tensor_v3': rebuildTensorV3,
      'torch._utils._rebuild_parameter': rebuildParameter,
      'torch._utils._rebuild_parameter_with_state': rebuildParameter,
      'torch._utils._rebuild_meta_tensor_no_storage': rebuildMetaTensor,
      'torch._utils._rebuild_sparse_tensor': (args) => rebuildSparseTensor(args, this.#spend),
      'torch._utils._rebuild_qtensor': (args) => rebuildQuantizedTensor(args, this.#spend),
      'torch._tensor._rebuild_from_type_v2': (args) =>
        rebuildFromType(args, (callable, values) => this.#reduce(callable, values)),
      'torch.nn.parameter.Parameter': rebuildParameter,
      'torch.Size': ([size]) => new PyTuple(sizesOf(size ?? [], 'a torch.Size')),
      'torch.device': ([type, index]) => (index === undefined ? type : `${String(type)}:${String(index)}`),
      'torch.serialization._get_layout': ([name]) =>
        new PyConstant('layout', stringOf(name, 'a layout').replace(/^torch\./, '')),
      'collections.OrderedDict': (args) => this.#dict(args),
      'collections.Counter': (args) => this.#dict(args),
      'collections.defaultdict': ([, items]) => this.#dict([items]),
      'builtins.dict': (args) => this.#dict(args),
      'builtins.set': (args) => this.#set(args),
      'builtins.frozenset': (args) => this.#set(args),
      'builtins.bytearray': ([bytes, encoding]) => this.#bytes(bytes, encoding),
      'builtins.complex': ([re, im]) => complex(re, im),
      '_codecs.encode': (args) => this.#encode(args),
      'numpy.dtype': ([code]) => new NumpyType(stringOf(code, 'a type of NumPy')),
      'numpy.core.multiarray.scalar': numpyScalar,
      'numpy._core.multiarray.scalar': numpyScalar,
      'numpy.core.multiarray._reconstruct': () => new NumpyArray(this.#copying),
      'numpy.core.numeric._frombuffer': (args) => numpyFromBuffer(args, this.#copying),
      'numpy._core.numeric._frombuffer': (args) => numpyFromBuffer(args, this.#copying),
      'numpy._core.multiarray._reconstruct': () => new NumpyArray(this.#copying),
    }).map(([name, call]) => [name, new PyCallable(name, call)]),
  );

  #bytes(bytes: unknown, encoding: unknown): unknown {
    if (bytes === undefined) return new Uint8Array(0);
    if (typeof bytes === 'string') return this.#encode([bytes, encoding]);
    if (!(bytes instanceof Uint8Array)) throw new PickleError('a bytearray is made of what is not bytes');
    return bytes;
  }
}

function complex(re: unknown, im: unknown): { re: number; im: number } {
  if (typeof re !== 'number' || typeof im !== 'number')
    throw new PickleError('a complex number is made of what are no numbers');
  return { re, im };
}

/** Dtypes, storage classes, quantization schemes, and the types that a defaultdict may be of. */
/** PyTorch writes no file with the others: of sub-byte integers it does not say how. */
const readableDtypes = dtypeNames.filter((name) => !subByte.test(name));

const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...readableDtypes.map((name) => [`torch.${name}`, new PyConstant(`torch.${name}`, name)] as const),
  ...[...storageClasses].map(([name, dtype]) => [`torch.${name}`, new StorageClass(dtype)] as const),
  ['torch.storage.UntypedStorage', new StorageClass(undefined)],
  ['torch.Tensor', new PyConstant('torch.Tensor', undefined)],
  ...[
    'per_tensor_affine',
    'per_tensor_symmetric',
    'per_channel_affine',
    'per_channel_symmetric',
    'per_channel_affine_float_qparams',
  ].map((name) => [`torch.${name}`, new PyConstant(`torch.${name}`, undefined)] as const),
  ...['list', 'int', 'float', 'bool', 'str', 'tuple', 'object'].map(
    (name) => [`builtins.${name}`, new PyConstant(name, undefined)] as const,
  ),
  ['numpy.ndarray', new PyConstant('numpy.ndarray', undefined)],
]);
