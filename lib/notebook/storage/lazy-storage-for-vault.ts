import type { NotebookStorage } from '@/lib/vault/record/notebook-storage';

const load = async (): Promise<NotebookStorage> => (await import('./storage-for-vault')).storageForVault;

/** Gives the vault the storage of `storage-for-vault.ts`, whose code is loaded with the first call: a page draws before. */
export const lazyStorageForVault: NotebookStorage = {
  readVault: async () => (await load()).readVault(),
  writeVault: async (record) => (await load()).writeVault(record),
  hasSealed: async (kid) => (await load()).hasSealed(kid),
  isOpenedBy: async (key) => (await load()).isOpenedBy(key),
  destroyAll: async () => (await load()).destroyAll(),
  destroyDatabases: async (exceptKid) => (await load()).destroyDatabases(exceptKid),
};
