import { types } from 'node:util';
import { rangeError, typeError } from '../../errors.js';
import { type DType, dtypes } from '../../tensor/dtype.js';
import { Tensor } from '../../tensor/tensor.js';
import { PickleBytes } from '../pickle/pickleBytes.js';
import { SavedStorages, storageOffset } from './savedStorages.js';
import { type SavedTensor, takeApart } from './savedTensor.js';
import { storageClasses } from './storageReference.js';

// Opcodes, by the names of Python's pickle.py.
const MARK = 0x28;
const EMPTY_TUPLE = 0x29;
const STOP = 0x2e;
const NONE = 0x4e;
const BINPERSID = 0x51;
const REDUCE = 0x52;
const EMPTY_LIST = 0x5d;
const APPENDS = 0x65;
const TUPLE = 0x74;
const SETITEMS = 0x75;
const EMPTY_DICT = 0x7d;
const PROTO = 0x80;
const TUPLE1 = 0x85;
const TUPLE2 = 0x86;
const NEWTRUE = 0x88;
const NEWFALSE = 0x89;

/** As deep as what is read. */
const MAX_DEPTH = 1000;

const storageClassOf: ReadonlyMap<DType, string> = new Map([...storageClasses].map(([name, dtype]) => [dtype, name]));

/** Writes an object as PyTorch would pickle it: first {@link collect}, which finds all tensors and refuses what cannot be saved, then {@link pickle}. */
export class ObjectPickler {
  readonly storages = new SavedStorages();
  readonly #out = new PickleBytes();
  readonly #tensors = new Map<Tensor, SavedTensor>();
  readonly #collected = new Set<object>();
  readonly #memo = new Map<object, number>();
  readonly #made: Tensor[] = [];

