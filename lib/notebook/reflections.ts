import { deleteBinned, longBinned } from './bin';
import { Live } from './live.svelte';
import type { Answered, Reflection, Stored } from './records';
import { Shelf } from './shelf';
import type { Writer } from './writer';

/** Sittings with a checklist, the one last touched first, without those in the bin. */
export class Reflections extends Shelf<Stored<Reflection>[]> {
  /** Binned sittings, last deleted first. */
  readonly bin: Live<Stored<Reflection>[]>;
  #tidied = false;

  constructor(writer: Writer) {
    super(writer, 'records', (memory) => {
      this.#tidy();
      return memory.reflections;
    });
    this.bin = new Shelf(writer, 'records', (memory) => memory.reflectionBin);
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

  /** Puts a sitting into the bin, where it stays for 30 days; `takeOut` takes it out again. */
  async putInBin(id: string): Promise<void> {
    const binnedAt = this.writer.now();
    await this.writer.change<Reflection>('reflection', id, ({ content }) => ({ ...content, binnedAt }));
  }

  async takeOut(id: string): Promise<void> {
    await this.writer.change<Reflection>('reflection', id, ({ content }) => ({
      ...content,
      binnedAt: undefined,
    }));
  }

  /** Deletes binned sittings for good: those that have been there for 30 days, or these. */
  async emptyBin(which: 'old' | readonly string[]): Promise<number> {
    const { reflectionBin } = await this.writer.opened.loaded('records');
    return deleteBinned(this.writer, which === 'old' ? longBinned(reflectionBin, this.writer.now()) : which);
  }

  /** Once a page. Failing to is no reason to disturb the person. */
  #tidy(): void {
    if (this.#tidied) return;
    this.#tidied = true;
    void this.emptyBin('old').catch(() => undefined);
  }
}

function withoutEmpty({ answer, line }: Answered): Answered {
  return { ...(answer && { answer }), ...(line && { line }) };
}
