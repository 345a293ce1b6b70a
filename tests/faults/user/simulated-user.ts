import { setTimeout as wait } from 'node:timers/promises';
import { FIND, type Key } from '../../firefox/person.ts';
import type { Driver } from './driver.ts';

/** Returns the names of the visible text fields, so that the script notices any it did not type into. */
const TEXT_FIELDS = `
  const fields = document.querySelectorAll('textarea, input:is(:not([type]), [type=text], [type=search], [type=password])');
  return [...fields].filter((field) => field.checkVisibility() && !field.readOnly)
    .map((field) => (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '')
      .replace(/\\s+/g, ' ').replace(/ \\/\\s*$/, '').trim());`;

/** Uses Overture as a person would, in any browser: presses what has a name, types with real keys, reads the page. */
export class SimulatedUser {
  readonly #driver: Driver;
  /** The number of times that text was typed into a field. */
  typings = 0;
  readonly #typedInto = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Returns the driver of the browser, for actions other than pressing and typing. */
  get browser(): Driver {
    return this.#driver;
  }

  /** Returns the names of the fields that were typed into, and of those that were seen and not typed into. */
  get fields(): { typedInto: string[]; leftOut: string[] } {
    return { typedInto: [...this.#typedInto], leftOut: [...this.#seen.difference(this.#typedInto)] };
  }

  /** Adopts the counts of another user, so that a run continues in a new browser. */
  follow(other: SimulatedUser): this {
    this.typings += other.typings;
    for (const field of other.#typedInto) this.#typedInto.add(field);
    for (const field of other.#seen) this.#seen.add(field);
    return this;
  }

  /** Clicks the control with this name, or a name that begins so: a button, a link, a choice or a disclosure. */
  async presses(name: string, which: 'first' | 'last' = 'first'): Promise<void> {
    await this.until(`There is no “${name}” to press`, () => this.#find('button', name, which));
  }

  /** Presses the first control, after pressing the second wherever only that is shown. */
  async pressesBy(name: string, via: string): Promise<void> {
    await this.until(`There is no “${name}” to press`, async () => {
      if (await this.#find('button', name)) return true;
      await this.#find('button', via);
      return false;
    });
  }

  /** Clicks into the field with this name and types after its text, key by key. */
  async writes(field: string, text: string): Promise<void> {
    await this.#into(field);
    await this.#driver.press(['End'], 'Control');
    await this.types(text);
  }

  /** Clicks into the field with this name and replaces its text, key by key. */
  async rewrites(field: string, text: string): Promise<void> {
    await this.#into(field);
    await this.#driver.press(['a'], 'Control');
    await this.types(text);
  }

  /** Types key by key, wherever the focus is. */
  types(text: string): Promise<void> {
    return this.#driver.press([...text]);
  }

  /** Presses keys one after the other, wherever the focus is. */
  keys(...keys: Key[]): Promise<void> {
    return this.#driver.press(keys);
  }

  /** Puts a file into the field with this name. */
  async gives(field: string, path: string): Promise<void> {
    await this.#driver.giveFile(path, `${FIND} return found`, 'field', field, false);
  }

  /** Waits until a text is shown, and records the visible fields. */
  async sees(text: string): Promise<void> {
    await this.until(`“${text}” is not shown`, async () => (await this.reads()).includes(text));
    for (const field of await this.#driver.evaluate<string[]>(TEXT_FIELDS)) this.#seen.add(field);
  }

  /** Returns all visible text. */
  reads(): Promise<string> {
    return this.#driver.evaluate(`return document.body.innerText`);
  }

  /**
   * Repeats an action until it returns true; the page may be replaced in between.
   * @throws {Error} after a minute, with the problem and the visible text
   */
  async until(problem: string, run: () => Promise<boolean>): Promise<void> {
    let cause: unknown;
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(100)) {
      try {
        if (await run()) return;
      } catch (error) {
        cause = error;
      }
    }
    throw new Error(`${problem} in:\n${await this.reads().catch(() => 'nothing')}`, { cause });
  }

  #find(kind: 'button' | 'field', name: string, which: 'first' | 'last' = 'first'): Promise<boolean> {
    // In the middle, since fixed bars cover the edges of what scrolls.
    return this.#driver.click(
      `${FIND} found?.scrollIntoView({ block: 'center' }); return found ?? null`,
      kind,
      name,
      which === 'last',
    );
  }

  async #into(field: string): Promise<void> {
    await this.until(`There is no field “${field}”`, () => this.#find('field', field));
    const [name] = await this.#driver.evaluate<string[]>(
      TEXT_FIELDS.replace('return [...fields]', 'return [document.activeElement]'),
    );
    this.#typedInto.add(name ?? field);
    this.typings++;
  }
}
