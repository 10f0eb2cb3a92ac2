import { typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { callOperator, findOperator, type OperatorArgument, type OperatorResult, requireOperator } from './operator.js';

/**
 * Calls any operator of libtorch by its qualified name.
 *
 * @param name such as `aten::add.Tensor`, or `aten::relu` where the overload has no name; `aten::` may be left out
 * @param args positional arguments in schema order; `undefined` (or leaving out the last ones) takes the default, `null` is None
 * @param kwargs further arguments by the names in the schema; also positional ones may be given so
 * @returns a tensor or value; an array where the schema returns several; undefined where it returns nothing
 * @throws RangeError when there is no such operator, TypeError or RangeError when an argument does not fit the schema, TorchError when libtorch refuses
 *
 * @example
 * torch.ops.call('aten::add.Tensor', [a, b], { alpha: 2 });
 * const [values, indices] = torch.ops.call('aten::sort', [x]) as [torch.Tensor, torch.Tensor];
 */
export function call(
  name: string,
  args: readonly OperatorArgument[] = [],
  kwargs: Readonly<Record<string, OperatorArgument>> = {},
): OperatorResult {
  if (typeof name !== 'string') throw typeError('the name of an operator', 'name', name);
  if (!Array.isArray(args)) throw typeError('an array of positional arguments', 'args', args);
  if (typeof kwargs !== 'object' || kwargs === null) throw typeError('an object of named arguments', 'kwargs', kwargs);
  const op = requireOperator(name);
  const all: OperatorArgument[] = [...args];
  for (const [key, value] of Object.entries(kwargs)) {
    const index = op.arguments.findIndex((argument) => argument.name === key);
    if (index < 0) {
      const names = op.arguments.map((argument) => argument.name).join(', ');
      throw new TypeError(`${name}: Expected the name of an argument (${names}) but received '${key}'`);
    }
    if (index < args.length && args[index] !== undefined) {
      throw new TypeError(`${name}: argument '${key}' was given twice, by position and by name`);
    }
    while (all.length < index) all.push(undefined);
    all[index] = value;
  }
  return callOperator(op, all);
}

/**
 * The schema of an operator as libtorch prints it; null when there is no such operator.
 *
 * @example
 * torch.ops.schema('aten::relu'); // 'aten::relu(Tensor self) -> Tensor'
 */
export function schema(name: string): string | null {
  return findOperator(name)?.schema ?? null;
}

export { aten } from './aten.js';

/** The names of all operators of the loaded libtorch, overloads included. */
export function names(): string[] {
  return native.operatorNames();
}
