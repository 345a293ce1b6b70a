import { until, type Answer, type Gesture, type MeasuredBrowser } from './browser.ts';

/** One thing measured of one editor: `''` is a pass, anything else says what was seen instead. */
export type Outcome = { check: string; seen: string };

export const ONE_LINE = 'Hi, you';
export const LINES = 'First line\n\nthird line';
export const SIGNS = '“It’s” \'ok\' "now" & <b>so</b> 😊 👩‍❤️‍👩 שלום مرحبا';

type Draft = { before: string; selected?: string; after: string };
type Shot = { answer: Answer; sends: number; enters: number; focused: boolean; model: string };

/** Every check there is, in the order of the table's columns. */
export const CHECKS = [
  'caret',
  'typing on',
  'undo',
  'selection',
  'undo selection',
  'lines',
  'typing on after lines',
  'undo lines',
  'signs',
  'empty field',
  'undo in empty field',
  'two in a row',
  'taken back',
  'selection taken back',
  'lines taken back',
  'not sent',
  'focus',
] as const;

/** Runs all checks on one page; each starts from a freshly loaded page with a draft typed by real keys. */
export async function measure(
  browser: MeasuredBrowser,
  address: string,
  gesture: Gesture,
  oneLine: boolean,
): Promise<Outcome[]> {
  const outcomes = new Map<string, string>();
  const note = (check: string, seen: string) => outcomes.set(check, outcomes.get(check) || seen);
  const lines = oneLine ? LINES.replace(/\n+/g, ' ') : LINES;

  const run = async (draft: Draft, phrase: string, after: (shot: Shot) => Promise<void>) => {
    await prepare(browser, address, draft);
    const shot = await insert(browser, phrase, gesture);
    note('not sent', shot.sends || shot.enters ? `${shot.sends} sent, ${shot.enters} Enter` : '');
    note('focus', shot.focused ? '' : 'the focus left the field');
    await after(shot);
  };
  const AB: Draft = { before: 'one two ', after: ' three' };
  const told = (shot: Shot, wanted: string) => {
    if (shot.model !== wanted) return `${tell(shot.answer)}: ${JSON.stringify(shot.model)}`;
    return shot.answer.kind === 'inserted' ? '' : `told ${tell(shot.answer)}`;
  };
  const model = async (wanted: string) => {
    const seen = await settledModel(browser, wanted);
    return seen === wanted ? '' : JSON.stringify(seen);
  };

  await run(AB, ONE_LINE, async (shot) => {
    note('caret', told(shot, `one two ${ONE_LINE} three`));
    await browser.type('!');
    note('typing on', await model(`one two ${ONE_LINE}! three`));
  });
  await run(AB, ONE_LINE, async () => {
    await browser.press('z', 'Control');
    note('undo', await model('one two  three'));
  });
  await run({ before: 'one ', selected: 'two', after: ' three' }, ONE_LINE, async (shot) => {
    note('selection', told(shot, `one ${ONE_LINE} three`));
    await browser.press('z', 'Control');
    note('undo selection', await model('one two three'));
  });
  await run(AB, LINES, async (shot) => {
    note('lines', told(shot, `one two ${lines} three`));
    await browser.type('!');
    note('typing on after lines', await model(`one two ${lines}! three`));
  });
  await run(AB, LINES, async () => {
    await browser.press('z', 'Control');
    note('undo lines', await model('one two  three'));
  });
  await run(AB, SIGNS, async (shot) => void note('signs', told(shot, `one two ${SIGNS} three`)));
  await run({ before: '', after: '' }, LINES, async (shot) => {
    note('empty field', told(shot, lines));
    await browser.press('z', 'Control');
    note('undo in empty field', await model(''));
  });
  await run({ before: '', after: '' }, ONE_LINE, async (first) => {
    note('two in a row', told(first, ONE_LINE));
    const second = await insert(browser, ONE_LINE, gesture);
    note('two in a row', told(second, `${ONE_LINE}${ONE_LINE}`));
  });
  const takeBack = async (check: string, phrase: string, wanted: string, otherwise?: string) => {
    const isTold = await browser.takeBack(phrase);
    note(
      check,
      (await model(isTold ? wanted : (otherwise ?? wanted))) || (isTold || otherwise ? '' : 'told no'),
    );
  };
  await run(AB, ONE_LINE, () => takeBack('taken back', ONE_LINE, 'one two  three'));
  // A selection comes back from a history alone, which some editors open to nobody: then it is told, and nothing is lost.
  await run({ before: 'one ', selected: 'two', after: ' three' }, ONE_LINE, () =>
    takeBack('selection taken back', ONE_LINE, 'one two three', `one ${ONE_LINE} three`),
  );
  await run(AB, LINES, () => takeBack('lines taken back', LINES, 'one two  three'));
  return [...outcomes].map(([check, seen]) => ({ check, seen }));
}

async function prepare(browser: MeasuredBrowser, address: string, draft: Draft): Promise<void> {
  await browser.open(address);
  await until(browser, 'window.composer');
  await browser.ask('composer.focus()');
  const { before, selected = '', after } = draft;
  const text = before + selected + after;
  if (text) await browser.type(text);
  await until(browser, `composer.model() === ${JSON.stringify(text)}`, 2000).catch(() => {});
  for (let i = 0; i < after.length; i++) await browser.press('ArrowLeft');
  for (let i = 0; i < selected.length; i++) await browser.press('ArrowLeft', 'Shift');
  // Editors hear of a new or moved caret a moment later, and make one step of undo of what comes close together.
  const pause = await browser.ask<number>('composer.pause');
  await new Promise((done) => setTimeout(done, Math.max(pause, 120)));
}

async function insert(browser: MeasuredBrowser, phrase: string, gesture: Gesture): Promise<Shot> {
  const answer = await browser.insert(phrase, gesture);
  const seen = await browser.ask<Omit<Shot, 'answer'>>(
    '({ sends: composer.sends(), enters: composer.enters(), focused: composer.focused(), model: composer.model() })',
  );
  return { answer, ...seen, model: tidy(seen.model) };
}

async function settledModel(browser: MeasuredBrowser, wanted: string): Promise<string> {
  await until(browser, `composer.model().replace(/\\u00a0/g, ' ') === ${JSON.stringify(wanted)}`, 600).catch(
    () => {},
  );
  return tidy(await browser.ask<string>('composer.model()'));
}

/** No-break spaces are how browsers keep two spaces apart in html; everything else must be as it was. */
function tidy(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

function tell(answer: Answer): string {
  return Object.values(answer).join(' ');
}
