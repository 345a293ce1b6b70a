import { browser } from '#imports';
import { pendingResult } from '@/lib/insertion/pending-result';

/** Milliseconds for which the toolbar button shows that words went in: long enough to be seen from the corner of an eye. */
const SHOWN = 4000;

/**
 * Shows a tick on the toolbar button for a moment when a popup has inserted something and closed, since no window is
 * there any more to say so and none may stop the person who types on.
 */
export function showInsertedBadge(): void {
  let clearing: ReturnType<typeof setTimeout> | undefined;
  const show = (text: string) => void browser.action.setBadgeText({ text });
  pendingResult.watch((pending) => {
    clearTimeout(clearing);
    const isIn = pending?.result.kind === 'inserted';
    show(isIn ? '✓' : '');
    if (isIn) clearing = setTimeout(show, SHOWN, '');
  });
  // The one before may have been stopped before it could.
  show('');
}
