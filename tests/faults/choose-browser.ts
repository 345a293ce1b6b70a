import { chromiumLab } from './chromium-lab.ts';
import { firefoxLab } from './firefox-lab.ts';
import type { LabBrowserKind } from './lab-browser.ts';

/** Returns the browser with a name from the command line: `leveldb`, `sqlite` or `firefox`. */
export function chooseBrowser(name: string | undefined): LabBrowserKind {
  if (name === 'leveldb' || name === 'sqlite') return chromiumLab(name);
  if (name === 'firefox') return firefoxLab();
  throw new Error('Name a browser: leveldb, sqlite or firefox');
}
