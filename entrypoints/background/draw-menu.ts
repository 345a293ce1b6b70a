import { browser } from '#imports';
import { i18n } from '#i18n';
import { personalise } from '@/lib/catalogue/personalise';
import { linesForMenu } from '@/lib/catalogue/menu-lines';
import { stageLabel } from '@/lib/labels/opener-labels';
import { settings } from '@/lib/settings/settings';
import { MENU_ITEMS } from './menu-items';
import { menuTitle } from './menu-title';
import { offeredLines } from './offered-lines';

let drawing = Promise.resolve();

/** Draws the context menu by the settings. Calls run one after the other, so the last one counts. */
export function drawMenu(): Promise<void> {
  drawing = drawing.then(draw, draw);
  return drawing;
}

/**
 * Draws openers by stage and a way to all of them for editable fields, and the notes for a selection. Titles are without
 * the couple's names, since Chromium stores menus on the disk.
 */
async function draw(): Promise<void> {
  await browser.contextMenus.removeAll();
  if (!(await settings.contextMenu.getValue())) return;
  for (const [stage, inStage] of linesForMenu(await offeredLines())) {
    add({ id: stage, title: stageLabel(stage) });
    for (const opener of inStage) add({ id: opener.id, title: personalise(opener), parentId: stage });
  }
  add({ id: MENU_ITEMS.openPanel, title: i18n.t('moreOpeners') });
  browser.contextMenus.create({
    id: MENU_ITEMS.captureSelection,
    title: i18n.t('keep.menu'),
    contexts: ['selection'],
  });
}

function add(item: { id: string; title: string; parentId?: string }): void {
  browser.contextMenus.create({ ...item, title: menuTitle(item.title), contexts: ['editable'] });
}
