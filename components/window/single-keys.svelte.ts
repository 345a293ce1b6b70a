import type { Choice } from './host';
import { isKey, singleKey, type PressedKey } from './keys';

/** Whether single characters are keys in this window, as the person decided. Off until that is known. */
class SingleKeys {
  #on = $state(false);

  get on(): boolean {
    return this.#on;
  }

  /** Follows the decision, also when it is made in another window. @returns a function that stops it */
  follow(choice: Choice<boolean>): () => void {
    // Where it cannot be read they stay off: nothing may act that somebody switched off.
    choice.getValue().then(
      (on) => (this.#on = on),
      () => undefined,
    );
    return choice.watch((on) => (this.#on = on));
  }

  /** Whether this event is that key, as things are. */
  pressed = (event: KeyboardEvent, id: PressedKey): boolean => isKey(event, id, this.#on);

  /** Which digit was pressed, from 1 to 9, if one was. */
  digit(event: KeyboardEvent): number | undefined {
    const character = this.#on ? singleKey(event) : undefined;
    return character && /^[1-9]$/.test(character) ? Number(character) : undefined;
  }
}

/** A window has one keyboard. */
export const singleKeys = new SingleKeys();
