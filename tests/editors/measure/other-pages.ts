import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { hostilePages, measureHostile } from './hostile.ts';
import { report } from './report.ts';
import { measureRefusals, refusalPages } from './refusals.ts';
import { serve } from './serve.ts';

/** Measures refusals and hostile pages. `--extension` a built extension, with BROWSER for the browser's name · `--browser` chromium or firefox. */
const { values } = parseArgs({
  options: {
    extension: { type: 'string', default: '.output/BROWSER-mv3' },
    browser: { type: 'string', default: 'chromium,firefox' },
  },
});
const { origin, server } = await serve(undefined, {
  ...refusalPages(() => (server.address() as AddressInfo).port),
  ...hostilePages(),
});
let faults = 0;
let measured = 0;
for (const start of [startChromium, startFirefox]) {
  if (!values.browser.includes(start === startChromium ? 'chromium' : 'firefox')) continue;
  const browser = await start(
    values.extension.replace('BROWSER', start === startChromium ? 'chrome' : 'firefox'),
  );
  const outcomes = [...(await measureRefusals(browser, origin)), ...(await measureHostile(browser, origin))];
  for (const [name, seen] of outcomes)
    console.log(`${seen ? 'X' : '.'} ${browser.name} · ${name}${seen && `: ${seen}`}`);
  measured += outcomes.length;
  faults += outcomes.filter(([, seen]) => seen).length;
  await browser.close();
}
server.close();
server.closeAllConnections();
console.log(`${faults} faults.`);
report({ passed: measured - faults, failed: faults });
process.exitCode = faults ? 1 : 0;
