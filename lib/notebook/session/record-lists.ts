import { compareDays, type DayAndTime } from '@/lib/text/day-order';
import { ofKind } from '../records/of-kind';
import type { Attempt, Note, OwnOpener, Reflection, Stored } from '../records/records';
import { SINGLETONS, type Table } from '../records/table';
import { OrderedList } from './ordered-list';

/** A kind of record that goes to the trash when it is deleted. */
type Trashable = Note | Reflection | Attempt;

const byTime = (a: number, b: number): number => a - b;

/** Keeps the cached records of each kind in the order in which views show them: latest first. */
export class RecordLists {
  readonly notes = listOf<Note, number>(({ updatedAt }) => updatedAt, byTime);
  readonly trashedNotes = trashOf<Note>();
  readonly reflections = listOf<Reflection, number>(({ updatedAt }) => updatedAt, byTime);
  readonly trashedReflections = trashOf<Reflection>();
  readonly attempts = listOf<Attempt, DayAndTime>(({ triedOn, triedAt }) => [triedOn, triedAt], compareDays);
  readonly trashedAttempts = trashOf<Attempt>();
  readonly ownOpeners = new OrderedList<OwnOpener>(({ createdAt }) => createdAt, byTime);

  /** Replaces the lists of a table. */
  fill(table: Table, all: readonly Stored[]): void {
    if (table === SINGLETONS) {
      this.ownOpeners.fill(ofKind(all, 'opener'));
      return;
    }
    for (const list of [this.notes, this.trashedNotes]) list.fill(ofKind(all, 'note'));
    for (const list of [this.reflections, this.trashedReflections]) list.fill(ofKind(all, 'reflection'));
    for (const list of [this.attempts, this.trashedAttempts]) list.fill(ofKind(all, 'attempt'));
  }

  /** Adds a record to the lists of its kind, or replaces its earlier version. */
  put({ id, revision, content }: Stored): void {
    if (content.kind === 'note') {
      this.notes.put({ id, revision, content });
      this.trashedNotes.put({ id, revision, content });
    } else if (content.kind === 'reflection') {
      this.reflections.put({ id, revision, content });
      this.trashedReflections.put({ id, revision, content });
    } else if (content.kind === 'attempt') {
      this.attempts.put({ id, revision, content });
      this.trashedAttempts.put({ id, revision, content });
    } else if (content.kind === 'opener') this.ownOpeners.put({ id, revision, content });
  }

  /** Removes a record from every list. */
  remove(id: string): void {
    for (const list of [this.notes, this.trashedNotes]) list.remove(id);
    for (const list of [this.reflections, this.trashedReflections]) list.remove(id);
    for (const list of [this.attempts, this.trashedAttempts]) list.remove(id);
    this.ownOpeners.remove(id);
  }
}

/** Makes a list of the records that are not in the trash. */
function listOf<C extends Trashable, K>(
  keyOf: (content: C) => K,
  compareKeys: (a: K, b: K) => number,
): OrderedList<C, K> {
  return new OrderedList<C, K>(
    (content) => (content.binnedAt === undefined ? keyOf(content) : undefined),
    compareKeys,
  );
}

/** Makes a list of the records in the trash, last deleted first. */
function trashOf<C extends Trashable>(): OrderedList<C> {
  return new OrderedList<C>(({ binnedAt }) => binnedAt, byTime);
}
