import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Hits by what was found, such as `marker utf8`. */
export type Hits = Record<string, number>;

/** How often each secret occurs in any file of a profile, as UTF-8 and as UTF-16, the key as bytes, base64 and hexadecimal. */
export async function searchProfile(
  profile: string,
  texts: Record<string, string>,
  key: Buffer,
): Promise<Hits> {
  const needles: [string, Buffer][] = Object.entries(texts).flatMap(([name, text]): [string, Buffer][] => [
    [`${name} utf8`, Buffer.from(text)],
    [`${name} utf16`, Buffer.from(text, 'utf16le')],
  ]);
  needles.push(['key bytes', key]);
  for (const encoding of ['base64', 'hex'] as const) {
    needles.push([`key ${encoding}`, Buffer.from(key.toString(encoding))]);
    needles.push([`key ${encoding} utf16`, Buffer.from(key.toString(encoding), 'utf16le')]);
  }
  const found: Hits = {};
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const [name, needle] of needles) {
      for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
        const what = `${name} in ${path.slice(profile.length + 1)}`;
        found[what] = (found[what] ?? 0) + 1;
      }
    }
  }
  return found;
}

export const total = (found: Hits): number => Object.values(found).reduce((sum, n) => sum + n, 0);
