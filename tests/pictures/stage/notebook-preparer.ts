import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import { bundleNotebook } from '../notebooks/bundle.ts';
import type { Prepared } from '../notebooks/in-the-browser.ts';
import { prepared, type NotebookName } from '../notebooks/notebooks.ts';

/** Prepares the browser's notebook for a scene, and skips that when the last scene left it unchanged. */
export class NotebookPreparer {
  readonly #page: Page;
  #now: NotebookName | undefined;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(overture: ChromiumWithOverture): Promise<NotebookPreparer> {
    // Of the extension, and without a script of its own.
    const page = await overture.open(`chrome-extension://${overture.extensionId}/icons/16.png`);
    await page.evaluate(await bundleNotebook());
    await page.evaluate(watchStorage);
    return new NotebookPreparer(page);
  }

  /** @param name the notebook that is there afterwards */
  async provide(name: NotebookName): Promise<void> {
    if (this.#now === name && !(await this.#page.evaluate('storageTouched'))) return;
    this.#now = undefined;
    await this.#page.evaluate(
      (given) =>
        (globalThis as unknown as { writeNotebook: (given: Prepared) => Promise<void> }).writeNotebook(given),
      prepared(name),
    );
    // What storage tells of the writing itself may still be on its way.
    await this.#page.evaluate(
      'new Promise((done) => setTimeout(done, 50)).then(() => { storageTouched = false; })',
    );
    this.#now = name;
  }
}

/** As text, since the extension's interface has no type here. */
const watchStorage = `
  globalThis.storageTouched = false;
  chrome.storage.onChanged.addListener((changes) => {
    // Neither how far somebody came with Overture nor when they last touched the window is part of the notebook.
    const apart = ['safetyCardSeen', 'welcomeOpened', 'times'];
    if (Object.keys(changes).some((key) => !apart.includes(key))) storageTouched = true;
  });
`;
