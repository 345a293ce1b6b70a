import * as fc from 'fast-check';
import { ANSWERS, REPLIES, STAGES } from '@/content/vocabulary';
import { singletonKey } from '@/lib/notebook/records/singletons';
import { calendarDay } from '@/lib/text/calendar-day';
import type { Content, Stored } from '@/lib/notebook/records/records';

const id = fc
  .stringMatching(/^[A-Za-z0-9_-]{1,20}$/)
  .filter((made) => !['constructor', 'prototype', '__proto__'].includes(made));
const time = fc.integer({ min: 0, max: 4e12 });
const day = time.map(calendarDay);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const name = fc.string({ minLength: 1, maxLength: 20 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Generates the content of any kind of record, as a backup may contain it. */
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({
    kind: fc.constant('note' as const),
    text,
    createdAt: time,
    updatedAt: time,
    binnedAt: optional(time),
  }),
  fc.record({
    kind: fc.constant('reflection' as const),
    checklistId: id,
    startedOn: day,
    startedAt: time,
    updatedAt: time,
    answers: fc
      .array(fc.tuple(id, fc.record({ answer: fc.constantFrom(...ANSWERS), line: text })))
      .map((entries) => Object.fromEntries(entries)),
    at: optional(id),
    finishedAt: optional(time),
    binnedAt: optional(time),
  }),
  fc.record({
    kind: fc.constant('attempt' as const),
    words: text,
    triedOn: day,
    triedAt: time,
    updatedAt: time,
    reply: optional(fc.constantFrom(...REPLIES)),
    repliedOn: optional(day),
    repliedAt: optional(time),
    holdLifted: optional(fc.boolean()),
    line: optional(text),
    binnedAt: optional(time),
  }),
  fc.record({
    kind: fc.constant('opener' as const),
    text,
    stage: fc.constantFrom(...STAGES),
    createdAt: time,
    updatedAt: time,
  }),
  fc.record({ kind: fc.constant('favourites' as const), openerIds: fc.array(id) }),
  fc.record({ kind: fc.constant('ticks' as const), triedIds: fc.array(id) }),
  fc.record(
    { kind: fc.constant('profile' as const), partnerName: name, therapyWord: name, updatedAt: time },
    { requiredKeys: ['kind', 'updatedAt'] },
  ),
  fc.record({
    kind: fc.constant('draft' as const),
    field: fc.constantFrom('quick-note', 'take:names', 'edit-opener:x'),
    text,
    updatedAt: time,
  }),
);

/** Generates records with distinct ids from a small set, so that ids meet again; singletons may occur several times. */
export const anyRecords: fc.Arbitrary<Stored[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(id, fc.constantFrom('a', 'b', 'c', 'd')),
    revision: fc.integer({ min: 1, max: 3 }),
    content,
  }),
  { selector: (stored) => stored.id, maxLength: 10 },
);

/** Generates records with distinct ids, each singleton at most once, as in a notebook. */
export const records: fc.Arbitrary<Stored[]> = fc
  .uniqueArray(fc.record({ id, revision: fc.integer({ min: 1, max: 9 }), content }), {
    selector: (stored) => stored.id,
    maxLength: 8,
  })
  .map((all) => {
    const first = new Map(all.toReversed().map((stored) => [singletonKey(stored.content), stored]));
    return all.filter((stored) => {
      const single = singletonKey(stored.content);
      return single === undefined || first.get(single) === stored;
    });
  });
