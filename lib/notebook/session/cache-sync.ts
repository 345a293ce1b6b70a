import type { Committed, EncryptedStore } from '../storage/encrypted-store';
import { RecordCache } from './record-cache';
import { TabChannel, type TabMessage } from './tab-channel';
import { tableOf, TABLES } from '../storage/sealed-row';

/** More changed records than this are read again as a whole. */
const NAMED_AT_MOST = 500;

/** What this page has read of the notebook, kept in step with what the other pages write. */
export class CacheSync {
  readonly memory = new RecordCache();
  readonly #pages: TabChannel;

  /** @param heard what another page told; what is to be read again is for whoever has the ledger */
  constructor(heard: (told: TabMessage) => Promise<void>) {
    this.#pages = new TabChannel((told) => void heard(told).catch(() => undefined));
  }

  /** Takes in what this page wrote, and tells the others. @param kid the name of the key it was written under */
  spread(kid: string, { stored, gone, compared }: Committed): void {
    const changed = stored.map(({ id, content }) => ({ table: tableOf(content.kind), id }));
    const ids = [...changed, ...gone.map(({ table, id }) => ({ table, id }))];
    // Where the stores were brought together, records may have come back that no page has.
    if (compared) this.memory.drop();
    else this.memory.apply(stored, gone);
    if (compared || ids.length > NAMED_AT_MOST) this.tellOthers({ kind: 'everything' });
    else if (ids.length > 0) this.tellOthers({ kind: 'changed', kid, ids });
  }

  tellOthers(told: TabMessage): void {
    this.#pages.tell(told);
  }

  /** Reads again what another page changed. @param isInUse whether this ledger still is, once it was read */
  async readAgain(
    ledger: EncryptedStore,
    { ids: all }: Extract<TabMessage, { kind: 'changed' }>,
    isInUse: () => boolean,
  ): Promise<void> {
    for (const table of TABLES) {
      const ids = all.filter((changed) => changed.table === table).map(({ id }) => id);
      if (ids.length === 0 || !this.memory.follows(table)) continue;
      // oxlint-disable-next-line no-await-in-loop -- there is one table to read, as a rule
      const found = await ledger.read(table, ids);
      if (!isInUse()) return;
      const gone = ids.filter((id) => !found.has(id)).map((id) => ({ table, id }));
      this.memory.apply([...found.values()], gone);
    }
  }

  close(): void {
    this.#pages.close();
    this.memory.drop();
  }
}
