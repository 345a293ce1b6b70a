import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { makeAsInstalled } from './as-installed.ts';

/** One browser for the tests of a worker, since starting one takes longer than most of them. */
export class SharedBrowser {
  #overture: ChromiumWithOverture | undefined;

  /** Gives the browser as it is after installing and a glance at the welcome page: cleared, or started where there is none or it cannot be cleared. */
  async asInstalled(): Promise<ChromiumWithOverture> {
    const earlier = this.#overture;
    if (earlier && (await makeAsInstalled(earlier).catch(() => false))) {
      await earlier.skipWelcome();
      return earlier;
    }
    await this.close();
    return (this.#overture = await ChromiumWithOverture.launch());
  }

  async close(): Promise<void> {
    const earlier = this.#overture;
    this.#overture = undefined;
    await earlier?.close();
  }
}
