import { isBuildable, PickleEndError, PickleError, PyCallable, PyDict, PyRefused, PySet, PyTuple } from './values.js';

/** What a pickle refers to and does not hold. */
export interface PickleContext {
  /** What a global of Python stands for, such as `collections.OrderedDict`; undefined for all that are not allowed. */
  global(name: string): unknown;
  /** What a persistent id stands for: in files of PyTorch, a storage. */
  persistent(id: unknown): unknown;
}

/** Values of one pickle: as many as JavaScript's heap surely holds, far more than a checkpoint with its numbers in tensors has. */
const MAX_VALUES = 2 ** 22;

const MAX_INTEGER_BYTES = 1024;

/** More than any function takes that is allowed: what looks at all arguments would otherwise take as long as a file likes. */
const MAX_ARGUMENTS = 16;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// Opcodes, by the names of Python's pickle.py.
const MARK = 0x28;
const EMPTY_TUPLE = 0x29;
const STOP = 0x2e;
const POP = 0x30;
const POP_MARK = 0x31;
const DUP = 0x32;
const BINBYTES = 0x42;
const SHORT_BINBYTES = 0x43;
const BINFLOAT = 0x47;
const BININT = 0x4a;
const BININT1 = 0x4b;
const BININT2 = 0x4d;
const NONE = 0x4e;
const BINPERSID = 0x51;
const REDUCE = 0x52;
const BINSTRING = 0x54;
const SHORT_BINSTRING = 0x55;
const BINUNICODE = 0x58;
const EMPTY_LIST = 0x5d;
const APPEND = 0x61;
const BUILD = 0x62;
const GLOBAL = 0x63;
const DICT = 0x64;
const APPENDS = 0x65;
const BINGET = 0x68;
const LONG_BINGET = 0x6a;
const LIST = 0x6c;
const BINPUT = 0x71;
const LONG_BINPUT = 0x72;
const SETITEM = 0x73;
const TUPLE = 0x74;
const SETITEMS = 0x75;
const EMPTY_DICT = 0x7d;
const PROTO = 0x80;
const NEWOBJ = 0x81;
const TUPLE1 = 0x85;
const TUPLE2 = 0x86;
const TUPLE3 = 0x87;
const NEWTRUE = 0x88;
const NEWFALSE = 0x89;
const LONG1 = 0x8a;
const LONG4 = 0x8b;
const SHORT_BINUNICODE = 0x8c;
const BINUNICODE8 = 0x8d;
const BINBYTES8 = 0x8e;
const EMPTY_SET = 0x8f;
const ADDITEMS = 0x90;
const FROZENSET = 0x91;
const NEWOBJ_EX = 0x92;
const STACK_GLOBAL = 0x93;
const MEMOIZE = 0x94;
const FRAME = 0x95;
const BYTEARRAY8 = 0x96;

/**
 * The machine that pickles are programs for, without its power: it makes plain values and calls nothing but what its context allows. What is not allowed becomes
 * a {@link PyRefused}, as does all that would be made with it.
 *
 * Reads what protocols 2 to 5 write.
 *
 * @see https://docs.python.org/3/library/pickletools.html
 */
export class Unpickler {
  readonly #bytes: Buffer;
  readonly #context: PickleContext;
  #at: number;
  #stack: unknown[] = [];
  #marked: unknown[][] = [];
  #memo = new Map<number, unknown>();
  #values = 0;

  constructor(bytes: Buffer, context: PickleContext, start = 0) {
    this.#bytes = bytes;
    this.#context = context;
    this.#at = start;
  }

  /** The byte behind what was read. */
  get position(): number {
    return this.#at;
  }

  /**
   * Runs the pickle at the current position.
   *
   * @throws PickleEndError when the bytes end before it does, PickleError when anything else is wrong
   */
  load(): unknown {
    this.#stack = [];
    this.#marked = [];
    this.#memo = new Map();
    for (;;) {
      const opcode = this.#byte();
      if (opcode === STOP) return this.#pop();
      this.#run(opcode);
    }
  }

