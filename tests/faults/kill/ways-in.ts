import type { LabBrowser } from '../lab-browser.ts';

/** No passphrase. */
export const OPEN = undefined;

/** What opens the notebook, as far as it is known when a kill may come at any moment. */
export class WaysIn {
  /** Any of these; `OPEN` among them where it may need none. */
  passphrases: (string | undefined)[] = [OPEN];
  /** A recovery code that must open it; nothing while one is being made, changed or removed. */
  code: string | undefined;

  get passphrase(): string | undefined {
    return this.passphrases.at(-1);
  }

  /** A change to another passphrase, or to none, begins. */
  begin(next: string | undefined): void {
    this.passphrases = [...new Set([...this.passphrases, next])];
  }

  /** It was acknowledged. */
  end(next: string | undefined): void {
    this.passphrases = [next];
  }

  /** Opens the notebook in one of the ways it may be open. @returns what is wrong, when none does */
  async open(browser: LabBrowser): Promise<string | undefined> {
    const state = await browser.run<{ kind: string; mode?: string }>('return await lab.settled();');
    if (state.kind === 'open' && state.mode === 'open') return this.#narrow(OPEN);
    if (state.kind !== 'locked') return `${JSON.stringify(state)} ${JSON.stringify(await storesOf(browser))}`;
    if (this.code !== undefined && !(await tries(browser, 'unlockWithCode', this.code)))
      return 'the recovery code does not open it';
    if (this.code !== undefined) await browser.run('await lab.notebook.vault.lock(); await lab.settled();');
    for (const passphrase of this.passphrases) {
      if (passphrase !== OPEN && (await tries(browser, 'unlock', passphrase)))
        return this.#narrow(passphrase);
    }
    return 'no passphrase opens it';
  }

  #narrow(passphrase: string | undefined): string | undefined {
    if (!this.passphrases.includes(passphrase)) return 'it is open without a passphrase';
    this.passphrases = [passphrase];
    if (passphrase === OPEN) this.code = undefined;
    return undefined;
  }
}

async function tries(
  browser: LabBrowser,
  how: 'unlock' | 'unlockWithCode',
  secret: string,
): Promise<boolean> {
  return browser.run(
    `const opens = await lab.notebook.vault.${how}(${JSON.stringify(secret)}).then(() => true, () => false);
     await lab.settled();
     return opens;`,
  );
}

/** What the browser itself says of both stores, for the notebook says only that they cannot be read. */
function storesOf(browser: LabBrowser): Promise<unknown> {
  return browser.run(`
    const says = (asking) => asking.then((answer) => answer, (error) => String(error));
    return {
      local: await says(chrome.storage.local.get('vault')),
      databases: await says(indexedDB.databases()),
      vault: await says(new Promise((done, failed) => {
        const request = indexedDB.open('overture-vault');
        request.onsuccess = () => done('version ' + request.result.version);
        request.onerror = () => failed(request.error);
      })),
    };`);
}
