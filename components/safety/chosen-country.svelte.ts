import { LiveSetting } from '@/lib/settings/live-setting.svelte';
import { settings } from '@/lib/settings/settings';

/**
 * The country whose helplines are shown. Never guessed, neither from the network nor from the browser's language, which
 * often belongs to another country; and forgotten with the window unless the person wants it kept, because a
 * remembered country is a trace that anybody at this computer can find, also while the notebook is locked.
 */
export class ChosenCountry {
  readonly #kept = new LiveSetting(settings.safetyCountry);
  #inWindow = $state<string>();

  /** A code of `places.ts`, or nothing while none is chosen. */
  get code(): string {
    return this.#inWindow ?? this.#kept.current ?? '';
  }

  get remembered(): boolean {
    return Boolean(this.#kept.current);
  }

  /** Rejects when a remembered country could not be changed on this computer; here it is changed all the same. */
  async choose(code: string): Promise<void> {
    const { remembered } = this;
    this.#inWindow = code;
    if (remembered) await this.#keep(code);
  }

  /** Rejects when it could not be kept, or not be forgotten. */
  async remember(remembered: boolean): Promise<void> {
    this.#inWindow = this.code;
    await this.#keep(remembered ? this.code : '');
  }

  async #keep(code: string): Promise<void> {
    await (code ? this.#kept.set(code) : this.#kept.forget());
  }
}
