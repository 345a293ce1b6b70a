import { pause } from './pause';
import type { TaskOptions } from '../session/task-options';
import type { Draft, Stored } from '../records/records';
import { conflictCopyOf, isConflictCopy, notesOf, type NameOf } from './conflict-copy';
import { alike, inOrder } from './same-content';
import { isSaidBy } from './draft-words';
import { joined, singleName, tidied, type Joinable } from './singletons';

/** How long the page may wait for a pause, in milliseconds. */
const SLICE = 30;

/** What taking a backup in would do. No id comes out twice. */
export interface Comparison {
  /** Not here yet. */
  fresh: Stored[];
  /** Here in an earlier version, or in another version of the same revision: then both are kept. */
  differs: Stored[];
  /** Here in a later version, which stays. */
  older: number;
  same: number;
}

/**
 * Compares a backup with what is here, by id and revision. Each record is compared with what is known by then, those
 * before it in the backup included. Taking in what comes out a second time changes nothing. The order of several backups
 * matters only where a record went two ways: then a later revision may replace one of them.
 * @throws the signal's reason when cancelled
 */
export async function compareBackup(
  here: readonly Stored[],
  incoming: readonly Stored[],
  nameOf: NameOf,
  { signal, progress }: TaskOptions = {},
): Promise<Comparison> {
  const known = new Known(here, nameOf);
  let paused = performance.now();
  for (const [done, given] of incoming.entries()) {
    // Each is compared with those before it; what waits in between is the person's.
    // oxlint-disable-next-line no-await-in-loop
    await known.meet(given);
    if (performance.now() - paused < SLICE) continue;
    progress?.({ done, of: incoming.length });
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    signal?.throwIfAborted();
    paused = performance.now();
  }
  return known.outcome();
}

/** What is here and what a backup brought so far. */
class Known {
  readonly #here: ReadonlySet<string>;
  readonly #nameOf: NameOf;
  readonly #all: Map<string, Stored>;
  readonly #singles: Map<string | undefined, Stored>;
  readonly #fresh = new Map<string, Stored>();
  readonly #differs = new Map<string, Stored>();
  /** What was kept beside by earlier restores; only looked for where something is to be kept beside. */
  #beside: ReadonlySet<string> | undefined;
  #older = 0;
  #same = 0;

  constructor(here: readonly Stored[], nameOf: NameOf) {
    this.#nameOf = nameOf;
    this.#here = new Set(here.map(({ id }) => id));
    this.#all = new Map(here.map((stored) => [stored.id, stored]));
    this.#singles = new Map(here.toReversed().map((stored) => [singleName(stored.content), stored]));
  }

  async meet(given: Stored): Promise<void> {
    const single = singleName(given.content);
    const own = single === undefined ? undefined : this.#singles.get(single);
    if (own && given.content.kind === 'draft') await this.#meetDraft(own.content as Draft, given.content);
    else
      await this.#meetVersion(
        own ? joined(own as Stored<Joinable>, given.content as Joinable) : tidied(given),
      );
  }

  outcome(): Comparison {
    const [fresh, differs] = [this.#fresh, this.#differs].map((some) => [...some.values()]);
    return { fresh: fresh!, differs: differs!, older: this.#older, same: this.#same };
  }

  async #meetVersion(record: Stored): Promise<void> {
    const present = this.#all.get(record.id);
    if (!present) return this.#take(record);
    if (alike(present.content, record.content)) this.#same++;
    else if (!isOneThing(present, record) || present.revision === record.revision)
      this.#takeBeside(await conflictCopyOf(record, this.#nameOf));
    else if (present.revision > record.revision) this.#older++;
    else this.#take(record);
  }

  /** Ours stays in its field, where somebody may be typing; what theirs says otherwise becomes a note. */
  async #meetDraft(ours: Draft, theirs: Draft): Promise<void> {
    if (ours.text === theirs.text) this.#same++;
    else if (isSaidBy(theirs.text, ours.text)) this.#older++;
    else for (const note of await notesOf(theirs, this.#nameOf)) this.#takeBeside(note);
  }

  /** Where it was kept beside before, it is there already, perhaps written on since; or as it was, under an older key. */
  #takeBeside(beside: Stored): void {
    if (this.#all.has(beside.id) || this.#saidBeside().has(inOrder(beside.content))) this.#same++;
    else this.#take(beside, this.#differs);
  }

  #saidBeside(): ReadonlySet<string> {
    return (this.#beside ??= new Set(
      [...this.#all.values()].filter(isConflictCopy).map(({ content }) => inOrder(content)),
    ));
  }

  #take(record: Stored, into = this.#here.has(record.id) ? this.#differs : this.#fresh): void {
    this.#all.set(record.id, record);
    const single = singleName(record.content);
    if (single !== undefined) this.#singles.set(single, record);
    if (this.#differs.has(record.id)) this.#differs.set(record.id, record);
    else into.set(record.id, record);
  }
}

/** Whether two records with one id can be versions of one thing. */
function isOneThing({ content: one }: Stored, { content: other }: Stored): boolean {
  return one.kind === other.kind && singleName(one) === singleName(other);
}
