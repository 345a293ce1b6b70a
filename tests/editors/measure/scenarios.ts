import type { Gesture, MeasuredBrowser } from './browser.ts';
import { measureHistory } from './history.ts';
import { Scene, told, type Draft, type Outcome } from './scene.ts';
import { measureTypingOn } from './typing-on.ts';

export const ONE_LINE = 'Hi, you';
export const LINES = 'First line\n\nthird line';
export const SIGNS = '“It’s” \'ok\' "now" & <b>so</b> 😊 👩‍❤️‍👩 שלום مرحبا';

/** Every check there is by what it is about, in the order of the table's columns. */
export const CHECKS = {
  insertion: [
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
  ],
  history: [
    'typed, taken back',
    'typed, undo',
    'typed, redo',
    'typed, undo at once',
    'typed, redo at once',
    'typed on, undo',
    'typed on, undo at once',
  ],
  'typing-on': ['typing on after a selected word', 'typing on after a selected field'],
  all: ['not sent', 'focus'],
} as const;

/** What the checks of one run are about. */
export type About = Exclude<keyof typeof CHECKS, 'all'>;

/** Returns the columns of the table. */
export const checksAbout = (about: readonly string[]): string[] =>
  Object.entries(CHECKS).flatMap(([name, checks]) => (name === 'all' || about.includes(name) ? checks : []));

/** Runs the checks on one page; each starts from a freshly loaded page with a draft typed by real keys. */
export async function measure(
  browser: MeasuredBrowser,
  address: string,
  gesture: Gesture,
  { oneLine, about }: { oneLine: boolean; about: readonly string[] },
): Promise<Outcome[]> {
  const scene = new Scene(browser, address, gesture);
  if (about.includes('insertion')) await measureInsertion(scene, oneLine);
  if (about.includes('history')) await measureHistory(scene, ONE_LINE);
  if (about.includes('typing-on')) await measureTypingOn(scene, ONE_LINE);
  return scene.outcomes();
}

/** Where the phrase lands, what it keeps, and what takes it back; the caret was moved before, by arrow keys. */
async function measureInsertion(scene: Scene, oneLine: boolean): Promise<void> {
  const { browser } = scene;
  const lines = oneLine ? LINES.replace(/\n+/g, ' ') : LINES;
  const AB: Draft = { before: 'one two ', after: ' three' };
  const run = scene.run.bind(scene);
  const note = scene.note.bind(scene);
  const model = scene.model.bind(scene);

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
    const second = await scene.insert(ONE_LINE);
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
}
