// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { copyNode, pasteNode } from '@/lib/printing/copied-node';
import { printFromOwnPage } from '@/lib/printing/print-page';

afterEach(() => void vi.restoreAllMocks());

/** Opens the page for printing, which says itself when it is ready. */
function printing() {
  const article = document.createElement('article');
  article.textContent = 'private';
  const opened = { postMessage: vi.fn(), close: vi.fn() };
  vi.spyOn(window, 'open').mockReturnValue(opened as never);
  const cancel = printFromOwnPage(article, 'notes');
  const beReady = () => {
    const ready = new MessageEvent('message', { data: 'ready' });
    Object.defineProperty(ready, 'source', { value: opened });
    dispatchEvent(ready);
  };
  return { ...opened, cancel, beReady };
}

it('hands what is to be printed to the page that it opened, once', () => {
  const { postMessage, close, cancel, beReady } = printing();
  beReady();
  beReady();
  expect(postMessage).toHaveBeenCalledOnce();
  cancel();
  expect(close).not.toHaveBeenCalled();
});

it('hands nothing over after a lock, and closes the page that was still loading', () => {
  const { postMessage, close, cancel, beReady } = printing();
  cancel();
  beReady();
  expect(postMessage).not.toHaveBeenCalled();
  expect(close).toHaveBeenCalledOnce();
});

it('copies an element with its marks, its drawings and its words, and nothing that runs', () => {
  const article = document.createElement('article');
  article.innerHTML =
    '<h3 dir="auto">“Noa &amp; I”</h3><!-- left out --><svg viewBox="0 0 16 16"><path d="M8 1.5z"></path></svg><p>&lt;b&gt;</p>';
  const copy = pasteNode(structuredClone(copyNode(article))) as Element;
  expect(copy.outerHTML).toBe(article.outerHTML.replace('<!-- left out -->', ''));
  expect(copy.querySelector('path')).toBeInstanceOf(SVGElement);
});
