import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './find-firefox.ts';

const PREFERENCES = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** How a Firefox is started. */
export interface StartOptions {
  headless?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Where what is saved goes, without asking. */
  downloads?: string;
  /** A profile to come back to; a new one is made, and deleted at the end, where it is missing. */
  profile?: string;
  /** More of the browser's own settings, by their names in `about:config`. */
  preferences?: Record<string, unknown>;
}

/** A Firefox that was started, and the port on which it can be driven. */
export interface StartedFirefox {
  process: ChildProcess;
  port: number;
  /** Whether its profile was empty. */
  fresh: boolean;
  /** The profile to delete at the end, unless somebody comes back to it. */
  ownProfile: string | undefined;
}

/** Starts a Firefox with a profile of its own. @throws when none is found */
export async function startFirefox({
  headless = true,
  env = process.env,
  downloads,
  profile,
  preferences: more = {},
}: StartOptions): Promise<StartedFirefox> {
  const path = findFirefox();
  if (!path)
    throw new Error('No Firefox was found. Install it from your system, or name it in OVERTURE_FIREFOX.');
  const directory = profile ?? (await mkdtemp(join(tmpdir(), 'overture-firefox-')));
  const fresh = (await readdir(directory)).length === 0;
  const ownProfile = profile === undefined ? directory : undefined;
  const port = await freePort();
  const preferences = Object.entries({
    ...PREFERENCES,
    'marionette.port': port,
    ...(downloads && { 'browser.download.dir': downloads, 'browser.download.folderList': 2 }),
    ...more,
  });
  await writeFile(
    join(directory, 'user.js'),
    preferences
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const started = spawn(
    path,
    [
      '--marionette',
      // Lets the test click what only the browser's own window shows, such as the toolbar button.
      '--remote-allow-system-access',
      '--profile',
      directory,
      '--no-remote',
      ...(headless ? ['--headless'] : []),
    ],
    { stdio: 'ignore', env: { ...env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' } },
  );
  return { process: started, port, fresh, ownProfile };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
