import { utf8 } from '@/lib/vault/crypto/bytes';
import type { KeyDerivation } from '@/lib/vault/crypto/wrapped-key';

/** Stands in for Argon2id where a test opens the vault hundreds of times; the real one has tests of its own. */
export const quickKdf: KeyDerivation = async (secret, kdf) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${kdf.name} ${kdf.salt} ${secret}`)));
