/** Marks in the text where a selection starts and where it ends: a private-use character, which nobody types. */
export const MARK = '\ue0ff';

/**
 * Returns the text inside `host` with the lines a person sees, whatever elements the editor makes them of: a block or a
 * `<br>` ends a line, a `<br>` that only holds an empty line open ends it once, images give their `alt`, and
 * parts that cannot be edited (placeholders, buttons) are left out. Has a `MARK` at each end of `range`.
 */
export function visibleText(host: HTMLElement, range?: Range): string {
  let text = '';
  let lineOpen = false;
  // A line has ended; its `\n` is written only when another line follows.
  let breakDue = false;

  function readChildren(parent: Node): void {
    parent.childNodes.forEach((child, index) => {
      write(marksAt(parent, index));
      if (child.nodeType === 3) readText(child as Text);
      if (child.nodeType === 1) readElement(child as HTMLElement);
    });
    write(marksAt(parent, parent.childNodes.length));
  }

  function readElement(element: HTMLElement): void {
    const { localName } = element;
    if (localName === 'br') {
      if (breakDue) text += '\n';
      breakDue = true;
      lineOpen = false;
    } else if (localName === 'img') {
      write((element as HTMLImageElement).alt, true);
    } else if (element.contentEditable !== 'false') {
      const { display } = getComputedStyle(element);
      const block = !/^(inline|contents)/.test(display);
      if (block) endLine();
      if (display !== 'none') readChildren(element);
      if (block) endLine();
    }
  }

  function readText(node: Text): void {
    // Where white space is not kept, a line feed is a space, and spaces alone between blocks are nothing.
    const kept = /^(pre|break)/.test(getComputedStyle(node.parentElement!).whiteSpace);
    const blank = !kept && !lineOpen && !node.data.trim();
    for (let index = 0; index <= node.length; index++) {
      write(marksAt(node, index));
      const sign = node.data.charAt(index);
      if (!blank) write(kept ? sign : sign.replace('\n', ' '), true);
    }
  }

  function marksAt(node: Node, index: number): string {
    const isAt = (end: 'start' | 'end') =>
      range?.[`${end}Container`] === node && range[`${end}Offset`] === index ? MARK : '';
    return isAt('start') + isAt('end');
  }

  function write(part: string, opens = lineOpen): void {
    if (!part) return;
    if (breakDue) text += '\n';
    text += part;
    breakDue = false;
    lineOpen = opens;
  }

  function endLine(): void {
    breakDue ||= lineOpen;
    lineOpen = false;
  }

  readChildren(host);
  return text;
}
