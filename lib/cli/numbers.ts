import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number, for commander. */
export function wholeNumber(smallest: number, largest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isSafeInteger(value) || value < smallest || value > largest) {
      throw new InvalidArgumentError(`Expected a whole number from ${smallest} to ${largest}.`);
    }
    return value;
  };
}
