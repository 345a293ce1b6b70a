import { Dexie } from 'dexie';
import { beforeDeadline } from './database-deadline';

/**
 * Returns the names of all databases; nothing where they are out of reach, as in Firefox's permanent private mode,
 * which has no IndexedDB, while the ordinary mode has one.
 */
export function databaseNames(): Promise<string[] | undefined> {
  return beforeDeadline('names', () => Dexie.getDatabaseNames()).catch(() => undefined);
}
