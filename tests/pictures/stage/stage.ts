import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import type { Scene } from '../scene.ts';
import { NOW, LOCALE_ENVIRONMENT } from '../time.ts';
import { pictureFonts } from './fonts.ts';
import { NotebookPreparer } from './notebook-preparer.ts';
import { sameEverywhere } from './same-everywhere.ts';

/** Letters are drawn from their outlines alone, without what a screen or a system would add. */
const DRAWING = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

/** One browser in which scenes are shown one after another, each in a page of its own. */
export class Stage {
  readonly overture: ChromiumWithOverture;
  readonly #selectionImporter: NotebookPreparer;
  #page: Page | undefined;

  private constructor(overture: ChromiumWithOverture, selectionImporter: NotebookPreparer) {
    this.overture = overture;
    this.#selectionImporter = selectionImporter;
  }

  /** @param args more switches for the browser */
  static async open(args: string[] = []): Promise<Stage> {
    const overture = await ChromiumWithOverture.launch({
      args: [...DRAWING, ...args],
      env: { ...process.env, ...LOCALE_ENVIRONMENT },
    });
    await overture.context.addInitScript(sameEverywhere, pictureFonts());
    await overture.context.clock.setFixedTime(NOW);
    // Its clock goes on, and would lock a notebook that was opened at the time of the pictures.
    await overture.inWorker('chrome.alarms.clearAll()');
    return new Stage(overture, await NotebookPreparer.open(overture));
  }

  /** Shows a scene in its first look. @throws when it cannot be reached */
  async show(scene: Scene): Promise<Page> {
    await this.#page?.close();
    await this.#selectionImporter.provide(scene.notebook ?? 'empty');
    await this.overture.inWorker(
      `chrome.storage.local.set({ safetyCardSeen: ${scene.firstTime ? 'false' : 'true'}, welcomeOpened: true })`,
    );
    const page = (this.#page = await this.overture.context.newPage());
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 380, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(`chrome-extension://${this.overture.extensionId}/${scene.page ?? 'sidepanel.html'}`);
    await scene.reach?.(page, this.overture);
    // What was pressed last is not pointed at any more.
    await page.mouse.move(0, 0);
    return page;
  }

  close(): Promise<void> {
    return this.overture.close();
  }
}
