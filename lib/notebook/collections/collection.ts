import { Readable } from '../session/readable.svelte';
import type { RecordCache } from '../session/record-cache';
import type { Table } from '../storage/sealed-row';
import type { Writer } from './writer';

/** One kind of record: `current` is live in every page, and each kind adds what can be done with it. */
export class Collection<T> extends Readable<T> {
  protected readonly writer: Writer;

  /** @param read what this shelf shows of a table that is in memory */
  constructor(writer: Writer, table: Table, read: (memory: RecordCache) => T) {
    const { opened } = writer;
    const wanted = () => {
      opened.want(table);
      return opened.memory.has(table) ? read(opened.memory) : undefined;
    };
    super(opened.emitter, wanted, () => opened.error);
    this.writer = writer;
  }
}
