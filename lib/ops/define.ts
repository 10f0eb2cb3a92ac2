import { describeValue, typeError } from '../errors.js';
import { dtypeFromCode } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';
import { checkOperand, checkTensor, isOptionsNotScalar, isScalar } from './arguments.js';
import { nameResults } from './namedTuple.js';
import { callOperator, type OperatorArgument } from './operator.js';
import { camelCase, readSignature, type Signature, signatureText } from './signature.js';

/** An overload with its out= form. */
interface Candidate {
  readonly base: Signature;
  readonly out: OutForm | null;
}

interface OutForm {
  readonly signature: Signature;
  /** For each of its arguments the place in the base's; those of the outputs are -1. */
  readonly sources: readonly number[];
  /** How many outputs there are. */
  readonly count: number;
}

type Options = Readonly<Record<string, unknown>>;
type Run = (args: unknown[]) => unknown;

function readOut(name: string, overload: string, base: Signature): OutForm {
  const signature = readSignature(name, overload);
  const sources = signature.parameters.map((parameter) => base.places.get(parameter.name) ?? -1);
  return { signature, sources, count: sources.filter((source) => source < 0).length };
}

function readCandidate(name: string, text: string): Candidate {
  const [overload = '', out] = text.split('/');
  const base = readSignature(name, overload);
  return { base, out: out === undefined ? null : readOut(name, out, base) };
}

/** `x.permute(2, 0, 1)`: the numbers behind the last place as one list there. */
function gather(signature: Signature, args: unknown[]): void {
  const { spread } = signature;
  if (spread < 0 || args.length <= spread) return;
  const first = args[spread];
  const isItem = signature.parameters[spread]?.type.includes('Tensor')
    ? first instanceof Tensor
    : typeof first === 'number' || typeof first === 'bigint';
  // One number alone may stand for all of a list of fixed length.
  if (isItem && (args.length > spread + 1 || !signature.parameters[spread]?.fits(first))) {
    args.splice(spread, args.length - spread, args.slice(spread));
  }
}

/** Puts the options into their places behind the arguments; what is no argument stays. */
function place(name: string, { base, out }: Candidate, args: unknown[], options: Options): void {
  const given = args.length;
  for (const [key, value] of Object.entries(options)) {
    const index = base.places.get(key);
    if (index === undefined) {
      if ((key === 'out' && out !== null) || (key === 'requiresGrad' && isFactory(base))) continue;
      const known = [...base.places.keys(), ...(out === null ? [] : ['out'])].join(', ');
      throw new TypeError(`Expected ${known} in the options of ${name} but received '${key}'`);
    }
    if (value === undefined) continue;
    if (index < given && args[index] !== undefined) {
      throw new TypeError(`Expected ${key} once for ${name} but received it by position and by name`);
    }
    while (args.length < index) args.push(undefined);
    args[index] = value;
  }
}

function isFactory({ places }: Signature): boolean {
  return places.has('dtype') && places.has('layout') && places.has('device') && places.has('pinMemory');
}

/** Checks the tensors, whose absence or place libtorch would name otherwise, and converts names of dtypes and reductions. */
function convert(signature: Signature, args: unknown[], numbers: boolean): void {
  for (let i = 0; i < args.length; i++) {
    const parameter = signature.parameters[i];
    const value = args[i];
    if (parameter === undefined || value === undefined) continue;
    if (parameter.isTensor) {
      if (value instanceof Tensor || (value === null && parameter.optional)) continue;
      if (numbers && parameter.takesNumbers) checkOperand(value, parameter.name);
      else checkTensor(value, parameter.name);
    } else if (parameter.convert !== null && value !== null) {
      args[i] = parameter.convert(value);
    }
  }
}

function result(signature: Signature, value: unknown): unknown {
  if (signature.resultNames !== null) return nameResults(value as unknown[], signature.resultNames);
  return signature.givesDType ? dtypeFromCode(value as number) : value;
}

function callOut(name: string, { base, out }: Candidate, args: unknown[], given: unknown): unknown {
  const { signature, sources, count } = out as OutForm;
  args.forEach((value, index) => {
    if (value === undefined || sources.includes(index)) return;
    const argument = base.parameters[index]?.name;
    throw new TypeError(`Expected no ${argument} for ${name} with out, whose own ${argument} counts`);
  });
  const isList = signature.parameters.at(-1)?.type.endsWith('[]') === true;
  const outs: unknown[] = count === 1 ? [given] : Array.isArray(given) ? [...given] : [];
  if (outs.length !== count) throw typeError(`an array of ${count} Tensors`, 'out', given);
  if (!isList) for (const [i, tensor] of outs.entries()) checkTensor(tensor, count === 1 ? 'out' : `out[${i}]`);
  const values = sources.map((source) => (source < 0 ? outs.shift() : args[source]));
  return result(signature, callOperator(signature.op, values as OperatorArgument[]));
}

function callCandidate(
  name: string,
  candidate: Candidate,
  args: unknown[],
  options: Options | undefined,
  numbers: boolean,
): unknown {
  const { base } = candidate;
  if (args.length > base.positional || base.spread >= 0) gather(base, args);
  if (args.length > base.positional) {
    const most = `at most ${base.positional} arguments and an object of options`;
    throw new TypeError(`Expected ${most} for ${name} but received ${args.length}: ${describeAll(args)}`);
  }
  if (options !== undefined) place(name, candidate, args, options);
  convert(base, args, numbers);
  const out = options?.['out'];
  if (out !== undefined && out !== null && candidate.out !== null) return callOut(name, candidate, args, out);
  const value = result(base, callOperator(base.op, args as OperatorArgument[]));
  if (options?.['requiresGrad'] === true && value instanceof Tensor) value.requiresGrad = true;
  return value;
}

