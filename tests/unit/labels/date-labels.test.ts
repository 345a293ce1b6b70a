import { afterEach, expect, it, vi } from 'vitest';
import { dayText, marksWithinDay, runDateNames } from '@/lib/labels/date-labels';

const begunInBerlin = (startedOn: '2026-03-03' | '2026-03-04', clock: string) => ({
  startedOn,
  startedAt: Date.parse(`${startedOn}T${clock}:00+01:00`),
});
const morning = begunInBerlin('2026-03-03', '11:30');
const night = begunInBerlin('2026-03-03', '23:30');
const next = begunInBerlin('2026-03-04', '00:30');

afterEach(() => vi.unstubAllEnvs());

it('names runs by their days, and says which one it was where two share a day', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  // Noted the other way round: neither order nor place of the reader changes a name.
  const nameOf = runDateNames([night, next, morning]);
  expect([morning, night, next].map(nameOf)).toEqual([
    'March 3, 2026 (1)',
    'March 3, 2026 (2)',
    'March 4, 2026',
  ]);
});

it('tells them apart by the time of day where the clock still has them on that day', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const mark = marksWithinDay([morning, night, next], (time) => new Date(time).toTimeString().slice(0, 5));
  expect([morning, night, next].map(mark)).toEqual(['11:30', '23:30', undefined]);
});

it('writes a day as people do, with the year where it is another one', () => {
  expect(dayText('2026-03-03', '2026-12-31')).toBe('Tuesday, March 3');
  expect(dayText('2025-12-31', '2026-01-01')).toBe('Wednesday, December 31, 2025');
});
