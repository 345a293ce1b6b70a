import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** Maps the parts of a deck that consist of many lists to their folders in `content/<locale>/`. */
const LIST_FOLDERS = { openers: 'openers', followUps: 'follow-ups', guideCards: 'guide' } as const;

/** Describes one unchecked item and its file, so that a complaint can name the file. */
export interface RawItem {
  file: string;
  item: unknown;
}

/** Describes the unchecked items of one language, by part of the deck. */
export type RawWords = Record<
  | 'openers'
  | 'followUps'
  | 'avoids'
  | 'checklists'
  | 'guideCards'
  | 'safetyCard'
  | 'firstCallCard'
  | 'searchWords'
  | 'sources'
  | 'resources'
  | 'costFacts',
  RawItem[]
>;

/**
 * Loads all YAML of one language, unchecked.
 * @param root the folder `content/`
 * @param locale a folder in it, for example `en`
 * @throws {Error} naming the file, when a file is not YAML or holds no list where one belongs
 */
export async function loadWords(root: string, locale: string): Promise<RawWords> {
  const at = (path: string) => join(root, locale, path);
  const [openers, followUps, guideCards] = await Promise.all(
    Object.values(LIST_FOLDERS).map((folder) => loadLists(at(folder))),
  );
  return {
    openers: openers!,
    followUps: followUps!,
    guideCards: guideCards!,
    avoids: await loadList(at('avoid.yml')),
    checklists: await loadFolder(at('checklists')),
    safetyCard: [await loadFile(at('safety.yml'))],
    firstCallCard: [await loadFile(at('first-call.yml'))],
    searchWords: [await loadFile(at('search.yml'))],
    sources: await loadList(join(root, 'sources.yml')),
    resources: await loadList(join(root, 'resources.yml')),
    costFacts: await loadList(join(root, 'costs.yml')),
  };
}

/** Loads the ideas of the source article: their texts by number, in order. */
export async function loadIdeas(root: string): Promise<Record<string, string>> {
  return parse(await readFile(join(root, 'ideas.yml'), 'utf8')) as Record<string, string>;
}

async function loadFile(file: string): Promise<RawItem> {
  try {
    return { file, item: parse(await readFile(file, 'utf8'), { prettyErrors: true }) };
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}

async function loadList(file: string): Promise<RawItem[]> {
  const { item } = await loadFile(file);
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

async function loadFolder(folder: string): Promise<RawItem[]> {
  return Promise.all((await yamlFiles(folder)).map(loadFile));
}

async function loadLists(folder: string): Promise<RawItem[]> {
  return (await Promise.all((await yamlFiles(folder)).map(loadList))).flat();
}
