import type { PictureFont } from './fonts.ts';

/**
 * Runs in every page before its own scripts and takes away what would differ from run to run or between computers:
 * fonts, chance, a blinking caret. A constructed style sheet and a font from memory are allowed by the page's policy,
 * which forbids style elements and fonts with an address.
 */
export function sameEverywhere(fonts: PictureFont[]): void {
  let seed = 1;
  // Numerical Recipes' generator: the same numbers in the same order, in every page.
  Math.random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;

  for (const { family, data, unicodeRange } of fonts) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(family, bytes, { weight: '100 900', unicodeRange }));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root {
      --mono: 'Picture Mono';
      /* The one with arrows. */
      --sans: 'Picture Sans', var(--mono);
      --words: 'Picture Serif', var(--sans);
    }
    * { caret-color: transparent !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
