import { tableOf, TABLES } from '../records/table';
import type { Committed, EncryptedStore } from '../storage/encrypted-store';
import { RecordCache } from './record-cache';
import { TabChannel, type TabMessage } from './tab-channel';

/** With more changed records than this, the other pages read everything again. */
const MAX_IDS = 500;

/** Keeps the record cache of this page in step with the writes of this page and of the others. */
export class CacheSync {
  readonly cache = new RecordCache();
  readonly #channel: TabChannel;

  /** @param receive handles a message of another page */
  constructor(receive: (message: TabMessage) => Promise<void>) {
    this.#channel = new TabChannel((message) => void receive(message).catch(() => undefined));
  }

  /** Applies what this page wrote, and notifies the others. @param kid the id of the key it was written under */
  publish(kid: string, { stored, deleted, reconciled }: Committed): void {
    const changed = stored.map(({ id, content }) => ({ table: tableOf(content.kind), id }));
    const ids = [...changed, ...deleted.map(({ table, id }) => ({ table, id }))];
    // Reconciling the stores may have brought back records that no page has.
    if (reconciled) this.cache.clear();
    else this.cache.apply(stored, deleted);
    if (reconciled || ids.length > MAX_IDS) this.notifyOthers({ kind: 'everything' });
    else if (ids.length > 0) this.notifyOthers({ kind: 'changed', kid, ids });
  }

  /** Sends a message to the other pages. */
  notifyOthers(message: TabMessage): void {
    this.#channel.post(message);
  }

  /**
   * Reads again the records that another page changed.
   * @param isCurrent returns whether the store is still the one in use, once it was read
   */
  async refresh(
    store: EncryptedStore,
    { ids: all }: Extract<TabMessage, { kind: 'changed' }>,
    isCurrent: () => boolean,
  ): Promise<void> {
    for (const table of TABLES) {
      const ids = all.filter((changed) => changed.table === table).map(({ id }) => id);
      if (ids.length === 0 || !this.cache.tracks(table)) continue;
      // oxlint-disable-next-line no-await-in-loop -- there is one table to read, as a rule
      const found = await store.read(table, ids);
      if (!isCurrent()) return;
      const deleted = ids.filter((id) => !found.has(id)).map((id) => ({ table, id }));
      this.cache.apply([...found.values()], deleted);
    }
  }

  /** Stops following the other pages, and clears the cache. */
  close(): void {
    this.#channel.close();
    this.cache.clear();
  }
}
