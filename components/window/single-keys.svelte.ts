import type { StoredSetting } from './host';
import { isKey, isTypedInVain, ROW_KEYS, singleKey, type KeyBindingId } from './keys';

/** Holds whether single characters are keys in this window, as the person set it. Off until the setting is known. */
class SingleKeys {
  #enabled = $state(false);
  /** How many tasks run during which no single character acts. */
  #paused = 0;

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

  /** Runs a task during which no single character acts, as the person may be typing on already, meaning the page. */
  async pausedDuring<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#paused++;
    try {
      return await task();
    } finally {
      this.#paused--;
    }
  }

  /** Returns whether an event is the press of a key, under the present setting. */
  pressed = (event: KeyboardEvent, id: KeyBindingId): boolean =>
    isKey(event, id, this.#enabled && this.#paused === 0);

  /** Returns whether an event types a character that a search may have, since no field and no row takes it. */
  isForSearch = (event: KeyboardEvent): boolean => {
    if (!this.#enabled || this.#paused > 0 || !isTypedInVain(event)) return false;
    const onRow = event.target instanceof Element && event.target.closest('article') !== null;
    return !onRow || !ROW_KEYS.some((id) => this.pressed(event, id));
  };

  /** Returns the digit from 1 to 9 that was pressed, or undefined. */
  digit(event: KeyboardEvent): number | undefined {
    const character = this.#enabled && this.#paused === 0 ? singleKey(event) : undefined;
    return character && /^[1-9]$/.test(character) ? Number(character) : undefined;
  }
}

/** Holds the setting for this window, which has one keyboard. */
export const singleKeys = new SingleKeys();
