import { Vault } from '@/lib/vault/vault';
import { Attempts } from './collections/attempts';
import { compareBackup, type Comparison } from './backup/compare-backup';
import { CoupleProfile } from './collections/couple-profile';
import { Drafts } from './collections/drafts';
import { FavouriteOpeners } from './collections/favourite-openers';
import { GuideTicks } from './collections/guide-ticks';
import { Readable } from './session/readable.svelte';
import type { NotebookState } from './session/notebook-state';
import { Notes } from './collections/notes';
import { NotebookSession } from './session/opened-notebook';
import { OwnOpeners } from './collections/own-openers';
import type { Stored } from './records/records';
import { Reflections } from './collections/reflections';
import { NotebookSearch } from './search/notebook-search';
import { vaultCopy } from './storage/vault-copy';
import type { TaskOptions } from './session/task-options';
import { Writer, type ClockAndIds } from './collections/writer';

/** What the notebook needs from the world. */
interface World extends ClockAndIds {
  vault: Vault;
}

/**
 * Everything private a person keeps.
 * Reads are live in every open page; every write resolves only when every store in use has it, and rejects otherwise,
 * so a view may say "saved" exactly when the promise resolves. All writes reject with `VaultLocked` while locked.
 */
export class Notebook {
  readonly #opened: NotebookSession;

  readonly state: Readable<NotebookState>;
  /** How often everything was deleted since this page opened, by whichever page. */
  readonly erasures: Readable<number>;
  readonly notes: Notes;
  readonly reflections: Reflections;
  readonly attempts: Attempts;
  readonly ownOpeners: OwnOpeners;
  readonly favourites: FavouriteOpeners;
  readonly ticks: GuideTicks;
  readonly profile: CoupleProfile;
  readonly drafts: Drafts;
  readonly search: NotebookSearch;

  constructor(world: Partial<World> = {}) {
    const now = world.now ?? (() => Date.now());
    const newId = world.newId ?? (() => crypto.randomUUID());
    const opened = new NotebookSession(world.vault ?? new Vault(vaultCopy), newId);
    const writer = new Writer(opened, { now, newId });
    this.#opened = opened;
    this.state = new Readable(opened.emitter, () => opened.state);
    this.erasures = new Readable(opened.emitter, () => opened.erasures);
    this.notes = new Notes(writer);
    this.reflections = new Reflections(writer);
    this.attempts = new Attempts(writer);
    this.ownOpeners = new OwnOpeners(writer);
    this.favourites = new FavouriteOpeners(writer);
    this.ticks = new GuideTicks(writer);
    this.profile = new CoupleProfile(writer);
    this.drafts = new Drafts(writer);
    this.search = new NotebookSearch(opened);
  }

  /** Who holds the key: unlock, lock, passphrase, recovery code. The notebook follows it by itself. */
  get vault(): Vault {
    return this.#opened.vault;
  }

  /**
   * Sets the first passphrase, or leaves nothing on disk that opens the notes: a new key, and everything copied under
   * it. Afterwards the notebook stays unlocked on this computer until it is locked.
   * @throws NotSaved, and the signal's reason when cancelled; the notebook is then as it was
   */
  async setMode(...given: Parameters<NotebookSession['move']>): Promise<void> {
    await this.#opened.move(...given);
  }

  /** Whether it was this page that deleted everything. */
  get erasedHere(): boolean {
    return this.#opened.erasedHere;
  }

  /** Deletes every note, key, draft and setting. It cannot be undone. */
  async deleteEverything(): Promise<void> {
    await this.#opened.erase();
  }

  /** The person was told that what they had written is lost. */
  async acknowledgeLoss(): Promise<void> {
    await this.#opened.acknowledgeLoss();
  }

  /** See `NotebookSession.setAside`. */
  setAside(text: string): Promise<() => Promise<string>> {
    return this.#opened.setAside(text);
  }

  /** Every record, for a backup. @throws VaultLocked */
  async everything(): Promise<Stored[]> {
    await this.#opened.loaded('desk');
    const memory = await this.#opened.loaded('records');
    return [...memory.all('desk'), ...memory.all('records')];
  }

  /** What taking in a backup would do, for the person to see first. @throws VaultLocked, the signal's reason */
  async compare(incoming: readonly Stored[], watched?: TaskOptions): Promise<Comparison> {
    return compareBackup(await this.everything(), incoming, await this.#opened.naming(), watched);
  }

  /**
   * Takes a checked backup in, in one step: all of it, or nothing. Compared once more with what is stored by then,
   * since other pages go on writing.
   * @param watched can be cancelled until it has `begun`
   * @returns what was done
   * @throws VaultLocked, NotSaved, and the signal's reason when cancelled
   */
  async importBackup(
    incoming: readonly Stored[],
    { begun, ...watched }: TaskOptions & { begun?: () => void } = {},
  ): Promise<Comparison> {
    let done: Comparison | undefined;
    const nameOf = await this.#opened.naming();
    await this.#opened.commit(async (read) => {
      const here = [...(await read('desk')).values(), ...(await read('records')).values()];
      done = await compareBackup(here, incoming, nameOf, watched);
      watched.signal?.throwIfAborted();
      begun?.();
      return [...done.fresh, ...done.differs];
    });
    return done!;
  }

  /** Resolves when this page has taken in what the vault says, and dropped the key where it says locked. */
  async settled(): Promise<void> {
    await this.#opened.follow();
  }

  /** Stops listening to other pages and forgets what was decrypted. */
  close(): void {
    this.#opened.close();
  }
}
