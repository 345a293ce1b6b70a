import { CHROMIUM, DISPLAY, ensurePrograms, FIREFOX } from './programs.ts';

/** Installs the browsers and the display that tests need, where they are missing, and says what could not be had. */
const missing = ensurePrograms(CHROMIUM, FIREFOX, DISPLAY);
for (const sentence of missing) console.error(sentence);
process.exitCode = missing.length > 0 ? 1 : 0;
