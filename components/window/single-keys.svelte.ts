import type { StoredSetting } from './host';
import { isKey, singleKey, type KeyBindingId } from './keys';

/** Holds whether single characters are keys in this window, as the person set it. Off until the setting is known. */
class SingleKeys {
  #enabled = $state(false);

  /** Whether single characters act as keys. */
  get enabled(): boolean {
    return this.#enabled;
  }

  /** Follows the setting, also when another window changes it. @returns a function that stops it */
  follow(setting: StoredSetting<boolean>): () => void {
    // Where it cannot be read they stay off: no key may act that somebody switched off.
    setting.getValue().then(
      (enabled) => (this.#enabled = enabled),
      () => undefined,
    );
    return setting.watch((enabled) => (this.#enabled = enabled));
  }

  /** Returns whether an event is the press of a key, under the present setting. */
  pressed = (event: KeyboardEvent, id: KeyBindingId): boolean => isKey(event, id, this.#enabled);

  /** Returns the digit from 1 to 9 that was pressed, or undefined. */
  digit(event: KeyboardEvent): number | undefined {
    const character = this.#enabled ? singleKey(event) : undefined;
    return character && /^[1-9]$/.test(character) ? Number(character) : undefined;
  }
}

/** Holds the setting for this window, which has one keyboard. */
export const singleKeys = new SingleKeys();
