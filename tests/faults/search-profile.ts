import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spellings } from './search/spellings.ts';
import { unpacked } from './search/unpacked.ts';

/** Maps names such as `marker utf8 in Default/History` to numbers of hits; hits in the unpacked contents of a file end in `, unpacked`. */
export type Hits = Record<string, number>;

/**
 * Counts each secret in all files of a profile: texts as UTF-8, UTF-16 and base64, the key also as bytes and hexadecimal;
 * in the files as they are and, for the formats that `unpacked` knows, in their unpacked contents.
 * @param only matches the paths of the files to search
 * @throws {Error} when a file of a known format cannot be unpacked
 */
export async function searchProfile(
  profile: string,
  texts: Record<string, string>,
  key: Buffer,
  only = /./,
): Promise<Hits> {
  const wanted = spellings(texts, key);
  const found: Hits = {};
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (!only.test(path)) continue;
    for (const [n, bytes] of (await contents(path)).entries()) {
      const where = `${path.slice(profile.length + 1)}${n > 0 ? ', unpacked' : ''}`;
      for (const [name, spelling] of wanted) {
        for (let at = bytes.indexOf(spelling); at >= 0; at = bytes.indexOf(spelling, at + 1)) {
          const what = `${name} in ${where}`;
          found[what] = (found[what] ?? 0) + 1;
        }
      }
    }
  }
  return found;
}

/** Reads and unpacks a file. A file that the browser is writing is read again a little later; a deleted one is empty. */
async function contents(path: string): Promise<Buffer[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await unpacked(path, await readFile(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      if (attempt === 10) throw new Error(`${path} could not be searched`, { cause: error });
      await wait(300);
    }
  }
}

/** Adds up all hits. */
export const total = (found: Hits): number => Object.values(found).reduce((sum, n) => sum + n, 0);
