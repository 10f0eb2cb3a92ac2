import { typeError } from '../errors.js';
import type { NativeOperator } from '../native/binding.js';
import { isDTypeName, normalizeDType } from '../tensor/dtype.js';
import { Generator } from '../tensor/generator.js';
import { Tensor } from '../tensor/tensor.js';
import { isScalar } from './arguments.js';
import { type Operator, requireOperator } from './operator.js';

/** An argument of an operator, as a call from JavaScript is read for it. */
export interface Parameter {
  /** PyTorch's name in camelCase; `self` is input. */
  readonly name: string;
  /** As TypeScript would have it, for messages. */
  readonly type: string;
  readonly keywordOnly: boolean;
  readonly required: boolean;
  readonly optional: boolean;
  /** A tensor, and no list of them. */
  readonly isTensor: boolean;
  /** A tensor that the operator does not write to, so that a number may stand for it. */
  readonly takesNumbers: boolean;
  /** Whether a value, which is not undefined, is of the argument's type. */
  readonly fits: (value: unknown) => boolean;
  /** What the addon wants for a value of JavaScript, where that is not the value itself. */
  readonly convert: ((value: unknown) => unknown) | null;
}

/** One overload of an operator, as a call from JavaScript is read for it. */
export interface Signature {
  readonly op: Operator;
  readonly parameters: readonly Parameter[];
  /** How many arguments may be given by position. */
  readonly positional: number;
  /** The place of each argument by its name. */
  readonly places: ReadonlyMap<string, number>;
  /** The place of the tensor whose method this is. */
  readonly self: number;
  /** The place of a list that may be given element by element, since no other argument stands behind it: `x.permute(2, 0, 1)`. -1 for none. */
  readonly spread: number;
  /** PyTorch's names of several results. */
  readonly resultNames: readonly string[] | null;
  /** The one result is the code of a dtype. */
  readonly givesDType: boolean;
}

/** PyTorch's names in JavaScript: `index_add_` is indexAdd_. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[^_])_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** True for a number without a fraction, or a bigint. */
function isInt(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value);
}

