import { chromiumHand } from './chromium-hand.ts';
import type { HandBrowserKind } from './driver.ts';
import { firefoxHand } from './firefox-hand.ts';

/** A browser by its name on the command line: `leveldb`, `sqlite` or `firefox`. */
export function chooseHand(name: string | undefined): HandBrowserKind {
  if (name === 'leveldb' || name === 'sqlite') return chromiumHand(name);
  if (name === 'firefox') return firefoxHand();
  throw new Error('Name a browser: leveldb, sqlite or firefox');
}
