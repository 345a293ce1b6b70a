import type { Checklist } from '@/content/schema';
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
export function sittingOn(
  began: string,
  answers: Record<string, Answered>,
  more: Partial<Reflection> = {},
): Stored<Reflection> {
  const startedAt = new Date(began).getTime();
  return {
    id: `sat ${began}`,
    revision: 1,
    content: { kind: 'reflection', checklistId: 'steps', startedAt, updatedAt: startedAt, answers, ...more },
  };
}
