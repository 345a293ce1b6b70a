import type { LabBrowser } from '../lab-browser.ts';

/** Stands for a notebook without a passphrase. */
export const OPEN = undefined;

/** Keeps the credentials that may open the notebook: a kill during a change leaves the old or the new ones valid. */
export class KnownCredentials {
  /** The passphrases of which one opens the notebook; `OPEN` is among them when it may need none. */
  passphrases: (string | undefined)[] = [OPEN];
  /** The recovery code that must open the notebook; undefined while a code is being made, changed or removed. */
  code: string | undefined;

  /** Returns the passphrase that was set last. */
  get passphrase(): string | undefined {
    return this.passphrases.at(-1);
  }

  /** Records that a change to another passphrase, or to none, begins. */
  begin(next: string | undefined): void {
    this.passphrases = [...new Set([...this.passphrases, next])];
  }

  /** Records that the change was acknowledged. */
  end(next: string | undefined): void {
    this.passphrases = [next];
  }

  /** Unlocks the notebook with the credentials that may be valid. @returns the fault, when none of them is */
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

/** Returns the browser's own answers about both stores, since the notebook reports only that they cannot be read. */
function storesOf(browser: LabBrowser): Promise<unknown> {
  return browser.run(`
    const settled = (promise) => promise.then((answer) => answer, (error) => String(error));
    return {
      local: await settled(chrome.storage.local.get('vault')),
      databases: await settled(indexedDB.databases()),
      vault: await settled(new Promise((done, failed) => {
        const request = indexedDB.open('overture-vault');
        request.onsuccess = () => done('version ' + request.result.version);
        request.onerror = () => failed(request.error);
      })),
    };`);
}
