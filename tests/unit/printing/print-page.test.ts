// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { copyNode, pasteNode } from '@/lib/printing/copied-node';

it('copies an element with its marks, its drawings and its words, and nothing that runs', () => {
  const article = document.createElement('article');
  article.innerHTML =
    '<h3 dir="auto">“Noa &amp; I”</h3><!-- left out --><svg viewBox="0 0 16 16"><path d="M8 1.5z"></path></svg><p>&lt;b&gt;</p>';
  const copy = pasteNode(structuredClone(copyNode(article))) as Element;
  expect(copy.outerHTML).toBe(article.outerHTML.replace('<!-- left out -->', ''));
  expect(copy.querySelector('path')).toBeInstanceOf(SVGElement);
});
