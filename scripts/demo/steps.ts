import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PICTURES = join('.output', 'demo');

/** Plays steps one after the other; each prints what it showed and leaves a picture. */
export class Steps {
  #number = 0;

  static async begin(title: string): Promise<Steps> {
    await rm(PICTURES, { recursive: true, force: true });
    await mkdir(PICTURES, { recursive: true });
    console.log(`\n${title}`);
    return new Steps();
  }

  /**
   * @param what the step, as a sentence
   * @param play does it and says what came of it
   * @param picture saves a picture under the path it is given
   * @throws what `play` throws, after naming the step
   */
  async step(
    what: string,
    play: () => Promise<string>,
    picture: (path: string) => Promise<unknown>,
  ): Promise<void> {
    this.#number++;
    const path = join(
      PICTURES,
      `${String(this.#number).padStart(2, '0')}-${what.toLowerCase().replace(/[^a-z]+/g, '-')}.png`,
    );
    try {
      const result = await play();
      await picture(path);
      console.log(`  ✓ ${what}\n      ${result}`);
    } catch (error) {
      console.log(`  ✗ ${what}`);
      throw error;
    }
  }

  end(): void {
    console.log(`\nThat is the main job: ${this.#number} steps. Their pictures are in ${PICTURES}.\n`);
  }
}

/** @throws when the two are not the same, showing both */
export function same<T>(found: T, expected: T): T {
  if (found !== expected)
    throw new Error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  return found;
}
