import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serveDemo } from '../../demo/serve-demo.ts';
import { CHROMIUM, ensurePrograms, FIREFOX } from '../setup/programs.ts';
import { playInChromium, showInChromium } from './chromium-demo.ts';
import { playInFirefox, showInFirefox } from './firefox-demo.ts';

/** Shows the built extension in a real browser, with a small chat (`npm start`). Where there is no screen, it runs the demo steps. */
const { values: options } = parseArgs({
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const missing = ensurePrograms(options.firefox ? FIREFOX : CHROMIUM);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
console.log('Building …');
const build = spawnSync('npm', ['run', '--silent', options.firefox ? 'build:firefox' : 'build:chrome'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}

const demo = await serveDemo();
try {
  if (hasScreen && !options.headless) await (options.firefox ? showInFirefox : showInChromium)(demo.url);
  else await (options.firefox ? playInFirefox : playInChromium)(demo.url);
} finally {
  await demo.close();
}
