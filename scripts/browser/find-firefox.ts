import { existsSync } from 'node:fs';
import { findCommand } from './find-chromium.ts';

/** Where Firefox lives on systems that do not put it on the path. */
const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox: the one named in OVERTURE_FIREFOX, or the system's; undefined if there is none. */
export function findFirefox(): string | undefined {
  return (
    process.env.OVERTURE_FIREFOX ??
    findCommand('firefox', 'firefox-esr') ??
    USUAL_PLACES.find((path) => existsSync(path))
  );
}
