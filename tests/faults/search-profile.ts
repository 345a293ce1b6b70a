import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spellings } from './search/spellings.ts';
import { unpacked } from './search/unpacked.ts';

/** Hits by what was found where, such as `marker utf8 in Default/History`; once more with `, unpacked` for what comes out of the file. */
export type Hits = Record<string, number>;

/**
 * How often each secret occurs in any file of a profile: texts as UTF-8, UTF-16 and base64, the key also as bytes and
 * hexadecimal; in the files as they are and, where `unpacked` knows how, in what comes out of them.
 * @param only the files to look into, by their paths
 * @throws where a file of a known kind cannot be unpacked
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

/** A file that the browser is writing is looked at again a little later; one that is gone holds nothing. */
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

export const total = (found: Hits): number => Object.values(found).reduce((sum, n) => sum + n, 0);
