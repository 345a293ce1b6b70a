import { settings } from '@/lib/settings/settings';

/** Whether a checklist shows one question at a time or all at once: remembered, and the same in every checklist. */
export class Pace {
  #allAtOnce = $state<boolean>();

  constructor() {
    const known = (kept: boolean) => (this.#allAtOnce ??= kept);
    void settings.allQuestionsAtOnce.getValue().then(known, () => known(false));
  }

  /** Undefined for the moment until the setting is read. */
  get allAtOnce(): boolean | undefined {
    return this.#allAtOnce;
  }

  choose(allAtOnce: boolean): void {
    this.#allAtOnce = allAtOnce;
    // It holds in this window even where it could not be remembered.
    void settings.allQuestionsAtOnce.setValue(allAtOnce).catch(() => undefined);
  }
}
