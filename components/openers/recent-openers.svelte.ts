import type { Host } from '@/components/window/host';

/** Holds the ids of the openers used lately, the latest first, as they are in the browser's memory. */
export class RecentOpeners {
  readonly #host: Pick<Host, 'recentOpeners'>;
  #ids = $state.raw<readonly string[]>([]);
  #disabled = false;

  constructor(host: Pick<Host, 'recentOpeners'>) {
    this.#host = host;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Follows what every window of Overture used. @returns a function that stops it */
  follow(): () => void {
    const { recentOpeners } = this.#host;
    if (!recentOpeners) return () => undefined;
    recentOpeners.getValue().then(
      (ids) => (this.#ids = ids),
      () => undefined,
    );
    return recentOpeners.watch((ids) => (this.#ids = ids));
  }

  /** Puts an opener first, as it was just used. Never rejects, since no use may fail for it. */
  async add(id: string): Promise<void> {
    if (this.#disabled) return;
    await this.#host.recentOpeners?.add(id).catch(() => undefined);
  }

  /** Adds none any more, for a window that is hidden while words are still on their way into a page. */
  disable(): void {
    this.#disabled = true;
  }

  /** Forgets them in this window; who locks forgets them in memory. */
  clear(): void {
    this.#ids = [];
  }
}
