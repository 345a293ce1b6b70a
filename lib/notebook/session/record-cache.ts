import { OrderedList } from './ordered-list';
import type {
  Attempt,
  Content,
  Draft,
  Note,
  OwnOpener,
  Profile,
  Reflection,
  Stored,
} from '../records/records';
import { tableOf, type Table } from '../storage/sealed-row';

/** What was written and deleted at once. */
interface Changes {
  stored: readonly Stored[];
  gone: readonly { table: Table; id: string }[];
}

/** The decrypted notebook of one page, kept in order as single records change. Dropped whole at lock. */
export class RecordCache {
  readonly #desk = new Map<string, Stored>();
  readonly #records = new Map<string, Stored>();
  readonly #loaded = new Set<Table>();
  /** The tables that are being read, with what changed since that began. */
  readonly #reading = new Map<Table, Changes[]>();
  readonly #lists = {
    notes: new OrderedList<Note>(({ binnedAt, updatedAt }) =>
      binnedAt === undefined ? updatedAt : undefined,
    ),
    bin: new OrderedList<Note>(({ binnedAt }) => binnedAt),
    reflections: new OrderedList<Reflection>(({ binnedAt, updatedAt }) =>
      binnedAt === undefined ? updatedAt : undefined,
    ),
    reflectionBin: new OrderedList<Reflection>(({ binnedAt }) => binnedAt),
    attempts: new OrderedList<Attempt>(({ binnedAt, triedAt }) =>
      binnedAt === undefined ? triedAt : undefined,
    ),
    attemptBin: new OrderedList<Attempt>(({ binnedAt }) => binnedAt),
    openers: new OrderedList<OwnOpener>(({ createdAt }) => createdAt),
  };
  #favourites: ReadonlySet<string> = new Set();
  #ticks: ReadonlySet<string> = new Set();
  #drafts: ReadonlyMap<string, Draft> = new Map();
  #profile: Profile | undefined;

  has(table: Table): boolean {
    return this.#loaded.has(table);
  }

  /** Whether changes of this table are of any use here: it is loaded, or being read. */
  follows(table: Table): boolean {
    return this.has(table) || this.#reading.has(table);
  }

  /**
   * A table is about to be read from the stores, which takes a while: what changes until it is filled goes on top.
   * @returns whether it still is to be filled so, or everything has to be read again
   */
  beginReading(table: Table): () => boolean {
    const meanwhile: Changes[] = [];
    this.#reading.set(table, meanwhile);
    return () => this.#reading.get(table) === meanwhile;
  }

  get notes() {
    return this.#lists.notes.items as Stored<Note>[];
  }
  get bin() {
    return this.#lists.bin.items as Stored<Note>[];
  }
  get reflections() {
    return this.#lists.reflections.items as Stored<Reflection>[];
  }
  get reflectionBin() {
    return this.#lists.reflectionBin.items as Stored<Reflection>[];
  }
  get attempts() {
    return this.#lists.attempts.items as Stored<Attempt>[];
  }
  get attemptBin() {
    return this.#lists.attemptBin.items as Stored<Attempt>[];
  }
  get ownOpeners() {
    return this.#lists.openers.items as Stored<OwnOpener>[];
  }
  get favourites() {
    return this.#favourites;
  }
  get ticks() {
    return this.#ticks;
  }
  get drafts() {
    return this.#drafts;
  }
  get profile() {
    return this.#profile;
  }

  /** Every record of a table that is loaded. */
  all(table: Table): IterableIterator<Stored> {
    return this.#mapOf(table).values();
  }

  /** Takes a whole table. */
  fill(table: Table, all: readonly Stored[]): void {
    const map = this.#mapOf(table);
    map.clear();
    for (const stored of all) map.set(stored.id, stored);
    this.#loaded.add(table);
    if (table === 'desk') {
      this.#lists.openers.fill(ofKind(all, 'opener'));
      this.#lookAtDesk();
    } else {
      for (const list of [this.#lists.notes, this.#lists.bin]) list.fill(ofKind(all, 'note'));
      for (const list of [this.#lists.reflections, this.#lists.reflectionBin])
        list.fill(ofKind(all, 'reflection'));
      for (const list of [this.#lists.attempts, this.#lists.attemptBin]) list.fill(ofKind(all, 'attempt'));
    }
    const meanwhile = this.#reading.get(table) ?? [];
    this.#reading.delete(table);
    const mine = (one: { table: Table }) => one.table === table;
    for (const { stored, gone } of meanwhile) {
      const here = stored.filter(({ content }) => tableOf(content.kind) === table);
      this.apply(here, gone.filter(mine));
    }
  }

  /** Takes single changes; older ones than those already here, and tables nobody asked for, are left out. */
  apply(stored: readonly Stored[], gone: readonly { table: Table; id: string }[]): void {
    for (const meanwhile of this.#reading.values()) meanwhile.push({ stored, gone });
    let desk = false;
    for (const record of stored) {
      const table = tableOf(record.content.kind);
      const map = this.#mapOf(table);
      if (!this.has(table) || (map.get(record.id)?.revision ?? 0) > record.revision) continue;
      map.set(record.id, record);
      this.#place(record);
      desk ||= table === 'desk';
    }
    for (const { table, id } of gone) {
      if (!this.#mapOf(table).delete(id)) continue;
      for (const list of Object.values(this.#lists)) list.remove(id);
      desk ||= table === 'desk';
    }
    if (desk) this.#lookAtDesk();
  }

  drop(): void {
    this.#reading.clear();
    for (const table of ['desk', 'records'] as const) this.fill(table, []);
    this.#loaded.clear();
  }

  #place({ id, revision, content }: Stored): void {
    if (content.kind === 'note') {
      this.#lists.notes.put({ id, revision, content });
      this.#lists.bin.put({ id, revision, content });
    } else if (content.kind === 'reflection') {
      this.#lists.reflections.put({ id, revision, content });
      this.#lists.reflectionBin.put({ id, revision, content });
    } else if (content.kind === 'attempt') {
      this.#lists.attempts.put({ id, revision, content });
      this.#lists.attemptBin.put({ id, revision, content });
    } else if (content.kind === 'opener') this.#lists.openers.put({ id, revision, content });
  }

  /** The small things of which there is one. */
  #lookAtDesk(): void {
    const desk = [...this.#desk.values()];
    this.#favourites = new Set(ofKind(desk, 'favourites').flatMap(({ content }) => content.openerIds));
    this.#ticks = new Set(ofKind(desk, 'ticks').flatMap(({ content }) => content.triedIds));
    this.#drafts = new Map(ofKind(desk, 'draft').map(({ content }) => [content.field, content]));
    this.#profile = ofKind(desk, 'profile')[0]?.content;
  }

  #mapOf(table: Table): Map<string, Stored> {
    return table === 'desk' ? this.#desk : this.#records;
  }
}

/** The records of one kind. */
export function ofKind<K extends Content['kind']>(all: Iterable<Stored>, kind: K) {
  return [...all].filter(
    (stored): stored is Stored<Extract<Content, { kind: K }>> => stored.content.kind === kind,
  );
}
