import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The parts of a deck, by the file or folder of `content/<locale>/` that holds them. */
const LISTS = { openers: 'openers', followUps: 'follow-ups', guideCards: 'guide' } as const;

/** One item with the file it stands in, so that a complaint can say where to look. */
export interface Found {
  file: string;
  item: unknown;
}

/** Everything read from YAML for one language, unchecked, item by item. */
export type RawWords = Record<
  'openers' | 'followUps' | 'avoids' | 'checklists' | 'guideCards' | 'safetyCard' | 'sources' | 'resources',
  Found[]
>;

/**
 * Reads all YAML of one language.
 * @param root the folder `content/`
 * @param locale a folder in it, for example `en`
 * @throws when a file is not YAML or holds no list where one belongs, naming the file
 */
export async function readWords(root: string, locale: string): Promise<RawWords> {
  const at = (path: string) => join(root, locale, path);
  const [openers, followUps, guideCards] = await Promise.all(
    Object.values(LISTS).map((folder) => readLists(at(folder))),
  );
  return {
    openers: openers!,
    followUps: followUps!,
    guideCards: guideCards!,
    avoids: await readList(at('avoid.yml')),
    checklists: await readFolder(at('checklists')),
    safetyCard: [await readOne(at('safety.yml'))],
    sources: await readList(join(root, 'sources.yml')),
    resources: await readList(join(root, 'resources.yml')),
  };
}

async function readOne(file: string): Promise<Found> {
  try {
    return { file, item: parse(await readFile(file, 'utf8'), { prettyErrors: true }) };
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}

async function readList(file: string): Promise<Found[]> {
  const { item } = await readOne(file);
  if (!Array.isArray(item)) throw new Error(`${file}: holds no list of items`);
  return item.map((each) => ({ file, item: each as unknown }));
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  // Numeric order, so that `10-…` comes after `9-…`.
  return names
    .filter((name) => name.endsWith('.yml'))
    .toSorted((a, b) => basename(a).localeCompare(basename(b), 'en', { numeric: true }))
    .map((name) => join(folder, name));
}

async function readFolder(folder: string): Promise<Found[]> {
  return Promise.all((await yamlFiles(folder)).map(readOne));
}

async function readLists(folder: string): Promise<Found[]> {
  return (await Promise.all((await yamlFiles(folder)).map(readList))).flat();
}
