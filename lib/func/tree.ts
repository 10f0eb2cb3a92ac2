import { typeError } from '../errors.js';
import { isOptions } from '../ops/arguments.js';

/** Deeper nesting is taken for a value that contains itself. */
const maxDepth = 64;

/** A value taken apart: what lies in its arrays and plain objects, and how to put others in their places. PyTorch calls it a pytree. */
export interface Tree {
  /** Whatever is no array and no plain object, in the order of the value. */
  readonly leaves: readonly unknown[];
  /** The same nesting of others, one for each leaf. */
  rebuild(leaves: readonly unknown[]): unknown;
  /** Equal for equal nesting. */
  readonly form: string;
}

type Build = (next: () => unknown) => unknown;

/** @param argument how an error names the value, such as `the arguments of vmap` */
export function treeOf(value: unknown, argument: string): Tree {
  const leaves: unknown[] = [];
  const walk = (item: unknown, depth: number): [build: Build, form: string] => {
    if (depth > maxDepth) throw typeError(`at most ${maxDepth} levels of arrays and objects`, argument, value);
    if (Array.isArray(item)) {
      const parts = item.map((each) => walk(each, depth + 1));
      return [(next) => parts.map(([build]) => build(next)), `[${parts.map(([, form]) => form).join(', ')}]`];
    }
    if (isOptions(item)) {
      const parts = Object.entries(item).map(([key, each]) => [key, ...walk(each, depth + 1)] as const);
      return [
        (next) => Object.fromEntries(parts.map(([key, build]) => [key, build(next)])),
        `{ ${parts.map(([key, , form]) => `${key}: ${form}`).join(', ')} }`,
      ];
    }
    leaves.push(item);
    return [(next) => next(), '*'];
  };
  const [build, form] = walk(value, 0);
  return {
    leaves,
    form,
    rebuild(replacements) {
      let next = 0;
      return build(() => replacements[next++]);
    },
  };
}

/**
 * One entry of `prefix` for each leaf of `value`: `prefix` nests as `value` does, or ends earlier, and then stands for all below.
 *
 * @returns null when it nests otherwise
 */
export function broadcastPrefix(prefix: unknown, value: unknown): unknown[] | null {
  if (Array.isArray(prefix)) {
    if (!Array.isArray(value) || value.length !== prefix.length) return null;
    return joined(prefix.map((each, i) => broadcastPrefix(each, value[i])));
  }
  if (isOptions(prefix)) {
    if (!isOptions(value)) return null;
    const keys = Object.keys(value);
    if (keys.length !== Object.keys(prefix).length || !keys.every((key) => Object.hasOwn(prefix, key))) return null;
    const [prefixes, values] = [prefix, value] as Record<string, unknown>[] as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    return joined(keys.map((key) => broadcastPrefix(prefixes[key], values[key])));
  }
  return treeOf(value, 'a value').leaves.map(() => prefix);
}

function joined(parts: ReadonlyArray<unknown[] | null>): unknown[] | null {
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part as unknown[]);
}
