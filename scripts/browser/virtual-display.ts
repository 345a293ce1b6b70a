import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { findCommand } from './find-chromium.ts';
import { differingPixels, pictureOf, type Area } from './screen-picture.ts';

const run = promisify(execFile);

/** What a virtual display is made of; all are packages of the same name, but for Xvfb, which Debian spells `xvfb`. */
export const DISPLAY_COMMANDS = ['Xvfb', 'openbox', 'xdotool'];

/** How long a window may take to come, or to show that it took a key, before the key counts as lost; in milliseconds. */
const PATIENCE = 4000;
/** Fewer pixels than this may be a caret that blinks; a choice or a focus that moves changes more. */
const BLINK = 100;
/** At least as many pixels belong to a question that the browser puts over a page. */
const QUESTION = 8000;
/** How often a key that was lost is pressed again. */
const PRESSES = 5;

/**
 * A screen of its own with a window manager, on which real clicks and key presses can be made. Linux only. What presses
 * or clicks waits for what that makes of the screen, since a busy machine takes its time and a key that comes before
 * its window is ready is lost.
 */
export class VirtualDisplay {
  readonly env: NodeJS.ProcessEnv;
  readonly #processes: ChildProcess[];
  /** Where the server keeps what it shows. */
  readonly #folder: string;

  private constructor(env: NodeJS.ProcessEnv, processes: ChildProcess[], folder: string) {
    this.env = env;
    this.#processes = processes;
    this.#folder = folder;
  }

  /** @throws when something it is made of is missing, naming it */
  static async start(): Promise<VirtualDisplay> {
    const missing = DISPLAY_COMMANDS.filter((command) => !findCommand(command));
    if (missing.length > 0) throw new Error(`A virtual display needs ${missing.join(', ')}.`);
    const folder = mkdtempSync(join(tmpdir(), 'overture-display-'));
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-fbdir', folder],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const number = await new Promise<string>((resolve, reject) => {
      server.stdio[3]!.once('data', (data: Buffer) => resolve(data.toString().trim()));
      server.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
    const env = { ...process.env, DISPLAY: `:${number}` };
    const windows = spawn('openbox', [], { env, stdio: 'ignore' });
    const display = new VirtualDisplay(env, [windows, server], folder);
    // Only once the window manager answers do new windows get the keys.
    await until(() => display.#xdotool('get_desktop'), 'The window manager did not start.');
    return display;
  }

  /** Presses real keys, in xdotool's names, where nothing on the screen tells whether they came: `alt+shift+o`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      // While one window goes and another comes, no window gets what is typed.
      await until(() => this.#focusedWindow(), 'No window has the focus.');
      await this.#xdotool('key', '--clearmodifiers', key);
      await wait(150);
    }
  }

  /** Types a text with real keys, wherever the focus is. */
  async type(text: string): Promise<void> {
    await until(() => this.#focusedWindow(), 'No window has the focus.');
    await this.#xdotool('type', '--clearmodifiers', '--delay', '40', text);
  }

  /**
   * Presses a key until what it does can be seen.
   * @param patience how long that may take before it is pressed again: long where a second press would undo the first
   * @throws when that never happens
   */
  async pressUntil(key: string, isDone: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
    for (let presses = 0; presses < PRESSES; presses++) {
      await this.press(key);
      if (await comesTrue(isDone, patience)) return;
    }
    throw new Error(`${key} did nothing.`);
  }

  /** Presses a key that moves the choice in a menu, until its picture changes. */
  async pressIn(window: string, key: string): Promise<void> {
    await this.#pressUntilSeen(key, await this.#areaOf(window));
  }

  /**
   * Answers a question that the browser puts into its own window, over a page, with keys: the last one takes it away.
   * @param area where it will stand, and nothing else moves but a caret
   */
  async answer(area: Area, ask: () => Promise<void>, ...keys: string[]): Promise<void> {
    const before = this.#picture(area);
    const isThere = async () => differingPixels(this.#picture(area), before) > QUESTION;
    await ask();
    await until(isThere, 'The browser asked nothing.');
    await this.#standStill(async () => area);
    for (const key of keys.slice(0, -1)) await this.#pressUntilSeen(key, area);
    await this.pressUntil(keys.at(-1)!, async () => !(await isThere()));
  }

  /** Presses a key that closes windows, until none of them is there. */
  async pressAway(windows: readonly string[], key: string): Promise<void> {
    await this.pressUntil(key, async () => {
      const left = await this.windows();
      return !windows.some((window) => left.includes(window));
    });
  }

  /** Clicks a real mouse button (1 left, 3 right) at a place on the screen, in pixels. */
  async click(x: number, y: number, button: 1 | 3 = 1): Promise<void> {
    await this.#xdotool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)));
    await this.#xdotool('click', String(button));
  }

  /** Does what opens a window, such as a menu, and gives that window once it stands still. @throws when none comes */
  async opening(act: () => Promise<void>): Promise<string> {
    const before = await this.windows();
    await act();
    let opened: string | undefined;
    const hasCome = async () => {
      opened = (await this.windows()).find((window) => !before.includes(window));
      return opened !== undefined;
    };
    if (!(await comesTrue(hasCome))) throw new Error('No window opened.');
    await this.#standStill(() => this.#areaOf(opened!));
    return opened!;
  }

  /** All windows that can be seen, by the server's numbers. */
  async windows(): Promise<string[]> {
    return (await this.#xdotool('search', '--onlyvisible', '--name', '.*')).split('\n').filter(Boolean);
  }

  async #pressUntilSeen(key: string, area: Area): Promise<void> {
    const before = this.#picture(area);
    await this.pressUntil(key, async () => differingPixels(this.#picture(area), before) > BLINK);
  }

  /** Waits until something has been drawn: two looks at it are the same. */
  async #standStill(area: () => Promise<Area>): Promise<void> {
    let last: Buffer | undefined;
    await comesTrue(async () => {
      const earlier = last;
      last = this.#picture(await area());
      return earlier !== undefined && differingPixels(last, earlier) <= BLINK;
    });
  }

  /** The window that gets the keys; nothing while there is none, which the server calls by its lowest numbers. */
  async #focusedWindow(): Promise<string | undefined> {
    const window = await this.#xdotool('getwindowfocus');
    return Number(window) > 1 ? window : undefined;
  }

  async #areaOf(window: string): Promise<Area> {
    const told = await this.#xdotool('getwindowgeometry', '--shell', window);
    const number = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(told)?.[1]);
    return { x: number('X'), y: number('Y'), width: number('WIDTH'), height: number('HEIGHT') };
  }

  #picture(area: Area): Buffer {
    return pictureOf(join(this.#folder, 'Xvfb_screen0'), area);
  }

  /** Nothing where it leaves with an error, as a search does that finds nothing. */
  async #xdotool(...given: string[]): Promise<string> {
    return run('xdotool', given, { env: this.env }).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
  }

  stop(): void {
    for (const process of this.#processes) process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Whether it becomes true before patience ends. */
async function comesTrue(isTrue: () => Promise<boolean>, patience = PATIENCE): Promise<boolean> {
  const end = Date.now() + patience;
  for (;;) {
    if (await isTrue()) return true;
    if (Date.now() > end) return false;
    await wait(60);
  }
}

async function until(isThere: () => Promise<unknown>, problem: string): Promise<void> {
  if (!(await comesTrue(async () => Boolean(await isThere())))) throw new Error(problem);
}
