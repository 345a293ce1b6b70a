import type { Answer } from '@/content/vocabulary';
import { NotebookDatabase } from './database';
import { Live } from './live.svelte';
import type { Answered, Content, Favourites, Note, Reflection, Stored } from './records';

/** What the notebook needs from the world, so that tests can hold it still. */
interface World {
  now(): number;
  newId(): string;
}

const THE_WORLD: World = { now: () => Date.now(), newId: () => crypto.randomUUID() };

/**
 * Everything private a person keeps: notes, reflections, favourites.
 * Reads are live in every open page; every write resolves only when it is on disk, and rejects otherwise,
 * so a view may say "saved" exactly when the promise resolves.
 */
export class Notebook {
  readonly #database: NotebookDatabase;
  readonly #world: World;

  /** Newest first, without the bin. */
  readonly notes: Live<Stored<Note>[]>;
  /** Newest first. */
  readonly reflections: Live<Stored<Reflection>[]>;
  readonly favourites: Live<ReadonlySet<string>>;

  constructor(database = new NotebookDatabase(), world = THE_WORLD) {
    this.#database = database;
    this.#world = world;
    this.notes = new Live(async () =>
      (await this.#all('note'))
        .filter(({ content }) => content.binnedAt === undefined)
        .toSorted((a, b) => b.content.updatedAt - a.content.updatedAt),
    );
    this.reflections = new Live(async () =>
      (await this.#all('reflection')).toSorted((a, b) => b.content.updatedAt - a.content.updatedAt),
    );
    this.favourites = new Live(async () => starred(await this.#all('favourites')));
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
    const edited = await this.#change<Note>(base.id, (stored) =>
      stored.revision === base.revision
        ? { ...stored.content, text, updatedAt: this.#world.now() }
        : undefined,
    );
    return edited ?? this.addNote(text);
  }

  /** Puts a note into the bin; `restoreNote` takes it out again. */
  async binNote(id: string): Promise<void> {
    await this.#change<Note>(id, ({ content }) => ({ ...content, binnedAt: this.#world.now() }));
  }

  async restoreNote(id: string): Promise<void> {
    await this.#change<Note>(id, ({ content }) => ({ ...content, binnedAt: undefined }));
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
    await this.#change<Reflection>(reflectionId, ({ content }) => ({
      ...content,
      updatedAt: this.#world.now(),
      answers: {
        ...content.answers,
        [questionId]: withoutEmpty({ ...content.answers[questionId], ...given }),
      },
    }));
  }

  /** Stars an opener, or takes the star away. */
  async setFavourite(openerId: string, favourite: boolean): Promise<void> {
    const { records } = this.#database;
    await this.#database.transaction('rw', records, async () => {
      const [first, ...doubled] = await this.#all('favourites');
      const ids = new Set(starred(first ? [first, ...doubled] : []));
      if (favourite) ids.add(openerId);
      else ids.delete(openerId);
      const content: Favourites = { kind: 'favourites', openerIds: [...ids] };
      await records.put({
        id: first?.id ?? this.#world.newId(),
        revision: (first?.revision ?? 0) + 1,
        content,
      });
      await records.bulkDelete(doubled.map(({ id }) => id));
    });
  }

  async #all<Kind extends Content['kind']>(kind: Kind) {
    const records = await this.#database.records.toArray();
    return records.filter(
      (record): record is Stored<Extract<Content, { kind: Kind }>> => record.content.kind === kind,
    );
  }

  async #add<C extends Content>(content: C): Promise<Stored<C>> {
    const record = { id: this.#world.newId(), revision: 1, content };
    await this.#database.records.add(record);
    return record;
  }

  /** Rewrites one record in a single transaction; `undefined`, from a missing record or from `next`, writes nothing. */
  async #change<C extends Content>(id: string, next: (stored: Stored<C>) => C | undefined) {
    const { records } = this.#database;
    return this.#database.transaction('rw', records, async () => {
      const stored = (await records.get(id)) as Stored<C> | undefined;
      const content = stored && next(stored);
      if (!content) return undefined;
      const record: Stored<C> = { id, revision: stored.revision + 1, content };
      await records.put(record);
      return record;
    });
  }
}

function starred(records: readonly Stored<Favourites>[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ content }) => content.openerIds));
}

function withoutEmpty({ answer, line }: { answer?: Answer; line?: string }): Answered {
  return { ...(answer && { answer }), ...(line && { line }) };
}