  /**
   * @param place where the value is in the object, for errors
   * @throws TypeError or RangeError for a value that cannot be saved
   */
  collect(value: unknown, place = 'object', depth = 0): void {
    if (depth > MAX_DEPTH)
      throw new RangeError(
        `Expected an object nested at most ${MAX_DEPTH} levels deep but ${place.slice(0, 60)}... is deeper`,
      );
    if (typeof value === 'string') {
      checkText(value, place);
      return;
    }
    if (value === null || ['number', 'bigint', 'boolean'].includes(typeof value)) return;
    if (typeof value !== 'object') throw notSavable(value, place);
    if (this.#collected.has(value)) return;
    this.#collected.add(value);
    if (value instanceof Tensor) this.#collectTensor(value, place);
    else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) this.collect(item, `${place}[${i}]`, depth + 1);
    } else if (types.isMap(value)) {
      for (const [key, item] of value) {
        checkKey(key, `a key of ${place}`);
        this.collect(item, `${place}[${keyText(key)}]`, depth + 1);
      }
    } else if (types.isSet(value)) {
      for (const item of value) checkKey(item, `an item of ${place}`);
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        checkText(key, `a key of ${place}`);
        this.collect(item, `${place}[${keyText(key)}]`, depth + 1);
      }
    } else if (!types.isUint8Array(value)) throw notSavable(value, place);
  }

  #collectTensor(tensor: Tensor, place: string): void {
    const saved = takeApart(
      tensor,
      (made) => {
        this.#made.push(made);
        return made;
      },
      place,
    );
    this.#tensors.set(tensor, saved);
    const addStorages = (part: SavedTensor): void => {
      if ('plain' in part) this.storages.add(part.plain, part.dtype, place);
      if (part.kind === 'sparse') part.parts.forEach(addStorages);
      if (part.kind === 'perChannel') [part.scales, part.zeroPoints].forEach(addStorages);
    };
    addStorages(saved);
  }

  /** The pickle of the object that was collected. */
  pickle(value: unknown): Buffer {
    this.#out.opcode(PROTO, 2);
    this.#write(value);
    this.#out.opcode(STOP);
    return this.#out.bytes;
  }

  /** Gives back what was made of tensors; to be called at the end, also after an error. */
  dispose(): void {
    for (const tensor of this.#made) tensor.dispose();
  }

  #write(value: unknown): void {
    const out = this.#out;
    if (value === null) out.opcode(NONE);
    else if (typeof value === 'boolean') out.opcode(value ? NEWTRUE : NEWFALSE);
    else if (typeof value === 'string') out.string(value);
    else if (typeof value === 'bigint') out.integer(value);
    else if (typeof value === 'number') {
      // Python tells 1 from 1.0; integers are what numbers of steps and sizes are.
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) out.integer(BigInt(value));
      else out.float(value);
    } else this.#writeObject(value as object);
  }

  #writeObject(value: object): void {
    const out = this.#out;
    const key = this.#memo.get(value);
    if (key !== undefined) {
      out.memo('get', key);
      return;
    }
    if (value instanceof Tensor) {
      this.#writeTensor(this.#tensors.get(value) as SavedTensor);
      this.#remember(value);
      return;
    }
    if (types.isUint8Array(value)) {
      out.global('_codecs', 'encode');
      out.string(Buffer.from(value).toString('latin1'));
      out.string('latin1');
      out.opcode(TUPLE2, REDUCE);
      this.#remember(value);
      return;
    }
    if (types.isSet(value)) {
      out.global('__builtin__', 'set');
      out.opcode(EMPTY_LIST, MARK);
      for (const item of value) this.#writeKey(item);
      out.opcode(APPENDS, TUPLE1, REDUCE);
      this.#remember(value);
      return;
    }
    // Lists and dicts are remembered before they are filled: they may hold themselves.
    if (Array.isArray(value)) {
      out.opcode(EMPTY_LIST);
      this.#remember(value);
      out.opcode(MARK);
      for (const item of value) this.#write(item);
      out.opcode(APPENDS);
      return;
    }
    out.opcode(EMPTY_DICT);
    this.#remember(value);
    out.opcode(MARK);
    for (const [name, item] of types.isMap(value) ? value : Object.entries(value)) {
      this.#writeKey(name);
      this.#write(item);
    }
    out.opcode(SETITEMS);
  }

  /** Python's keys are tuples where they are arrays here. */
  #writeKey(key: unknown): void {
    if (!Array.isArray(key)) {
      this.#write(key);
      return;
    }
    this.#out.opcode(MARK);
    for (const item of key) this.#writeKey(item);
    this.#out.opcode(TUPLE);
  }

  #remember(value: object): void {
    this.#out.memo('put', this.#memo.size);
    this.#memo.set(value, this.#memo.size);
  }

  #writeTensor(saved: SavedTensor): void {
    const out = this.#out;
    const rebuild = (name: string, writeArguments: () => void): void => {
      out.global('torch._utils', name);
      out.opcode(MARK);
      writeArguments();
      out.opcode(TUPLE, REDUCE);
    };
    switch (saved.kind) {
      case 'dense': {
        const hasClass = storageClassOf.has(saved.dtype);
        rebuild(hasClass ? '_rebuild_tensor_v2' : '_rebuild_tensor_v3', () => {
          this.#writeView(saved.plain);
          this.#write(saved.requiresGrad);
          this.#writeHooks();
          if (!hasClass) out.global('torch', saved.dtype);
        });
        return;
      }
      case 'meta':
        rebuild('_rebuild_meta_tensor_no_storage', () => {
          out.global('torch', saved.dtype);
          this.#writeTuple(saved.shape);
          this.#writeTuple(saved.strides);
          this.#write(saved.requiresGrad);
        });
        return;
      case 'sparse':
        rebuild('_rebuild_sparse_tensor', () => {
          out.global('torch.serialization', '_get_layout');
          out.string(`torch.${saved.layout}`);
          out.opcode(TUPLE1, REDUCE, MARK);
          for (const part of saved.parts) this.#writeTensor(part);
          out.global('torch', 'Size');
          this.#writeTuple(saved.shape);
          out.opcode(TUPLE1, REDUCE);
          if (saved.isCoalesced !== undefined) this.#write(saved.isCoalesced);
          out.opcode(TUPLE);
        });
        return;
      case 'perTensor':
      case 'perChannel':
        rebuild('_rebuild_qtensor', () => {
          this.#writeView(saved.plain);
          out.opcode(MARK);
          if (saved.kind === 'perTensor') {
            out.global('torch', 'per_tensor_affine');
            out.float(saved.scale);
            this.#write(saved.zeroPoint);
          } else {
            out.global('torch', saved.scheme);
            this.#writeTensor(saved.scales);
            this.#writeTensor(saved.zeroPoints);
            this.#write(saved.axis);
          }
          out.opcode(TUPLE);
          this.#write(false);
          this.#writeHooks();
        });
    }
  }

  /** Storage, offset, size and stride. */
  #writeView(tensor: Tensor): void {
    const out = this.#out;
    const { key, dtype, device, begin, end } = this.storages.of(tensor);
    const storageClass = storageClassOf.get(dtype);
    out.opcode(MARK);
    out.string('storage');
    if (storageClass === undefined) out.global('torch.storage', 'UntypedStorage');
    else out.global('torch', storageClass);
    out.string(key);
    out.string(device);
    this.#write((end - begin) * (storageClass === undefined ? dtypes[dtype].bytes : 1));
    out.opcode(TUPLE, BINPERSID);
    const { shape, strides } = tensor;
    this.#write(storageOffset(tensor) - begin);
    this.#writeTuple(shape);
    this.#writeTuple(strides);
  }

  #writeTuple(numbers: readonly number[]): void {
    if (numbers.length === 0) {
      this.#out.opcode(EMPTY_TUPLE);
      return;
    }
    this.#out.opcode(MARK);
    for (const number of numbers) this.#write(number);
    this.#out.opcode(TUPLE);
  }

  /** There never are any: an empty OrderedDict. */
  #writeHooks(): void {
    this.#out.global('collections', 'OrderedDict');
    this.#out.opcode(EMPTY_TUPLE, REDUCE);
  }
}

/** A plain object, also one without prototype or of another realm. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What Python takes for a key: it must never change. */
function checkKey(key: unknown, place: string, depth = 0): void {
  if (typeof key === 'string') checkText(key, place);
  else if (Array.isArray(key) && depth < 10) for (const item of key) checkKey(item, place, depth + 1);
  else if (key !== null && !['number', 'bigint', 'boolean'].includes(typeof key)) {
    throw typeError('a string, number, bigint, boolean, null, or an array of them', place, key);
  }
}

function checkText(text: string, place: string): void {
  if (/\p{Surrogate}/u.test(text)) throw rangeError('valid Unicode', place, text);
}

function keyText(key: unknown): string {
  return typeof key === 'string'
    ? `'${key.slice(0, 100)}'`
    : String(typeof key === 'object' ? 'key' : key).slice(0, 100);
}

function notSavable(value: unknown, place: string): TypeError {
  const wayOut =
    value === undefined
      ? 'Use null for what is not there'
      : ArrayBuffer.isView(value)
        ? 'Make a Tensor of it with torch.tensor'
        : typeof (value as { stateDict?: unknown } | null)?.stateDict === 'function'
          ? 'Save its stateDict(); a whole model is saved by model.save()'
          : undefined;
  return typeError(
    'a Tensor, number, bigint, boolean, string, null, Uint8Array, array, plain object, Map or Set',
    place,
    value,
    wayOut,
  );
}
