import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serveDemo } from '../../demo/serve-demo.ts';
import { CHROMIUM, ensurePrograms, FIREFOX } from '../setup/programs.ts';
import { playInChromium, showInChromium } from './chromium-demo.ts';
import { playInFirefox, showInFirefox } from './firefox-demo.ts';

/** `npm start`: the built extension in a real browser, on a small chat. Plays by itself where nobody can watch. */
const { values: options } = parseArgs({
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const canBeWatched =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const missing = ensurePrograms(options.firefox ? FIREFOX : CHROMIUM);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
console.log('Building …');
const built = spawnSync('npm', ['run', '--silent', options.firefox ? 'build:firefox' : 'build:chrome'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

const demo = await serveDemo();
try {
  if (canBeWatched && !options.headless) await (options.firefox ? showInFirefox : showInChromium)(demo.url);
  else await (options.firefox ? playInFirefox : playInChromium)(demo.url);
} finally {
  await demo.close();
}
