import { flushSync } from 'svelte';

/**
 * Tells when the page is about to be printed, and when that is over, so that what only paper needs is drawn only then.
 * Both ways a browser may say it are heard, since emulated print sends no `beforeprint`.
 * @param tell with whether it is being printed; what it changes is drawn at once
 * @returns a function that stops it
 */
export function onPrint(tell: (printing: boolean) => void): () => void {
  const now = (printing: boolean) => flushSync(() => tell(printing));
  const before = () => now(true);
  const after = () => now(false);
  const media = window.matchMedia?.('print');
  const changed = () => now(media.matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media?.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media?.removeEventListener('change', changed);
  };
}
