import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import { goTo, heading } from '../moves.ts';
import type { Scene } from '../scene.ts';
import { NOW } from '../time.ts';

/** Stores a selection in the session as the background does, for the open window. */
async function select(page: Page, overture: ChromiumWithOverture, selection: object): Promise<void> {
  const id = '00000000-0000-4000-8000-00000000000a';
  const pending = { id, at: NOW, forPopup: false, selection };
  await overture.inWorker(`chrome.storage.session.set({ 'selection.${id}': ${JSON.stringify(pending)} })`);
}

const text = { kind: 'text', text: 'You said you would like a quiet evening.' };

/** The toasts about text that was selected in a page. */
export const scenes: Scene[] = [
  {
    name: 'selection',
    notebook: 'one',
    compared: ['light'],
    async reach(page, overture) {
      await goTo(page, 'Notes');
      await page.getByText('Tonight was calmer').waitFor();
      await select(page, overture, text);
      await page.getByText('is saved in your notes').waitFor();
    },
  },
  {
    name: 'selection-waiting',
    notebook: 'locked',
    compared: ['large-text'],
    async reach(page, overture) {
      await goTo(page, 'Learn');
      await heading(page, 'Six steps');
      await select(page, overture, text);
      await page.getByText('isn’t saved yet, because').waitFor();
    },
  },
  {
    name: 'selection-waiting-unlock',
    notebook: 'locked',
    async reach(page, overture) {
      await goTo(page, 'Learn');
      await heading(page, 'Six steps');
      await select(page, overture, text);
      await page.getByText('isn’t saved yet, because').waitFor();
      await page
        .getByRole('region', { name: 'What just happened' })
        .getByText('Unlock', { exact: true })
        .click();
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
    },
  },
  {
    name: 'selection-refused',
    async reach(page, overture) {
      await goTo(page, 'Notes');
      await page.getByText('No notes yet').waitFor();
      await select(page, overture, { kind: 'refused', reason: 'too-long' });
      await page.getByText('Not saved. The selected text is longer').waitFor();
    },
  },
];
