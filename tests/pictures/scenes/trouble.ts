import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** What only a damaged or changed computer shows. */
export const scenes: Scene[] = [
  {
    name: 'trouble-restored',
    notebook: 'some',
    compared: ['light'],
    async reach(page, overture) {
      await overture.inWorker(`chrome.storage.local.get(null).then((all) =>
        chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('notes.'))))`);
      await page.reload();
      await page.getByText('restored from the second copy').waitFor();
    },
  },
  {
    name: 'trouble-newer',
    notebook: 'some',
    async reach(page, overture) {
      await overture.changeVault('vault.v = 2');
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('A newer Overture wrote your notes').waitFor();
    },
  },
  {
    name: 'trouble-damaged',
    notebook: 'locked',
    async reach(page, overture) {
      await overture.changeVault('vault.generation = 7');
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('The record that opens your notes is damaged').waitFor();
    },
  },
  {
    name: 'trouble-not-saved',
    notebook: 'one',
    compared: ['dark'],
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('Tonight was calmer').click();
      await page.evaluate(
        `chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))`,
      );
      await page.getByRole('textbox', { name: 'Your note' }).fill('Tonight was calmer than I feared.');
      await page.getByText('Not saved. Your words are still here.').waitFor();
    },
  },
];
