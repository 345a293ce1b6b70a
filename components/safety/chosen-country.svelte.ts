import { ReactiveSetting } from '@/lib/settings/reactive-setting.svelte';
import { settings } from '@/lib/settings/settings';

/**
 * Holds the country whose resources are shown. It is never guessed, neither from the network nor from the browser's
 * language, which often belongs to another country. It is forgotten with the window unless the person wants it
 * remembered, because a remembered country is a trace that anybody at this computer can find, also while the notebook
 * is locked.
 */
export class ChosenCountry {
  readonly #remembered = new ReactiveSetting(settings.safetyCountry);
  #inWindow = $state<string>();

  /** A country code or one of the codes in `resources.ts`; empty while none is chosen. */
  get code(): string {
    return this.#inWindow ?? this.#remembered.current ?? '';
  }

  /** Whether the country is remembered on this computer. */
  get remembered(): boolean {
    return Boolean(this.#remembered.current);
  }

  /** Sets the country, also on this computer if one is remembered. @throws when that failed; in this window it is set */
  async choose(code: string): Promise<void> {
    const { remembered } = this;
    this.#inWindow = code;
    if (remembered) await this.#store(code);
  }

  /** Remembers the country on this computer, or forgets it there. @throws when that failed */
  async remember(remembered: boolean): Promise<void> {
    this.#inWindow = this.code;
    await this.#store(remembered ? this.code : '');
  }

  async #store(code: string): Promise<void> {
    await (code ? this.#remembered.set(code) : this.#remembered.forget());
  }
}
