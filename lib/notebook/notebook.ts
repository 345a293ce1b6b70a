import type { Answer } from '@/content/vocabulary';
import { Vault } from '@/lib/vault/vault';
import { compareBackup, type Comparison } from './backup/compare-backup';
import type { Change } from './ledger';
import { Live } from './live.svelte';
import type { NotebookState } from './notebook-state';
import { OpenedNotebook } from './opened-notebook';
import type {
  Answered,
  Attempt,
  Content,
  Draft,
  Note,
  OwnOpener,
  Profile,
  Reflection,
  Stored,
} from './records';
import { tableOf, type Table } from './row';
import { ofKind } from './memory';
import { vaultCopy } from './vault-copy';

/** What the notebook needs from the world, so that tests can hold it still. */
export interface World {
  now(): number;
  newId(): string;
  vault: Vault;
}

/** How long a note stays in the bin: 30 days, in milliseconds. */
const BIN_KEEPS = 30 * 24 * 60 * 60 * 1000;

/**
 * Everything private a person keeps: notes, reflections, attempts, own openers, favourites, profile, drafts.
 * Reads are live in every open page; every write resolves only when every store in use has it, and rejects otherwise,
 * so a view may say "saved" exactly when the promise resolves. All writes reject with `VaultLocked` while locked.
 */
export class Notebook {
  readonly #world: World;
  readonly #opened: OpenedNotebook;
  #tidied = false;

  readonly state: Live<NotebookState>;
  /** How often everything was deleted since this page opened, by whichever page. */
  readonly erasures: Live<number>;
  /** Newest first, without the bin. */
  readonly notes: Live<Stored<Note>[]>;
  /** Binned notes, last deleted first. */
  readonly bin: Live<Stored<Note>[]>;
  /** Newest first. */
  readonly reflections: Live<Stored<Reflection>[]>;
  /** Newest first. */
  readonly attempts: Live<Stored<Attempt>[]>;
  /** Newest first. */
  readonly ownOpeners: Live<Stored<OwnOpener>[]>;
  readonly favourites: Live<ReadonlySet<string>>;
  readonly profile: Live<Profile>;
  /** By the name of the field. */
  readonly drafts: Live<ReadonlyMap<string, Draft>>;

  constructor(world: Partial<World> = {}) {
    this.#world = {
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      vault: world.vault ?? new Vault(vaultCopy),
      ...world,
    };
    const opened = new OpenedNotebook(this.#world.vault, () => this.#world.newId());
    this.#opened = opened;
    const { memory, bell } = opened;
    const live = <T>(table: Table, read: () => T) => {
      const wanted = () => {
        opened.want(table);
        if (table === 'records' && memory.has(table)) this.#tidy();
        return memory.has(table) ? read() : undefined;
      };
      return new Live(bell, wanted, () => opened.error);
    };
    this.state = new Live(bell, () => opened.state);
    this.erasures = new Live(bell, () => opened.erasures);
    this.notes = live('records', () => memory.notes);
    this.bin = live('records', () => memory.bin);
    this.reflections = live('records', () => memory.reflections);
    this.attempts = live('records', () => memory.attempts);
    this.ownOpeners = live('desk', () => memory.ownOpeners);
    this.favourites = live('desk', () => memory.favourites);
    this.profile = live('desk', () => memory.profile ?? { kind: 'profile', updatedAt: 0 });
    this.drafts = live('desk', () => memory.drafts);
  }

  /** Who holds the key: unlock, lock, passphrase, recovery code. The notebook follows it by itself. */
  get vault(): Vault {
    return this.#world.vault;
  }

  /** Keeps a new note and returns it. */
  async addNote(text: string): Promise<Stored<Note>> {
    const now = this.#world.now();
    return this.#add<Note>({ kind: 'note', text, createdAt: now, updatedAt: now });
  }

  /**
   * Keeps an edited note.
   * If another page changed it since `base` was read, both versions stay: the edit becomes a note of its own.
   * @returns the note that now holds the text, with its new revision
   */
  async editNote(base: Pick<Stored<Note>, 'id' | 'revision'>, text: string): Promise<Stored<Note>> {
    const edited = await this.#change<Note>('note', base.id, (stored) =>
      stored.revision === base.revision
        ? { ...stored.content, text, updatedAt: this.#world.now() }
        : undefined,
    );
    return edited ?? this.addNote(text);
  }

  /** Puts a note into the bin; `restoreNote` takes it out again. */
  async binNote(id: string): Promise<void> {
    await this.#change<Note>('note', id, ({ content }) => ({ ...content, binnedAt: this.#world.now() }));
  }

