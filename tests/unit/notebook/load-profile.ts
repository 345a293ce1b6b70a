import { Dexie } from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromBase64 } from '@/lib/vault/crypto/bytes';

/** A browser profile as JSON: both storage areas, and every database with its object stores. Bytes are `{base64}`. */
export interface ProfileSample {
  local: object;
  session: object;
  databases: readonly {
    name: string;
    version: number;
    stores: readonly { name: string; keyPath: string; rows: readonly object[] }[];
  }[];
}

/** Writes the storage areas and databases of a profile into an empty browser. */
export async function loadProfile({ local, session, databases }: ProfileSample): Promise<void> {
  await fakeBrowser.storage.local.set(structuredClone(local) as never);
  await fakeBrowser.storage.session.set(structuredClone(session) as never);
  for (const { name, version, stores } of databases) {
    // Without Dexie's schema, so that the sample alone says what is in the database.
    const database = await opened(name, version, ({ result }) => {
      for (const { name: store, keyPath } of stores) result.createObjectStore(store, { keyPath });
    });
    const names = stores.map((store) => store.name);
    const transaction = database.transaction(names, 'readwrite');
    for (const { name: store, rows } of stores)
      for (const row of rows) transaction.objectStore(store).put(withBytes(row));
    await new Promise((done) => transaction.addEventListener('complete', done));
    database.close();
  }
}

function opened(
  name: string,
  version: number,
  upgrade: (request: IDBOpenDBRequest) => void,
): Promise<IDBDatabase> {
  const request = Dexie.dependencies.indexedDB.open(name, version);
  return new Promise((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => upgrade(request));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
}

function withBytes(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const { base64 } = (value ?? {}) as { base64?: string };
      return [name, base64 === undefined ? value : fromBase64(base64)];
    }),
  );
}
