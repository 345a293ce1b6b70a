import type { CalendarDay } from '@/lib/text/calendar-day';
import type { Stored } from '@/lib/notebook/records/records';
import { oneOfEveryKind } from '../one-of-every-kind';

/** Days that the times of the samples are on in no time zone, so that nothing but the file can have told them. */
const DAYS: Record<string, Record<string, CalendarDay>> = {
  reflection: { startedOn: '2025-12-24' },
  attempt: { triedOn: '2025-12-24', repliedOn: '2025-12-26' },
};

/**
 * Returns the records in the sample of a version, as today's: lineages came with version 2, days with version 3. Before
 * that, days are what an upgrade makes of their times here.
 */
export function expectedOf(version: number): Stored[] {
  return oneOfEveryKind.map((stored, at): Stored => {
    const content = { ...stored.content, ...(version >= 3 && DAYS[stored.content.kind]) };
    const lineage = ['0123456789abcdef:2', 'fedcba9876543210:1'];
    return { ...stored, content, ...(version >= 2 && at === 0 && { lineage }) };
  });
}
