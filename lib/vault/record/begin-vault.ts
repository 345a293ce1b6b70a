import { toBase64 } from '../crypto/bytes';
import { newRawKey } from '../crypto/data-key';
import { trace } from './data-loss-marker';
import type { VaultCopies } from './vault-copies';
import type { VaultRecord } from './vault-record';

/**
 * Makes the first key and writes a vault in open mode to both places. Where something had been written under a key
 * that is in neither place any more, it is a loss from then on, of which the person is told; see `trace.ts`.
 * @param generation of the vault that was erased before: a copy of it that was out of reach must not seem newer
 */
export async function beginVault(copies: VaultCopies, generation = 0): Promise<VaultRecord> {
  const { id, bytes } = newRawKey();
  const record: VaultRecord = { v: 1, generation, kid: id, mode: 'open', key: toBase64(bytes) };
  const begun = await copies.write(record);
  if (trace.read()) trace.write({ what: 'lost', kid: begun.kid });
  return begun;
}
