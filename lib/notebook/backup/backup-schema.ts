import * as v from 'valibot';
import { ANSWERS, REPLIES, STAGES } from '@/content/vocabulary';
import { isCalendarDay, type CalendarDay } from '@/lib/text/calendar-day';
import { MAX_WRITERS } from '../records/lineage';
import type { Content, Stored } from '../records/records';
import { MAX_RECORD_BYTES } from '../records/record-limit';
import { BACKUP_VERSION } from './backup-upgrades';
import { BACKUP_LIMITS } from './backup-limits';

/** An id: the characters of those Overture makes, and few enough of them, since an id becomes part of storage keys. */
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** A time in milliseconds since 1970 that a `Date` can hold. */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
/** A day such as `2026-11-22`. */
const day = v.custom<CalendarDay>((given) => typeof given === 'string' && isCalendarDay(given));
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(BACKUP_LIMITS.revision));
const text = v.pipe(v.string(), v.maxLength(MAX_RECORD_BYTES));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const about = v.variant('kind', [
  v.strictObject({ kind: v.literal('opener'), openerId: id }),
  v.strictObject({ kind: v.literal('question'), checklistId: id, questionId: id }),
]);

const content = v.variant('kind', [
  v.strictObject({
    kind: v.literal('note'),
    title: v.optional(name),
    text,
    about: v.optional(about),
    createdAt: time,
    updatedAt: time,
    binnedAt: v.optional(time),
  }),
  v.strictObject({
    kind: v.literal('reflection'),
    checklistId: id,
    startedOn: day,
    startedAt: time,
    updatedAt: time,
    answers: v.record(
      id,
      v.strictObject({ answer: v.optional(v.picklist(ANSWERS)), line: v.optional(text) }),
    ),
    at: v.optional(id),
    finishedAt: v.optional(time),
    binnedAt: v.optional(time),
  }),
  v.strictObject({
    kind: v.literal('attempt'),
    words: text,
    openerId: v.optional(id),
    triedOn: day,
    triedAt: time,
    updatedAt: time,
    reply: v.optional(v.picklist(REPLIES)),
    repliedOn: v.optional(day),
    repliedAt: v.optional(time),
    holdLifted: v.optional(v.boolean()),
    line: v.optional(text),
    binnedAt: v.optional(time),
  }),
  v.strictObject({
    kind: v.literal('opener'),
    text,
    stage: v.picklist(STAGES),
    createdAt: time,
    updatedAt: time,
  }),
  v.strictObject({
    kind: v.literal('favourites'),
    openerIds: v.pipe(v.array(id), v.maxLength(BACKUP_LIMITS.ids)),
  }),
  v.strictObject({ kind: v.literal('ticks'), triedIds: v.pipe(v.array(id), v.maxLength(BACKUP_LIMITS.ids)) }),
  v.strictObject({
    kind: v.literal('profile'),
    partnerName: v.optional(name),
    therapyWord: v.optional(name),
    updatedAt: time,
  }),
  v.strictObject({ kind: v.literal('draft'), field: name, text, updatedAt: time }),
]);

const lineage = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[\da-f]{16}:[1-9]\d{0,9}$/))),
  v.maxLength(MAX_WRITERS),
);

const record = v.strictObject({ id, revision, content, lineage: v.optional(lineage) });

/** Describes a whole backup of today's version; `docs/backup-format.md` names every field of it. */
export const backupSchema = v.strictObject({
  format: v.literal('overture-notebook'),
  version: v.literal(BACKUP_VERSION),
  exportedAt: time,
  records: v.pipe(v.array(record), v.maxLength(BACKUP_LIMITS.records)),
});

/** Returns the records of a parsed backup, checked against `docs/backup-format.md`. @throws v.ValiError */
export function checkedRecords(parsed: unknown): Stored<Content>[] {
  return v.parse(backupSchema, parsed, { abortEarly: true }).records;
}
