import { browser } from '#imports';
import type { Beginning } from '@/components/app/app-state.svelte';
import { consumePendingResult } from '@/lib/insertion/pending-result';
import { settings } from '@/lib/settings/settings';

/** Reads what the popup begins with. @param onwindow receives the id of the popup's window */
export async function beginPopup(onwindow: (id: number) => void): Promise<Beginning> {
  const [{ id }, pendingResult, safetySeen] = await Promise.all([
    browser.windows.getCurrent(),
    consumePendingResult(),
    settings.safetyCardSeen.getValue(),
  ]);
  if (id !== undefined) onwindow(id);
  return { safetyFirst: !safetySeen, pendingResult };
}
