import type { RecordRef } from '../records/record-key';

/** A message from one page to the others: which records to read again, never their content. */
export type TabMessage =
  /** These records changed, written under the key `kid`. */
  | { kind: 'changed'; kid: string; ids: RecordRef[] }
  /** Too many records changed to list them. */
  | { kind: 'everything' }
  /** Everything was deleted, on purpose. */
  | { kind: 'erased' };

/** Sends messages to the other open pages of the extension. It needs no store, so it works with whichever is in use. */
export class TabChannel {
  readonly #channel = new BroadcastChannel('overture-notebook');

  /** @param receive called with each message of another page */
  constructor(receive: (message: TabMessage) => void) {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => receive(data));
  }

  /** Sends a message to every other page. */
  post(message: TabMessage): void {
    this.#channel.postMessage(message);
  }

  /** Stops sending and receiving. */
  close(): void {
    this.#channel.close();
  }
}
