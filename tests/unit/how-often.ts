/** Whether this is the long run, which `npm run proof` asks for. */
export const IS_PROOF = Boolean(process.env.OVERTURE_PROOF);

/** Returns how often to try something at random: a few times in a usual run, many in the proof. */
export const howOften = (usually: number, inTheProof: number): number => (IS_PROOF ? inTheProof : usually);
