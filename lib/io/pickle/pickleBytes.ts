/** The bytes of a pickle of protocol 2, which every Python reads, written opcode by opcode. */
export class PickleBytes {
  #bytes = Buffer.alloc(2 ** 12);
  #length = 0;

  /** What was written so far. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  opcode(...codes: readonly number[]): void {
    const at = this.#grow(codes.length);
    for (const [i, code] of codes.entries()) this.#bytes[at + i] = code;
  }

  global(module: string, name: string): void {
    this.#write(Buffer.from(`c${module}\n${name}\n`));
  }

  string(value: string): void {
    const text = Buffer.from(value);
    const start = Buffer.alloc(5, 'X');
    start.writeUInt32LE(text.length, 1);
    this.#write(start);
    this.#write(text);
  }

  float(value: number): void {
    const bytes = Buffer.alloc(9, 'G');
    bytes.writeDoubleBE(value, 1);
    this.#write(bytes);
  }

  /** An integer, in the shortest of the forms that Python chooses from. */
  integer(value: bigint): void {
    if (value >= 0n && value <= 0xffn) {
      this.opcode(0x4b, Number(value));
      return;
    }
    if (value >= 0n && value <= 0xffffn) {
      this.opcode(0x4d, Number(value) & 0xff, Number(value) >> 8);
      return;
    }
    if (value >= -0x8000_0000n && value <= 0x7fff_ffffn) {
      const bytes = Buffer.alloc(5, 'J');
      bytes.writeInt32LE(Number(value), 1);
      this.#write(bytes);
      return;
    }
    this.#long(value);
  }

  /** In two's complement, with the sign in the last bit. */
  #long(value: bigint): void {
    const magnitude = value < 0n ? ~value : value;
    const length = Math.floor(magnitude.toString(16).length / 2) + 1;
    const hex = BigInt.asUintN(8 * length, value)
      .toString(16)
      .padStart(2 * length, '0');
    const start = Buffer.alloc(length <= 0xff ? 2 : 5);
    start[0] = length <= 0xff ? 0x8a : 0x8b;
    if (length <= 0xff) start[1] = length;
    else start.writeUInt32LE(length, 1);
    this.#write(start);
    this.#write(Buffer.from(hex, 'hex').reverse());
  }

  /** Keeps the topmost value under a number, or brings it back. */
  memo(code: 'put' | 'get', key: number): void {
    if (key <= 0xff) {
      this.opcode(code === 'put' ? 0x71 : 0x68, key);
      return;
    }
    const bytes = Buffer.alloc(5, code === 'put' ? 'r' : 'j');
    bytes.writeUInt32LE(key, 1);
    this.#write(bytes);
  }

  #write(bytes: Buffer): void {
    const at = this.#grow(bytes.length);
    bytes.copy(this.#bytes, at);
  }

  /** Makes room for `count` more bytes; gives where they go. */
  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(2 * this.#bytes.length, this.#length));
      this.#bytes.copy(larger, 0, 0, at);
      this.#bytes = larger;
    }
    return at;
  }
}
