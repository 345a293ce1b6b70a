import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

/** How a Chromium is started. */
export interface StartOptions {
  /** The built extension. */
  extension?: string;
  /** A profile to come back to; a new one is made, and deleted at the end, where it is missing. */
  profile?: string;
  headless?: boolean;
  args?: string[];
  env?: NodeJS.ProcessEnv;
}

/** A Chromium that was started with the extension in it. */
export interface StartedChromium {
  context: BrowserContext;
  /** The folder of its profile. */
  profile: string;
  /** Whether its profile was empty. */
  fresh: boolean;
}

/** Starts a Chromium with a profile of its own. @throws when none is found */
export async function startChromium({
  extension = '.output/chrome-mv3',
  profile,
  headless = true,
  args = [],
  env,
}: StartOptions): Promise<StartedChromium> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found. Install one with: npx playwright install chromium');
  const directory = profile ?? (await mkdtemp(join(tmpdir(), 'overture-chromium-')));
  const fresh = (await readdir(directory)).length === 0;
  const unpacked = resolve(extension);
  const context = await chromium.launchPersistentContext(directory, {
    executablePath,
    // Playwright's own folder goes with the test, and the browser may stay for the next one.
    downloadsPath: downloadsOf(directory),
    viewport: null,
    ...(env && { env: env as Record<string, string> }),
    // Extensions need the new headless mode, which Playwright's own flag does not choose in a full Chromium.
    ignoreDefaultArgs: ['--headless'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      // The sandbox cannot be set up by root, the usual user of a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      '--window-size=1200,900',
      '--remote-debugging-port=0',
      // Lets `Extensions.triggerAction` act as a click on the toolbar button, with the permission such a click gives.
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${unpacked}`,
      `--load-extension=${unpacked}`,
      ...args,
    ],
  });
  return { context, profile: directory, fresh };
}

/** Where a browser with this profile keeps what is downloaded: beside it, since the profile may be searched. */
export const downloadsOf = (profile: string) => `${profile}-downloads`;
