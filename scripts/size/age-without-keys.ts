/**
 * Stands in for the elliptic curves and the post-quantum ciphers of `age-encryption`, which only serve recipients with
 * keys. A backup is sealed with a passphrase alone, and a file for a key is refused by its header before it gets here;
 * the real ones would be a tenth of the package.
 */
const unused = undefined;

export { unused as MLKEM768P256, unused as MLKEM768X25519, unused as p256, unused as x25519 };
