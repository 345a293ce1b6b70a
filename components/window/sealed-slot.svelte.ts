import { SealedDraft, type DraftSealer } from '@/lib/notebook/unsaved/sealed-draft';

type TextAutosave = Parameters<typeof SealedDraft.of>[1];

/**
 * Carries one unsaved text over a lock: saves it or seals it when the notebook locks, and returns it once when the
 * notebook is open again. Every field that outlives its view uses this one way.
 */
export class SealedSlot {
  readonly #sealer: DraftSealer;
  #draft = $state.raw<Promise<SealedDraft | undefined>>();

  /** @param sealer usually the notebook */
  constructor(sealer: DraftSealer) {
    this.#sealer = sealer;
  }

  /** Whether a text may be sealed here, until it is unlocked. */
  get filled(): boolean {
    return this.#draft !== undefined;
  }

  /**
   * Saves the pending text of an autosave, and seals `text` where no store accepts it. The caller forgets the text at once.
   * @returns whether the text is safe, stored or sealed; without a key it is neither
   */
  async lock(autosave: TextAutosave, text: string): Promise<boolean> {
    const draft = SealedDraft.of(this.#sealer, autosave, text);
    this.#draft = draft;
    return (await draft) !== undefined || !autosave.pending;
  }

  /** Opens the seal and empties the slot. @returns undefined where the text was stored, or where its key is lost */
  async unlock(): Promise<string | undefined> {
    const draft = this.#draft;
    const text = await (await draft)?.consume();
    if (this.#draft === draft) this.#draft = undefined;
    return text;
  }
}
