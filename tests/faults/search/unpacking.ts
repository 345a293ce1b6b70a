/** Collects the output of a format that consists of literal bytes and of references to earlier output. */
export class Unpacking {
  readonly #bytes: Buffer;
  #end = 0;

  /** @param length the length of the output, which both LZ4's frame and Snappy state first */
  constructor(length: number) {
    this.#bytes = Buffer.alloc(length);
  }

  /** Appends literal bytes. @returns whether they fit */
  add(bytes: Uint8Array): boolean {
    if (this.#end + bytes.length > this.#bytes.length) return false;
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
    return true;
  }

  /** Appends a copy of earlier output, which may overlap the copy. @returns whether the reference is valid */
  repeat(back: number, count: number): boolean {
    if (back === 0 || back > this.#end || this.#end + count > this.#bytes.length) return false;
    for (let n = 0; n < count; n++, this.#end++) this.#bytes[this.#end] = this.#bytes[this.#end - back]!;
    return true;
  }

  /** Returns the output when it is complete. */
  get whole(): Buffer | undefined {
    return this.#end === this.#bytes.length ? this.#bytes : undefined;
  }
}
