import { until, type Answer, type Gesture, type MeasuredBrowser } from './browser.ts';

/** One thing measured of one editor: `''` is a pass, anything else says what was seen instead. */
export type Outcome = { check: string; seen: string };

/** What stands in the field before an insertion, typed by real keys; the caret ends where `selected` is. */
export type Draft = { before: string; selected?: string; after: string };
/** What was seen right after an insertion. */
export type Shot = { answer: Answer; sends: number; enters: number; focused: boolean; model: string };

/** Milliseconds in which editors hear of a new or moved caret. */
const CARET_IS_HEARD = 120;

/** One editor in one browser, where phrases are inserted by one gesture and outcomes are noted down. */
export class Scene {
  readonly browser: MeasuredBrowser;
  readonly #address: string;
  readonly #gesture: Gesture;
  readonly #outcomes = new Map<string, string>();

  constructor(browser: MeasuredBrowser, address: string, gesture: Gesture) {
    this.browser = browser;
    this.#address = address;
    this.#gesture = gesture;
  }

  /** Notes what a check saw; the first fault counts. */
  note(check: string, seen: string): void {
    this.#outcomes.set(check, this.#outcomes.get(check) || seen);
  }

  /** Returns all that was noted. */
  outcomes(): Outcome[] {
    return [...this.#outcomes].map(([check, seen]) => ({ check, seen }));
  }

  /** Loads the page anew, types a draft, pauses as long as the editor needs unless it is to be at once, and inserts. */
  async run(
    draft: Draft,
    phrase: string,
    after: (shot: Shot) => Promise<void>,
    pace?: 'at once',
  ): Promise<void> {
    await this.#prepare(draft);
    if (!pace) await this.pause();
    const shot = await this.insert(phrase);
    this.note('not sent', shot.sends || shot.enters ? `${shot.sends} sent, ${shot.enters} Enter` : '');
    this.note('focus', shot.focused ? '' : 'the focus left the field');
    await after(shot);
  }

  /** Inserts at the caret. */
  async insert(phrase: string): Promise<Shot> {
    const answer = await this.browser.insert(phrase, this.#gesture);
    const seen = await this.browser.ask<Omit<Shot, 'answer'>>(
      '({ sends: composer.sends(), enters: composer.enters(), focused: composer.focused(), model: composer.model() })',
    );
    return { answer, ...seen, model: tidy(seen.model) };
  }

  /** Waits until what comes next is a step of undo of its own: editors make one of what comes close together. */
  async pause(): Promise<void> {
    const pause = await this.browser.ask<number>('composer.pause');
    await new Promise((done) => setTimeout(done, Math.max(pause, CARET_IS_HEARD)));
  }

  /** Asks whether the editor by itself makes one step of undo of typing and a paste that follows at this pace. */
  joins(pace: 'at once' | undefined): Promise<boolean> {
    return this.browser.ask<boolean>(pace ? 'composer.joins || composer.pause > 0' : 'composer.joins');
  }

  /** Waits for the model to be one of these texts. @returns what is wrong with it */
  async model(...wanted: string[]): Promise<string> {
    const expected = JSON.stringify(wanted);
    await until(this.browser, `${expected}.includes(composer.model().replace(/\\u00a0/g, ' '))`, 600).catch(
      () => {},
    );
    const seen = tidy(await this.browser.ask<string>('composer.model()'));
    return wanted.includes(seen) ? '' : JSON.stringify(seen);
  }

  async #prepare({ before, selected = '', after }: Draft): Promise<void> {
    const { browser } = this;
    await browser.open(this.#address);
    await until(browser, 'window.composer');
    await browser.ask('composer.focus()');
    const text = before + selected + after;
    if (text) await browser.type(text);
    await until(browser, `composer.model() === ${JSON.stringify(text)}`, 2000).catch(() => {});
    for (let i = 0; i < after.length; i++) await browser.press('ArrowLeft');
    for (let i = 0; i < selected.length; i++) await browser.press('ArrowLeft', 'Shift');
  }
}

/** Says what is wrong with the model or the answer right after an insertion. */
export function told(shot: Shot, wanted: string): string {
  if (shot.model !== wanted) return `${tell(shot.answer)}: ${JSON.stringify(shot.model)}`;
  return shot.answer.kind === 'inserted' ? '' : `told ${tell(shot.answer)}`;
}

/** No-break spaces are how browsers keep two spaces apart in html; everything else must be as it was. */
function tidy(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

function tell(answer: Answer): string {
  return Object.values(answer).join(' ');
}
