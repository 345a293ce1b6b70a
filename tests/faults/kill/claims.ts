/** What may stand under a name: a text, or nothing. */
export type Value = string | undefined;

/** What was found and may not be. */
export interface Fault {
  name: string;
  may: Value[];
  found: Value[];
}

/**
 * What must be found after a kill. A write that was begun may have arrived or not; one that was acknowledged must have;
 * nothing else may be there, and nothing twice.
 */
export class Claims {
  readonly #may = new Map<string, Set<Value>>();
  #acknowledged = 0;
  #erasing = false;

  /** How many writes were acknowledged, each counted once. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** A write is about to begin. */
  begin(name: string, value: Value): void {
    this.#may.set(name, this.#mayStandUnder(name).add(value));
  }

  /** It was acknowledged. */
  end(name: string, value: Value): void {
    this.#may.set(name, new Set([value]));
    this.#acknowledged++;
  }

  /** Everything is about to be deleted: all of it, or nothing. */
  beginErasing(): void {
    this.#erasing = true;
  }

  endErasing(): void {
    this.#erasing = false;
    this.#may.clear();
    this.#acknowledged++;
  }

  /** Compares with what is there, and expects just that from then on. */
  judge(found: ReadonlyMap<string, string[]>): Fault[] {
    if (this.#erasing && found.size === 0) this.#may.clear();
    this.#erasing = false;
    const faults: Fault[] = [];
    for (const name of new Set([...this.#may.keys(), ...found.keys()])) {
      const may = this.#mayStandUnder(name);
      const values: Value[] = found.get(name) ?? [undefined];
      if (values.length > 1 || !may.has(values[0])) faults.push({ name, may: [...may], found: values });
      this.#may.set(name, new Set([values[0]]));
    }
    return faults;
  }

  #mayStandUnder(name: string): Set<Value> {
    return this.#may.get(name) ?? new Set<Value>([undefined]);
  }
}
