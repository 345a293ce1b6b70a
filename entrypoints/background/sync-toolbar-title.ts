import { browser } from '#imports';
import { toolbarTitle } from '@/lib/labels/toolbar-titles';
import { settings } from '@/lib/settings/settings';

/** Gives the toolbar button its chosen title, at each start, since the browser forgets it when it closes, and at each change. */
export function syncToolbarTitle(): void {
  const show = (chosen: string) => void browser.action.setTitle({ title: toolbarTitle(chosen) });
  void settings.toolbarTitle.getValue().then(show);
  settings.toolbarTitle.watch(show);
}
