import { calendarDay } from '@/lib/text/calendar-day';
import type { Stored } from '@/lib/notebook/records/records';

/**
 * The records of the samples, as today's: every kind, with every field of it. To be extended only with a new version.
 * The days are those of their times here, as an upgrade adds them.
 */
export const oneOfEveryKind: Stored[] = [
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c01',
    revision: 3,
    content: {
      kind: 'note',
      title: 'After the walk',
      text: 'Grüße, ☃ and a "quote"\nA second line.',
      about: { kind: 'opener', openerId: 'walk-together' },
      createdAt: 1767225600000,
      updatedAt: 1767229200000,
      binnedAt: 1767232800000,
    },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c02',
    revision: 1,
    content: {
      kind: 'note',
      text: 'What came to mind.',
      about: { kind: 'question', checklistId: 'steps', questionId: 'steps-1' },
      createdAt: 1767225600000,
      updatedAt: 1767225600000,
    },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c03',
    revision: 7,
    content: {
      kind: 'reflection',
      checklistId: 'steps',
      startedOn: calendarDay(1767225600000),
      startedAt: 1767225600000,
      updatedAt: 1767229200000,
      answers: { 'steps-1': { answer: 'partly', line: 'On some days.' } },
      at: 'steps-2',
      finishedAt: 1767229200000,
      binnedAt: 1767232800000,
    },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c04',
    revision: 2,
    content: {
      kind: 'attempt',
      words: 'Would you come with me, once?',
      openerId: 'walk-together',
      triedOn: calendarDay(1767225600000),
      triedAt: 1767225600000,
      updatedAt: 1767229200000,
      reply: 'maybe',
      repliedOn: calendarDay(1767229200000),
      repliedAt: 1767229200000,
      holdLifted: true,
      line: 'We both laughed.',
      binnedAt: 1767232800000,
    },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c05',
    revision: 1,
    content: {
      kind: 'opener',
      text: 'I would like us to have help with this.',
      stage: 'get-ready',
      createdAt: 1767225600000,
      updatedAt: 1767225600000,
    },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c06',
    revision: 4,
    content: { kind: 'favourites', openerIds: ['walk-together', '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c05'] },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c07',
    revision: 1,
    content: { kind: 'ticks', triedIds: ['walk'] },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c08',
    revision: 2,
    content: { kind: 'profile', partnerName: 'Kim', therapyWord: 'coaching', updatedAt: 1767225600000 },
  },
  {
    id: '0b9f7c1e-5d1a-4c55-9d3b-0e5f6a7b8c09',
    revision: 12,
    content: { kind: 'draft', field: 'take:first-words', text: 'I have been', updatedAt: 1767225600000 },
  },
];
