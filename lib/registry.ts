import { typeError } from './errors.js';

/** One key for `categoricalCrossentropy`, `categorical_crossentropy` and `CategoricalCrossentropy`, and for `sgd` and `SGD`. */
export function nameKey(name: string): string {
  return name.replaceAll(/[_-]/g, '').toLowerCase();
}

/**
 * The names of one family (losses, layers, ...): camelCase as in tfjs, snake_case and class names as in Keras.
 */
export class Registry<T> {
  readonly #entries = new Map<string, { name: string; value: T }>();

  /** @param family what an entry is, for errors, such as `loss` */
  constructor(readonly family: string) {}

  /** Enters `value` under a name and its aliases. */
  register(name: string, value: T, aliases: readonly string[] = []): void {
    for (const key of [name, ...aliases]) this.#entries.set(nameKey(key), { name: key, value });
  }

  has(name: string): boolean {
    return this.#entries.has(nameKey(name));
  }

  /** @throws TypeError listing the names there are */
  get(name: string, argument: string): T {
    const found = typeof name === 'string' ? this.#entries.get(nameKey(name)) : undefined;
    if (found === undefined) {
      const article = /^[aeiou]/.test(this.family) ? 'an' : 'a';
      throw typeError(`the name of ${article} ${this.family} (${this.names().join(', ')})`, argument, name);
    }
    return found.value;
  }

  names(): string[] {
    return Array.from(this.#entries.values(), ({ name }) => name);
  }
}
