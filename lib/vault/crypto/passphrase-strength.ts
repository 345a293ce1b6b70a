/** A strength from `0`, guessed at once, to `4`, out of reach even of somebody who has the disk and much time. */
export type PassphraseStrength = 0 | 1 | 2 | 3 | 4;

/**
 * Estimates how well a passphrase resists guessing, by zxcvbn (Wheeler, USENIX Security 2016).
 * Loads the estimator and its word lists with the first call, since they are large and rarely needed.
 */
export async function estimateStrength(passphrase: string): Promise<PassphraseStrength> {
  const { estimate } = await import('./strength-estimator');
  return estimate(passphrase);
}
