import { TrashCollection } from './trash-collection';
import type { Note, Stored } from '../records/records';
import type { Writer } from './writer';

/** What a note has beyond its text. */
export type NoteMore = Pick<Note, 'title' | 'about'>;

/** Notes, newest first, without those in the bin. */
export class Notes extends TrashCollection<Note> {
  constructor(writer: Writer) {
    super(
      writer,
      'note',
      (memory) => memory.notes,
      (memory) => memory.bin,
    );
  }

  /** Keeps a new note and returns it. */
  async add(text: string, more: NoteMore = {}): Promise<Stored<Note>> {
    const now = this.writer.now();
    return this.writer.add<Note>({ kind: 'note', text, ...more, createdAt: now, updatedAt: now });
  }

  /**
   * Keeps a text that was left for the notebook elsewhere, under the id it had there: done again, it is still one note.
   * @param at when it was left, in milliseconds since 1970
   */
  async addOnce(id: string, text: string, at: number): Promise<void> {
    await this.writer.opened.commit(async (read) => {
      if ((await read('records', [id])).has(id)) return [];
      return [{ id, content: { kind: 'note', text, createdAt: at, updatedAt: at } }];
    });
  }

  /**
   * Rewrites the text of a note as it is stored now, whichever page wrote it last.
   * @param next the new text; `undefined` leaves the note as it is
   * @returns whether there is such a note and `next` gave a text for it
   */
  async amend(id: string, next: (note: Note) => string | undefined): Promise<boolean> {
    let found = false;
    await this.writer.change<Note>('note', id, ({ content }) => {
      const text = next(content);
      found = text !== undefined;
      const same = text === undefined || text === content.text;
      return same ? undefined : { ...content, text, updatedAt: this.writer.now() };
    });
    return found;
  }

  /**
   * Keeps an edited note.
   * If another page changed it since `base` was read, both versions stay: the edit becomes a note of its own.
   * @param more the parts that changed; `undefined` takes a part away
   * @returns the note that now holds the text, with its new revision
   */
  async edit(
    base: Pick<Stored<Note>, 'id' | 'revision'>,
    text: string,
    more: NoteMore = {},
  ): Promise<Stored<Note>> {
    const edited = await this.writer.change<Note>('note', base.id, (stored) =>
      stored.revision === base.revision
        ? { ...stored.content, text, ...more, updatedAt: this.writer.now() }
        : undefined,
    );
    return edited ?? this.add(text, more);
  }
}
