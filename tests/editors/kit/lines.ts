/**
 * The lines of an editor whose model is html: a paragraph, a div or a list item is a line, and so is what stands
 * before a `<br>`; a `<br>` at the very end of a block only keeps it open. Written apart from the code under test.
 */
export function linesOfHtml(html: string): string {
  const text = html
    .replace(/\n/g, ' ')
    .replace(/<br\s*\/?>(\s*<\/(?:p|div|li|h\d)>)/gi, '$1')
    .replace(/<(?:p|div|li|h\d)(?:\s[^>]*)?>\s*/gi, '\ue001')
    .replace(/\s*<\/(?:p|div|li|h\d)>\s*/gi, '\ue002')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    // Nested blocks open and close together; text followed by a block begins a line too.
    .replace(/^\ue001+/, '')
    .replace(/\ue002*\s*\ue002$/, '')
    .replace(/\ue002+\ue001+|\ue002+|\ue001+/g, '\n');
  const decoder = document.createElement('textarea');
  decoder.innerHTML = text;
  return decoder.value.replace(/[\u200b\ufeff\u2060]/g, '').replace(/\n$/, '');
}
