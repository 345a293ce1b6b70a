import type { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';

/** Describes the state of the notebook in each window, and the number of notes in the ordinary window afterwards. */
export interface PrivateWindowResult {
  inPrivate: boolean;
  private: { kind: string; reason?: string };
  added: string;
  deleted: string;
  ordinary: number;
}

/**
 * Opens the lab page in an ordinary window, which writes a note, and in a private window, which tries to write and to delete.
 * @param firefox not in permanent private mode, with the extension allowed in private windows
 */
export async function runPrivateWindowTest(firefox: FirefoxWithOverture): Promise<PrivateWindowResult> {
  const ordinary = await labIn(firefox, false);
  await run(firefox, `await lab.notebook.notes.add('kept')`);
  await labIn(firefox, true);
  const found = await run<Omit<PrivateWindowResult, 'ordinary'>>(
    firefox,
    `const { kind, reason } = await lab.settled();
    const outcome = (task) => task.then(() => 'done', (error) => error.code ?? error.name);
    return {
      inPrivate: browser.extension.inIncognitoContext,
      private: { kind, reason },
      added: await outcome(lab.notebook.notes.add('from the private window')),
      deleted: await outcome(lab.notebook.deleteEverything()),
    };`,
  );
  await firefox.goTo(ordinary);
  return { ...found, ordinary: await run<number>(firefox, 'return (await lab.texts()).length') };
}

async function labIn(firefox: FirefoxWithOverture, inPrivate: boolean): Promise<string> {
  const { handle } = await firefox.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    focus: true,
    private: inPrivate,
  });
  await firefox.goTo(handle);
  await firefox.marionette.send('WebDriver:Navigate', { url: `${firefox.origin}/lab.html` });
  return handle;
}

const run = <Result>(firefox: FirefoxWithOverture, body: string) =>
  firefox.inPage<Result>(`const lab = window.wrappedJSObject?.lab ?? window.lab; ${body}`);
