import { askBeforeLeaving } from './ask-before-leaving';
import type { Autosave } from './autosave.svelte';

/** Seals drafts for the memory of this page, as `Notebook.sealDraft` does. */
export interface DraftSealer {
  sealDraft(text: string): Promise<() => Promise<string>>;
}

/** The autosave of a text, whatever kind of value the text is part of. */
export type TextAutosave = Pick<Autosave<unknown>, 'flush' | 'pending' | 'release'>;

/**
 * Keeps a text that no store took before the notebook was locked, sealed in the memory of this window, until the
 * notebook is open again. As long as it exists, the browser asks before the window is closed.
 */
export class SealedDraft {
  readonly #open: () => Promise<string>;

  /** @param open opens the seal, once the notebook is open again */
  constructor(open: () => Promise<string>) {
    this.#open = open;
    askBeforeLeaving(this, true);
  }

  /**
   * Flushes an autosave, and seals the text if it could not be saved. The autosave is released either way, since what
   * it still holds is not sealed.
   * @returns nothing where all of the text is stored, or where there is no key to seal it with
   */
  static async of(
    sealer: DraftSealer,
    autosave: TextAutosave,
    text: string,
  ): Promise<SealedDraft | undefined> {
    // Sealed first: the key is there for a moment only, and a store may take longer to refuse.
    const sealed = sealer.sealDraft(text).catch(() => undefined);
    await autosave.flush();
    const open = autosave.pending ? await sealed : undefined;
    autosave.release();
    return open && new SealedDraft(open);
  }

  /** Opens the text and leaves it to the caller; nothing where its key is gone. */
  async consume(): Promise<string | undefined> {
    const text = await this.#open().catch(() => undefined);
    askBeforeLeaving(this, false);
    return text;
  }
}
