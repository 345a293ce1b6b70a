import { Vault } from '@/lib/vault/vault';
import { compareBackup, type Comparison } from './backup/compare-backup';
import { Attempts } from './collections/attempts';
import type { ClockAndIds } from './collections/collection';
import { CoupleProfile } from './collections/couple-profile';
import { Drafts } from './collections/drafts';
import { FavouriteOpeners } from './collections/favourite-openers';
import { GuideTicks } from './collections/guide-ticks';
import { Notes } from './collections/notes';
import { OwnOpeners } from './collections/own-openers';
import { Reflections } from './collections/reflections';
import type { Stored } from './records/records';
import { RECORDS, SINGLETONS } from './records/table';
import { NotebookSearch } from './search/notebook-search';
import { NotebookSession } from './session/notebook-session';
import type { NotebookState } from './session/notebook-state';
import { Readable } from './session/readable.svelte';
import type { TaskOptions } from './session/task-options';
import { lazyStorageForVault } from './storage/lazy-storage-for-vault';

/** The environment of the notebook: the vault, the clock and the source of ids. */
interface NotebookEnvironment extends ClockAndIds {
  vault: Vault;
  /** Resolves when the notebook may open, as once its page was drawn; at once by default. */
  opening: Promise<void>;
}

/**
 * Holds everything private that a person writes. Reads are live in every open page. A write resolves only when every
 * store in use has it, and rejects otherwise, so a view may say "saved" exactly when the promise resolves. While the
 * notebook is locked, all writes reject with VaultError 'locked'.
 */
export class Notebook {
  readonly #session: NotebookSession;
  readonly #now: () => number;

  readonly state: Readable<NotebookState>;
  /** Counts how often everything was deleted since this page opened, by any page. */
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

  constructor(environment: Partial<NotebookEnvironment> = {}) {
    const now = environment.now ?? (() => Date.now());
    const newId = environment.newId ?? (() => crypto.randomUUID());
    const session = new NotebookSession(
      environment.vault ?? new Vault(lazyStorageForVault),
      newId,
      environment.opening,
    );
    const context = { session, now, newId };
    this.#session = session;
    this.#now = now;
    this.state = new Readable(session.emitter, () => session.state);
    this.erasures = new Readable(session.emitter, () => session.erasure.count);
    this.notes = new Notes(context);
    this.reflections = new Reflections(context);
    this.attempts = new Attempts(context);
    this.ownOpeners = new OwnOpeners(context);
    this.favourites = new FavouriteOpeners(context);
    this.ticks = new GuideTicks(context);
    this.profile = new CoupleProfile(context);
    this.drafts = new Drafts(context);
    this.search = new NotebookSearch(session);
  }

  /** The holder of the data key: unlock, lock, passphrase, recovery code. The notebook follows it by itself. */
  get vault(): Vault {
    return this.#session.vault;
  }

  /**
   * Sets the first passphrase, or the session-only mode: makes a new key and copies everything under it, so that
   * nothing on disk opens the notes. Afterwards the notebook stays unlocked on this computer until it is locked.
   * @throws NotebookError 'not-saved' or 'not-all-open', and the signal's reason when cancelled; the notebook is then as
   * it was
   */
  async setMode(...given: Parameters<NotebookSession['rotateKey']>): Promise<void> {
    await this.#session.rotateKey(...given);
  }

  /** Whether it was this page that deleted everything. */
  get erasedHere(): boolean {
    return this.#session.erasure.byThisPage;
  }

  /** Deletes every note, key, draft and setting. It cannot be undone. */
  async deleteEverything(): Promise<void> {
    await this.#session.erasure.eraseEverything();
  }

  /** Notes that the person was told of the loss of what they had written. */
  async acknowledgeLoss(): Promise<void> {
    await this.#session.acknowledgeLoss();
  }

  /** Seals a draft for the memory of this page; see `NotebookSession.sealDraft`. @throws VaultError 'locked' */
  sealDraft(text: string): Promise<() => Promise<string>> {
    return this.#session.sealDraft(text);
  }

  /** Returns every record, for a backup. @throws VaultError 'locked' */
  async everything(): Promise<Stored[]> {
    await this.#session.ensureLoaded(SINGLETONS);
    const cache = await this.#session.ensureLoaded(RECORDS);
    return [...cache.all(SINGLETONS), ...cache.all(RECORDS)];
  }

  /**
   * Returns what importing a backup would change, for the person to see first.
   * @throws VaultError 'locked', and the signal's reason when cancelled
   */
  async compare(incoming: readonly Stored[], options?: TaskOptions): Promise<Comparison> {
    return compareBackup(await this.everything(), incoming, await this.#session.textHasher(), {
      ...options,
      now: this.#now(),
    });
  }

  /**
   * Imports a checked backup, all or nothing. It is compared once more with what is stored by then, since other pages
   * go on writing.
   * @param options the signal cancels until `begun` is called; `bringBack` takes out of the bin what the backup has
   * @returns what was changed
   * @throws VaultError 'locked', NotebookError 'not-saved', and the signal's reason when cancelled
   */
  async importBackup(
    incoming: readonly Stored[],
    { begun, bringBack, ...options }: TaskOptions & { begun?: () => void; bringBack?: boolean } = {},
  ): Promise<Comparison> {
    let done: Comparison | undefined;
    const hashText = await this.#session.textHasher();
    await this.#session.commit(async (read) => {
      const here = [...(await read(SINGLETONS)).values(), ...(await read(RECORDS)).values()];
      done = await compareBackup(here, incoming, hashText, { ...options, now: this.#now() });
      options.signal?.throwIfAborted();
      begun?.();
      return [...done.fresh, ...done.differs, ...(bringBack ? done.inBin : [])];
    });
    return done!;
  }

  /** Resolves when this page follows what the vault says now, and has dropped the key where it says locked. */
  async settled(): Promise<void> {
    await this.#session.syncWithVault();
  }

  /** Stops following other pages and forgets what was decrypted. */
  close(): void {
    this.#session.close();
  }
}
