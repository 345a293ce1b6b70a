import { TrashCollection } from './trash-collection';
import type { Answered, Reflection, Stored } from '../records/records';
import type { Writer } from './writer';

/** Sittings with a checklist, the one last touched first, without those in the bin. */
export class Reflections extends TrashCollection<Reflection> {
  constructor(writer: Writer) {
    super(
      writer,
      'reflection',
      (memory) => memory.reflections,
      (memory) => memory.reflectionBin,
    );
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
   * so that two pages can answer different questions at the same time. A sitting in the bin comes out of it.
   * @param given the parts that changed; `undefined` takes a part back
   * @returns the sitting, or nothing when it was deleted for good meanwhile: then nothing was kept
   */
  async answer(
    reflectionId: string,
    questionId: string,
    given: Partial<Answered>,
  ): Promise<Stored<Reflection> | undefined> {
    return this.writer.change<Reflection>('reflection', reflectionId, ({ content }) => ({
      ...content,
      updatedAt: this.writer.now(),
      at: questionId,
      binnedAt: undefined,
      answers: {
        ...content.answers,
        [questionId]: withoutEmpty({ ...content.answers[questionId], ...given }),
      },
    }));
  }

  /** Remembers the question to come back to. Going there is no answer, so the sitting counts as touched no later. */
  async moveTo(reflectionId: string, questionId: string): Promise<void> {
    await this.writer.change<Reflection>('reflection', reflectionId, ({ content }) =>
      content.at === questionId ? undefined : { ...content, at: questionId },
    );
  }

  /** The person said that this was all for now. */
  async finish(reflectionId: string): Promise<void> {
    const finishedAt = this.writer.now();
    await this.writer.change<Reflection>('reflection', reflectionId, ({ content }) => ({
      ...content,
      at: undefined,
      finishedAt,
    }));
  }
}

function withoutEmpty({ answer, line }: Answered): Answered {
  return { ...(answer && { answer }), ...(line && { line }) };
}
