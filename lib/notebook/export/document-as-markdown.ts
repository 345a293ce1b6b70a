import type { Answer } from '@/content/vocabulary';
import type { Block, DocumentEntry, FirstPage, DocumentPart, ReadableDocument } from './document';
import { escapeMarkdown, escapeMarkdownLine } from './escape-markdown';

/** The symbols of the answers, as the views draw them. */
const MARKS: Record<Answer, string> = { yes: '●', partly: '◐', no: '○', 'not-sure': '◌' };

/**
 * Returns a document as Markdown: a heading for each part, one below for each entry, one below that for each question.
 */
export function documentAsMarkdown({ first, parts }: ReadableDocument): string {
  return [...(first ? [firstPage(first)] : []), ...parts.map(part)].map((text) => `${text}\n`).join('\n');
}

function firstPage({ title, date, whose, ownWords, inside }: FirstPage): string {
  return paragraphs(
    `# ${escapeMarkdownLine(title)}`,
    escapeMarkdownLine(date),
    escapeMarkdownLine(whose),
    ownWords && `## ${escapeMarkdownLine(ownWords.title)}`,
    ownWords && escapeMarkdown(ownWords.text),
    inside.lines.length > 0 && `## ${escapeMarkdownLine(inside.title)}`,
    inside.lines.map((line) => `- ${escapeMarkdownLine(line)}`).join('\n'),
  );
}

function part({ title, entries }: DocumentPart): string {
  return paragraphs(`# ${escapeMarkdownLine(title)}`, ...entries.map(entry));
}

function entry({ when, title, blocks }: DocumentEntry): string {
  const titled = title && escapeMarkdownLine(title);
  return paragraphs(`## ${escapeMarkdownLine(when)}`, titled && `**${titled}**`, ...blocks.map(block));
}

function block(given: Block): string {
  switch (given.kind) {
    case 'own':
      return escapeMarkdown(given.text);
    case 'said':
      return escapeMarkdown(given.text)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'remark':
      return escapeMarkdownLine(given.text);
    case 'question':
      return paragraphs(
        `### ${escapeMarkdownLine(given.question)}`,
        given.mark && `${MARKS[given.mark]} ${escapeMarkdownLine(given.answer ?? '')}`,
        given.line && escapeMarkdown(given.line),
      );
  }
}

/** Joins the texts that are not empty by empty lines. */
function paragraphs(...texts: (string | false | undefined)[]): string {
  return texts
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => text.replace(/^\n+|\n+$/g, ''))
    .join('\n\n');
}
