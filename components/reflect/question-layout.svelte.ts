import { settings } from '@/lib/settings/settings';

/** Holds whether a checklist shows one question at a time or all at once. Stored, and the same for every checklist. */
export class QuestionLayout {
  #allAtOnce = $state<boolean>();

  constructor() {
    const setOnce = (stored: boolean) => (this.#allAtOnce ??= stored);
    void settings.allQuestionsAtOnce.getValue().then(setOnce, () => setOnce(false));
  }

  /** Whether all questions are shown at once; undefined until the setting is read. */
  get allAtOnce(): boolean | undefined {
    return this.#allAtOnce;
  }

  /** Sets the layout in this window, and stores it; a failure to store it is ignored. */
  set(allAtOnce: boolean): void {
    this.#allAtOnce = allAtOnce;
    void settings.allQuestionsAtOnce.setValue(allAtOnce).catch(() => undefined);
  }
}
