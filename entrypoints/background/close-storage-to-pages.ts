import { browser } from '#imports';

/** The function of Chromium that the shared types leave out for local storage, and that Firefox lacks. */
interface GuardedStorage {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Closes local storage to scripts in web pages, to which a browser opens it by default: in the open mode the key lies
 * there, and a page that broke out of its process could ask for it in the name of such a script. Asked at each start,
 * since browsers do not promise to remember it.
 */
export function closeStorageToPages(): void {
  const local = browser.storage.local as GuardedStorage;
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
