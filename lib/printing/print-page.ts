import { setPrintTitle } from './set-print-title';
import { copyNode, pasteNode, type CopiedNode } from './copied-node';

/** The page for printing. Chromium runs it sandboxed, and so in a process of its own. */
const PRINT_PAGE = '/print.html';

/** What is handed to the page for printing. */
interface Printout {
  /** The name of the PDF, which stands in the header of the paper too. */
  title: string;
  language: string;
  direction: string;
  styles: string;
  content: CopiedNode;
}

/**
 * Prints an element from a page that holds nothing else: a print preview holds up the page it was opened from, and in
 * Chromium all pages of the same process. It is handed over straight from page to page, and stored nowhere.
 * @param title the name of the PDF
 * @returns a function that closes the page where it has not taken over by then, as after a lock
 * @throws where the browser opens no page
 */
export function printFromOwnPage(element: Element, title: string): () => void {
  const { lang: language, dir: direction } = document.documentElement;
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const styles = rules.map(({ cssText }) => cssText).join('\n');
  const printout: Printout = { title, language, direction, styles, content: copyNode(element) };
  const page = window.open(PRINT_PAGE, '_blank');
  if (!page) throw new Error('The browser opened no page to print from.');
  const stop = new AbortController();
  const handOver = ({ source }: MessageEvent) => {
    if (source !== page) return;
    // A sandboxed page has no origin that could be named.
    page.postMessage(printout, '*');
    stop.abort();
  };
  addEventListener('message', handOver, { signal: stop.signal });
  return () => {
    if (stop.signal.aborted) return;
    stop.abort();
    page.close();
  };
}

/** Asks the page that opened this one for what is to be printed, prints it and closes. Called by the page for printing. */
export function printWhatIsHandedOver(): void {
  const opener = window.opener as Window | null;
  addEventListener('message', ({ source, data }: MessageEvent<Printout>) => {
    if (source !== opener) return;
    show(data);
    void print().then(() => window.close());
  });
  opener?.postMessage('ready', '*');
}

/** Prints, and resolves when the preview is closed: Chromium tells that by the event, Firefox by returning only then. */
async function print(): Promise<void> {
  const printed = new Promise((done) => addEventListener('afterprint', done, { once: true }));
  // After the first drawing, so that the pages stand under the preview.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.print();
  await printed;
}

function show({ title, language, direction, styles, content }: Printout): void {
  Object.assign(document.documentElement, { lang: language, dir: direction });
  setPrintTitle(title);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  document.body.replaceChildren(pasteNode(content));
}
