import { toBase64 } from '../crypto/bytes';
import { newRawKey } from '../crypto/data-key';
import { dataLossMarker } from './data-loss-marker';
import type { VaultRecord } from './vault-record';
import type { VaultReplicas } from './vault-replicas';

/**
 * Generates the first data key and writes a vault in open mode to both replicas. Where something had been written under
 * a key that neither replica holds any more, marks it as lost, so that the person is told; see `data-loss-marker.ts`.
 * @param generation of the vault that was erased before, so that a replica of it that was out of reach is not the newer one
 */
export async function createVault(replicas: VaultReplicas, generation = 0): Promise<VaultRecord> {
  const { id, bytes } = newRawKey();
  const record: VaultRecord = { v: 1, generation, kid: id, mode: 'open', key: toBase64(bytes) };
  const created = await replicas.write(record);
  if (dataLossMarker.read()) dataLossMarker.write({ state: 'lost', kid: created.kid });
  return created;
}
