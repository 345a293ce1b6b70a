import { reviewDocument } from './words/review-document.ts';

/** Prints all words for review: `npm run --silent words > words.md`; a locale after `--` prints another language. */
process.stdout.write(`${await reviewDocument(process.argv[2] ?? 'en')}\n`);
