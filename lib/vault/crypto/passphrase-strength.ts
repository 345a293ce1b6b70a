import type { PassphraseStrength } from './strength-estimator';

/**
 * Estimates how well a passphrase resists guessing, by zxcvbn (Wheeler, USENIX Security 2016).
 * Loads the estimator and its word lists with the first call, since they are large and rarely needed.
 */
export async function estimateStrength(passphrase: string): Promise<PassphraseStrength> {
  const { estimate } = await import('./strength-estimator');
  return estimate(passphrase);
}
