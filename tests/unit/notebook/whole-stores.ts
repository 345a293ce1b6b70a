import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RECORDS, SINGLETONS } from '@/lib/notebook/records/table';
import { NotebookDatabase } from '@/lib/notebook/storage/notebook-database';
import { toBase64 } from '@/lib/vault/crypto/bytes';
import { currentKid } from './empty-world';

/** Returns the content of both stores as JSON, to compare. */
export async function wholeStores(): Promise<string> {
  const database = new NotebookDatabase(await currentKid());
  const tables = await Promise.all(
    [database.rows(RECORDS), database.rows(SINGLETONS), database.removals, database.meta].map((table) =>
      table.toArray(),
    ),
  );
  database.close();
  const local = Object.entries(await fakeBrowser.storage.local.get(null)).toSorted();
  return JSON.stringify([tables, local], (_, value: unknown) =>
    value instanceof Uint8Array ? toBase64(value) : value,
  );
}
