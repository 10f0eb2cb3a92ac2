import { aten } from './aten.js';
import { call, names, schema } from './call.js';
import type { Aten } from './generated/aten.js';
import { loadLibrary } from './library.js';
import { type OperatorNamespace, operatorNamespace } from './operatorNamespace.js';

const members = { aten, call, loadLibrary, names, schema };
const made = new Map<string, OperatorNamespace>();

function namespaceOf(name: string): OperatorNamespace {
  let namespace = made.get(name);
  if (namespace === undefined) {
    namespace = operatorNamespace(name);
    made.set(name, namespace);
  }
  return namespace;
}

/**
 * Operators of libtorch and of custom libraries: by {@link call}, and as `torch.ops.<namespace>.<name>(…)`, as those of {@link aten}. A namespace is there
 * when it is asked for; a name that no library registered is undefined in it.
 *
 * @example
 * torch.ops.loadLibrary('./build/libmy_ops.so');
 * torch.ops['my_ops']?.['gelu_tanh']?.(x);
 */
export const ops = new Proxy(members, {
  get: (_, key) => {
    // A promise is told by `then`: `await torch.ops` must not call it.
    if (typeof key === 'symbol' || key in members || key === 'then' || key === 'toJSON') {
      return Reflect.get(members, key);
    }
    return namespaceOf(key);
  },
}) as {
  readonly aten: Aten;
  readonly call: typeof call;
  readonly loadLibrary: typeof loadLibrary;
  readonly names: typeof names;
  readonly schema: typeof schema;
} & { readonly [namespace: string]: OperatorNamespace };
