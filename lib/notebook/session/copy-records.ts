import type { DataKey } from '@/lib/vault/crypto/data-key';
import { recordKey } from '../records/record-key';
import type { Stored } from '../records/records';
import { tableOf, TABLES } from '../records/table';
import {
  emptyManifest,
  matchesManifest,
  nextManifest,
  sealManifest,
  type IntegrityManifest,
} from '../storage/integrity-manifest';
import type { ReplicatedStore } from '../storage/replicated-store';
import { openRow, sealRow } from '../storage/sealed-row';

/** Records in one write of the copy. */
const BATCH_SIZE = 200;

/**
 * Seals records under a new key into new, empty stores, and reads each store back to verify the copy.
 * @param progress called with the number of records written, and then, on top of that, of those read back
 * @throws Error where the copy differs
 */
export async function copyRecords(
  stored: readonly Stored[],
  target: ReplicatedStore,
  key: DataKey,
  progress: (done: number) => void,
): Promise<void> {
  let manifest = emptyManifest();
  for (let at = 0; at < stored.length || at === 0; at += BATCH_SIZE) {
    const put = await Promise.all(stored.slice(at, at + BATCH_SIZE).map((record) => sealRow(key, record)));
    manifest = nextManifest(manifest, { removed: [], added: put });
    const batch = {
      put,
      deleted: [],
      undone: [],
      tombstones: undefined,
      manifest: await sealManifest(key, manifest),
    };
    await target.write(batch, batch);
    progress(Math.min(at + BATCH_SIZE, stored.length));
  }
  await verifyManifest(target, manifest);
  const originals = new Map(stored.map((record) => [keyOf(record), JSON.stringify(record)]));
  let compared = 0;
  for (const table of TABLES) {
    for (const row of await target.primary.readTable(table)) {
      const copied = await openRow(key, row);
      if (JSON.stringify(copied) !== originals.get(keyOf(copied))) throw new Error('The copy differs');
      if (++compared % BATCH_SIZE === 0) progress(stored.length + compared);
    }
  }
}

/** Checks that each store, read by itself, matches the manifest. */
async function verifyManifest(target: ReplicatedStore, manifest: IntegrityManifest): Promise<void> {
  for (const store of [target.database, target.replica]) {
    if (!store) continue;
    for (const table of TABLES) {
      if (!matchesManifest(manifest, table, await store.readTable(table)))
        throw new Error('The copy is incomplete');
    }
  }
}

const keyOf = ({ id, content }: Stored): string => recordKey({ table: tableOf(content.kind), id });
