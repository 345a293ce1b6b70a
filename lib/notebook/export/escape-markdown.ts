/**
 * Characters to escape anywhere in a line: emphasis, code, links, images, footnotes, HTML, tables, strikethrough and
 * formulas.
 */
const INLINE = /[\\`*_[\]<|~$]/g;
/** A character reference by name or number, such as `&amp;`. */
const ENTITY = /&(?=#?[a-z0-9]+;)/gi;
/**
 * The start of an address that some renderers turn into a link by themselves, together with the backslashes in it.
 * Those that do so later, as remark does, show the address as it was written.
 */
const ADDRESS = /(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;
/** Characters to escape at the start of a line: headings and their underlines, quotes, lists, definitions. */
const BLOCK = /^(?:[#>+=:-]|\d+(?=[.)]))/;

/**
 * Returns Markdown that shows exactly this text (CommonMark 0.31 and GitHub's tables, strikethrough and links):
 * nothing in it becomes a heading, list, quote, code, HTML, image or hidden link, and its line breaks stay.
 */
export function escapeMarkdown(text: string): string {
  const lines = text.replaceAll('\0', '\uFFFD').split(/\r\n|\r|\n/);
  return lines
    .map((line, at) => {
      if (isBlank(line)) return '';
      // Two spaces at the end of a line keep the break after it.
      const brk = !isBlank(lines[at + 1] ?? '') ? '  ' : '';
      return keepIndent(escapeLine(line.trimEnd())) + brk;
    })
    .join('\n');
}

/** Returns a text as one line of Markdown, for headings and between emphasis marks. */
export function escapeMarkdownLine(text: string): string {
  const line = text.replaceAll('\0', '\uFFFD').replace(/\s+/gu, ' ').trim();
  // A heading drops number signs at its end.
  const [signs] = /#*$/.exec(line)!;
  return escapeLine(line.slice(0, line.length - signs.length)) + '\\#'.repeat(signs.length);
}

function escapeLine(line: string): string {
  const inline = line
    .replace(INLINE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(ADDRESS, (scheme) => `${scheme}\\`);
  const [indent = ''] = /^\s*/u.exec(inline)!;
  const words = inline.slice(indent.length);
  return indent + words.replace(BLOCK, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Indents with no-break spaces, which look the same: four ordinary spaces would begin a block of code. */
function keepIndent(line: string): string {
  return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    ').replaceAll(' ', '\u00A0'));
}

/** Returns whether a line is blank as CommonMark defines it: only spaces and tabs. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}
