import { native } from '../native/binding.js';
import type { Aten } from './generated/aten.js';
import { operatorNamespace } from './operatorNamespace.js';

let table: Readonly<Record<string, string>> | undefined;

/** Overloads in the order of PyTorch's argument parser; those of another libtorch's operators as they come. */
function overloadsOf(name: string): string | undefined {
  // Loaded when it is needed: most programs use no operator by its own name.
  table ??= (require('./generated/atenOverloads.js') as typeof import('./generated/atenOverloads.js')).atenOverloads;
  if (Object.hasOwn(table, name)) return table[name];
  const overloads = native.overloads(`aten::${name}`);
  return overloads.length === 0 ? undefined : overloads.join(' ');
}

/**
 * Every operator of ATen by its own name, with all overloads: also those that are no function of `torch`, such as backward and foreach operators.
 *
 * Arguments stand in the schema's order; a last plain object holds further ones by their names in camelCase. `torch.ops.aten.add(...)` chooses an
 * overload by the arguments, `torch.ops.aten.add.Tensor(...)` is that overload, and `.default` the one without a name.
 *
 * @see https://docs.pytorch.org/docs/stable/torch.compiler_ir.html
 *
 * @example
 * torch.ops.aten.add.Tensor(x, y, { alpha: 2 });
 * torch.ops.aten.native_layer_norm(x, [3], null, null, 1e-5);
 */
export const aten: Aten = operatorNamespace('aten', overloadsOf) as unknown as Aten;
