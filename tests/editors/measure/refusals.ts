import type { MeasuredBrowser } from './browser.ts';
import { until } from './browser.ts';
import { eachPage, type PageOutcome } from './each-page.ts';
import { ONE_LINE } from './scenarios.ts';

/** A field, and the reason the phrase must not go into it. Every page logs whatever reaches it. */
const FIELDS: Record<string, [html: string, reason: string]> = {
  'a password': ['<input id="f" type="password">', 'password'],
  'a password shown as text': ['<input id="f" autocomplete="section-a current-password">', 'password'],
  'a new password': ['<input id="f" type="text" autocomplete="new-password">', 'password'],
  'a one-time code': ['<input id="f" autocomplete="one-time-code">', 'one-time-code'],
  'a one-time code by its name': ['<input id="f" name="login_otp">', 'one-time-code'],
  'a card number': ['<input id="f" autocomplete="billing cc-number">', 'payment'],
  'a card code by its name': ['<input id="f" name="cvc">', 'payment'],
  'a name on a card': ['<input id="f" autocomplete="cc-name">', 'payment'],
  'a read-only textarea': ['<textarea id="f" readonly>kept</textarea>', 'readonly'],
  'a read-only editable': ['<div id="f" contenteditable="true" aria-readonly="true">kept</div>', 'readonly'],
  'a field disabled under the caret': [
    '<fieldset><textarea id="f"></textarea></fieldset><script>f.onfocus = () => f.setAttribute("aria-disabled", true)</script>',
    'disabled',
  ],
  'a number': ['<input id="f" type="number">', 'not-text'],
  'a date': ['<input id="f" type="date">', 'not-text'],
  'a time': ['<input id="f" type="time">', 'not-text'],
  'an address of mail': ['<input id="f" type="email">', 'not-text'],
  'a web address': ['<input id="f" type="url">', 'not-text'],
  'a checkbox': ['<input id="f" type="checkbox">', 'not-text'],
  'a button': ['<button id="f">Send</button>', 'not-text'],
  'a list': ['<select id="f"><option>one</option></select>', 'not-text'],
  'a field too short': [`<input id="f" maxlength="${ONE_LINE.length - 1}">`, 'too-long'],
  'a textarea with too little room': [
    `<textarea id="f" maxlength="${ONE_LINE.length + 2}">abc</textarea>`,
    'too-long',
  ],
  'no field': ['<p id="f">words</p>', 'nothing-focused'],
  'a field that only has the selection': [
    '<p id="f">words</p><script>getSelection().selectAllChildren(f)</script>',
    'nothing-focused',
  ],
  'a frame of another site': [
    '<iframe id="f" src="http://127.0.0.1:PORT/inner.html"></iframe>',
    'cross-origin-frame',
  ],
};

// A real popup takes and gives back the focus by itself; whatever else the page hears came from the code under test.
const LOG = `<script>
  window.seen = [];
  for (const type of ['paste', 'beforeinput', 'input', 'change', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'selectionchange', 'click'])
    document.addEventListener(type, (event) => { if (!event.isTrusted || !/^focus/.test(type)) seen.push(type); }, true);
</script>`;

/** The pages of this measurement, by path. */
export function refusalPages(port: () => number): Record<string, () => string> {
  const page =
    ([html]: [string, string]) =>
    () =>
      `<!doctype html><meta charset="utf-8"><body>${html.replace('PORT', String(port()))}${LOG}</body>`;
  return Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [path(name), page(field)]));
}

/** Asks for an insertion into each field. */
export const measureRefusals = (browser: MeasuredBrowser, origin: string): Promise<PageOutcome[]> =>
  eachPage(FIELDS, async (name, [html, reason]) => {
    await browser.open(origin + path(name));
    await until(browser, 'window.seen');
    await browser.ask('void f.focus()');
    if (html.includes('iframe')) await new Promise((done) => setTimeout(done, 300));
    const before = await browser.ask<string>('String(f.value ?? f.textContent)');
    await new Promise((done) => setTimeout(done, 50));
    await browser.ask('void (seen.length = 0)');
    const answer = await browser.insert(ONE_LINE, 'page');
    const after = await browser.ask<string>('String(f.value ?? f.textContent)');
    const events = await browser.ask<string>('String(seen)');
    const told = answer.kind === 'refused' ? answer.reason : answer.kind;
    const faults = [
      told === reason ? '' : `told ${told}, not ${reason}`,
      after === before ? '' : `the field became ${after}`,
      events ? `the page heard ${events}` : '',
      reason === 'cross-origin-frame' && !/127\.0\.0\.1/.test(JSON.stringify(answer)) ? 'no origin told' : '',
    ];
    return faults.filter(Boolean).join('; ');
  });

function path(name: string): string {
  return `/refusal-${name.replace(/\W/g, '-')}.html`;
}
