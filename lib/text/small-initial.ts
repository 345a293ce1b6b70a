/** Returns a sentence with a small first letter, so that it can go on after other words: "I" stays as it is. */
export function withSmallInitial(sentence: string): string {
  return /^I\b/.test(sentence)
    ? sentence
    : sentence.replace(/^\p{Lu}(?=\P{Lu})/u, (initial) => initial.toLowerCase());
}