  async restoreNote(id: string): Promise<void> {
    await this.#change<Note>('note', id, ({ content }) => ({ ...content, binnedAt: undefined }));
  }

  /** Deletes for good what has been in the bin for 30 days, or all of the bin. @returns how many notes went */
  async emptyBin(which: 'old' | 'all' = 'old'): Promise<number> {
    const memory = await this.#opened.loaded('records');
    const before = this.#world.now() - BIN_KEEPS;
    const due = memory.bin.filter(
      ({ content }) => which === 'all' || (content.binnedAt ?? Infinity) <= before,
    );
    if (due.length === 0) return 0;
    const { gone } = await this.#opened.commit(async (read) => {
      const now = await read(
        'records',
        due.map(({ id }) => id),
      );
      // Another page may have taken a note out of the bin meanwhile.
      return ofKind(now.values(), 'note')
        .filter(({ content }) => content.binnedAt !== undefined)
        .map(({ id }) => ({ id, table: 'records' as const }));
    });
    return gone.length;
  }

  /** Begins a sitting with a checklist. */
  async beginReflection(checklistId: string): Promise<Stored<Reflection>> {
    const now = this.#world.now();
    return this.#add<Reflection>({
      kind: 'reflection',
      checklistId,
      startedAt: now,
      updatedAt: now,
      answers: {},
    });
  }

  /**
   * Keeps what was answered to one question, leaving the others of the sitting as they are,
   * so that two pages can answer different questions at the same time.
   * @param given the parts that changed; `undefined` takes a part back
   */
  async answer(reflectionId: string, questionId: string, given: Partial<Answered>): Promise<void> {
    await this.#change<Reflection>('reflection', reflectionId, ({ content }) => ({
      ...content,
      updatedAt: this.#world.now(),
      answers: {
        ...content.answers,
        [questionId]: withoutEmpty({ ...content.answers[questionId], ...given }),
      },
    }));
  }

  /** Keeps what was said and, as it becomes known, what came back. */
  async addAttempt(
    attempt: Pick<Attempt, 'words' | 'openerId' | 'reply' | 'line'>,
  ): Promise<Stored<Attempt>> {
    const now = this.#world.now();
    return this.#add<Attempt>({ kind: 'attempt', ...attempt, triedAt: now, updatedAt: now });
  }

  async changeAttempt(id: string, given: Partial<Pick<Attempt, 'reply' | 'line'>>): Promise<void> {
    await this.#change<Attempt>('attempt', id, ({ content }) => ({
      ...content,
      ...given,
      updatedAt: this.#world.now(),
    }));
  }

  async removeAttempt(id: string): Promise<void> {
    await this.#remove('records', id);
  }

  /** Keeps an opener the person wrote. */
  async addOpener(opener: Pick<OwnOpener, 'text' | 'stage'>): Promise<Stored<OwnOpener>> {
    const now = this.#world.now();
    return this.#add<OwnOpener>({ kind: 'opener', ...opener, createdAt: now, updatedAt: now });
  }

  async changeOpener(id: string, given: Partial<Pick<OwnOpener, 'text' | 'stage'>>): Promise<void> {
    await this.#change<OwnOpener>('opener', id, ({ content }) => ({
      ...content,
      ...given,
      updatedAt: this.#world.now(),
    }));
  }

  async removeOpener(id: string): Promise<void> {
    await this.#remove('desk', id);
  }

  /** Stars an opener, or takes the star away. */
  async setFavourite(openerId: string, favourite: boolean): Promise<void> {
    await this.#changeOnly(isFavourites, (content) => {
      const ids = new Set(content?.openerIds);
      if (favourite) ids.add(openerId);
      else ids.delete(openerId);
      return { kind: 'favourites', openerIds: [...ids] };
    });
  }

  /** Keeps what the two call things; an empty text takes one back. */
  async setProfile(given: Partial<Pick<Profile, 'partnerName' | 'therapyWord'>>): Promise<void> {
    await this.#changeOnly(isProfile, (content) => {
      const filled = Object.entries({ ...content, ...given }).filter(
        ([, value]) => value !== '' && value !== undefined,
      );
      return {
        ...(Object.fromEntries(filled) as Partial<Profile>),
        kind: 'profile',
        updatedAt: this.#world.now(),
      };
    });
  }

  /** Keeps what stands in a field, sealed like everything else; an empty text drops the draft. */
  async keepDraft(field: string, text: string): Promise<void> {
    const draft: Draft = { kind: 'draft', field, text, updatedAt: this.#world.now() };
    await this.#changeOnly(isDraftOf(field), () => (text === '' ? undefined : draft));
  }

  /** Forgets the draft of a field, once its text lives in a record of its own. */
  async dropDraft(field: string): Promise<void> {
    await this.#changeOnly(isDraftOf(field), () => undefined);
  }

  /**
   * Sets the first passphrase, or leaves nothing on disk that opens the notes: a new key, and everything copied under
   * it. Afterwards the notebook stays unlocked on this computer until it is locked.
   * @throws NotSaved, and the signal's reason when cancelled; the notebook is then as it was
   */
  async setMode(...given: Parameters<OpenedNotebook['move']>): Promise<void> {
    await this.#opened.move(...given);
  }

  /** Deletes every note, key, draft and setting. It cannot be undone. */
  async deleteEverything(): Promise<void> {
    await this.#opened.erase();
  }

  /** See `OpenedNotebook.setAside`. */
  setAside(text: string): Promise<() => Promise<string>> {
    return this.#opened.setAside(text);
  }

  /** Every record, for a backup. @throws VaultLocked */
  async everything(): Promise<Stored[]> {
    await this.#opened.loaded('desk');
    const memory = await this.#opened.loaded('records');
    return [...memory.all('desk'), ...memory.all('records')];
  }

  /** What taking in a backup would do, for the person to see first. @throws VaultLocked */
  async compare(incoming: readonly Stored[]): Promise<Comparison> {
    return compareBackup(await this.everything(), incoming);
  }

  /**
   * Takes a checked backup in, in one step: all of it, or nothing. Compared once more with what is stored by then,
   * since other pages go on writing.
   * @returns what was done
   * @throws VaultLocked, NotSaved
   */
  async takeIn(incoming: readonly Stored[]): Promise<Comparison> {
    let done: Comparison | undefined;
    await this.#opened.commit(async (read) => {
      const here = [...(await read('desk')).values(), ...(await read('records')).values()];
      done = await compareBackup(here, incoming);
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

  /** Once a page: the bin is emptied when somebody looks at the notes. Failing to is no reason to disturb them. */
  #tidy(): void {
    if (this.#tidied) return;
    this.#tidied = true;
    void this.emptyBin().catch(() => undefined);
  }

  async #add<C extends Content>(content: C): Promise<Stored<C>> {
    const { stored } = await this.#opened.commit(async () => [{ id: this.#world.newId(), content }]);
    return stored[0] as Stored<C>;
  }

  /** Rewrites one record; `undefined`, from a missing record or from `next`, writes nothing. */
  async #change<C extends Content>(kind: C['kind'], id: string, next: (stored: Stored<C>) => C | undefined) {
    const { stored } = await this.#opened.commit(async (read) => {
      const found = (await read(tableOf(kind), [id])).get(id) as Stored<C> | undefined;
      const content = found && next(found);
      return content ? [{ id, content }] : [];
    });
    return stored[0] as Stored<C> | undefined;
  }

  async #remove(table: Table, id: string): Promise<void> {
    await this.#opened.commit(async () => [{ id, table }]);
  }

  /** Rewrites the only record of its kind, whichever page made it; `next` giving nothing deletes it. */
  async #changeOnly<C extends Content>(
    is: (content: Content) => content is C,
    next: (content: C | undefined) => C | undefined,
  ): Promise<void> {
    const memory = await this.#opened.loaded('desk');
    const known = [...memory.all('desk')].find(({ content }) => is(content));
    await this.#opened.commit(async (read): Promise<Change[]> => {
      // What this page knows is usually right and quick to check; otherwise the whole small table is read.
      const near = known && (await read('desk', [known.id])).get(known.id);
      const found = near ?? [...(await read('desk')).values()].find(({ content }) => is(content));
      const content = next(found?.content as C | undefined);
      if (content) return [{ id: found?.id ?? this.#world.newId(), content }];
      return found ? [{ id: found.id, table: 'desk' }] : [];
    });
  }
}

const isFavourites = (content: Content) => content.kind === 'favourites';
const isProfile = (content: Content) => content.kind === 'profile';
const isDraftOf =
  (field: string) =>
  (content: Content): content is Draft =>
    content.kind === 'draft' && content.field === field;

function withoutEmpty({ answer, line }: { answer?: Answer; line?: string }): Answered {
  return { ...(answer && { answer }), ...(line && { line }) };
}