function isReal(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

const isTensor = (value: unknown): boolean => value instanceof Tensor;
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isString = (value: unknown): boolean => typeof value === 'string';
const layouts = /^(strided|sparse_(coo|csr|csc|bsr|bsc)|jagged|_mkldnn)$/;
const memoryFormats = /^(contiguous_format|preserve_format|channels_last|channels_last_3d)$/;

/** How each type of libtorch's schemas is called in TypeScript, and which values are of it. */
const elementTypes: Readonly<Record<string, readonly [type: string, fits: (value: unknown) => boolean]>> = {
  Tensor: ['Tensor', isTensor],
  int: ['number', isInt],
  SymInt: ['number', isInt],
  float: ['number', isReal],
  bool: ['boolean', isBoolean],
  Scalar: ['number', isScalar],
  str: ['string', isString],
  ScalarType: ['DType', (value) => isDTypeName(value) || isInt(value)],
  Layout: ['Layout', (value) => isString(value) && layouts.test(value as string)],
  MemoryFormat: ['MemoryFormat', (value) => isString(value) && memoryFormats.test(value as string)],
  Device: ['Device', (value) => isString(value) && /^[a-z]+(:\d+)?$/.test(value as string) && !isDTypeName(value)],
  Generator: ['Generator', (value) => value instanceof Generator],
};
// What a tensor stands for in an overload of its own comes before what it could stand for otherwise, as a storage does.
const unknownType = ['unknown', (value: unknown) => typeof value === 'object' && !(value instanceof Tensor)] as const;

function toDTypeName(value: unknown): unknown {
  return typeof value === 'string' ? normalizeDType(value) : value;
}

const reductions = ['none', 'mean', 'sum'];

function toReductionCode(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const code = reductions.indexOf(value);
  if (code < 0) throw typeError("'none', 'mean' or 'sum'", 'reduction', value);
  return code;
}

interface ArgumentFacts {
  /** Of a list of fixed length. */
  length: number;
  written: boolean;
  hasDefault: boolean;
}

function readParameter(argument: NativeOperator['arguments'][number], facts: ArgumentFacts): Parameter {
  const { length } = facts;
  const [, element = '', holes, list, optional] = /^(.*?)(\?(?=\[))?(\[\])?(\?)?$/.exec(argument.type) ?? [];
  const isReduction = element === 'int' && argument.name === 'reduction' && list === undefined;
  const [elementType, elementFits] = elementTypes[element] ?? unknownType;
  const oneFits = isReduction ? (value: unknown) => isInt(value) || reductions.includes(value as string) : elementFits;
  const itemFits = holes ? (value: unknown) => value === null || value === undefined || oneFits(value) : oneFits;
  const listFits = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.every(itemFits)
      : ArrayBuffer.isView(value)
        ? element !== 'Tensor' && !(value instanceof DataView)
        : length > 0 && oneFits(value);
  const fits = list ? listFits : oneFits;
  const isTensor = element === 'Tensor' && !list;
  const listType = holes ? `(${elementType} | null)[]` : `${elementType}[]`;
  return {
    name: argument.name === 'self' ? 'input' : camelCase(argument.name),
    type: (list ? (length > 0 ? `${elementType} | ${listType}` : listType) : elementType) + (optional ? ' | null' : ''),
    keywordOnly: argument.keywordOnly,
    required: !facts.hasDefault,
    optional: optional !== undefined,
    isTensor,
    takesNumbers: isTensor && !facts.written,
    fits: optional ? (value) => value === null || fits(value) : fits,
    convert: element === 'ScalarType' && !list ? toDTypeName : isReduction ? toReductionCode : null,
  };
}

/** The names in `-> (Tensor values, Tensor indices)`; null where results have none. */
function readResultNames(schema: string): string[] | null {
  const results = schema.slice(schema.lastIndexOf(' -> ') + 4).replace(/\([a-z|]+!?( -> [^)]*)?\)/g, '');
  if (!results.startsWith('(') || results === '()') return null;
  const names = results
    .slice(1, -1)
    .split(', ')
    .map((result) => result.split(' ')[1]);
  return names.length > 1 && names.every((name) => name !== undefined) ? names.map(camelCase) : null;
}

/** Looks an overload up and reads its schema. */
export function readSignature(name: string, overload: string): Signature {
  const base = name.includes('::') ? name : `aten::${name}`;
  const op = requireOperator(overload === '' ? base : `${base}.${overload}`);
  const { schema } = op;
  const lengths = new Map([...schema.matchAll(/\[(\d+)\]\?? (\w+)/g)].map((match) => [match[2], Number(match[1])]));
  const written = new Set([...schema.matchAll(/\([a-z|]+![^)]*\)(?:\[\])?\?? (\w+)/g)].map((match) => match[1]));
  const defaults = new Set([...schema.matchAll(/ (\w+)=/g)].map((match) => match[1]));
  const parameters = op.arguments.map((argument) =>
    readParameter(argument, {
      length: lengths.get(argument.name) ?? 0,
      written: written.has(argument.name),
      hasDefault: defaults.has(argument.name),
    }),
  );
  const positional = parameters.filter((parameter) => !parameter.keywordOnly).length;
  const self = op.arguments.findIndex((argument) => argument.name === 'self');
  const last = positional - 1;
  const alone = positional === 1 || (positional === 2 && self === 0);
  const isList = /^(SymInt|int|Tensor)\[\]/.test(op.arguments[last]?.type ?? '');
  return {
    op,
    parameters,
    positional,
    places: new Map(parameters.map((parameter, place) => [parameter.name, place])),
    self,
    spread: alone && isList ? last : -1,
    resultNames: readResultNames(schema),
    givesDType: schema.endsWith(' -> ScalarType'),
  };
}

/** A signature as TypeScript would have it, for messages. */
export function signatureText(name: string, { parameters, positional }: Signature, outs: number): string {
  const text = ({ name, type, required }: Parameter): string => `${name}${required ? '' : '?'}: ${type}`;
  const options = parameters.slice(positional).map(text);
  if (outs > 0) options.push(`out?: ${outs === 1 ? 'Tensor' : 'Tensor[]'}`);
  const all = parameters.slice(0, positional).map(text);
  if (options.length > 0) all.push(`{ ${options.join(', ')} }`);
  return `${name}(${all.join(', ')})`;
}
