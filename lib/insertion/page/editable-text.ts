import type { FieldText } from './field-text';

/**
 * The text of an editable element as a person sees its lines, whatever elements the editor makes them of:
 * a block or a `<br>` ends a line, a `<br>` that only holds an empty line open ends it once, images stand for
 * their `alt`, and islands that cannot be edited (placeholders, buttons) are left out.
 */
export function editableText(host: HTMLElement, range: AbstractRange | null): FieldText {
  const read: Reading = { text: '', lineOpen: false, breakDue: false, start: -1, end: -1, range };
  readChildren(host, read);
  return { text: read.text, start: read.start, end: read.end };
}

type Reading = FieldText & {
  /** the line being read has something in it */
  lineOpen: boolean;
  /** a line has ended; its `\n` is written only when another line follows */
  breakDue: boolean;
  range: AbstractRange | null;
};

function readChildren(parent: Node, read: Reading): void {
  let index = 0;
  for (const child of parent.childNodes) {
    mark(parent, index++, read);
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, read);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as HTMLElement, read);
  }
  mark(parent, index, read);
}

function readElement(element: HTMLElement, read: Reading): void {
  if (element.localName === 'br') {
    if (read.breakDue) read.text += '\n';
    read.breakDue = true;
    read.lineOpen = false;
  } else if (element.localName === 'img') {
    write((element as HTMLImageElement).alt, read);
  } else if (element.contentEditable !== 'false') {
    const { display } = getComputedStyle(element);
    const block = !/^(inline|contents|none|ruby)/.test(display);
    if (block) endLine(read);
    readChildren(element, read);
    if (block) endLine(read);
  }
}

function readText(node: Text, read: Reading): void {
  const { range } = read;
  let text = node.data;
  // Where white space is not kept, a line feed in the source is a space, and only spaces between blocks are nothing.
  const kept = /[\n ]/.test(text) && node.parentElement && getComputedStyle(node.parentElement).whiteSpace;
  if (kept && !/^(pre|break)/.test(kept)) {
    text = text.replaceAll('\n', ' ');
    if (!read.lineOpen && !text.trim()) text = '';
  }
  const at = read.text.length + (read.breakDue ? 1 : 0);
  if (range?.startContainer === node) read.start = at + Math.min(range.startOffset, text.length);
  if (range?.endContainer === node) read.end = at + Math.min(range.endOffset, text.length);
  write(text, read);
}

function mark(parent: Node, index: number, read: Reading): void {
  const { range } = read;
  const at = read.text.length + (read.breakDue ? 1 : 0);
  if (range?.startContainer === parent && range.startOffset === index) read.start = at;
  if (range?.endContainer === parent && range.endOffset === index) read.end = at;
}

function write(text: string, read: Reading): void {
  if (!text) return;
  if (read.breakDue) read.text += '\n';
  read.text += text;
  read.breakDue = false;
  read.lineOpen = true;
}

function endLine(read: Reading): void {
  if (read.lineOpen) read.breakDue = true;
  read.lineOpen = false;
}
