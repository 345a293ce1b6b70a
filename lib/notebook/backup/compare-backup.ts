import { yieldToPage } from '@/lib/concurrency/yield-to-page';
import { sortedJson } from '@/lib/text/sorted-json';
import type { Draft, Stored } from '../records/records';
import type { TaskOptions } from '../session/task-options';
import { conflictCopyOf, draftAsNotes, isConflictCopy, type HashText } from './conflict-copy';
import { isCoveredBy } from './draft-overlap';
import { hasSameContent } from './same-content';
import { mergedSingleton, singletonKey, withoutDuplicateIds, type MergeableSingleton } from './singletons';

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 30;

/** Reports what importing a backup would change. No id occurs twice. */
export interface Comparison {
  /** Records that are not stored here. */
  fresh: Stored[];
  /** Records that replace an earlier version here, and conflict copies of those that do not. */
  differs: Stored[];
  /** Records of which a later version is stored here, which stays. */
  older: number;
  /** Records that are stored here as they are. */
  same: number;
}

/**
 * Compares a backup with the stored records, by id and revision. Each record is compared with what is known by then,
 * including those before it in the backup. Importing the outcome a second time changes nothing. The order of several
 * backups matters only where a record has two versions without an order: then a later revision may replace one of them.
 * @throws the signal's reason when cancelled
 */
export async function compareBackup(
  here: readonly Stored[],
  incoming: readonly Stored[],
  hashText: HashText,
  { signal, progress }: TaskOptions = {},
): Promise<Comparison> {
  const merger = new Merger(here, hashText);
  let yieldedAt = performance.now();
  for (const [done, given] of incoming.entries()) {
    // Each record is compared with those before it, so one follows the other.
    // oxlint-disable-next-line no-await-in-loop
    await merger.add(given);
    if (performance.now() - yieldedAt < SLICE) continue;
    progress?.({ done, of: incoming.length });
    // oxlint-disable-next-line no-await-in-loop
    await yieldToPage();
    signal?.throwIfAborted();
    yieldedAt = performance.now();
  }
  return merger.outcome();
}

/** Merges the records of a backup, one after the other, into those that are stored here. */
class Merger {
  readonly #here: ReadonlySet<string>;
  readonly #hashText: HashText;
  readonly #all: Map<string, Stored>;
  readonly #singletons: Map<string | undefined, Stored>;
  readonly #fresh = new Map<string, Stored>();
  readonly #differs = new Map<string, Stored>();
  /** Contents of the conflict copies of earlier imports; collected only when a conflict copy is needed. */
  #conflictContents: ReadonlySet<string> | undefined;
  #older = 0;
  #same = 0;

  constructor(here: readonly Stored[], hashText: HashText) {
    this.#hashText = hashText;
    this.#here = new Set(here.map(({ id }) => id));
    this.#all = new Map(here.map((stored) => [stored.id, stored]));
    this.#singletons = new Map(here.toReversed().map((stored) => [singletonKey(stored.content), stored]));
  }

  async add(given: Stored): Promise<void> {
    const key = singletonKey(given.content);
    const own = key === undefined ? undefined : this.#singletons.get(key);
    if (own && given.content.kind === 'draft') await this.#addDraft(own.content as Draft, given.content);
    else
      await this.#addVersion(
        own
          ? mergedSingleton(own as Stored<MergeableSingleton>, given.content as MergeableSingleton)
          : withoutDuplicateIds(given),
      );
  }

  outcome(): Comparison {
    const [fresh, differs] = [this.#fresh, this.#differs].map((some) => [...some.values()]);
    return { fresh: fresh!, differs: differs!, older: this.#older, same: this.#same };
  }

  async #addVersion(record: Stored): Promise<void> {
    const present = this.#all.get(record.id);
    if (!present) return this.#include(record);
    if (hasSameContent(present.content, record.content)) this.#same++;
    else if (!isSameThing(present, record) || present.revision === record.revision)
      this.#includeCopy(await conflictCopyOf(record, this.#hashText));
    else if (present.revision > record.revision) this.#older++;
    else this.#include(record);
  }

  /** Leaves our draft in its field, where somebody may be typing; where theirs differs, it becomes a note. */
  async #addDraft(ours: Draft, theirs: Draft): Promise<void> {
    if (ours.text === theirs.text) this.#same++;
    else if (isCoveredBy(theirs.text, ours.text)) this.#older++;
    else for (const note of await draftAsNotes(theirs, this.#hashText)) this.#includeCopy(note);
  }

  /** Includes a conflict copy, unless an earlier import made it: it may be edited since, or named by an older key. */
  #includeCopy(copy: Stored): void {
    if (this.#all.has(copy.id) || this.#copiedContents().has(sortedJson(copy.content))) this.#same++;
    else this.#include(copy, this.#differs);
  }

  #copiedContents(): ReadonlySet<string> {
    return (this.#conflictContents ??= new Set(
      [...this.#all.values()].filter(isConflictCopy).map(({ content }) => sortedJson(content)),
    ));
  }

  #include(record: Stored, into = this.#here.has(record.id) ? this.#differs : this.#fresh): void {
    this.#all.set(record.id, record);
    const key = singletonKey(record.content);
    if (key !== undefined) this.#singletons.set(key, record);
    if (this.#differs.has(record.id)) this.#differs.set(record.id, record);
    else into.set(record.id, record);
  }
}

/** Returns whether two records with the same id can be versions of the same thing. */
function isSameThing({ content: one }: Stored, { content: other }: Stored): boolean {
  return one.kind === other.kind && singletonKey(one) === singletonKey(other);
}
