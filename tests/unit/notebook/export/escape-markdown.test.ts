// @vitest-environment jsdom
import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeMarkdownLine } from '@/lib/notebook/export/escape-markdown';
import { howOften } from '../../how-often';

/** Parses GitHub's Markdown with a parser that is not ours. */
const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Returns the kinds of all nodes. A link that shows its own address counts as text. */
function kinds(node: Nodes): string[] {
  if (node.type === 'link' && ['', 'http://', 'mailto:'].some((by) => node.url === by + seen(node)))
    return ['text'];
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];
}

/** Returns the visible text: paragraphs separated by an empty line, with their line breaks. */
function seen(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(seen).join(node.type === 'root' ? '\n\n' : '') : '';
}

/** Normalises what cannot be seen in a text: empty lines in a row, spaces at the ends of lines. */
const even = (text: string) =>
  text
    .replaceAll('\0', '\uFFFD')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\t', '    ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/** Pieces of text with a meaning in Markdown, and a few without, separated by bars. */
const MEANINGFUL = [
  '# ¦## ¦- ¦+ ¦* ¦1. ¦2) ¦> ¦    ¦\t¦```¦~~~¦---¦===¦***¦[a](b:c)¦![x](http://e.org/i.png)¦[^1]¦[x]: y¦- [ ] ',
  '|a|b|¦|-|-|¦~~no~~¦<b>¦<!-- ¦ -->¦<script>¦<https://e.org>¦&amp;¦&#35;¦\\¦`¦_¦$x$¦: ¦\n¦\n\n¦\r\n¦ ',
  'https://e.org¦www.e.org¦http://e.org/a_b*c¦a_b@c.org¦ftp://e.org¦Noa said¦été¦שלום¦。¦!',
].flatMap((line) => line.split('¦'));

/** Generates text of pieces with a meaning in Markdown. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MEANINGFUL),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary-ascii', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

describe('a text in Markdown', () => {
  it('stays a text, whatever stands in it', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const parsed = parse(escapeMarkdown(text));
        expect(
          kinds(parsed).filter((kind) => !['root', 'paragraph', 'text', 'break'].includes(kind)),
        ).toEqual([]);
        expect(even(seen(parsed))).toBe(even(text));
      }),
      { numRuns: howOften(500, 10_000) },
    );
  });

  it('stays one line of a heading', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const line = escapeMarkdownLine(text);
        const parsed = parse(`## ${line}\n`);
        expect([...new Set(kinds(parsed))]).toEqual(['root', 'heading', ...(line === '' ? [] : ['text'])]);
        expect(seen(parsed)).toBe(text.replaceAll('\0', '\uFFFD').replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: howOften(300, 5000) },
    );
  });

  it('looks much as it was written', () => {
    const text =
      'Tonight was calm. We laughed (twice!) about the kettle - "yes", she said; 50% of it was me.';
    expect(escapeMarkdown(text)).toBe(text);
    expect(escapeMarkdown('one\ntwo\n\n1. three')).toBe('one  \ntwo\n\n1\\. three');
  });
});
