import { setTimeout as wait } from 'node:timers/promises';
import { FIND, type Key } from '../../firefox/person.ts';
import type { Driver } from './driver.ts';

/** The names of the fields for text that are seen now, so that none is forgotten. */
const TEXT_FIELDS = `
  const fields = document.querySelectorAll('textarea, input:is(:not([type]), [type=text], [type=search], [type=password])');
  return [...fields].filter((field) => field.checkVisibility() && !field.readOnly)
    .map((field) => (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '')
      .replace(/\\s+/g, ' ').replace(/ \\/\\s*$/, '').trim());`;

/** Somebody before a browser, whichever it is: presses what has a name, types with real keys, reads what stands there. */
export class Hand {
  readonly #driver: Driver;
  /** How often something was typed into a field. */
  typings = 0;
  readonly #typedInto = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** The browser, for what is no pressing and no typing. */
  get browser(): Driver {
    return this.#driver;
  }

  /** The fields that were typed into, and those that were seen and were not. */
  get fields(): { typedInto: string[]; leftOut: string[] } {
    return { typedInto: [...this.#typedInto], leftOut: [...this.#seen.difference(this.#typedInto)] };
  }

  /** Goes on with what another hand has seen and typed. */
  follow(other: Hand): this {
    this.typings += other.typings;
    for (const field of other.#typedInto) this.#typedInto.add(field);
    for (const field of other.#seen) this.#seen.add(field);
    return this;
  }

  /** Clicks what has this name, or a name that begins so: a button, a link, a choice, or what unfolds. */
  async presses(name: string, which: 'first' | 'last' = 'first'): Promise<void> {
    await this.until(`There is no “${name}” to press`, () => this.#find('button', name, which));
  }

  /** Presses the first, by way of the second wherever that stands in its place. */
  async pressesBy(name: string, way: string): Promise<void> {
    await this.until(`There is no “${name}” to press`, async () => {
      if (await this.#find('button', name)) return true;
      await this.#find('button', way);
      return false;
    });
  }

  /** Clicks into the field with this name and types after what stands there, letter by letter. */
  async writes(field: string, text: string): Promise<void> {
    await this.#into(field);
    await this.#driver.press(['End'], 'Control');
    await this.types(text);
  }

  /** The same, in place of what stands there. */
  async rewrites(field: string, text: string): Promise<void> {
    await this.#into(field);
    await this.#driver.press(['a'], 'Control');
    await this.types(text);
  }

  /** Types letter by letter, wherever the focus is. */
  types(text: string): Promise<void> {
    return this.#driver.press([...text]);
  }

  /** Presses keys one after the other, wherever the focus is. */
  keys(...keys: Key[]): Promise<void> {
    return this.#driver.press(keys);
  }

  /** Gives a file to the field with this name. */
  async gives(field: string, path: string): Promise<void> {
    await this.#driver.giveFile(path, `${FIND} return found`, 'field', field, false);
  }

  /** Waits until these words can be read. */
  async sees(words: string): Promise<void> {
    await this.until(`“${words}” is not to be read`, async () => (await this.reads()).includes(words));
    for (const field of await this.#driver.look<string[]>(TEXT_FIELDS)) this.#seen.add(field);
  }

  /** All that can be read. */
  reads(): Promise<string> {
    return this.#driver.look(`return document.body.innerText`);
  }

  /** Tries until it is so: the page may be replaced in between. @throws after a minute, with what stands there instead */
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
    // Away from the edges, where bars that stay lie over what scrolls.
    return this.#driver.click(
      `${FIND} found?.scrollIntoView({ block: 'center' }); return found ?? null`,
      kind,
      name,
      which === 'last',
    );
  }

  async #into(field: string): Promise<void> {
    await this.until(`There is no field “${field}”`, () => this.#find('field', field));
    const [name] = await this.#driver.look<string[]>(
      TEXT_FIELDS.replace('return [...fields]', 'return [document.activeElement]'),
    );
    this.#typedInto.add(name ?? field);
    this.typings++;
  }
}
