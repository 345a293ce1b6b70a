import { calendarDay, isCalendarDay, type CalendarDay } from '@/lib/text/calendar-day';
import type { Attempt, Note, Reflection, Stored } from '../records/records';
import { RECORDS } from '../records/table';
import { Readable } from '../session/readable.svelte';
import type { RecordCache } from '../session/record-cache';
import type { RecordChange } from '../storage/record-change';
import { Collection, type CollectionContext } from './collection';

/** The time that a record stays in the trash: 30 days, in milliseconds. */
export const TRASH_RETENTION = 30 * 24 * 60 * 60 * 1000;

/**
 * The days of use on which a record of the trash has to be found past `TRASH_RETENTION` before it is deleted for good: a
 * clock that is wrong for a day must not destroy anything.
 */
const DAYS_DUE = 3;

/** Selects records of the trash: those found past `TRASH_RETENTION` on `DAYS_DUE` days, all of them, or those with these ids. */
export type TrashFilter = 'old' | 'all' | readonly string[];

/** The value of a collection, and its records in the trash, from the cache. */
interface Selectors<C extends Note | Reflection | Attempt> {
  current: (cache: RecordCache) => Stored<C>[];
  trash: (cache: RecordCache) => Stored<C>[];
}

/** Keeps records that go to the trash when they are deleted: out of `current`, into `trash`, and back by `restore`. */
export class TrashCollection<C extends Note | Reflection | Attempt> extends Collection<Stored<C>[]> {
  /** The records in the trash, last deleted first. */
  readonly trash: Readable<Stored<C>[]>;
  readonly #kind: C['kind'];
  readonly #selectTrash: (cache: RecordCache) => Stored<C>[];
  #tidiedOn: CalendarDay | undefined;

  constructor(context: CollectionContext, kind: C['kind'], select: Selectors<C>) {
    super(context, RECORDS, (cache) => {
      this.#tidyOnceADay();
      return select.current(cache);
    });
    this.#kind = kind;
    this.#selectTrash = select.trash;
    this.trash = new Collection(context, RECORDS, select.trash);
  }

  /** Moves a record to the trash, where it stays for 30 days. */
  async moveToTrash(id: string): Promise<void> {
    const binnedAt = this.now();
    await this.changeRecord<C>(this.#kind, id, ({ content }) => ({
      ...content,
      binnedAt,
      dueOn: undefined,
    }));
  }

  /** Takes a record out of the trash. */
  async restore(id: string): Promise<void> {
    await this.changeRecord<C>(this.#kind, id, ({ content }) => ({
      ...content,
      binnedAt: undefined,
      dueOn: undefined,
    }));
  }

  /** Deletes records of the trash for good. @returns how many; records outside of the trash are left alone */
  async emptyTrash(filter: TrashFilter): Promise<number> {
    const ids = typeof filter === 'string' ? await this.#idsInTrash() : filter;
    if (ids.length === 0) return 0;
    const { deleted } = await this.session.commit(async (read) => {
      const stored = await read(RECORDS, ids);
      // Another page may have restored a record meanwhile.
      const inTrash = [...stored.values()].filter(
        ({ content }) => content.kind === this.#kind && (content as C).binnedAt !== undefined,
      );
      if (filter !== 'old') return inTrash.map(({ id }) => ({ id, table: RECORDS }));
      return inTrash.flatMap((trashed) => purge(trashed as Stored<C>, this.now()));
    });
    return deleted.length;
  }

  async #idsInTrash(): Promise<string[]> {
    return this.#selectTrash(await this.session.ensureLoaded(RECORDS)).map(({ id }) => id);
  }

  /**
   * Deletes what is past its retention, and keeps the days of what is older than they are, once a day, when the
   * collection is read: a panel may stay open for weeks. A failure must not disturb anybody, and the next read tries again.
   */
  #tidyOnceADay(): void {
    const today = calendarDay(this.now());
    if (this.#tidiedOn === today) return;
    this.#tidiedOn = today;
    void this.emptyTrash('old').catch(() => (this.#tidiedOn = undefined));
    void this.session.keepDays().catch(() => undefined);
  }
}

/** Returns the change of a record in the trash: it goes, is noted as due today, or is found not to be due after all. */
function purge<C extends Note | Reflection | Attempt>(
  { id, content }: Stored<C>,
  now: number,
): RecordChange[] {
  const due = (content.binnedAt ?? Infinity) <= now - TRASH_RETENTION;
  if (!due) return content.dueOn ? [{ id, content: { ...content, dueOn: undefined } }] : [];
  const today = calendarDay(now);
  const before = (content.dueOn ?? []).map(asCalendarDay);
  if (before.includes(today)) return [];
  const dueOn = [...before, today];
  return dueOn.length < DAYS_DUE ? [{ id, content: { ...content, dueOn } }] : [{ id, table: RECORDS }];
}

/** Returns a day as it is stored today; the version before wrote `Sun Nov 22 2026`. */
const asCalendarDay = (day: string): CalendarDay => (isCalendarDay(day) ? day : calendarDay(Date.parse(day)));
