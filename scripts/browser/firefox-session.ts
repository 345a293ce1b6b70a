import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Marionette } from './marionette.ts';
import type { StartedFirefox } from './start-firefox.ts';

/** A running Firefox that is driven: code in its window and its tabs, and real keys. Knows nothing of Overture. */
export class FirefoxSession {
  readonly marionette: Marionette;
  readonly #started: StartedFirefox;

  /** @param marionette the connection to this browser */
  constructor(marionette: Marionette, started: StartedFirefox) {
    this.marionette = marionette;
    this.#started = started;
  }

  /** Runs a function body in the browser's own window. */
  async inBrowser<Result>(body: string, ...given: unknown[]): Promise<Result> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.run<Result>(body, given);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Runs a function body in the tab that the session is on. */
  inPage<Result>(body: string, ...given: unknown[]): Promise<Result> {
    return this.run<Result>(body, given);
  }

  /** Runs a function body where the session is, with what it is given. @throws what it throws, as text */
  protected async run<Result>(body: string, given: unknown[]): Promise<Result> {
    const script = `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
      (async function () { ${body} }).apply(window, given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value: outcome } = await this.marionette.send<{ value: { value: Result; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      { script, args: given, newSandbox: false, sandbox: null },
    );
    if (outcome.error) throw new Error(outcome.error);
    return outcome.value;
  }

  /** Opens an address in a new tab, in front, and moves the session there. @returns the tab's handle */
  async open(url: string): Promise<string> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.goTo(handle);
    await this.marionette.send('WebDriver:Navigate', { url });
    return handle;
  }

  /** Presses a real Ctrl+Z in the tab the session is on. */
  async pressUndo(): Promise<void> {
    const keys = [
      { type: 'keyDown', value: '\uE009' },
      { type: 'keyDown', value: 'z' },
      { type: 'keyUp', value: 'z' },
      { type: 'keyUp', value: '\uE009' },
    ];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions: keys }],
    });
  }

  /** Moves the session to a tab, and shows it. */
  async goTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Types letter by letter into whatever has the focus in the browser's window: its own page, a popup or the sidebar. */
  async typeAnywhere(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await this.marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Tries until the body returns something true. @throws when it does not within ten seconds, with the last error */
  async until<Result>(run: () => Promise<Result>): Promise<Result> {
    let problem: unknown = 'nothing came';
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        const result = await run();
        if (result) return result;
      } catch (error) {
        problem = error;
      }
      await wait(100);
    }
    throw new Error(`Waited in vain: ${String(problem)}`);
  }

  /** Resolves when a person has closed the browser. */
  closed(): Promise<unknown> {
    return new Promise((resolve) => this.#started.process.once('exit', resolve));
  }

  async close(): Promise<void> {
    const ended = this.closed();
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.marionette.close();
    await Promise.race([ended, wait(5000)]);
    await this.kill();
  }

  /** Ends it at once, as a crash or an empty battery would. */
  async kill(): Promise<void> {
    const ended = this.closed();
    this.marionette.close();
    const { process } = this.#started;
    if (process.exitCode === null && process.signalCode === null) {
      process.kill('SIGKILL');
      await ended;
    }
    const { ownProfile } = this.#started;
    if (ownProfile) await rm(ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }
}
