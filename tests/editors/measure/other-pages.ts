import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { hostilePages, measureHostile } from './hostile.ts';
import { measureRefusals, refusalPages } from './refusals.ts';
import { serve } from './serve.ts';

/** Measures refusals and hostile pages. `--insert` the built script · `--browser` chromium or firefox. */
const { values } = parseArgs({
  options: {
    insert: { type: 'string', default: '.output/insert.js' },
    browser: { type: 'string', default: 'chromium,firefox' },
  },
});
const { origin, server } = await serve(undefined, {
  ...refusalPages(() => (server.address() as AddressInfo).port),
  ...hostilePages(),
});
let faults = 0;
for (const start of [startChromium, startFirefox]) {
  if (!values.browser.includes(start === startChromium ? 'chromium' : 'firefox')) continue;
  const browser = await start(values.insert);
  const outcomes = [...(await measureRefusals(browser, origin)), ...(await measureHostile(browser, origin))];
  for (const [name, seen] of outcomes)
    console.log(`${seen ? 'X' : '.'} ${browser.name} · ${name}${seen && `: ${seen}`}`);
  faults += outcomes.filter(([, seen]) => seen).length;
  await browser.close();
}
server.close();
server.closeAllConnections();
console.log(`${faults} faults.`);
process.exitCode = faults ? 1 : 0;
