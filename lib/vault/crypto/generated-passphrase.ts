/** Six words of the 800 offered ones stand for 58 random bits, out of reach of guessing against Argon2id. */
const WORD_COUNT = 6;

/**
 * Generates a passphrase: words drawn at random, to write down and to learn by heart. Loads the list of words with the
 * first call, since it is large and rarely needed.
 */
export async function generatePassphrase(): Promise<string> {
  const [{ offered }, { unpackWords }] = await Promise.all([
    import('virtual:common-words'),
    import('./unpack-words'),
  ]);
  const words = unpackWords(offered);
  return Array.from({ length: WORD_COUNT }, () => words[randomBelow(words.length)]).join(' ');
}

/** Draws a whole number below a limit, each as likely as any other: draws from the incomplete last round are repeated. */
function randomBelow(limit: number): number {
  const whole = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < whole) return drawn % limit;
  }
}
