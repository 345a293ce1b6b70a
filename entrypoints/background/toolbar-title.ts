import { browser } from '#imports';
import { toolbarTitle } from '@/lib/labels/toolbar-titles';
import { settings } from '@/lib/settings/settings';

/** Gives the toolbar button the title that was chosen. The browser forgets it when it closes, so each start says it anew. */
export function keepToolbarTitle(): void {
  const show = (chosen: string) => void browser.action.setTitle({ title: toolbarTitle(chosen) });
  void settings.toolbarTitle.getValue().then(show);
  settings.toolbarTitle.watch(show);
}
