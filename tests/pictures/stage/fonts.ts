import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const fromPackage = (name: string, subset: string) =>
  readFileSync(resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`)).toString(
    'base64',
  );

/** A font as the page is given it. */
export interface PictureFont {
  family: string;
  /** A woff2 file, base64. */
  data: string;
  unicodeRange: string;
}

const LATIN = 'U+0000-024F, U+2000-206F, U+20AC, U+2122, U+2190-2199, U+2212';
const HEBREW = 'U+0590-05FF, U+FB1D-FB4F';

/** Fonts from npm packages, since those of a system differ from one computer to the next. */
export const pictureFonts = (): PictureFont[] => [
  { family: 'Picture Sans', data: fromPackage('noto-sans', 'latin'), unicodeRange: LATIN },
  { family: 'Picture Sans', data: fromPackage('noto-sans-hebrew', 'hebrew'), unicodeRange: HEBREW },
  { family: 'Picture Mono', data: fromPackage('noto-sans-mono', 'latin'), unicodeRange: LATIN },
  { family: 'Picture Serif', data: fromPackage('noto-serif', 'latin'), unicodeRange: LATIN },
  { family: 'Picture Serif', data: fromPackage('noto-serif-hebrew', 'hebrew'), unicodeRange: HEBREW },
];
