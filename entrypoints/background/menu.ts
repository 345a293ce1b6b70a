import { browser } from '#imports';
import { i18n } from '#i18n';
import { stageLabel } from '@/lib/labels/opener-labels';
import { personalise } from '@/lib/catalogue/personalise';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import { openPanel } from '@/lib/windows/open-panel';
import { settings } from '@/lib/settings/settings';
import { menuLines } from 'virtual:words/en/menuLines';
import { insertAndTell } from './insert-and-tell';
import { keepSelection } from './keep-selection';

const OPEN_PANEL = 'open-panel';
const KEEP = 'keep-selection';
/** Long enough to recognise a line, short enough for a menu. */
const TITLE_LENGTH = 64;

type Click = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];
type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

let drawing = Promise.resolve();

/** Draws the menu as the settings want it. Safe to repeat: one drawing waits for the other, so the last one counts. */
export function drawMenu(): Promise<void> {
  drawing = drawing.then(draw, draw);
  return drawing;
}

/** For every field one can write in the openers by stage and the way to the panel, for a selection the notes. */
async function draw(): Promise<void> {
  await browser.contextMenus.removeAll();
  if (!(await settings.contextMenu.getValue())) return;
  for (const [stage, inStage] of Map.groupBy(inReadingOrder(menuLines), (opener) => opener.stage)) {
    add({ id: stage, title: stageLabel(stage) });
    for (const opener of inStage) add({ id: opener.id, title: personalise(opener), parentId: stage });
  }
  add({ id: OPEN_PANEL, title: i18n.t('shell.openPanel') });
  browser.contextMenus.create({ id: KEEP, title: i18n.t('keep.menu'), contexts: ['selection'] });
}

function add(item: { id: string; title: string; parentId?: string }): void {
  browser.contextMenus.create({ ...item, title: asTitle(item.title), contexts: ['editable'] });
}

/** Does what was chosen: an opener goes into the field that was clicked, a selection to where it is kept. */
export function onMenuClick(click: Click, tab: Tab): void {
  if (!tab) return;
  const { menuItemId, frameId } = click;
  if (menuItemId === KEEP) void keepSelection(tab, click);
  if (menuItemId === OPEN_PANEL) void openPanel(tab.windowId);
  const opener = menuLines.find(({ id }) => id === menuItemId);
  if (opener && tab.id !== undefined)
    void insertAndTell({ tabId: tab.id, frameId: frameId ?? 0 }, personalise(opener));
}

/** `&` marks an access key in menus, so a real one is doubled. */
function asTitle(words: string): string {
  const short = words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : words;
  return short.replaceAll('&', '&&');
}