/** Whether a call is one of this overload, by the number, types and names of its arguments. */
function matches({ base, out }: Candidate, given: unknown[], options: Options | undefined, numbers: boolean): boolean {
  const args = [...given];
  gather(base, args);
  if (args.length > base.positional) return false;
  for (const [key, value] of Object.entries(options ?? {})) {
    const index = base.places.get(key);
    if (index === undefined) {
      if (value === undefined || value === null) continue;
      if (key === 'out' && out !== null && out.count > 1 === Array.isArray(value)) continue;
      if (key === 'out' && out?.signature.parameters.at(-1)?.type.endsWith('[]')) continue;
      if (key === 'requiresGrad' && isFactory(base)) continue;
      return false;
    }
    if (value === undefined) continue;
    if (index < args.length && args[index] !== undefined) return false;
    args[index] = value;
  }
  return base.parameters.every((parameter, index) => {
    const value = args[index];
    if (value === undefined) return !parameter.required;
    return parameter.fits(value) || (numbers && parameter.takesNumbers && isScalar(value));
  });
}

function describe(value: unknown): string {
  if (!(value instanceof Tensor)) return describeValue(value);
  return value.isDisposed ? 'a Tensor that was disposed of' : `Tensor ${value.dtype}[${value.shape.join(', ')}]`;
}

function describeAll(args: readonly unknown[]): string {
  return args.map(describe).join(', ');
}

function choose(
  name: string,
  candidates: readonly Candidate[],
  args: unknown[],
  options: Options | undefined,
  numbers: boolean,
): Candidate {
  const strict = candidates.find((candidate) => matches(candidate, args, options, false));
  if (strict !== undefined) return strict;
  const lenient = numbers ? candidates.find((candidate) => matches(candidate, args, options, true)) : undefined;
  if (lenient !== undefined) return lenient;
  const forms = candidates.map(({ base, out }) => `  ${signatureText(name, base, out?.count ?? 0)}`);
  const received = args.map(describe);
  const named = Object.entries(options ?? {}).map(([key, value]) => `${key}: ${describe(value)}`);
  if (named.length > 0) received.push(`{ ${named.join(', ')} }`);
  throw new TypeError(
    `Expected the arguments of one of\n${forms.join('\n')}\nbut received ${received.join(', ') || 'none'}`,
  );
}

/** What names of operators have in front of those of functions: `linalg_inv` is torch.linalg.inv. */
const prefixes = /^(linalg_|fft_|special_|nested_|_sparse_|sparse_(?=sampled)|_(?=spdiags|spsolve))/;

/** The name of a function; operators of torch.ops.aten have their own. */
function nameOf(operatorName: string): string {
  return operatorName.includes('::') ? operatorName : camelCase(operatorName.replace(prefixes, ''));
}

/** A function with a name, for stacks and for printing. */
function named<F extends object>(fn: F, name: string): F {
  return Object.defineProperty(fn, 'name', { value: name, configurable: true });
}

function prepare(operatorName: string, overloads: string, numbers: boolean): { run: Run; self: number } {
  const name = nameOf(operatorName);
  const candidates = overloads.split(' ').map((text) => readCandidate(operatorName, text));
  const [only] = candidates as [Candidate];
  const takeOptions = (args: unknown[]): Options | undefined => {
    const last = args[args.length - 1];
    // `f(x, undefined)`, from a function with optional options of its own, is `f(x)`.
    return isOptionsNotScalar(last) ? (args.pop() as Options) : undefined;
  };
  const run: Run =
    candidates.length === 1
      ? (args) => callCandidate(name, only, args, takeOptions(args), numbers)
      : (args) => {
          const options = takeOptions(args);
          return callCandidate(name, choose(name, candidates, args, options, numbers), args, options, numbers);
        };
  return { run, self: only.base.self };
}

/**
 * The function of an operator. Its overloads are looked up at the first call, so that importing the library looks up none.
 *
 * @param operatorName as libtorch has it, without `aten::`
 * @param overloads in the order in which they are tried, each with its out= form: `Tensor/out Scalar/Scalar_out`
 * @param numbers whether numbers may stand for tensors, as in `torch.add(2, x)`
 */
export function define<F>(operatorName: string, overloads: string, numbers = false): F {
  let prepared: Run | undefined;
  const call = (...args: unknown[]): unknown => {
    prepared ??= prepare(operatorName, overloads, numbers).run;
    return prepared(args);
  };
  return named(call, nameOf(operatorName)) as F;
}

/** {@link define} as a method of the tensor that the schema calls `self`. */
export function defineMethod(
  operatorName: string,
  overloads: string,
  numbers: boolean,
): (...args: unknown[]) => unknown {
  let prepared: { run: Run; self: number } | undefined;
  return function (this: unknown, ...args: unknown[]): unknown {
    prepared ??= prepare(operatorName, overloads, numbers);
    args.splice(prepared.self, 0, this);
    return prepared.run(args);
  };
}

/**
 * A function written by hand which leaves the calls with `{ out }` to its operator.
 *
 * @param byHand takes no `out`
 */
export function withOut<F>(byHand: unknown, operatorName: string, overloads: string, numbers = false): F {
  const generated = define<(...args: unknown[]) => unknown>(operatorName, overloads, numbers);
  const call = (...args: unknown[]): unknown => {
    const last = args[args.length - 1];
    if (typeof last === 'object' && last !== null && 'out' in last && isOptionsNotScalar(last))
      return generated(...args);
    return (byHand as (...args: unknown[]) => unknown)(...args);
  };
  return named(call, (byHand as { name: string }).name) as F;
}
