/** From `0`, guessed within a blink, to `4`, out of reach even of somebody who has the disk and much time. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/**
 * How well a passphrase resists guessing, by zxcvbn's estimate (Wheeler, USENIX Security 2016).
 * The estimator and its word lists are loaded with the first call and never elsewhere.
 */
export async function strengthOf(passphrase: string): Promise<Strength> {
  const { estimate } = await import('./strength-estimator');
  return estimate(passphrase);
}
