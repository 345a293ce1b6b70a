import { join } from 'node:path';
import { checkShape } from './words/check-shape.ts';
import { deckFigures } from './words/figures.ts';
import { figuresAsTable } from './words/figures-as-table.ts';
import { languageOf } from './words/load-checked-words.ts';
import { loadIdeas, loadWords } from './words/load-words.ts';
import { reviewDocument } from './words/review-document.ts';

/**
 * Prints all words for review: `npm run --silent words > words.md`; with `-- --figures`, the figures of the deck beside
 * their goals. A locale after that prints another language.
 */
const content = join(process.cwd(), 'content');
const figures = process.argv.includes('--figures');
const locale = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'en';

process.stdout.write(
  figures
    ? `${figuresAsTable(deckFigures(checkShape(await loadWords(content, locale)), languageOf(locale), await loadIdeas(content)))}\n`
    : `${await reviewDocument(locale)}\n`,
);
