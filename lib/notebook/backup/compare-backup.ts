import { yieldToPage } from '@/lib/concurrency/yield-to-page';
import { compareVersions, type Outcome } from '../records/compare-versions';
import { conflictCopyOf, draftAsNotes, isConflictCopy, type HashText } from '../records/conflict-copy';
import { isCoveredBy } from '../records/draft-overlap';
import { lineageOf } from '../records/lineage';
import type { Draft, Stored } from '../records/records';
import { contentKey, hasSameContent, isInBin, withoutBin } from '../records/same-content';
import {
  mergedSingleton,
  singletonKey,
  withoutDuplicateIds,
  type MergeableSingleton,
} from '../records/singletons';
import type { TaskOptions } from '../session/task-options';

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 30;

/** Reports what importing a backup would change. No id occurs twice. */
export interface Comparison {
  /** Records that are not stored here. */
  fresh: Stored[];
  /** All others that would be written: versions that take a place here, and conflict copies. */
  differs: Stored[];
  /** Records here that a version which was written over them replaces. */
  replaced: number;
  /** Lists and names that are joined with those here. */
  merged: number;
  /** Records of which both versions stay: the one here in its place, or, where it was written later, the other. */
  besideOurs: number;
  besideTheirs: number;
  /** Records that lie in the bin here and not in the backup, as they would be if they were brought back. */
  inBin: Stored[];
  /** Records of which a later version is stored here, which stays. */
  older: number;
  /** Records that are stored here as they are. */
  same: number;
}

/**
 * Compares a backup with the stored records, by id and lineage. Each record is compared with what is known by then,
 * including those before it in the backup. Importing the outcome a second time changes nothing.
 * @throws the signal's reason when cancelled
 */
export async function compareBackup(
  here: readonly Stored[],
  incoming: readonly Stored[],
  hashText: HashText,
  { signal, progress, now = Date.now() }: TaskOptions & { now?: number } = {},
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
  return merger.outcome(now);
}

/** Merges the records of a backup, one after the other, into those that are stored here. */
class Merger {
  readonly #here: ReadonlySet<string>;
  readonly #hashText: HashText;
  readonly #all: Map<string, Stored>;
  readonly #singletons: Map<string | undefined, Stored>;
  readonly #fresh = new Map<string, Stored>();
  readonly #inBin: Stored[] = [];
  readonly #differs = new Map<string, Stored>();
  /** Contents of the conflict copies of earlier imports; collected only when a conflict copy is needed. */
  #conflictContents: Set<string> | undefined;
  readonly #counts = { replaced: 0, merged: 0, besideOurs: 0, besideTheirs: 0, older: 0, same: 0 };

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
    else if (own) await this.#addSingleton(own as Stored<MergeableSingleton>, given);
    else await this.#addVersion(withoutDuplicateIds(given));
  }

  /** @param now the time from which the days of what a backup brings into the bin are counted */
  outcome(now: number): Comparison {
    const [fresh, differs] = [this.#fresh, this.#differs].map((some) =>
      Array.from(some.values(), (record) =>
        isInBin(record.content)
          ? { ...record, content: { ...record.content, binnedAt: now, dueOn: undefined } }
          : record,
      ),
    );
    return { fresh: fresh!, differs: differs!, inBin: this.#inBin, ...this.#counts };
  }

  async #addVersion(record: Stored): Promise<void> {
    const present = this.#all.get(record.id);
    if (!present) {
      if (isConflictCopy(record) && this.#isCopied(record)) this.#counts.same++;
      else this.#include({ ...record, lineage: await lineageOf(record) });
      return;
    }
    if (!isSameThing(present, record)) {
      const isNew = this.#includeCopy(await conflictCopyOf(record, this.#hashText));
      this.#counts[isNew ? 'besideOurs' : 'same']++;
      return;
    }
    const outcome = await compareVersions(present, record);
    if (outcome.kind === 'same') this.#counts.same++;
    else if (isInBin(present.content) && isDeletionOf(outcome, record)) {
      this.#inBin.push({ id: record.id, revision: present.revision, content: withoutBin(present.content) });
    } else if (outcome.kind === 'earlier') this.#counts.older++;
    else if (outcome.kind === 'later') {
      this.#include(record);
      this.#counts.replaced++;
    } else if (outcome.kind === 'same words') {
      this.#counts.same++;
    } else {
      this.#include(outcome.stays);
      this.#includeCopy(await conflictCopyOf(outcome.beside, this.#hashText));
      this.#counts[outcome.theirs ? 'besideTheirs' : 'besideOurs']++;
    }
  }

  async #addSingleton(own: Stored<MergeableSingleton>, given: Stored): Promise<void> {
    const merged = mergedSingleton(own, given.content as MergeableSingleton);
    if (hasSameContent(own.content, merged.content)) this.#counts.same++;
    else {
      this.#include(merged);
      this.#counts.merged++;
    }
  }

  /** Leaves our draft in its field, where somebody may be typing; where theirs differs, it becomes a note. */
  async #addDraft(ours: Draft, theirs: Draft): Promise<void> {
    if (ours.text === theirs.text) this.#counts.same++;
    else if (isCoveredBy(theirs.text, ours.text)) this.#counts.older++;
    else {
      const copies = (await draftAsNotes(theirs, this.#hashText)).map((note) => this.#includeCopy(note));
      this.#counts[copies.includes(true) ? 'besideOurs' : 'same']++;
    }
  }

  /**
   * Includes a conflict copy, unless an earlier import made it: it may be edited since, or named by another key.
   * @returns whether it is new
   */
  #includeCopy(copy: Stored): boolean {
    if (this.#all.has(copy.id) || this.#isCopied(copy)) return false;
    this.#conflictContents?.add(contentKey(copy.content));
    this.#include(copy, this.#differs);
    return true;
  }

  #isCopied({ content }: Stored): boolean {
    this.#conflictContents ??= new Set(
      [...this.#all.values()].filter(isConflictCopy).map((copy) => contentKey(copy.content)),
    );
    return this.#conflictContents.has(contentKey(content));
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

/** Returns whether a version here comes of one in a backup that was not in the bin yet. */
function isDeletionOf({ kind }: Outcome, { content }: Stored): boolean {
  return (kind === 'earlier' || kind === 'same words') && !isInBin(content);
}
