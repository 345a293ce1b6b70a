import { siteAccess } from '@/lib/insertion/allowed-sites';
import { watchForDeletion } from '@/lib/vault/lock/watch-for-deletion';

/**
 * Revokes the permission for every site once a deletion of everything has begun. The browser stores those, and the page
 * that deletes begins anew too early to do it itself. Where the browser does not revoke one, the others go all the same.
 */
export function forbidSitesWhenErased(): void {
  watchForDeletion(() => void forbidAll());
}

async function forbidAll(): Promise<void> {
  for (const site of await siteAccess.allowed()) void siteAccess.forbid(site).catch(() => undefined);
}
