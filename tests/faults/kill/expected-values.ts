/** Describes the value of a name: a text, or `undefined` when nothing is stored. */
export type Value = string | undefined;

/** Describes a value that was found and is not allowed. */
export interface Fault {
  name: string;
  allowed: Value[];
  found: Value[];
}

/**
 * Keeps the values that may be found after a kill. A write that was begun may have been stored or not; a write that was
 * acknowledged must have been stored; nothing else may be there, and nothing twice.
 */
export class ExpectedValues {
  readonly #allowed = new Map<string, Set<Value>>();
  #acknowledged = 0;
  #erasing = false;

  /** Returns the number of acknowledged writes, each counted once. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** Records that a write is about to begin. */
  begin(name: string, value: Value): void {
    this.#allowed.set(name, this.#allowedValues(name).add(value));
  }

  /** Records that the write was acknowledged. */
  end(name: string, value: Value): void {
    this.#allowed.set(name, new Set([value]));
    this.#acknowledged++;
  }

  /** Records that everything is about to be deleted: all of it, or nothing. */
  beginErasing(): void {
    this.#erasing = true;
  }

  /** Records that the deletion of everything was acknowledged. */
  endErasing(): void {
    this.#erasing = false;
    this.#allowed.clear();
    this.#acknowledged++;
  }

  /** Compares the values found with those allowed, and allows only the values found from then on. */
  compare(found: ReadonlyMap<string, string[]>): Fault[] {
    if (this.#erasing && found.size === 0) this.#allowed.clear();
    this.#erasing = false;
    const faults: Fault[] = [];
    for (const name of new Set([...this.#allowed.keys(), ...found.keys()])) {
      const allowed = this.#allowedValues(name);
      const values: Value[] = found.get(name) ?? [undefined];
      if (values.length > 1 || !allowed.has(values[0]))
        faults.push({ name, allowed: [...allowed], found: values });
      this.#allowed.set(name, new Set([values[0]]));
    }
    return faults;
  }

  #allowedValues(name: string): Set<Value> {
    return this.#allowed.get(name) ?? new Set<Value>([undefined]);
  }
}
