import type { Table } from '../storage/sealed-row';

/** What one page tells the others: which records to read again, never what is in them. */
export type TabMessage =
  | { kind: 'changed'; kid: string; ids: { table: Table; id: string }[] }
  /** Too many to name. */
  | { kind: 'everything' }
  /** All of it was deleted, on purpose. */
  | { kind: 'erased' };

/** The other open pages of the extension. A message needs no store, so it works with whichever one is in use. */
export class TabChannel {
  readonly #channel = new BroadcastChannel('overture-notebook');

  constructor(heard: (told: TabMessage) => void) {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => heard(data));
  }

  tell(told: TabMessage): void {
    this.#channel.postMessage(told);
  }

  close(): void {
    this.#channel.close();
  }
}
