/** Levels of nesting at which the reference implementation's JSON reader gives up as well. */
const MAX_DEPTH = 127;

/**
 * Reads JSON of a known structure from a string without building what is not asked for. `JSON.parse` would accept
 * duplicate keys, lose integers beyond 2^53 without a word, and build gigabytes of objects from a hostile header of 100
 * MB.
 */
export class HeaderScanner {
  readonly #text: string;
  readonly #fail: (problem: string) => never;
  #position = 0;

  /** `fail` is called with what was wrong and where, and must throw. */
  constructor(text: string, fail: (problem: string) => never) {
    this.#text = text;
    this.#fail = fail;
  }

  /** Reads an object; `visit` is called with each key and must read the value. */
  object(visit: (key: string) => void): void {
    this.#expect('{');
    if (this.#accept('}')) return;
    do {
      const key = this.string();
      this.#expect(':');
      visit(key);
    } while (this.#accept(','));
    this.#expect('}');
  }

  /** Reads an array; `visit` is called before each element and must read it. */
  array(visit: () => void): void {
    this.#expect('[');
    if (this.#accept(']')) return;
    do {
      visit();
    } while (this.#accept(','));
    this.#expect(']');
  }

  string(): string {
    this.#skipSpace();
    const start = this.#position;
    if (this.#text[start] !== '"') this.#unexpected('a string');
    let end = start + 1;
    let plain = true;
    for (; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x5c) end++;
      if (code < 0x20 || code === 0x5c || (code & 0xf800) === 0xd800) plain = false;
    }
    if (end >= this.#text.length) this.#invalid('a string is not closed');
    this.#position = end + 1;
    if (plain) return this.#text.slice(start + 1, end);
    const value = this.#parsed(this.#text.slice(start, end + 1), start) as string;
    if (/\p{Surrogate}/u.test(value)) this.#invalid('a string has half of a surrogate pair', start);
    return value;
  }

  /** Reads an integer from 0 to 2^53 - 1. */
  integer(): number {
    this.#skipSpace();
    const start = this.#position;
    let value = 0;
    for (;;) {
      const digit = this.#text.charCodeAt(this.#position) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      if (!Number.isSafeInteger(value)) this.#invalid('an integer is larger than 2^53 - 1', start);
      this.#position++;
    }
    const digits = this.#position - start;
    const leadingZero = digits > 1 && this.#text[start] === '0';
    if (digits === 0 || leadingZero) {
      this.#position = start;
      this.#unexpected('an integer of at least 0');
    }
    return value;
  }

  /** Reads `null` if it comes next. */
  acceptNull(): boolean {
    this.#skipSpace();
    if (!this.#text.startsWith('null', this.#position)) return false;
    this.#position += 4;
    return true;
  }

  /** Reads any value and drops it. */
  skip(depth = 0): void {
    if (depth > MAX_DEPTH) this.#invalid('values are nested too deeply');
    this.#skipSpace();
    const first = this.#text[this.#position];
    if (first === '{') this.object(() => this.skip(depth + 1));
    else if (first === '[') this.array(() => this.skip(depth + 1));
    else if (first === '"') this.string();
    else {
      const start = this.#position;
      const token = this.#numberToken() || this.#literal();
      if (token === '') this.#unexpected('a value');
      this.#parsed(token, start);
    }
  }

  /** Checks that nothing but white space is left. */
  end(): void {
    this.#skipSpace();
    if (this.#position < this.#text.length) this.#unexpected('the end of the header');
  }

  #parsed(token: string, start: number): unknown {
    try {
      return JSON.parse(token);
    } catch {
      this.#invalid('a string or number is malformed', start);
    }
  }

  #numberToken(): string {
    const token = /[-+.\deE]*/y;
    token.lastIndex = this.#position;
    const [text = ''] = token.exec(this.#text) ?? [];
    this.#position += text.length;
    return text;
  }

  #literal(): string {
    const literal = ['true', 'false', 'null'].find((word) => this.#text.startsWith(word, this.#position)) ?? '';
    this.#position += literal.length;
    return literal;
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#position);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#position++;
    }
  }

  #accept(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#position] !== character) return false;
    this.#position++;
    return true;
  }

  #expect(character: string): void {
    if (!this.#accept(character)) this.#unexpected(`'${character}'`);
  }

  #unexpected(expected: string): never {
    const found = this.#text[this.#position];
    this.#invalid(`expected ${expected} but found ${found === undefined ? 'the end' : JSON.stringify(found)}`);
  }

  #invalid(problem: string, position = this.#position): never {
    this.#fail(`the header is not valid at character ${position}: ${problem}`);
  }
}
