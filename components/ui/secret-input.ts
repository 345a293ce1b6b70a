import type { HTMLInputAttributes } from 'svelte/elements';

/**
 * Asks browsers and systems to neither learn, correct nor send away what is typed into a field for a secret. Its
 * `autocomplete="off"` stands in the markup, where a test looks for it.
 */
export const SECRET_INPUT = {
  autocapitalize: 'none',
  autocorrect: 'off',
  spellcheck: false,
  writingsuggestions: 'false',
} as const satisfies HTMLInputAttributes;

/** Returns whether a text field can be drawn as dots here; where it cannot, only a password field hides its letters. */
export const canMaskText = (): boolean =>
  globalThis.CSS?.supports?.('-webkit-text-security', 'disc') ?? false;

/**
 * Keeps the text of a masked field out of the clipboard, of a drag and of the menu of a right click, which offers to
 * search for what is selected; browsers do that for password fields alone.
 */
export function keepTextIn(hidden: () => boolean) {
  return (input: HTMLInputElement) => {
    const refuse = (event: Event) => {
      if (hidden()) event.preventDefault();
    };
    const deselect = () => {
      if (hidden()) input.setSelectionRange(input.value.length, input.value.length);
    };
    const refused = ['copy', 'cut', 'dragstart'] as const;
    for (const name of refused) input.addEventListener(name, refuse);
    input.addEventListener('contextmenu', deselect);
    return () => {
      for (const name of refused) input.removeEventListener(name, refuse);
      input.removeEventListener('contextmenu', deselect);
    };
  };
}
