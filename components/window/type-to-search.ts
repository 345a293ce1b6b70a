import { singleKeys } from './single-keys.svelte';

/**
 * Leads what is typed anywhere in the window into a search field, which gets the focus before the character does. A row
 * that has the focus keeps its own keys, and nothing is led away from a text field, a choice or a dialog.
 * @param field returns the search field
 * @returns a function that stops it
 */
export function typeToSearch(field: () => HTMLInputElement | undefined): () => void {
  const listener = (event: KeyboardEvent) => {
    if (!singleKeys.isForSearch(event)) return;
    field()?.focus();
    // Other keys of the window are letters too. The character itself still goes into the field.
    event.stopPropagation();
  };
  // Ahead of every other listener.
  document.addEventListener('keydown', listener, true);
  return () => document.removeEventListener('keydown', listener, true);
}
