import SearchableMap from 'minisearch/SearchableMap';
import { foldWord, searchTerms } from '@/lib/text/fold';
import { nearSpellings } from './near-spellings';
import { wordStem } from './word-stem';
import { plainTokens } from '@/lib/text/word-tokens';

/** With this many entries found as typed, other spellings are not looked for. */
const ENOUGH = 20;
/** A stem of fewer letters than this begins too many other words. */
const SHORTEST_STEM = 3;
/** Replaced entries are compacted away once there are this many, and as many as a third of the present entries. */
const MAX_STALE = 1000;

/** The result of a search: keys of entries, and the terms to be marked in their texts. */
export interface SearchHits {
  /** Entries in which every word of the query begins a word. */
  readonly exact: ReadonlySet<string>;
  /** Entries with the words in another form or spelled a little differently; looked for only where few are exact. */
  readonly alike: ReadonlySet<string>;
  /** Returns whether a term, folded as by `searchTerms`, matches the query. */
  matches(term: string): boolean;
}

/**
 * Maps words to the entries that contain them, in memory. The vocabulary is in MiniSearch's radix tree, which finds
 * beginnings and near spellings. MiniSearch's own search is not used: it ranks every hit, which took 110 ms for one
 * letter over 10 000 notes, and our results are ordered by date or title.
 */
export class InvertedIndex {
  readonly #vocabulary = new SearchableMap<number[]>();
  /** The same lists by term: an exact look-up is several times quicker here than in the tree. */
  readonly #slotsByTerm = new Map<string, number[]>();
  readonly #slots = new Map<string, number>();
  /** The key of the entry in each slot; undefined once it was replaced or removed. */
  #keys: (string | undefined)[] = [];

  /** The number of entries. */
  get size(): number {
    return this.#slots.size;
  }

  /** Adds an entry, in place of its earlier texts. */
  put(key: string, texts: readonly string[]): void {
    this.remove(key);
    const slot = this.#keys.push(key) - 1;
    this.#slots.set(key, slot);
    for (const text of texts)
      for (const token of plainTokens(text)) for (const term of searchTerms(token)) this.#add(term, slot);
  }

  /** Removes an entry. */
  remove(key: string): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#keys[slot] = undefined;
    this.#slots.delete(key);
    const stale = this.#keys.length - this.#slots.size;
    if (stale > MAX_STALE && stale > this.#slots.size / 3) this.#compact();
  }

  /** Finds the entries that match a query. @returns undefined where the query has no words */
  find(query: string): SearchHits | undefined {
    const tokens = plainTokens(query).map(foldWord).filter(Boolean);
    if (tokens.length === 0) return undefined;
    const exact = this.#withAll(tokens.map((token) => this.#beginningWith(token)));
    const near = new Set<string>();
    let alike: ReadonlySet<string> = new Set<string>();
    if (exact.size < ENOUGH) {
      const lists = tokens.map((token) => [...this.#beginningWith(token), ...this.#near(token, near)]);
      if (near.size > 0) alike = this.#withAll(lists).difference(exact);
    }
    const matches = (term: string) => near.has(term) || tokens.some((token) => term.startsWith(token));
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

  /** Yields the slots of other forms and near spellings of a word. @param near collects these words */
  *#near(word: string, near: Set<string>): Generator<number[]> {
    for (const term of this.#similar(word)) {
      const slots = this.#slotsByTerm.get(term);
      if (!slots || near.has(term)) continue;
      near.add(term);
      yield slots;
    }
  }

  *#similar(word: string): Generator<string> {
    const stem = wordStem(word);
    if (stem !== word && stem.length >= SHORTEST_STEM)
      for (const term of this.#vocabulary.atPrefix(stem).keys()) if (wordStem(term) === stem) yield term;
    yield* nearSpellings(this.#vocabulary, word);
  }

  /** Returns the entries that are in every one of these sets, each given as lists of slots. */
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

  #compact(): void {
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
