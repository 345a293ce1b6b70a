import type { Table } from './table';

/** Points to a record of either table. */
export interface RecordRef {
  table: Table;
  id: string;
}

/** Returns `table/id`, which identifies a record among those of both tables. */
export function recordKey({ table, id }: RecordRef): string {
  return `${table}/${id}`;
}
