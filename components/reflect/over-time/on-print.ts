import { flushSync } from 'svelte';

/**
 * Calls back before and after the page is printed, so that the parts for paper are rendered only then. Listens both to
 * the print events and to the media query, since emulated print sends no `beforeprint`.
 * @param callback receives whether the page is being printed; its changes are rendered at once
 * @returns a function that stops it
 */
export function onPrint(callback: (printing: boolean) => void): () => void {
  const report = (printing: boolean) => flushSync(() => callback(printing));
  const before = () => report(true);
  const after = () => report(false);
  const media = window.matchMedia?.('print');
  const changed = () => report(media.matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media?.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media?.removeEventListener('change', changed);
  };
}
