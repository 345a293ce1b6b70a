import { toHex, utf8 } from '@/lib/vault/crypto/bytes';
import { sortedJson } from '@/lib/text/sorted-json';
import { withoutDays } from './without-days';

/**
 * Lists who wrote a record and how often, last writer first, as `<writer>:<count>`: a version vector. A version was
 * written over another exactly where it counts at least as many writes of every writer, on whichever computer; the
 * revision alone cannot tell, since each computer counts on by itself.
 */
export type Lineage = readonly string[];

/** Limits the writers that are kept of a record. Where one was dropped, versions count as unrelated and both stay. */
export const MAX_WRITERS = 20;

/** Bytes of the name of a writer. */
const WRITER_BYTES = 8;

/** A version of a record, as far as its lineage goes. */
interface Versioned {
  id: string;
  content: object;
  lineage?: Lineage;
}

/** Returns a name for a writer: a store as one page has opened it, which writes one version after the other. */
export function newWriter(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(WRITER_BYTES)));
}

/**
 * Returns the lineage of a record. One of before lineages were kept is its own origin, named by a hash of the version,
 * so that the same version is known again in a backup of that time.
 */
export async function lineageOf({ id, content, lineage }: Versioned): Promise<Lineage> {
  if (lineage && lineage.length > 0) return lineage;
  const hash = await crypto.subtle.digest('SHA-256', utf8(sortedJson([id, withoutDays(content)])));
  return [`${toHex(new Uint8Array(hash).subarray(0, WRITER_BYTES))}:1`];
}

/** Returns the lineage of the version that a writer writes over the one of the lineage given. */
export function written(by: string, over: Lineage): Lineage {
  const counts = countsOf(over);
  const count = (counts.get(by) ?? 0) + 1;
  counts.delete(by);
  return listed([[by, count], ...counts]);
}

/**
 * Returns the lineage of a version that knows both of two: those of the other first, since what was met last is met again
 * soonest, as where the same backup is restored twice.
 */
export function joined(one: Lineage, other: Lineage): Lineage {
  const counts = countsOf(other);
  for (const [writer, count] of countsOf(one)) counts.set(writer, Math.max(count, counts.get(writer) ?? 0));
  return listed([...counts]);
}

/** Tells how a version stands to another: unrelated where neither was written over the other. */
export function relation(one: Lineage, other: Lineage): 'same' | 'later' | 'earlier' | 'unrelated' {
  const [covers, covered] = [includes(one, other), includes(other, one)];
  if (covers) return covered ? 'same' : 'later';
  return covered ? 'earlier' : 'unrelated';
}

function includes(later: Lineage, earlier: Lineage): boolean {
  const counts = countsOf(later);
  return [...countsOf(earlier)].every(([writer, count]) => (counts.get(writer) ?? 0) >= count);
}

function countsOf(lineage: Lineage): Map<string, number> {
  return new Map(
    lineage.map((entry) => {
      const [writer = '', count] = entry.split(':');
      return [writer, Number(count)];
    }),
  );
}

function listed(counts: readonly [writer: string, count: number][]): Lineage {
  return counts.slice(0, MAX_WRITERS).map(([writer, count]) => `${writer}:${count}`);
}
