/**
 * Gives the page another title while it is printed, whichever way printing was started: the title becomes the name of
 * the PDF and stands in the header of the paper.
 * @returns a function that stops it and restores the title
 */
export function setPrintTitle(title: string): () => void {
  let before: string | undefined;
  const begin = () => {
    before ??= document.title;
    document.title = title;
  };
  const end = () => {
    if (before !== undefined) document.title = before;
    before = undefined;
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    end();
  };
}
