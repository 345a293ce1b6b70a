import type { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';

/** Keys as WebDriver writes them (W3C WebDriver, "Keyboard actions"). */
export const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;
export type Key = keyof typeof KEYS;

/** How Firefox names an element to its remote control (W3C WebDriver, "web element identifier"). */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What can be pressed or filled, by the name a person reads or hears; only what is seen, and in an open dialog only what is there. */
export const FIND = `
  const [kind, name, last] = given;
  const selectors = {
    button: 'button, a, summary, label:has(input[type=radio], input[type=checkbox])',
    field: 'input:not([type=radio], [type=checkbox]), textarea, select',
  };
  const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const nameOf = (element) =>
    [element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).textContent, element.title]
      .map((text) => text?.replace(/\\s+/g, ' ').trim());
  const seen = [...within.querySelectorAll(selectors[kind])].filter((element) => element.checkVisibility());
  if (last) seen.reverse();
  const found = seen.find((element) => nameOf(element).includes(name))
    ?? seen.find((element) => nameOf(element).some((text) => text?.startsWith(name)));`;

/** What somebody does and sees in a tab of Firefox: real clicks and keys, and the words that stand there. */
export class Person {
  readonly #firefox: FirefoxWithOverture;

  constructor(firefox: FirefoxWithOverture) {
    this.#firefox = firefox;
  }

  /** Clicks what has this name, or a name that begins so: a button, a link, a choice, or what unfolds. */
  presses(name: string): Promise<void> {
    return this.#use('button', name, (id) => this.#click(id));
  }

  /** The same, where several have this name and the last one is meant. */
  pressesLast(name: string): Promise<void> {
    return this.#use('button', name, (id) => this.#click(id), true);
  }

  /** Clicks into the field with this name and types after what stands there; in a list, what is typed is chosen. */
  writes(name: string, text: string): Promise<void> {
    return this.#use('field', name, (id) =>
      this.#firefox.marionette.send('WebDriver:ElementSendKeys', { id, text }),
    );
  }

  /** Presses keys one after the other, wherever the focus is. */
  async keys(...keys: (Key | (string & {}))[]): Promise<void> {
    await this.#act(keys.flatMap((key) => [this.#key('keyDown', key), this.#key('keyUp', key)]));
  }

  /** Types letter by letter, wherever the focus is. */
  types(text: string): Promise<void> {
    return this.keys(...text);
  }

  /** Moves on by Tab until what has this name has the focus. @throws when Tab does not lead there */
  async tabsTo(name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await this.keys('Tab');
      const [label, text, value] = await this.#firefox.inPage<(string | null)[]>(`
        const at = document.activeElement;
        return [at.getAttribute('aria-label'), at.textContent, at.value ?? null];`);
      if ([label, text, value].some((each) => each?.trim() === name)) return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }

  /** Waits until these words can be read. */
  async sees(words: string): Promise<void> {
    try {
      await this.#firefox.until(async () => (await this.reads()).includes(words));
    } catch {
      throw new Error(`“${words}” is not to be read in:\n${await this.reads()}`);
    }
  }

  /** All that can be read, fields included. */
  reads(): Promise<string> {
    return this.#firefox.inPage(`
      const fields = [...document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')];
      return [document.body.innerText, ...fields.filter((field) => field.checkVisibility()).map(({ value }) => value)].join('\\n');`);
  }

  /** Waits until the body, run in the page, returns this. @throws with what it returned last */
  async finds<Result>(body: string, wanted: Result): Promise<void> {
    let last: unknown;
    const matches = async () => {
      last = await this.#firefox.inPage(body);
      return JSON.stringify(last) === JSON.stringify(wanted);
    };
    await this.#firefox.until(matches).catch(() => {
      throw new Error(`Wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(last)} by ${body}`);
    });
  }

  /** Tries until it is there and can be used: the page may be replaced in between. */
  async #use(
    kind: 'button' | 'field',
    name: string,
    use: (id: string) => Promise<unknown>,
    last = false,
  ): Promise<void> {
    const tryOnce = async () => {
      const element = await this.#firefox.inPage<Record<typeof ELEMENT, string> | null>(
        `${FIND} return found ?? null;`,
        kind,
        name,
        last,
      );
      if (element) await use(element[ELEMENT]);
      return element;
    };
    await this.#firefox.until(tryOnce).catch(async (cause: unknown) => {
      throw new Error(`There is no ${kind} “${name}” to use in:\n${await this.reads()}`, { cause });
    });
  }

  #click(id: string): Promise<unknown> {
    return this.#firefox.marionette.send('WebDriver:ElementClick', { id });
  }

  #key(type: 'keyDown' | 'keyUp', key: string) {
    return { type, value: KEYS[key as Key] ?? key };
  }

  async #act(actions: object[]): Promise<void> {
    await this.#firefox.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }
}
