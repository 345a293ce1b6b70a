import type { Answered, Reflection, Stored } from './records';
import { Shelf } from './shelf';
import type { Writer } from './writer';

/** Sittings with a checklist, the one last touched first. */
export class Reflections extends Shelf<Stored<Reflection>[]> {
  constructor(writer: Writer) {
    super(writer, 'records', (memory) => memory.reflections);
  }

  /** Begins a sitting with a checklist. */
  async begin(checklistId: string): Promise<Stored<Reflection>> {
    const now = this.writer.now();
    return this.writer.add<Reflection>({
      kind: 'reflection',
      checklistId,
      startedAt: now,
      updatedAt: now,
      answers: {},
    });
  }

  /**
   * Keeps what was answered to one question, leaving the others of the sitting as they are,
   * so that two pages can answer different questions at the same time.
   * @param given the parts that changed; `undefined` takes a part back
   */
  async answer(reflectionId: string, questionId: string, given: Partial<Answered>): Promise<void> {
    await this.writer.change<Reflection>('reflection', reflectionId, ({ content }) => ({
      ...content,
      updatedAt: this.writer.now(),
      answers: {
        ...content.answers,
        [questionId]: withoutEmpty({ ...content.answers[questionId], ...given }),
      },
    }));
  }
}

function withoutEmpty({ answer, line }: Answered): Answered {
  return { ...(answer && { answer }), ...(line && { line }) };
}
