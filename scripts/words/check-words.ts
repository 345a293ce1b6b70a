import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { english } from '../../lib/rubric/english.ts';
import type { Language } from '../../lib/rubric/language.ts';
import { checkLinks } from './check-links.ts';
import { checkShape, nameOf, WordsError, type Words } from './check-shape.ts';
import { checkVolume } from './check-volume.ts';
import { checkReadingGrade, checkWording } from './check-wording.ts';
import { readWords, type RawWords } from './read-words.ts';

/** The rules of wording of each language that has some; a language without its own is not offered. */
const LANGUAGES: Readonly<Record<string, Language>> = { en: english };

/**
 * Reads and checks all words of one language: shape, links, volume, coverage and wording.
 * @param content the folder `content/`
 * @throws {WordsError} with everything that is wrong, each line naming file, item and rule
 */
export async function checkedWords(content: string, locale: string): Promise<Words> {
  const language = LANGUAGES[locale];
  if (!language) throw new WordsError([`${locale}: no rules of wording for this language`]);
  const raw = await readWords(content, locale);
  const words = checkShape(raw, content);
  const fileOf = filesById(raw, content);
  const complaints = [
    ...[...checkLinks(words), ...checkWording(words, language)].map(
      ({ id, message }) => `${fileOf.get(id) ?? locale}: ${id}: ${message}`,
    ),
    ...[
      ...checkVolume(words, Object.keys(await readIdeas(content))),
      ...checkReadingGrade(words, language),
    ].map((message) => `${locale}: ${message}`),
  ];
  if (complaints.length > 0) throw new WordsError(complaints);
  return words;
}

/** The ideas of the source article by number, in order. */
export async function readIdeas(content: string): Promise<Record<string, string>> {
  return parse(await readFile(join(content, 'ideas.yml'), 'utf8')) as Record<string, string>;
}

function filesById(raw: RawWords, content: string): Map<string, string> {
  return new Map(
    Object.values(raw)
      .flat()
      .map(({ file, item }) => [nameOf(item), relative(content, file)]),
  );
}
