/**
 * Gives the page another title for as long as it is printed, by whichever way that was asked for: the title becomes the
 * name of the PDF and stands in the head of the paper.
 * @returns stops it, and gives the title back
 */
export function titleWhilePrinting(title: string): () => void {
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
