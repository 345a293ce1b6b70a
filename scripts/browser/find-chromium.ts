import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Names under which distributions install a Chromium that may load unpacked extensions (branded Chrome may not). */
const COMMANDS = ['chromium', 'chromium-browser'];

/** The path of a usable Chromium: the one named in OVERTURE_CHROMIUM, Playwright's own, or the system's; undefined if none. */
export function findChromium(): string | undefined {
  const named = process.env.OVERTURE_CHROMIUM;
  if (named) return named;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return findCommand(...COMMANDS);
}

/** The full path of the first of these commands that exists. */
export function findCommand(...names: string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .split('\n')[0]!
        .trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}
