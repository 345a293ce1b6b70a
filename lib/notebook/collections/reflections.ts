import { calendarDay } from '@/lib/text/calendar-day';
import type { Answered, Reflection, Stored } from '../records/records';
import type { CollectionContext } from './collection';
import { TrashCollection } from './trash-collection';

/** Keeps checklist runs, last changed first. */
export class Reflections extends TrashCollection<Reflection> {
  constructor(context: CollectionContext) {
    super(context, 'reflection', {
      current: ({ lists }) => lists.reflections.items,
      trash: ({ lists }) => lists.trashedReflections.items,
    });
  }

  /** Begins a run through a checklist. */
  async begin(checklistId: string): Promise<Stored<Reflection>> {
    const now = this.now();
    return this.addRecord<Reflection>({
      kind: 'reflection',
      checklistId,
      startedOn: calendarDay(now),
      startedAt: now,
      updatedAt: now,
      answers: {},
    });
  }

  /**
   * Saves the answer to one question and leaves the others as they are, so that two pages can answer different
   * questions at the same time. A run in the trash is restored by it.
   * @param given the parts that changed; `undefined` removes a part
   * @returns the run; nothing when it was deleted for good meanwhile, and then nothing was saved
   */
  async answer(
    reflectionId: string,
    questionId: string,
    given: Partial<Answered>,
  ): Promise<Stored<Reflection> | undefined> {
    return this.changeRecord<Reflection>('reflection', reflectionId, ({ content }) => ({
      ...content,
      updatedAt: this.now(),
      at: questionId,
      binnedAt: undefined,
      dueOn: undefined,
      answers: {
        ...content.answers,
        [questionId]: withoutEmpty({ ...content.answers[questionId], ...given }),
      },
    }));
  }

  /** Saves the question at which the run continues. That is no answer, so the run does not count as changed. */
  async moveTo(reflectionId: string, questionId: string): Promise<void> {
    await this.changeRecord<Reflection>('reflection', reflectionId, ({ content }) =>
      content.at === questionId ? undefined : { ...content, at: questionId },
    );
  }

  /** Marks a run as finished, when the person says that this is all for now. */
  async finish(reflectionId: string): Promise<void> {
    const finishedAt = this.now();
    await this.changeRecord<Reflection>('reflection', reflectionId, ({ content }) => ({
      ...content,
      at: undefined,
      finishedAt,
    }));
  }
}

function withoutEmpty({ answer, line }: Answered): Answered {
  return { ...(answer && { answer }), ...(line && { line }) };
}
