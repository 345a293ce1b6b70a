import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { disclose, goTo, lockedTitle, press, setPassphrase, settings, unlock } from './locking.ts';
import { expect, test } from './overture.ts';

const time = (day: string) => new Date(`${day}T12:00`).getTime();
const dayWords = (page: Page, day: string) =>
  page.evaluate((at) => new Date(at).toLocaleDateString(undefined, { dateStyle: 'long' }), time(day));

const note = (id: string, day: string, text: string, minutes = 0) => ({
  id,
  revision: 1,
  content: { kind: 'note', text, createdAt: time(day) + minutes * 60_000, updatedAt: time(day) },
});
const run = (id: string, day: string, answers: Record<string, unknown>) => ({
  id,
  revision: 1,
  content: {
    kind: 'reflection',
    checklistId: 'reflect-steps-4-6',
    startedAt: time(day),
    updatedAt: time(day),
    answers,
  },
});

/** Brings records in as a backup does. */
async function bringIn(page: Page, records: unknown[]): Promise<void> {
  const json = JSON.stringify({ format: 'overture-notebook', version: 1, exportedAt: 1, records });
  await settings(page);
  await disclose(page, 'Restore a backup');
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: 'b.json', mimeType: '', buffer: Buffer.from(json) });
  await press(page, 'Restore now');
  await expect(page.getByText('Backup restored.')).toBeVisible();
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const thePages = (page: Page) => page.getByRole('article');

test('what was chosen, and nothing else, stands on the pages, on paper and in the file', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('sidepanel');
  await settings(page);
  await press(page, 'Print or export');
  await expect(page.getByText('There’s nothing to print or save yet.')).toBeVisible();

  await bringIn(page, [
    note('early', '2026-03-01', 'Left at home'),
    note('middle', '2026-03-05', 'Noa laughed.\n# Not a heading\n\n<b>kettle</b>'),
    note('late', '2026-03-09', 'Left at home too'),
    run('one', '2026-04-01', { 'rf-heard': { answer: 'partly', line: 'On good days.' } }),
    run('two', '2026-05-01', { 'rf-valued': { answer: 'no', line: 'Not this one' } }),
    {
      id: 'tried',
      revision: 1,
      content: { kind: 'attempt', words: 'Shall we?', reply: 'maybe', triedAt: 1, updatedAt: 1 },
    },
    { id: 'names', revision: 1, content: { kind: 'profile', partnerName: 'Noa', updatedAt: 1 } },
  ]);
  await press(page, 'Print or export');
  const print = page.getByRole('button', { name: 'Print or save as PDF' });
  await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();
  await expect(print).toBeDisabled();

  const reflections = group(page, 'Reflections');
  await reflections.getByRole('radio', { name: 'Choose one by one' }).check();
  await reflections.getByRole('checkbox', { name: /2026/ }).first().check();
  await expect(reflections.getByRole('checkbox', { name: 'A quiet look' })).not.toBeChecked();
  const notes = group(page, 'Notes');
  await notes.getByRole('radio', { name: 'Between two dates' }).check();
  await notes.getByLabel('From').fill('2026-03-09');
  await notes.getByLabel('To').fill('2026-03-05');
  await expect(notes.getByText('The first date is after the second')).toBeVisible();
  await notes.getByLabel('From').fill('2026-03-02');
  await page
    .getByLabel('What you’d like your therapist to know first')
    .fill('Kim\nis tired of it, says Noa.');
  await page.getByLabel('Other names to shorten').fill('Kim');
  await expect(page.getByText('Saved on this device')).toHaveCount(2);

  const today = await page.evaluate(() => new Date().toLocaleDateString(undefined, { dateStyle: 'long' }));
  const first = ['First of all', 'K.', 'is tired of it, says N.'];
  const chosen = ['Do I feel heard by my partner, with or without therapy?', 'Partly', 'On good days.'];
  const whose =
    'These are one person’s own notes. They show how things looked to that person on the day they were written.';
  const onPaper = [
    `Notes, ${today}`,
    'My notes',
    today,
    whose,
    ...first,
    'Contents',
    'A quiet look at where I stand: one time',
    '1 note',
    `Notes, ${today}`,
    'A quiet look at where I stand',
    await dayWords(page, '2026-04-01'),
    ...chosen,
    `Notes, ${today}`,
    'Notes',
    await dayWords(page, '2026-03-05'),
    'N. laughed.',
    '# Not a heading',
    '<b>kettle</b>',
  ];

  // They are printed from a page that holds nothing else, under a title that says nothing.
  await page.context().addInitScript(() => {
    if (location.pathname !== '/print.html') return;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      Object.assign(window, { printedAs: document.title });
    };
  });
  const opened = page.waitForEvent('popup');
  await print.click();
  const paper = await opened;
  await expect.poll(() => paper.evaluate('window.printedAs')).toMatch(/^notes-\d{4}-\d\d-\d\d$/);
  // The browser's own command prints the window they are chosen in: on paper that is the same.
  for (const printed of [paper, page]) {
    await printed.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const text = await printed.evaluate(() => document.body.innerText);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line !== '')).toEqual(onPaper);
    await printed.emulateMedia({ media: null, colorScheme: 'light' });
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3);
    expect(pdf).toMatch(/\/Title \(notes-[\d-]+\)/);
  }
  expect(await page.title()).toBe('Overture');
  await paper.evaluate(() => dispatchEvent(new Event('afterprint'))).catch(() => undefined);
  await expect.poll(() => paper.isClosed()).toBe(true);

  const waiting = page.waitForEvent('download');
  await press(page, 'Save as Markdown');
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.md$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('\n## First of all\n\nK.  \nis tired of it, says N.\n');
  expect(file).toContain('heard by my partner, with or without therapy?\n\n◐ Partly\n\nOn good days.\n');
  expect(file).toContain('\nN. laughed.  \n\\# Not a heading\n\n\\<b>kettle\\</b>\n');
  expect(file).not.toMatch(/Left at home|Not this one|Shall we|Noa|Kim/);

  await page.getByLabel('Leave names as I wrote them').check();
  await page.getByRole('checkbox', { name: 'The one thing I tried' }).check();
  await expect(thePages(page)).toContainText('Noa laughed.');
  await expect(thePages(page)).toContainText('Shall we?The answer was maybe.');
  await press(page, 'Show only the pages');
  await expect(page.getByRole('heading', { name: 'Names' })).toHaveCount(0);
  await expect(thePages(page)).toContainText('Kim');
  await press(page, 'Back to choosing');
  await expect(group(page, 'Notes').getByLabel('From')).toHaveValue('2026-03-02');
});

