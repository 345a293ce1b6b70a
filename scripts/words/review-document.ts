import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LabelLookup } from './items-as-markdown.ts';
import { loadCheckedWords } from './load-checked-words.ts';
import { loadIdeas } from './load-words.ts';
import { wordsAsMarkdown } from './words-as-markdown.ts';

/**
 * Loads the words of a language and returns them as one Markdown document for reviewers.
 * @throws {WordsError} when the words do not pass their checks
 */
export async function reviewDocument(locale: string): Promise<string> {
  const content = join(process.cwd(), 'content');
  const ui = parse(await readFile(join(content, 'ui', `${locale}.yml`), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const labels: LabelLookup = (kind, id) =>
    ui[kind]![id.replace(/-(.)/g, (_, initial: string) => initial.toUpperCase())] ?? id;
  return wordsAsMarkdown(await loadCheckedWords(content, locale), await loadIdeas(content), labels, locale);
}
