import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../scripts/browser/find-firefox.ts';
import { Marionette } from '../../scripts/browser/marionette.ts';
import { PERSISTENT_PREFERENCES, EXTENSION_UUID } from './persistent-preferences.ts';
import { processExit, type LabBrowser, type LabBrowserKind } from './lab-browser.ts';

const EXTENSION = resolve('.output/faults/firefox-mv3');
const PREFERENCES = {
  ...PERSISTENT_PREFERENCES,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Describes Firefox, with `extra` preferences such as its permanent private mode. */
export function firefoxLab(extra: Record<string, unknown> = {}): LabBrowserKind {
  return {
    name: 'Firefox',
    launch: (profile) => launch(profile, { ...PREFERENCES, ...extra }),
    async folders(profile) {
      const folder = join(profile, 'storage', 'default', `moz-extension+++${EXTENSION_UUID}`);
      return { database: [folder], local: [`${folder}^userContextId=4294967295`] };
    },
  };
}

async function launch(profile: string, given: Record<string, unknown>): Promise<LabBrowser> {
  const port = await freePort();
  const preferences = Object.entries({ ...given, 'marionette.port': port });
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const firefox = spawn(
    findFirefox()!,
    ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
    },
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000 });
  await marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'tab',
    focus: true,
  });
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await marionette.send('WebDriver:Navigate', { url: `moz-extension://${EXTENSION_UUID}/lab.html` });
  const run = async <Result>(body: string) => {
    const script = `const done = arguments[0]; const lab = window.wrappedJSObject?.lab ?? window.lab;
      (async () => { ${body} })().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const { value } = await marionette.send<{ value: string }>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      newSandbox: false,
      sandbox: null,
    });
    const outcome = JSON.parse(value) as { value: Result; error?: string };
    if (outcome.error) throw new Error(outcome.error);
    return outcome.value;
  };
  const pid = firefox.pid!;
  const end = async () => {
    marionette.close();
    await processExit(pid);
  };
  return {
    run,
    async kill() {
      firefox.kill('SIGKILL');
      await end();
    },
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await end();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