test(
  'one of a thousand notes is found and taken along, and a lock shows nothing and keeps the choice',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const page = await overture.openOwnPage('sidepanel');
    const many = Array.from({ length: 1000 }, (_, n) => note(`n${n}`, '2026-02-01', `Entry ${n} of many`, n));
    await bringIn(page, many);
    await setPassphrase(page);

    await goTo(page, 'Notes');
    await page.getByRole('searchbox', { name: 'Search what you wrote' }).fill('entry 77');
    await page.getByRole('list', { name: 'What you wrote' }).getByText('Entry 77 of many').click();
    await press(page, 'Print or export');
    const notes = group(page, 'Notes');
    // Expecting begins with a look at the whole page, which holds up a thousand entries that are being drawn for seconds.
    await notes.waitFor();
    await expect(notes.getByRole('radio', { name: 'Choose one by one' })).toBeChecked();
    await expect(thePages(page).getByText(/^Entry/)).toHaveText(['Entry 77 of many']);
    await notes.getByLabel('Find a note').fill('entry 432');
    await notes.getByRole('checkbox', { name: 'Entry 432' }).check();
    await expect(thePages(page).getByText(/^Entry/)).toHaveText(['Entry 77 of many', 'Entry 432 of many']);
    await page.getByLabel('What you’d like your therapist to know first').fill('Up to the last word');

    await press(page, 'Lock now');
    await expect(lockedTitle(page)).toBeVisible();
    await expect(page.getByText(/Entry|last word/)).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Entry|last word/);
    await page.emulateMedia({ media: null });
    await unlock(page);
    await expect(thePages(page).getByText(/^Entry/)).toHaveText(['Entry 77 of many', 'Entry 432 of many']);
    await expect(page.getByLabel('What you’d like your therapist to know first')).toHaveValue(
      'Up to the last word',
    );
  },
);

test(
  'from a popup, which a print window would close, a run is taken along in a tab',
  { tag: '@proof' },
  async ({ overture, chatPage }) => {
    await overture.skipSafetyCard();
    const popup = await overture.openPopup(chatPage);
    await goTo(popup, 'Reflect');
    await popup.getByRole('textbox').fill('On quiet days.');
    await popup.getByRole('radio', { name: 'Partly' }).check();
    await expect(popup.getByText('Saved on this device')).toBeVisible();
    const opened = chatPage.context().waitForEvent('page');
    await press(popup, 'Print or export');
    const page = await opened;
    await expect(group(page, 'Reflections').getByRole('radio', { name: 'Choose one by one' })).toBeChecked();
    await expect(thePages(page)).toContainText('On quiet days.');
  },
);
