import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';

/** The colours that the commands use, each for one meaning. */
export interface Colours {
  /** What is wrong. */
  readonly bad: (text: string) => string;
  /** What works but could be better. */
  readonly warn: (text: string) => string;
  /** What is well. */
  readonly good: (text: string) => string;
  /** Headings. */
  readonly strong: (text: string) => string;
  /** What matters less. */
  readonly faint: (text: string) => string;
}

/** Where a command writes to, as far as its looks depend on it. */
export type Target = Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>;

const plain = (text: string): string => text;
const sgr =
  (begin: number, end: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${begin}m${text}\u001b[${end}m`;

/** Colours on a terminal that has them, unless `NO_COLOR` is set; none elsewhere. */
export function coloursOf(stream: Partial<Target>, env: NodeJS.ProcessEnv = process.env): Colours {
  if (!stream.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb' || !stream.hasColors?.()) {
    return { bad: plain, warn: plain, good: plain, strong: plain, faint: plain };
  }
  return { bad: sgr(31, 39), warn: sgr(33, 39), good: sgr(32, 39), strong: sgr(1, 22), faint: sgr(2, 22) };
}

/** How wide lines may be: the terminal's width, at most 100. Elsewhere lines are not broken, so that they can be searched. */
export function widthOf(stream: Partial<Target>): number {
  return stream.isTTY ? Math.min(stream.columns || 80, 100) : Number.POSITIVE_INFINITY;
}

/**
 * Breaks text between words into lines of at most `width` characters; a word that is longer has a line of its own. Line breaks in the text stay.
 *
 * @param first what the first line begins with
 * @param rest what the others begin with
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let isEmpty = true;
    for (const word of paragraph.split(/(?<=\S) /)) {
      if (!isEmpty && visibleLength(line) + 1 + visibleLength(word) > width) {
        lines.push(line);
        line = rest;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(line);
  }
  return lines;
}

function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
