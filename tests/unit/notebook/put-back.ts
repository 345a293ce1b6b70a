import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotebookDatabase } from '@/lib/notebook/storage/notebook-database';
import { currentKid } from './empty-world';

const { local } = fakeBrowser.storage;

/** Runs a task with the database of the notebook, as somebody with the disk would. */
export async function inDatabase<T>(task: (database: NotebookDatabase) => Promise<T>): Promise<T> {
  const database = new NotebookDatabase(await currentKid());
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

/** Copies the database. @returns what puts it back as it was */
export async function copyOfDatabase(): Promise<() => Promise<void>> {
  const rows = await inDatabase((database) =>
    Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  return () =>
    inDatabase(async (database) => {
      for (const [name, all] of rows) {
        await database.table(name).clear();
        await database.table(name).bulkPut(all);
      }
    });
}

/** Returns the entries of the replica, by key. */
export async function replica(): Promise<Record<string, unknown>> {
  const all = Object.entries(await local.get(null));
  return Object.fromEntries(all.filter(([key]) => key.startsWith('notes.')));
}

/** Copies the replica. @returns what puts it back as it was */
export async function copyOfReplica(): Promise<() => Promise<void>> {
  const entries = await replica();
  return async () => {
    await local.remove(Object.keys(await replica()));
    await local.set(entries);
  };
}

/** Copies one record. @returns what puts it back as it was, in either store */
export async function copyOfRecord(id: string) {
  const entry = await local.get(`notes.${await currentKid()}.records.${id}`);
  const row = (await inDatabase((database) => database.rows('records').get(id)))!;
  return {
    inReplica: () => local.set(entry),
    inDatabase: () => inDatabase((database) => database.rows('records').put(row)),
  };
}
