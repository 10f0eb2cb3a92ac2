import { rangeError, typeError } from '../errors.js';

/** Which arguments of a function: one, or several. Negative numbers count from the end. */
export type Argnums = number | readonly number[];

type ArgumentAt<A extends readonly unknown[], N extends number> = `${N}` extends keyof A ? A[`${N}`] : A[number];

/** The types of the arguments that `N` means: one, or an array. */
export type ArgumentsAt<A extends readonly unknown[], N extends Argnums> = N extends number
  ? ArgumentAt<A, N>
  : N extends readonly number[]
    ? { -readonly [Place in keyof N]: ArgumentAt<A, N[Place] & number> }
    : never;

/** For each place of `N` an `X`: one, or an array. */
export type ForArguments<N extends Argnums, X> = N extends readonly number[] ? { -readonly [Place in keyof N]: X } : X;

export function checkArgnums(argnums: unknown, name: string): asserts argnums is Argnums {
  const list: unknown[] = Array.isArray(argnums) ? argnums : [argnums];
  if (list.length === 0 || !list.every(Number.isInteger)) {
    throw typeError('an integer or an array of integers', `argnums of ${name}`, argnums);
  }
}

/** The places among `count` arguments. */
export function placesOf(argnums: Argnums, count: number, name: string): number[] {
  const places = (typeof argnums === 'number' ? [argnums] : argnums).map((place) => {
    if (place < -count || place >= count) {
      throw rangeError(`the number of one of ${count} arguments`, `argnums of ${name}`, place);
    }
    return place < 0 ? place + count : place;
  });
  if (new Set(places).size !== places.length) throw rangeError('different numbers', `argnums of ${name}`, argnums);
  return places;
}

/** The arguments that are meant: one, or an array. */
export function argumentsAt(args: readonly unknown[], argnums: Argnums, name: string): unknown {
  const places = placesOf(argnums, args.length, name);
  return typeof argnums === 'number' ? args[places[0] as number] : places.map((place) => args[place]);
}
