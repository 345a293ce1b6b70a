import { fromBase64, randomBytes, toBase64, utf8, type Bytes } from './bytes';
import { VaultDamaged } from './vault-errors';

/** How a wrapping key was made from what a person knows. Stored beside the wrap and authenticated by it. */
export type Kdf =
  | { name: 'Argon2id'; salt: string; memoryKiB: number; iterations: number; parallelism: number }
  | { name: 'PBKDF2-SHA256'; salt: string; iterations: number }
  | { name: 'HKDF-SHA256'; salt: string };

/**
 * 64 MiB, three passes: above OWASP's floor of 19 MiB and two passes (Password Storage Cheat Sheet, August 2026),
 * as Bitwarden and Standard Notes choose; 0.2 s in Chromium and 0.4 to 0.7 s in Firefox on two slow cores.
 */
const ARGON2ID = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 };
/** More than this only exhausts the reader: a hostile record must not. */
const ARGON2ID_MOST = { memoryKiB: 256 * 1024, iterations: 10 };
/** Twice OWASP's floor of 600 000; only where WebAssembly fails. */
const PBKDF2 = { iterations: 1_200_000 };
const PBKDF2_MOST = { iterations: 10_000_000 };
const SALT_LENGTH = 16;

/** Fresh parameters for a passphrase: Argon2id, or PBKDF2 where WebAssembly cannot run. */
export async function passphraseKdf(): Promise<Kdf> {
  const salt = toBase64(randomBytes(SALT_LENGTH));
  return (await argon2Works())
    ? { name: 'Argon2id', salt, ...ARGON2ID }
    : { name: 'PBKDF2-SHA256', salt, ...PBKDF2 };
}

/** Fresh parameters for a recovery code: it is random and long, so stretching would add nothing. */
export function codeKdf(): Kdf {
  return { name: 'HKDF-SHA256', salt: toBase64(randomBytes(SALT_LENGTH)) };
}

/**
 * Refuses parameters weaker than what Overture ever wrote, or large enough to exhaust memory or time.
 * @throws VaultDamaged
 */
export function checkKdf(kdf: Kdf, use: 'passphrase' | 'recovery'): void {
  const within = (value: number, least: number, most: number) =>
    Number.isSafeInteger(value) && value >= least && value <= most;
  const fits =
    saltFits(kdf.salt) &&
    (use === 'recovery'
      ? kdf.name === 'HKDF-SHA256'
      : kdf.name === 'Argon2id'
        ? within(kdf.memoryKiB, ARGON2ID.memoryKiB, ARGON2ID_MOST.memoryKiB) &&
          within(kdf.iterations, ARGON2ID.iterations, ARGON2ID_MOST.iterations) &&
          kdf.parallelism === 1
        : kdf.name === 'PBKDF2-SHA256' && within(kdf.iterations, PBKDF2.iterations, PBKDF2_MOST.iterations));
  if (!fits) throw new VaultDamaged('The key derivation parameters are outside of what Overture writes');
}

/** 32 bytes from a secret, by checked parameters. NFKC, so that every keyboard gives the same passphrase the same bytes. */
export async function derive(secret: string, kdf: Kdf): Promise<Bytes> {
  const password = utf8(secret.normalize('NFKC'));
  const salt = fromBase64(kdf.salt);
  switch (kdf.name) {
    case 'Argon2id':
      return argon2({ ...kdf, password, salt });
    case 'PBKDF2-SHA256':
      return bits('PBKDF2', password, { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: kdf.iterations });
    case 'HKDF-SHA256':
      return bits('HKDF', password, {
        name: 'HKDF',
        hash: 'SHA-256',
        salt,
        info: utf8('overture recovery 1'),
      });
  }
}

async function bits(name: string, password: Bytes, algorithm: Pbkdf2Params | HkdfParams): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', password, name, false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, material, 256));
}

async function argon2(options: {
  password: Bytes;
  salt: Bytes;
  memoryKiB: number;
  iterations: number;
  parallelism: number;
}): Promise<Bytes> {
  const { argon2id } = await import('hash-wasm');
  const { password, salt, memoryKiB: memorySize, iterations, parallelism } = options;
  const given = { password, salt, memorySize, iterations, parallelism, hashLength: 32 };
  return new Uint8Array(await argon2id({ ...given, outputType: 'binary' }));
}

async function argon2Works(): Promise<boolean> {
  try {
    const small = { memoryKiB: 8, iterations: 1, parallelism: 1 };
    await argon2({ password: utf8('probe'), salt: randomBytes(SALT_LENGTH), ...small });
    return true;
  } catch {
    return false;
  }
}

function saltFits(salt: string): boolean {
  try {
    return fromBase64(salt).length === SALT_LENGTH;
  } catch {
    return false;
  }
}
