import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { findCommand } from './find-chromium.ts';

const run = promisify(execFile);

/** What a virtual display is made of; all are packages of the same name, but for Xvfb, which Debian spells `xvfb`. */
export const DISPLAY_COMMANDS = ['Xvfb', 'openbox', 'xdotool'];

/** A screen of its own with a window manager, on which real clicks and key presses can be made. Linux only. */
export class VirtualDisplay {
  readonly env: NodeJS.ProcessEnv;
  readonly #processes: ChildProcess[];

  private constructor(env: NodeJS.ProcessEnv, processes: ChildProcess[]) {
    this.env = env;
    this.#processes = processes;
  }

  /** @throws when something it is made of is missing, naming it */
  static async start(): Promise<VirtualDisplay> {
    const missing = DISPLAY_COMMANDS.filter((command) => !findCommand(command));
    if (missing.length > 0) throw new Error(`A virtual display needs ${missing.join(', ')}.`);
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise<string>((resolve, reject) => {
      server.stdio[3]!.once('data', (data: Buffer) => resolve(data.toString().trim()));
      server.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
    const env = { ...process.env, DISPLAY: `:${number}` };
    const windows = spawn('openbox', [], { env, stdio: 'ignore' });
    await wait(500);
    return new VirtualDisplay(env, [windows, server]);
  }

  /** Presses real keys, in xdotool's names: `alt+shift+o`, `Return`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await run('xdotool', ['key', '--clearmodifiers', key], { env: this.env });
      await wait(150);
    }
  }

  /** Clicks a real mouse button (1 left, 3 right) at a place on the screen, in pixels. */
  async click(x: number, y: number, button: 1 | 3 = 1): Promise<void> {
    await run(
      'xdotool',
      ['mousemove', String(Math.round(x)), String(Math.round(y)), 'click', String(button)],
      {
        env: this.env,
      },
    );
    await wait(300);
  }

  /** Does what opens a window, such as a menu, and waits until it is on the screen. @throws when none comes */
  async opening(act: () => Promise<void>): Promise<void> {
    let least = await this.#countWindows();
    await act();
    for (let attempt = 0; attempt < 50; attempt++) {
      const now = await this.#countWindows();
      if (now > least) return;
      // An earlier menu may still have been on its way out.
      least = Math.min(least, now);
      await wait(100);
    }
    throw new Error('No window opened.');
  }

  async #countWindows(): Promise<number> {
    // Leaves with an error where it finds none.
    const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '.*'], {
      env: this.env,
    }).catch(() => ({
      stdout: '',
    }));
    return stdout.split('\n').filter(Boolean).length;
  }

  stop(): void {
    for (const process of this.#processes) process.kill();
  }
}
