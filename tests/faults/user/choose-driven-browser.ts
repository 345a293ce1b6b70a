import { drivenChromium } from './driven-chromium.ts';
import type { DrivenBrowserKind } from './driver.ts';
import { drivenFirefox } from './driven-firefox.ts';

/** Returns the browser with a name from the command line: `leveldb`, `sqlite` or `firefox`. */
export function chooseDrivenBrowser(name: string | undefined): DrivenBrowserKind {
  if (name === 'leveldb' || name === 'sqlite') return drivenChromium(name);
  if (name === 'firefox') return drivenFirefox();
  throw new Error('Name a browser: leveldb, sqlite or firefox');
}
