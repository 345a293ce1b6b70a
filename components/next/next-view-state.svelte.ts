import type { Reply } from '@/content/vocabulary';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Attempt, Stored } from '@/lib/notebook/records/records';
import type { AttemptDraft } from './attempt-draft.svelte';
import { AutosavedField } from '@/components/window/autosaved-field.svelte';

/** The name under which the notebook keeps own words until they belong to an attempt. */
const OWN_WORDS = 'attempt-words';

/** Where in What now a person is. Outlives the view; what was typed is in the notebook and never only here. */
export class NextViewState {
  readonly #notebook: Notebook;
  readonly #lines = new Map<string, AutosavedField>();
  /** The id of the attempt the person asks about; `none` if they only look; `waiting` until they chose. */
  about = $state<string>('waiting');
  /** A reply that was only looked at, and is kept nowhere. */
  looking = $state<Reply>();
  /** The form for a new attempt, while it is open. */
  draft = $state.raw<AttemptDraft>();
  /** The attempt that lies open in the list. */
  opened = $state<string>();
  /** What the person said, in their own words. */
  readonly ownWords: AutosavedField;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
    this.ownWords = AutosavedField.draft(notebook, OWN_WORDS);
  }

  /** The line a person notes about one attempt. */
  lineOf(attemptId: string): AutosavedField {
    let line = this.#lines.get(attemptId);
    if (!line) {
      const { attempts } = this.#notebook;
      line = new AutosavedField(
        this.#notebook,
        () => attempts.current?.find(({ id }) => id === attemptId)?.content.line,
        (text) => attempts.change(attemptId, { line: text || undefined }),
      );
      this.#lines.set(attemptId, line);
    }
    return line;
  }

  /**
   * The attempt the person asks about: the one they chose, or the newest while it waits for its reply. An older reply
   * is never the one that a new choice would write over.
   * @param attempts newest first
   */
  aboutAmong(attempts: readonly Stored<Attempt>[]): Stored<Attempt> | undefined {
    if (this.about !== 'waiting') return attempts.find(({ id }) => id === this.about);
    return attempts[0]?.content.reply ? undefined : attempts[0];
  }

  /** Leads to what fits after one attempt, or, without one, to looking freely. */
  ask(attemptId: string | undefined): void {
    this.about = attemptId ?? 'none';
    this.looking = undefined;
  }

  /** The notebook was locked, by whichever page. */
  lock(): void {
    this.looking = undefined;
    for (const text of [this.ownWords, ...this.#lines.values()]) text.lock();
  }

  /** The notebook is open again. */
  async unlock(): Promise<void> {
    await Promise.all([this.ownWords, ...this.#lines.values()].map((text) => text.unlock()));
  }
}
