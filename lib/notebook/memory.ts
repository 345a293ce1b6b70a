import { OrderedList } from './ordered-list';
import type { Attempt, Content, Draft, Note, OwnOpener, Profile, Reflection, Stored } from './records';
import { tableOf, type Table } from './row';

/** The decrypted notebook of one page, kept in order as single records change. Dropped whole at lock. */
export class Memory {
  readonly #desk = new Map<string, Stored>();
  readonly #records = new Map<string, Stored>();
  readonly #loaded = new Set<Table>();
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
  }

  /** Takes single changes; older ones than those already here, and tables nobody asked for, are left out. */
  apply(stored: readonly Stored[], gone: readonly { table: Table; id: string }[]): void {
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
