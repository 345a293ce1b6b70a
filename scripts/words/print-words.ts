import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkedWords, readIdeas } from './check-words.ts';
import { wordsAsMarkdown, type Labels } from './words-as-markdown.ts';

/** The checked words of a language as one Markdown document. @throws {WordsError} when they are broken */
export async function printWords(locale: string): Promise<string> {
  const content = join(process.cwd(), 'content');
  const ui = parse(await readFile(join(content, 'ui', `${locale}.yml`), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const labels: Labels = (kind, id) =>
    ui[kind]![id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] ?? id;
  return wordsAsMarkdown(await checkedWords(content, locale), await readIdeas(content), labels, locale);
}
