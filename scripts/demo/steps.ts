import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PICTURES = join('.output', 'demo');

/** Runs the steps of a demo one after the other; each prints its result and saves a picture. */
export class DemoSteps {
  #number = 0;

  /** Starts a demo with an empty folder of pictures, and prints its title. */
  static async begin(title: string): Promise<DemoSteps> {
    await rm(PICTURES, { recursive: true, force: true });
    await mkdir(PICTURES, { recursive: true });
    console.log(`\n${title}`);
    return new DemoSteps();
  }

  /**
   * Runs one step, prints its result and saves a picture of it.
   * @param title the step, as a sentence
   * @param action performs the step and returns the result to print
   * @param picture saves a picture under the given path
   * @throws the error of `action`, after printing the title
   */
  async step(
    title: string,
    action: () => Promise<string>,
    picture: (path: string) => Promise<unknown>,
  ): Promise<void> {
    this.#number++;
    const path = join(
      PICTURES,
      `${String(this.#number).padStart(2, '0')}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}.png`,
    );
    try {
      const result = await action();
      await picture(path);
      console.log(`  ✓ ${title}\n      ${result}`);
    } catch (error) {
      console.log(`  ✗ ${title}`);
      throw error;
    }
  }

  /** Prints the number of steps and the folder of their pictures. */
  end(): void {
    console.log(`\nThat is the main job: ${this.#number} steps. Their pictures are in ${PICTURES}.\n`);
  }
}

/**
 * Returns a value that has to be equal to the expected one.
 * @throws {Error} with both values, when they differ
 */
export function expectEqual<T>(actual: T, expected: T): T {
  if (actual !== expected)
    throw new Error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  return actual;
}
