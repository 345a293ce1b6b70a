/**
 * A phrase written as data and turned into steps. The notation, words parted by spaces:
 *   `a|b`      one of these words; `get_over` inside it means two words in a row
 *   `narciss*` any word that begins so; `*ing` any that ends so
 *   `@name`    one of a named list (also inside `a|@name`)
 *   `a|b{2}`   none, one or two of these
 *   `~3`       up to three other words, inside the same clause (see `CLAUSE_EDGES`)
 *   `~~9`      up to nine other words, across clauses and sentences
 *   `!a|b`     the next word is none of these; `<!a|b` the word before is none of these
 *   `^`        here a clause begins; `$` here a sentence ends (also as a choice: `a|$`)
 * No step repeats without a bound, so a match costs at most a fixed number of looks for each word of the text.
 */
export type Step =
  | {
      is: 'word';
      words: ReadonlySet<string>;
      stems: readonly string[];
      tails: readonly string[];
      runs: readonly string[][];
      end: boolean;
      upTo: number;
    }
  | { is: 'gap'; upTo: number; far: boolean }
  | { is: 'not-next'; words: ReadonlySet<string>; runs: readonly string[][] }
  | { is: 'not-before'; words: ReadonlySet<string> }
  | { is: 'clause-start' };

/** Named lists that phrases can point at with `@name`; each is words parted by spaces. */
export type WordLists = Readonly<Record<string, string>>;

/** Turns a phrase into steps. Throws an `Error` naming the phrase when it points at a list that is not there or is not well formed. */
export function parsePhrase(phrase: string, lists: WordLists): Step[] {
  return phrase.split(' ').map((part) => parseStep(part, phrase, lists));
}

function parseStep(part: string, phrase: string, lists: WordLists): Step {
  if (part === '^') return { is: 'clause-start' };
  if (part.startsWith('~~')) return { is: 'gap', upTo: Number(part.slice(2)), far: true };
  if (part.startsWith('~')) return { is: 'gap', upTo: Number(part.slice(1)), far: false };
  if (part.startsWith('!')) return { is: 'not-next', ...wordsAndRuns(choices(part.slice(1), phrase, lists)) };
  if (part.startsWith('<!'))
    return { is: 'not-before', words: new Set(choices(part.slice(2), phrase, lists)) };
  const [, written = '', upTo] = /^(.+?)(?:\{(\d)\})?$/.exec(part) ?? [];
  const all = choices(written, phrase, lists);
  return {
    is: 'word',
    ...wordsAndRuns(all),
    stems: all.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    tails: all.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
    end: all.includes('$'),
    upTo: upTo === undefined ? 0 : Number(upTo),
  };
}

function wordsAndRuns(all: readonly string[]) {
  return {
    words: new Set(all.filter((choice) => !/[_*]/.test(choice))),
    runs: all.filter((choice) => choice.includes('_')).map((choice) => choice.split('_')),
  };
}

function choices(written: string, phrase: string, lists: WordLists): string[] {
  return written.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [checked(choice, phrase)];
    const list = lists[choice.slice(1)];
    if (list === undefined) throw new Error(`No word list is called ${choice}, named in "${phrase}".`);
    return list.trim().split(/\s+/);
  });
}

/** A slip of the pen such as "a{1}|b" would otherwise be a word that nobody ever writes. */
function checked(choice: string, phrase: string): string {
  if (!/^(?:\$|\*?[\p{L}\p{N}'_]+\*?)$/u.test(choice))
    throw new Error(`"${choice}" in "${phrase}" is not a word.`);
  return choice;
}
