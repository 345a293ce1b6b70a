import SearchableMap from 'minisearch/SearchableMap';
import { foldWord, termsOf } from './fold-word';
import { plainWordsIn } from './words-in';

/** With this many entries found as they were typed, nobody needs to be shown other spellings. */
const ENOUGH = 20;
/** From this many letters on, two slips are forgiven. Shorter words would resemble too many others, and cost too much. */
const LONG = 9;
/** Traces of replaced entries are cleared away once there are this many, and as many as a third of the living. */
const TRACES = 1000;

/** What a search found: keys of entries, and which terms of a text are to be marked. */
export interface Found {
  /** Every word of the query begins a word of these. */
  readonly exact: ReadonlySet<string>;
  /** These are spelled a little differently. Looked for only where few are exact. */
  readonly alike: ReadonlySet<string>;
  /** Whether a term, folded as by `termsOf`, is what was looked for. */
  matches(term: string): boolean;
}

/**
 * Which entries have which words, in memory.
 * The vocabulary lies in MiniSearch's radix tree, which finds beginnings and near spellings. Its search is not used:
 * it ranks every hit, which took 110 ms for one letter over 10 000 notes, and our results are ordered by date or title.
 */
export class WordIndex {
  readonly #vocabulary = new SearchableMap<number[]>();
  /** The same lists once more, since an exact look-up here is several times quicker than in the tree. */
  readonly #slotsByTerm = new Map<string, number[]>();
  readonly #slots = new Map<string, number>();
  /** The entry in each slot; undefined once it was replaced or removed. */
  #keys: (string | undefined)[] = [];

  get size(): number {
    return this.#slots.size;
  }

  /** Takes an entry, instead of what it said before. */
  put(key: string, texts: readonly string[]): void {
    this.remove(key);
    const slot = this.#keys.push(key) - 1;
    this.#slots.set(key, slot);
    for (const text of texts)
      for (const word of plainWordsIn(text)) for (const term of termsOf(word)) this.#add(term, slot);
  }

  remove(key: string): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#keys[slot] = undefined;
    this.#slots.delete(key);
    const traces = this.#keys.length - this.#slots.size;
    if (traces > TRACES && traces > this.#slots.size / 3) this.#clearTraces();
  }

  /** @returns undefined where the query has no words to look for */
  find(query: string): Found | undefined {
    const words = plainWordsIn(query).map(foldWord).filter(Boolean);
    if (words.length === 0) return undefined;
    const exact = this.#withAll(words.map((word) => this.#beginningWith(word)));
    const near = new Set<string>();
    let alike: ReadonlySet<string> = new Set<string>();
    if (exact.size < ENOUGH) {
      const lists = words.map((word) => [...this.#beginningWith(word), ...this.#near(word, near)]);
      if (near.size > 0) alike = this.#withAll(lists).difference(exact);
    }
    const matches = (term: string) => near.has(term) || words.some((word) => term.startsWith(word));
    return { exact, alike, matches };
  }

  #add(term: string, slot: number): void {
    let slots = this.#slotsByTerm.get(term);
    if (!slots) {
      slots = [];
      this.#slotsByTerm.set(term, slots);
      this.#vocabulary.set(term, slots);
    }
    // Entries come one after the other, so a repeated word of one entry is always the last.
    if (slots.at(-1) !== slot) slots.push(slot);
  }

  #beginningWith(word: string): Iterable<number[]> {
    return this.#vocabulary.atPrefix(word).values();
  }

  /** Slots of words that are likely to be meant, for words long enough that a slip can be told. @param near is told */
  *#near(word: string, near: Set<string>): Generator<number[]> {
    const letters = [...word];
    if (letters.length < 4) return;
    const terms = [
      ...this.#vocabulary.fuzzyGet(word, letters.length < LONG ? 1 : 2).keys(),
      ...letters.slice(1).map((_, at) => swapped(letters, at)),
    ];
    for (const term of terms) {
      const slots = this.#slotsByTerm.get(term);
      // People rarely slip on the first letter; without this, short words resemble too many others.
      if (!slots || near.has(term) || term[0] !== word[0] || term.startsWith(word)) continue;
      near.add(term);
      yield slots;
    }
  }

  /** The entries that are in every one of these, each given as the lists that make it up. */
  #withAll(wanted: readonly Iterable<number[]>[]): Set<string> {
    const reached = new Uint8Array(this.#keys.length);
    for (const [step, lists] of wanted.slice(0, 255).entries())
      for (const slots of lists)
        for (const slot of slots) if (reached[slot] === step) reached[slot] = step + 1;
    const all = Math.min(wanted.length, 255);
    const found = new Set<string>();
    for (let slot = 0; slot < reached.length; slot++) {
      const key = reached[slot] === all ? this.#keys[slot] : undefined;
      if (key !== undefined) found.add(key);
    }
    return found;
  }

  #clearTraces(): void {
    const moved = new Map<number, number>();
    const keys: string[] = [];
    for (const [slot, key] of this.#keys.entries())
      if (key !== undefined) {
        moved.set(slot, keys.length);
        this.#slots.set(key, keys.length);
        keys.push(key);
      }
    this.#keys = keys;
    for (const [term, slots] of this.#slotsByTerm) {
      const left = slots.flatMap((slot) => moved.get(slot) ?? []);
      // In place, because the tree holds the same list.
      slots.splice(0, slots.length);
      for (const slot of left) slots.push(slot);
      if (left.length > 0) continue;
      this.#slotsByTerm.delete(term);
      this.#vocabulary.delete(term);
    }
  }
}

/** A word with one letter and the next the wrong way round, the commonest slip of quick fingers. */
const swapped = (letters: readonly string[], at: number): string =>
  letters.toSpliced(at, 2, letters[at + 1]!, letters[at]!).join('');
