import type { Content, Draft } from '../records/records';
import { Collection } from './collection';
import type { Writer } from './writer';

/** Texts that are not a record of their own yet, by the name of their field. */
export class Drafts extends Collection<ReadonlyMap<string, Draft>> {
  constructor(writer: Writer) {
    super(writer, 'desk', (memory) => memory.drafts);
  }

  /** Keeps what stands in a field, sealed like everything else; an empty text drops the draft. */
  async keep(field: string, text: string): Promise<void> {
    const draft: Draft = { kind: 'draft', field, text, updatedAt: this.writer.now() };
    await this.writer.changeOnly(isDraftOf(field), () => (text === '' ? undefined : draft));
  }

  /** Forgets the draft of a field, once its text lives in a record of its own. */
  async drop(field: string): Promise<void> {
    await this.writer.changeOnly(isDraftOf(field), () => undefined);
  }
}

const isDraftOf =
  (field: string) =>
  (content: Content): content is Draft =>
    content.kind === 'draft' && content.field === field;
