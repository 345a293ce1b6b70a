import { relative } from 'node:path';
import { english } from '../../lib/rubric/english/english.ts';
import type { RubricLanguage } from '../../lib/rubric/model/rubric-language.ts';
import { checkLinks } from './check-links.ts';
import { checkMatters } from './check-matters.ts';
import { checkShape, itemName, WordsError, type Words } from './check-shape.ts';
import { checkVolume } from './check-volume.ts';
import { checkReadingGrade, checkWording } from './check-wording.ts';
import { loadIdeas, loadWords, type RawWords } from './load-words.ts';

/** The rubric settings of each language that has some; a language without them is not offered. */
const LANGUAGES: Readonly<Record<string, RubricLanguage>> = { en: english };

/**
 * Returns the rubric settings of a language.
 * @throws {WordsError} when there are none
 */
export function languageOf(locale: string): RubricLanguage {
  const language = LANGUAGES[locale];
  if (!language) throw new WordsError([`${locale}: no rules of wording for this language`]);
  return language;
}

/**
 * Loads all words of one language and checks them: shape, links, volume, coverage and wording.
 * @param content the folder `content/`
 * @throws {WordsError} with every complaint, one a line, naming file, item and rule
 */
export async function loadCheckedWords(content: string, locale: string): Promise<Words> {
  const language = languageOf(locale);
  const raw = await loadWords(content, locale);
  const words = checkShape(raw, content);
  const fileOf = filesById(raw, content);
  const complaints = [
    ...[...checkLinks(words), ...checkMatters(words), ...checkWording(words, language)].map(
      ({ id, message }) => `${fileOf.get(id) ?? locale}: ${id}: ${message}`,
    ),
    ...[
      ...checkVolume(words, Object.keys(await loadIdeas(content))),
      ...checkReadingGrade(words, language),
    ].map((message) => `${locale}: ${message}`),
  ];
  if (complaints.length > 0) throw new WordsError(complaints);
  return words;
}

function filesById(raw: RawWords, content: string): Map<string, string> {
  return new Map(
    Object.values(raw)
      .flat()
      .map(({ file, item }) => [itemName(item), relative(content, file)]),
  );
}
