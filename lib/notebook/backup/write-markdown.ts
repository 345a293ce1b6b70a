import type { Stored } from '../records';
import { ofKind } from '../memory';

/** The sentences around the person's own words, in their language. */
export interface MarkdownWords {
  notes: string;
  reflections: string;
  attempts: string;
  openers: string;
  ticks: string;
  /** The text of a question, an answer, a reply or a suggestion by its id; the id where it is unknown. */
  nameOf(id: string): string;
}

/**
 * Notes, reflections, attempts, own openers and ticks as Markdown, newest first, to read and to print. It cannot be
 * taken in again. Text stays as it was typed; the bin and drafts are left out.
 */
export function writeMarkdown(records: readonly Stored[], words: MarkdownWords): string {
  const newest = <T extends { content: { updatedAt: number } }>(all: T[]) =>
    all.toSorted((a, b) => b.content.updatedAt - a.content.updatedAt);
  const notes = newest(ofKind(records, 'note'))
    .filter(({ content }) => content.binnedAt === undefined)
    .map(({ content: { title, text, updatedAt } }) =>
      entry(updatedAt, title ? `**${title}**\n\n${text}` : text),
    );
  const reflections = newest(ofKind(records, 'reflection'))
    .filter(({ content }) => content.binnedAt === undefined)
    .map(({ content }) => {
      const lines = Object.entries(content.answers).map(([question, { answer, line }]) =>
        [`- ${words.nameOf(question)}`, answer && `: ${words.nameOf(answer)}`, line && `\n  ${line}`].join(
          '',
        ),
      );
      return entry(content.updatedAt, `**${words.nameOf(content.checklistId)}**\n\n${lines.join('\n')}`);
    });
  const attempts = newest(ofKind(records, 'attempt')).map(
    ({ content: { triedAt, words: said, reply, line } }) =>
      entry(
        triedAt,
        [`> ${said.replaceAll('\n', '\n> ')}`, reply && words.nameOf(reply), line]
          .filter(Boolean)
          .join('\n\n'),
      ),
  );
  const openers = newest(ofKind(records, 'opener')).map(({ content }) =>
    entry(content.updatedAt, content.text),
  );
  const ticked = ofKind(records, 'ticks').flatMap(({ content }) => content.triedIds);
  return [
    section(words.notes, notes),
    section(words.reflections, reflections),
    section(words.attempts, attempts),
    section(words.openers, openers),
    section(
      words.ticks,
      ticked.map((id) => `- ${words.nameOf(id)}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(title: string, entries: string[]): string {
  return entries.length === 0 ? '' : `# ${title}\n\n${entries.join('\n')}`;
}

function entry(time: number, text: string): string {
  return `## ${new Date(time).toISOString().slice(0, 16).replace('T', ' ')}\n\n${text}\n`;
}
