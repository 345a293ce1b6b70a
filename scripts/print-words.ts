import { printWords } from './words/print-words.ts';

/** `npm run --silent words > words.md`, or with the name of another language behind `--`. */
process.stdout.write(`${await printWords(process.argv[2] ?? 'en')}\n`);
