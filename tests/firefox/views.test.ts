import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { withDemo } from '../with-demo.ts';
import { Person } from './person.ts';

const PASSPHRASE = 'velvet kettle orbit pardon';

interface Here {
  firefox: FirefoxWithOverture;
  /** Whoever sits before the tab that the session is on. */
  person: Person;
  downloads: string;
}

/** One Firefox in which Overture was just installed. No test needs an empty notebook. */
const test = withDemo.extend<object, { here: Here }>({
  here: [
    async ({}, use) => {
      const downloads = await mkdtemp(join(tmpdir(), 'overture-downloads-'));
      const firefox = await FirefoxWithOverture.launch({ downloads });
      await use({ firefox, person: new Person(firefox), downloads });
      await firefox.close();
      await rm(downloads, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Opens the panel's page in a new tab, and answers the question of safety if it is there. */
async function openPanel({ firefox, person }: Here): Promise<string> {
  const panel = await firefox.openOwnPage('sidepanel');
  await firefox.until(() => firefox.inPage(`return Boolean(document.querySelector('article'))`));
  if (await firefox.inPage(`return Boolean(document.querySelector('dialog'))`)) await person.presses('No');
  return panel;
}

/** How many sheets the view takes on paper. */
async function sheets({ firefox }: Here): Promise<number> {
  const { value } = await firefox.marionette.send<{ value: string }>('WebDriver:Print');
  const pdf = Buffer.from(value, 'base64').toString('latin1');
  // Firefox packs what describes the sheets into compressed streams.
  const streams = [...pdf.matchAll(/stream\r?\n(.*?)endstream/gs)].map(([, packed = '']) => unpacked(packed));
  return [pdf, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

const MARKS = `return [...document.querySelectorAll('[role=list] mark, ul mark')].map(({ textContent }) => textContent)`;
const CHECKED = `return [...document.querySelectorAll('fieldset')].flatMap((question, at) =>
  [...question.querySelectorAll('input:checked')].map(({ value }) => at + ' ' + value))`;
const TICK = `return document.querySelector('main input[type=checkbox]').checked`;
const FOCUS = `return document.activeElement.textContent.trim()`;

test('the welcome page leads from the question to words in a box; deleting everything leads back to it', async ({
  here,
}) => {
  const { person, firefox } = here;
  await firefox.openOwnPage('welcome');
  await person.finds(FOCUS, 'Are you afraid of your partner, or controlled by them?');
  await person.keys('Tab', 'Enter');
  await person.tabsTo('Insert');
  await person.keys('Enter');
  await person.sees('Inserted, not sent.');
  await person.types(' Hope you slept well');
  const words = await firefox.inPage<string>(`return document.querySelector('article .words').textContent`);
  await person.finds(`return document.querySelector('textarea').value`, `${words} Hope you slept well`);
  await person.presses('Next');
  await person.finds(FOCUS, 'Who uses this computer?');
  await person.finds(CHECKED, []);
  await person.presses('Next');
  await person.sees('Choose one, or skip.');
  await person.presses('Only me');
  await person.presses('Next');
  await person.finds(FOCUS, 'That’s all it takes');
  await person.sees('Alt+Shift+O');

  await firefox.openOwnPage('sidepanel');
  await firefox.until(() => firefox.inPage(`return Boolean(document.querySelector('article'))`));
  expect(await firefox.inPage(`return document.querySelector('dialog')`)).toBeNull();
  await person.presses('Settings');
  await person.writes('Your partner’s name', 'Noa');
  await person.sees('Saved on this device');
  await person.presses('Delete everything …');
  await person.writes('To confirm, type', 'delete');
  await person.presses('Delete everything for good');
  await person.finds(FOCUS, 'Are you afraid of your partner, or controlled by them?');
  expect(await firefox.inPage(`return location.pathname`)).toBe('/welcome.html');
  await firefox.openOwnPage('sidepanel');
  await person.presses('No');
  await person.presses('Settings');
  await person.finds(
    `return [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes('partner’s name')).control.value`,
    '',
  );
});

test(
  'a note is written, found with its match marked, binned and brought back',
  { tag: '@proof' },
  async ({ here }) => {
    const { person } = here;
    await openPanel(here);
    await person.presses('Notes');
    await person.presses('New note');
    await person.types('She laughed at the kettle.');
    await person.sees('Saved on this device');
    await person.presses('All notes');
    await person.keys('/');
    await person.types('laugh');
    await person.finds(MARKS, ['laughed']);
    await person.keys('ArrowDown', 'Enter');
    await person.finds(`return document.activeElement.value`, 'She laughed at the kettle.');
    await person.presses('Delete');
    await person.sees('Note deleted.');
    await person.presses('Trash');
    await person.sees('Deleted for good in 30 days');
    await person.presses('Restore');
    await person.sees('The trash is empty.');
    await person.presses('All notes');
    await person.sees('She laughed at the kettle.');
  },
);

test(
  'a reflection is answered one at a time and all at once, and its picture is walked by keyboard',
  { tag: '@proof' },
  async ({ here }) => {
    const { person } = here;
    await openPanel(here);
    await person.presses('Reflect');
    await person.presses('Before I bring it up');
    await person.finds(FOCUS, 'Before I bring it up');
    await person.tabsTo('yes');
    await person.keys('ArrowRight', 'Tab');
    await person.types('On good days.');
    await person.sees('Saved on this device');
    await person.presses('Next');
    await person.sees('2 of 11');
    await person.presses('All questions at once');
    await person.finds(CHECKED, ['0 partly']);
    await person.presses('Not sure');
    await person.finds(CHECKED, ['0 not-sure']);
    await person.presses('Done for now');
    await person.sees('You’ll find your answers here under Reflect');
    await person.presses('Start again');
    await person.finds(CHECKED, []);
    await person.presses('No');
    await person.sees('Saved on this device');
    await person.presses('See them over time');
    await person.finds(FOCUS, 'Over time');
    await person.finds(`return [...document.querySelectorAll('td svg')].map((mark) => mark.ariaLabel)`, [
      'Not sure, with a note',
      'No',
    ]);
    await person.finds(
      `document.querySelector('select').focus(); return document.activeElement.tagName`,
      'SELECT',
    );
    await person.keys('Tab', 'ArrowLeft');
    await person.finds(
      `return document.activeElement.querySelector('svg').ariaLabel`,
      'Not sure, with a note',
    );
    await person.finds(`return document.activeElement.dataset.column`, '0');
    await person.finds(
      `return document.querySelector('section[aria-label="What you answered"], [role=region]')?.textContent.includes('On good days.')`,
      true,
    );
    await person.keys('Tab', 'Enter');
    await person.sees('Your answers from ');
    await person.sees('On good days.');
  },
);

test(
  'an attempt gets its reply and its time to wait, a tick stays, and a country shows its numbers',
  { tag: '@proof' },
  async ({ here }) => {
    const { person, firefox } = here;
    await openPanel(here);
    await person.presses('What now');
    await person.presses('Write down what I tried');
    await person.presses('My own words');
    await person.writes('What I said, in my own words', 'Could we talk on Sunday?');
    await person.presses('Save');
    await person.sees('What you said on');
    await person.presses('Maybe');
    await person.sees('It’s kinder to wait until');
    expect(await firefox.inPage(`return document.querySelectorAll('article').length`)).toBe(3);

    await person.presses('Their reply scared me');
    await person.writes('Your country', 'Spain');
    await person.finds(`return document.querySelector('dialog a[href="tel:016"]')?.textContent`, '016');
    await person.keys('Escape');
    await person.finds(FOCUS, 'Their reply scared me');

    await person.presses('Learn');
    await person.presses('4 Step 4:');
    await person.finds(TICK, false);
    await firefox.inPage(`document.querySelector('[data-step="4"]').focus()`);
    await person.keys('Tab', ' ');
    await person.finds(TICK, true);
    await firefox.marionette.send('WebDriver:Refresh');
    await person.presses('Learn');
    await person.presses('4 Step 4:');
    await person.finds(TICK, true);
  },
);

test(
  'what was chosen and nothing else is on the pages and in the file that arrives',
  { tag: '@proof' },
  async ({ here }) => {
    const { person, firefox, downloads } = here;
    await openPanel(here);
    await person.presses('Notes');
    for (const text of ['Left at home', 'Noa laughed.']) {
      await person.presses('New note');
      await person.types(text);
      await person.sees('Saved on this device');
      await person.presses('All notes');
    }
    await person.presses('Settings');
    await person.presses('Print or export');
    await person.sees('Nothing is chosen yet.');
    // Only the view scrolls: were the page longer than the window, the ways at the foot could be scrolled away.
    await person.finds(`return document.documentElement.scrollHeight - innerHeight`, 0);
    await person.pressesLast('Between two dates');
    // As wide as a sidebar is at first.
    await person.finds(
      `document.body.style.inlineSize = '380px';
    return [...document.querySelectorAll('input[type=date]')].map((day) => {
      const { offsetWidth } = day;
      day.style.inlineSize = 'max-content';
      const whole = day.offsetWidth;
      day.style.inlineSize = '';
      return whole > offsetWidth;
    })`,
      [false, false],
    );
    await firefox.inPage(`document.body.style.inlineSize = ''`);
    await person.pressesLast('Choose one by one');
    await person.presses('Noa laughed.');
    await person.writes('Names to shorten', 'Noa');
    const pages = `return document.querySelector('.frame').textContent`;
    await firefox.until(async () => /N\. laughed\./.test(await firefox.inPage<string>(pages)));
    expect(await firefox.inPage<string>(pages)).not.toContain('Left at home');
    expect(await sheets(here)).toBe(1);
    await person.presses('Save as Markdown');
    await person.sees('The file is in your downloads, as');
    const arrived = async () => (await readdir(downloads)).find((file) => !file.endsWith('.part')) ?? '';
    const name = await firefox.until(arrived);
    expect(name).toMatch(/^notes-\d{4}-\d\d-\d\d\.md$/);
    await firefox.until(async () =>
      (await readFile(join(downloads, name), 'utf8')).includes('\nN. laughed.\n'),
    );
    expect(await readFile(join(downloads, name), 'utf8')).not.toMatch(/Left at home|Noa/);
  },
);

test('a popup that closes in the middle of a word loses no letter', async ({ here, demo }) => {
  const { firefox } = here;
  const own = await openPanel(here);
  const chat = await firefox.open(demo.url);
  const toNotes = async () => {
    await firefox.goTo(chat);
    await firefox.openPopup();
    await firefox.inView(
      own,
      'popup',
      `const notes = [...view.document.querySelectorAll('nav button')].at(-1);
      notes?.click();
      return view.document.activeElement.matches('textarea')`,
    );
  };
  await toNotes();
  await firefox.typeInPopup('The kettle jo');
  // Closed as soon as the keys came through to the popup, before it saves by itself.
  await firefox.inView(own, 'popup', `return view.document.activeElement.value === 'The kettle jo'`);
  await firefox.closePopup();
  await toNotes();
  expect(await firefox.inView(own, 'popup', `return view.document.activeElement.value`)).toBe(
    'The kettle jo',
  );
  await firefox.closePopup();
});

test('a lock hides the sentence and leads back to it; Shift three times blanks and closes; keys are listed', async ({
  here,
}) => {
  const { person, firefox } = here;
  const panel = await openPanel(here);
  await person.keys('?');
  await person.finds(FOCUS, 'Keyboard shortcuts');
  await person.sees('Alt+Shift+L');
  await person.keys('Escape');
  await person.presses('Settings');
  await person.presses('Locked with a passphrase');
  await person.writes('New passphrase', PASSPHRASE);
  await person.writes('Repeat passphrase', PASSPHRASE);
  await person.presses('Set the passphrase');
  await person.sees('Your notes are locked with your passphrase');
  await person.presses('Not now');
  await person.presses('Notes');
  await person.presses('New note');
  await person.types('Half a sen');
  await person.presses('Lock now');
  await person.sees('Your notes are locked.');
  expect(await firefox.inPage(`return document.documentElement.outerHTML`)).not.toContain('Half');
  await person.writes('Passphrase', PASSPHRASE);
  await person.keys('Enter');
  await person.finds(`return document.activeElement.value`, 'Half a sen');
  await person.keys('End');
  await person.types('tence');
  await person.sees('Half a sentence');

  await firefox.inPage(`new MutationObserver(() => {
    if (document.body.textContent.trim() === '') localStorage.setItem('blank', 'yes');
  }).observe(document.body, { childList: true, subtree: true });`);
  await person.keys('Shift', 'Shift', 'Shift');
  await firefox.until(
    async () => !(await firefox.marionette.send<string[]>('WebDriver:GetWindowHandles')).includes(panel),
  );
  // The session is on a tab that is gone.
  const [other] = await firefox.marionette.send<string[]>('WebDriver:GetWindowHandles');
  await firefox.goTo(other!);
  await firefox.openOwnPage('sidepanel');
  expect(await firefox.inPage(`return localStorage.getItem('blank')`)).toBe('yes');
  await person.presses('Notes');
  await person.writes('Passphrase', PASSPHRASE);
  await person.keys('Enter');
  await person.sees('Half a sentence');
});
