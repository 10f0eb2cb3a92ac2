import { typeError } from './errors.js';

/** `categorical_crossentropy` and `CategoricalCrossentropy` as `categoricalCrossentropy`. */
export function camelCase(name: string): string {
  const joined = name.replace(/[_-]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/**
 * The names of one family (losses, layers, ...): camelCase as in tfjs, snake_case as in Keras.
 */
export class Registry<T> {
  readonly #entries = new Map<string, T>();

  /** @param family what an entry is, for errors, such as `loss` */
  constructor(readonly family: string) {}

  /** Enters `value` under a name and its aliases. */
  register(name: string, value: T, aliases: readonly string[] = []): void {
    for (const key of [name, ...aliases]) this.#entries.set(camelCase(key), value);
  }

  has(name: string): boolean {
    return this.#entries.has(camelCase(name));
  }

  /** @throws TypeError listing the names there are */
  get(name: string, argument: string): T {
    const found = typeof name === 'string' ? this.#entries.get(camelCase(name)) : undefined;
    if (found === undefined)
      throw typeError(
        `the name of ${/^[aeiou]/.test(this.family) ? 'an' : 'a'} ${this.family} (${this.names().join(', ')})`,
        argument,
        name,
      );
    return found;
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }
}