  #run(opcode: number): void {
    switch (opcode) {
      case PROTO: {
        const protocol = this.#byte();
        if (protocol < 2 || protocol > 5) this.#fail(`it is of protocol ${protocol}; 2 to 5 are read`);
        return;
      }
      case FRAME:
        this.#length(8);
        return;

      case NONE:
        this.#push(null);
        return;
      case NEWTRUE:
        this.#push(true);
        return;
      case NEWFALSE:
        this.#push(false);
        return;
      case BININT:
        this.#push(this.#take(4).readInt32LE());
        return;
      case BININT1:
        this.#push(this.#byte());
        return;
      case BININT2:
        this.#push(this.#take(2).readUInt16LE());
        return;
      case LONG1:
        this.#push(this.#integer(this.#byte()));
        return;
      case LONG4:
        this.#push(this.#integer(this.#length(4)));
        return;
      case BINFLOAT:
        this.#push(this.#take(8).readDoubleBE());
        return;
      case SHORT_BINUNICODE:
        this.#push(this.#text(this.#byte()));
        return;
      case BINUNICODE:
        this.#push(this.#text(this.#length(4)));
        return;
      case BINUNICODE8:
        this.#push(this.#text(this.#length(8)));
        return;
      case SHORT_BINSTRING:
        this.#push(this.#oldText(this.#byte()));
        return;
      case BINSTRING:
        this.#push(this.#oldText(this.#length(4)));
        return;
      case SHORT_BINBYTES:
        this.#push(this.#copy(this.#byte()));
        return;
      case BINBYTES:
        this.#push(this.#copy(this.#length(4)));
        return;
      case BINBYTES8:
      case BYTEARRAY8:
        this.#push(this.#copy(this.#length(8)));
        return;

      case EMPTY_TUPLE:
        this.#push(new PyTuple([]));
        return;
      case TUPLE1:
        this.#push(new PyTuple(this.#popMany(1)));
        return;
      case TUPLE2:
        this.#push(new PyTuple(this.#popMany(2)));
        return;
      case TUPLE3:
        this.#push(new PyTuple(this.#popMany(3)));
        return;
      case TUPLE:
        this.#push(new PyTuple(this.#popMark()));
        return;
      case EMPTY_LIST:
        this.#push([]);
        return;
      case LIST:
        this.#push(this.#popMark());
        return;
      case EMPTY_DICT:
        this.#push(new PyDict());
        return;
      case DICT: {
        const dict = new PyDict();
        this.#setItems(dict, this.#popMark());
        this.#push(dict);
        return;
      }
      case EMPTY_SET:
        this.#push(new PySet([]));
        return;
      case FROZENSET:
        this.#push(new PySet(this.#popMark()));
        return;

      case APPEND:
        this.#append(this.#popMany(1));
        return;
      case APPENDS:
        this.#append(this.#popMark());
        return;
      case ADDITEMS: {
        const items = this.#popMark();
        const set = this.#top();
        if (set instanceof PySet) for (const item of items) set.items.push(item);
        else this.#refuseInto(set, 'a set');
        return;
      }
      case SETITEM: {
        const pair = this.#popMany(2);
        this.#setItems(this.#top(), pair);
        return;
      }
      case SETITEMS: {
        const items = this.#popMark();
        this.#setItems(this.#top(), items);
        return;
      }

      case MARK:
        this.#count();
        this.#marked.push(this.#stack);
        this.#stack = [];
        return;
      case POP:
        // Nothing is left above a mark: then the mark itself goes.
        if (this.#stack.length === 0) this.#popMark();
        else this.#stack.pop();
        return;
      case POP_MARK:
        this.#popMark();
        return;
      case DUP:
        this.#push(this.#top());
        return;
      case BINGET:
        this.#push(this.#recall(this.#byte()));
        return;
      case LONG_BINGET:
        this.#push(this.#recall(this.#length(4)));
        return;
      case BINPUT:
        this.#remember(this.#byte());
        return;
      case LONG_BINPUT:
        this.#remember(this.#length(4));
        return;
      case MEMOIZE:
        this.#remember(this.#memo.size);
        return;

      case GLOBAL: {
        const module = this.#line();
        this.#push(this.#global(module, this.#line()));
        return;
      }
      case STACK_GLOBAL: {
        const [module, name] = this.#popMany(2);
        if (typeof module !== 'string' || typeof name !== 'string') this.#fail('the name of a global is no string');
        this.#push(this.#global(module as string, name as string));
        return;
      }
      case NEWOBJ:
      case REDUCE: {
        const [callable, args] = this.#popMany(2);
        this.#push(this.#call(callable, args));
        return;
      }
      case NEWOBJ_EX: {
        const [callable, args, options] = this.#popMany(3);
        if (!(options instanceof PyDict) || options.items.length > 0)
          this.#fail('an object is made with named arguments');
        this.#push(this.#call(callable, args));
        return;
      }
      case BUILD: {
        const [state] = this.#popMany(1);
        const target = this.#top();
        if (isBuildable(target)) target.build(state);
        // The attributes of an OrderedDict (`_metadata` of a state dict), as those of what is refused, have no place in JavaScript.
        else if (!(target instanceof PyDict || target instanceof PyRefused))
          this.#fail('state is given to what takes none');
        return;
      }
      case BINPERSID: {
        const [id] = this.#popMany(1);
        this.#push(this.#context.persistent(id));
        return;
      }
      default:
        this.#fail(`the opcode 0x${opcode.toString(16)} is not one that protocols 2 to 5 use`);
    }
  }

