import type { Checklist } from '@/content/schema';
import type { CalendarDay } from '@/lib/text/calendar-day';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';

/** A checklist with these questions. */
export function checklistOf(...questions: string[]): Checklist {
  return {
    id: 'steps',
    kind: 'reflect',
    title: 'Steps',
    intro: 'Take your time.',
    items: questions.map((id) => ({ id, text: `${id}?`, covers: [] })),
    sources: ['six-steps'],
    review: [],
  };
}

/** A run begun at a local time such as `2026-03-03 14:05`. */
export function runStartedOn(
  began: string,
  answers: Record<string, Answered>,
  more: Partial<Reflection> = {},
): Stored<Reflection> {
  const startedAt = new Date(began).getTime();
  const startedOn = began.slice(0, 10) as CalendarDay;
  return {
    id: `run ${began}`,
    revision: 1,
    content: {
      kind: 'reflection',
      checklistId: 'steps',
      startedOn,
      startedAt,
      updatedAt: startedAt,
      answers,
      ...more,
    },
  };
}
