/**
 * Packs a list of words, most frequent first, into one string that compresses to two thirds of the plain list.
 * Words stand in the order of the alphabet within groups that double in size, so that each one’s place in the list
 * stays right to within a factor of two, one bit of an estimate; and each is written as how many letters it shares with
 * the word before, `A` for none, and the rest. `unpackWords` of `lib/vault/crypto` reads it.
 * @throws where a word has a capital, which would be read as such a number
 */
export function packWords(words: readonly string[]): string {
  const capital = words.find((word) => /[A-Z]/.test(word));
  if (capital !== undefined) throw new Error(`${capital}: words to be packed are in small letters`);
  let packed = '';
  for (let from = 0, to = 8; from < words.length; from = to, to *= 2) {
    let last = '';
    for (const word of words.slice(from, to).toSorted()) {
      const shared = sharedLetters(last, word);
      packed += String.fromCharCode(A + shared) + word.slice(shared);
      last = word;
    }
  }
  return packed;
}

const A = 'A'.charCodeAt(0);

function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < 25 && count < one.length && one[count] === other[count]) count += 1;
  return count;
}