  #global(module: string, name: string): unknown {
    // Python 2's names of what Python 3 calls otherwise.
    const full = `${module === '__builtin__' ? 'builtins' : module}.${name}`;
    return this.#context.global(full) ?? new PyRefused(full);
  }

  #call(callable: unknown, args: unknown): unknown {
    if (!(args instanceof PyTuple)) return this.#fail('arguments are no tuple');
    if (args.items.length > MAX_ARGUMENTS) this.#fail(`a function is called with more than ${MAX_ARGUMENTS} arguments`);
    if (callable instanceof PyRefused) return callable;
    if (!(callable instanceof PyCallable)) return this.#fail('something is called that is no function');
    // What is refused may be deeper in the arguments: then it is found in the result, or was of no consequence.
    return args.items.find((item) => item instanceof PyRefused) ?? callable.call(args.items);
  }

  #append(items: readonly unknown[]): void {
    const list = this.#top();
    if (Array.isArray(list)) for (const item of items) list.push(item);
    else this.#refuseInto(list, 'a list');
  }

  #setItems(dict: unknown, items: readonly unknown[]): void {
    if (items.length % 2 !== 0) this.#fail('a key has no value');
    if (dict instanceof PyDict) for (const item of items) dict.items.push(item);
    else this.#refuseInto(dict, 'a dict');
  }

  /** Subclasses of list and dict take items too; when they are refused anyway, so is what they hold. */
  #refuseInto(target: unknown, expected: string): void {
    if (!(target instanceof PyRefused)) this.#fail(`items are put into what is not ${expected}`);
  }

  #count(): void {
    if (++this.#values > MAX_VALUES) {
      this.#fail(`it has more than ${MAX_VALUES} values. Large data is kept in tensors`);
    }
  }

  #push(value: unknown): void {
    this.#count();
    this.#stack.push(value);
  }

  #pop(): unknown {
    if (this.#stack.length === 0) this.#fail('its stack is empty where a value is needed');
    return this.#stack.pop();
  }

  #top(): unknown {
    if (this.#stack.length === 0) this.#fail('its stack is empty where a value is needed');
    return this.#stack[this.#stack.length - 1];
  }

  #popMany(count: number): unknown[] {
    if (this.#stack.length < count) this.#fail('its stack is empty where a value is needed');
    return this.#stack.splice(-count);
  }

  #popMark(): unknown[] {
    const items = this.#stack;
    this.#stack = this.#marked.pop() ?? this.#fail('a mark is missing');
    return items;
  }

  #remember(key: number): void {
    this.#memo.set(key, this.#top());
  }

  #recall(key: number): unknown {
    if (!this.#memo.has(key)) this.#fail(`nothing was kept under the number ${key}`);
    return this.#memo.get(key);
  }

  #byte(): number {
    return this.#take(1)[0] as number;
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new PickleEndError('it ends too early');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  /** A length of 4 or 8 bytes. */
  #length(bytes: 4 | 8): number {
    const taken = this.#take(bytes);
    return bytes === 4 ? taken.readUInt32LE() : Number(taken.readBigUInt64LE());
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end < 0) throw new PickleEndError('it ends too early');
    const line = this.#bytes.subarray(this.#at, end).toString('utf8');
    this.#at = end + 1;
    return line;
  }

  #copy(length: number): Uint8Array {
    return new Uint8Array(this.#take(length));
  }

  #text(length: number): string {
    const bytes = this.#take(length);
    try {
      return utf8.decode(bytes);
    } catch {
      return this.#fail('a string is not valid UTF-8');
    }
  }

  /** A string of Python 2, which may be text or bytes. */
  #oldText(length: number): string | Uint8Array {
    const bytes = this.#take(length);
    try {
      return utf8.decode(bytes);
    } catch {
      return new Uint8Array(bytes);
    }
  }

  /** An integer in two's complement: a number where that is exact, otherwise a bigint. */
  #integer(length: number): number | bigint {
    if (length > MAX_INTEGER_BYTES) this.#fail(`an integer has more than ${MAX_INTEGER_BYTES} bytes`);
    const bytes = Buffer.from(this.#take(length)).reverse();
    if (length === 0) return 0;
    const value = BigInt.asIntN(8 * length, BigInt(`0x${bytes.toString('hex')}`));
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
  }

  #fail(problem: string): never {
    throw new PickleError(`${problem} (before byte ${this.#at} of the pickle)`);
  }
}
