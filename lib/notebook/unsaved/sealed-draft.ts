import { askBeforeLeaving } from './ask-before-leaving';
import type { Autosave } from './autosave.svelte';
import type { Notebook } from '../notebook';

/** What keeps a text, whatever kind of value that is part of. */
type Saving = Pick<Autosave<unknown>, 'flush' | 'pending' | 'release'>;

/**
 * A text that no store took before the notebook was locked: sealed in this window's memory until it is open again, and
 * as long as it lies here the window is not closed without a question.
 */
export class SealedDraft {
  readonly #open: () => Promise<string>;

  /** @param open opens the seal, once the notebook is open again */
  constructor(open: () => Promise<string>) {
    this.#open = open;
    askBeforeLeaving(this, true);
  }

  /**
   * Saves once more what waits, and puts aside what was not taken; from then on nothing asks for `saving` any more,
   * since whatever it still holds is not sealed.
   * @returns nothing where all of it is stored, or where there is no key to seal it with
   */
  static async of(
    notebook: Pick<Notebook, 'setAside'>,
    saving: Saving,
    text: string,
  ): Promise<SealedDraft | undefined> {
    // Sealed first: the key is there for a moment only, and a store may take longer to refuse.
    const sealed = notebook.setAside(text).catch(() => undefined);
    await saving.flush();
    const open = saving.pending ? await sealed : undefined;
    saving.release();
    return open && new SealedDraft(open);
  }

  /** The text, for whoever keeps it from now on; nothing where its key is gone. */
  async take(): Promise<string | undefined> {
    const text = await this.#open().catch(() => undefined);
    askBeforeLeaving(this, false);
    return text;
  }
}
