import { AutosavedField } from '@/components/window/autosaved-field.svelte';
import type { FeatureState } from '@/components/window/feature-state';
import type { Reply } from '@/content/vocabulary';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Attempt, Stored } from '@/lib/notebook/records/records';
import type { AttemptDraft } from './attempt-draft.svelte';

/** The name of the draft in the notebook that holds the person's own text until it belongs to an attempt. */
const OWN_TEXT = 'attempt-words';

/** Keeps what is selected and open in What now. Outlives the view; typed text is in the notebook and never only here. */
export class NextViewState implements FeatureState {
  readonly #notebook: Notebook;
  readonly #lines = new Map<string, AutosavedField>();
  /**
   * The attempt whose follow-ups are shown: its id, `none` for looking freely, or `unanswered` for the newest attempt
   * while it has no reply.
   */
  selected = $state<string>('unanswered');
  /** The reply whose follow-ups are previewed, which is stored nowhere. */
  previewedReply = $state<Reply>();
  /** The form for a new attempt, while it is open. */
  draft = $state.raw<AttemptDraft>();
  /** The id of the attempt that is open in the list. */
  openAttemptId = $state<string>();
  /** The text of a new attempt in the person's own words. */
  readonly ownText: AutosavedField;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
    this.ownText = AutosavedField.draft(notebook, OWN_TEXT);
  }

  /** Returns the field for the line a person writes about one attempt. */
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
   * Returns the selected attempt: the one the person chose, or the newest while it has no reply. An older reply is never
   * selected by itself, so that a new choice cannot overwrite it.
   * @param attempts newest first
   */
  selectedAmong(attempts: readonly Stored<Attempt>[]): Stored<Attempt> | undefined {
    if (this.selected !== 'unanswered') return attempts.find(({ id }) => id === this.selected);
    return attempts[0]?.content.reply ? undefined : attempts[0];
  }

  /** Selects an attempt, or none for looking freely, and ends a preview. */
  select(attemptId: string | undefined): void {
    this.selected = attemptId ?? 'none';
    this.previewedReply = undefined;
  }

  /** Previews the follow-ups of a reply, and leaves every attempt as it is. */
  preview(reply: Reply): void {
    this.select(undefined);
    this.previewedReply = reply;
  }

  /** Ends the preview, and saves or seals what was typed. */
  lock(): void {
    this.previewedReply = undefined;
    for (const field of this.#fields) field.lock();
  }

  /** Brings back the sealed texts. */
  async unlock(): Promise<void> {
    await Promise.all(this.#fields.map((field) => field.unlock()));
  }

  get #fields(): readonly AutosavedField[] {
    return [this.ownText, ...this.#lines.values()];
  }
}
