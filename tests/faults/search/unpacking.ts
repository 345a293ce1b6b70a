/** What comes out of a format that says either “these bytes” or “the same as there, so many bytes before”. */
export class Unpacking {
  readonly #bytes: Buffer;
  #end = 0;

  /** @param length how long it will be, which both LZ4's frame and Snappy say first */
  constructor(length: number) {
    this.#bytes = Buffer.alloc(length);
  }

  /** Bytes as they are. @returns whether they fit */
  add(bytes: Uint8Array): boolean {
    if (this.#end + bytes.length > this.#bytes.length) return false;
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
    return true;
  }

  /** Bytes that came before, perhaps overlapping what they become. @returns whether there are such */
  repeat(back: number, count: number): boolean {
    if (back === 0 || back > this.#end || this.#end + count > this.#bytes.length) return false;
    for (let n = 0; n < count; n++, this.#end++) this.#bytes[this.#end] = this.#bytes[this.#end - back]!;
    return true;
  }

  /** All of it, if all of it came. */
  get whole(): Buffer | undefined {
    return this.#end === this.#bytes.length ? this.#bytes : undefined;
  }
}
