import type { StrengthEstimate } from './strength-estimator';

/**
 * Estimates how well a passphrase resists guessing, by zxcvbn (Wheeler, USENIX Security 2016).
 * Loads the estimator and its word lists with the first call, since they are large and rarely needed.
 * @param names words that somebody close would try first
 */
export async function estimateStrength(
  passphrase: string,
  names: readonly string[] = [],
): Promise<StrengthEstimate> {
  const { estimate } = await import('./strength-estimator');
  return estimate(passphrase, names);
}
