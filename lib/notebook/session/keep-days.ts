import { lineageOf } from '../records/lineage';
import { RECORDS } from '../records/table';
import type { WritePlan } from '../storage/encrypted-store';

/**
 * Returns the plan to write records as they were read, so that the days which an upgrade told stay what they are on a
 * journey. Nobody changed them, so they stay the versions that they were.
 * @param idsNow returns the ids that are to be written by the time of the write
 */
export const keepDays =
  (idsNow: () => readonly string[]): WritePlan =>
  async (read) =>
    Promise.all(
      Array.from((await read(RECORDS, idsNow())).values(), async (stored) => ({
        id: stored.id,
        content: stored.content,
        lineage: await lineageOf(stored),
      })),
    );
