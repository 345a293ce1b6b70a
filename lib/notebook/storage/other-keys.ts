import { DATABASE_PREFIX } from './notebook-database';
import { databaseNames } from './database-names';
import { ReplicaStore } from './replica/replica-store';

/** Returns whether a store holds something sealed under another key than this one, which nothing here can open. */
export async function hasSealedUnderOtherKey(kid: string): Promise<boolean> {
  if (await ReplicaStore.any({ except: kid })) return true;
  const names = (await databaseNames()) ?? [];
  return names.some((name) => name.startsWith(DATABASE_PREFIX) && name !== DATABASE_PREFIX + kid);
}
