import type { Content, Draft } from '../records/records';
import { SINGLETONS } from '../records/table';
import { Collection, type CollectionContext } from './collection';

/** Keeps the texts of fields that are no records of their own yet, by the name of the field. */
export class Drafts extends Collection<ReadonlyMap<string, Draft>> {
  constructor(context: CollectionContext) {
    super(context, SINGLETONS, ({ singletons }) => singletons.drafts);
  }

  /** Saves the text of a field, sealed like everything else; an empty text discards the draft. */
  async save(field: string, text: string): Promise<void> {
    const draft: Draft = { kind: 'draft', field, text, updatedAt: this.now() };
    await this.changeSingleton(isDraftOf(field), () => (text === '' ? undefined : draft));
  }

  /** Discards the draft of a field, once its text is in a record of its own. */
  async discard(field: string): Promise<void> {
    await this.changeSingleton(isDraftOf(field), () => undefined);
  }
}

const isDraftOf =
  (field: string) =>
  (content: Content): content is Draft =>
    content.kind === 'draft' && content.field === field;
