/**
 * Describes one step of a parsed phrase. A phrase is data, written as steps with a space between them:
 *   `a|b`      one of these words; `get_over` inside it means two words in a row
 *   `narciss*` any word that begins so; `*ing` any that ends so
 *   `@name`    one word of a named list (also inside `a|@name`)
 *   `a|b{2}`   none, one or two of these
 *   `~3`       up to three other words, inside the same clause (see `CLAUSE_EDGES`)
 *   `~~9`      up to nine other words, across clauses and sentences
 *   `!a|b`     the next word is none of these; `<!a|b` the word before is none of these
 *   `^`        here a clause begins; `$` here a sentence ends (also as a choice: `a|$`)
 * Every repetition is bounded, so matching one phrase costs at most a fixed number of comparisons for each word of a text.
 */
export type PhraseStep =
  | {
      kind: 'word';
      words: ReadonlySet<string>;
      prefixes: readonly string[];
      suffixes: readonly string[];
      sequences: readonly string[][];
      sentenceEnd: boolean;
      min: 0 | 1;
      max: number;
    }
  | { kind: 'gap'; max: number; crossesClauses: boolean }
  | { kind: 'negative-lookahead'; words: ReadonlySet<string>; sequences: readonly string[][] }
  | { kind: 'negative-lookbehind'; words: ReadonlySet<string> }
  | { kind: 'clause-start' };

/** Maps the names that phrases can refer to with `@name` to lists of words, separated by white space. */
export type WordLists = Readonly<Record<string, string>>;

/**
 * Parses a phrase into steps.
 * @throws {Error} naming the phrase, when it refers to an unknown list or is not well formed
 */
export function parsePhrase(phrase: string, lists: WordLists): PhraseStep[] {
  return phrase.split(' ').map((part) => parseStep(part, phrase, lists));
}

function parseStep(part: string, phrase: string, lists: WordLists): PhraseStep {
  if (part === '^') return { kind: 'clause-start' };
  if (part.startsWith('~~')) return { kind: 'gap', max: Number(part.slice(2)), crossesClauses: true };
  if (part.startsWith('~')) return { kind: 'gap', max: Number(part.slice(1)), crossesClauses: false };
  if (part.startsWith('!'))
    return { kind: 'negative-lookahead', ...wordsAndSequences(choices(part.slice(1), phrase, lists)) };
  if (part.startsWith('<!'))
    return { kind: 'negative-lookbehind', words: new Set(choices(part.slice(2), phrase, lists)) };
  const [, written = '', optionalUpTo] = /^(.+?)(?:\{(\d)\})?$/.exec(part) ?? [];
  const all = choices(written, phrase, lists);
  return {
    kind: 'word',
    ...wordsAndSequences(all),
    prefixes: all.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    suffixes: all.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
    sentenceEnd: all.includes('$'),
    min: optionalUpTo === undefined ? 1 : 0,
    max: Number(optionalUpTo ?? 1),
  };
}

function wordsAndSequences(all: readonly string[]) {
  return {
    words: new Set(all.filter((choice) => !/[_*]/.test(choice))),
    sequences: all.filter((choice) => choice.includes('_')).map((choice) => choice.split('_')),
  };
}

function choices(written: string, phrase: string, lists: WordLists): string[] {
  return written.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [checkedChoice(choice, phrase)];
    const list = lists[choice.slice(1)];
    if (list === undefined) throw new Error(`No word list is called ${choice}, named in "${phrase}".`);
    return list.trim().split(/\s+/);
  });
}

/** Refuses a slip such as "a{1}|b", which would otherwise be a word that nobody ever writes. */
function checkedChoice(choice: string, phrase: string): string {
  if (!/^(?:\$|\*?[\p{L}\p{N}'_]+\*?)$/u.test(choice))
    throw new Error(`"${choice}" in "${phrase}" is not a word.`);
  return choice;
}
