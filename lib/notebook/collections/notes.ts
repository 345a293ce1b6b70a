import type { Note, Stored } from '../records/records';
import { RECORDS } from '../records/table';
import type { CollectionContext } from './collection';
import { TrashCollection } from './trash-collection';

/** The parts of a note besides its text. */
export type NoteDetails = Pick<Note, 'title' | 'about'>;

/** Keeps notes, newest first. */
export class Notes extends TrashCollection<Note> {
  constructor(context: CollectionContext) {
    super(context, 'note', {
      current: ({ lists }) => lists.notes.items,
      trash: ({ lists }) => lists.trashedNotes.items,
    });
  }

  /** Adds a note. */
  async add(text: string, details: NoteDetails = {}): Promise<Stored<Note>> {
    const now = this.now();
    return this.addRecord<Note>({ kind: 'note', text, ...details, createdAt: now, updatedAt: now });
  }

  /**
   * Adds a note from the inbox under the id it had there, so that adding it again leaves one note.
   * @param at when it came to the inbox, in milliseconds since 1970
   */
  async addOnce(id: string, text: string, at: number): Promise<void> {
    await this.session.commit(async (read) => {
      if ((await read(RECORDS, [id])).has(id)) return [];
      return [{ id, content: { kind: 'note', text, createdAt: at, updatedAt: at } }];
    });
  }

  /**
   * Rewrites the text of a note as it is stored now, whichever page wrote it last.
   * @param next returns the new text; `undefined` leaves the note as it is
   * @returns whether the note exists and `next` gave a text for it
   */
  async amend(id: string, next: (note: Note) => string | undefined): Promise<boolean> {
    let found = false;
    await this.changeRecord<Note>('note', id, ({ content }) => {
      const text = next(content);
      found = text !== undefined;
      const same = text === undefined || text === content.text;
      return same ? undefined : { ...content, text, updatedAt: this.now() };
    });
    return found;
  }

  /**
   * Saves an edited note. If another page changed the note since `base` was read, both versions stay: the edit becomes
   * a note of its own.
   * @param details the parts that changed; `undefined` removes a part
   * @returns the note that now holds the text, with its new revision
   */
  async edit(
    base: Pick<Stored<Note>, 'id' | 'revision'>,
    text: string,
    details: NoteDetails = {},
  ): Promise<Stored<Note>> {
    const edited = await this.changeRecord<Note>('note', base.id, (stored) =>
      stored.revision === base.revision
        ? { ...stored.content, text, ...details, updatedAt: this.now() }
        : undefined,
    );
    return edited ?? this.add(text, details);
  }
}
