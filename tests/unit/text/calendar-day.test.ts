import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, calendarDay, isCalendarDay, timeWithin } from '@/lib/text/calendar-day';
import { compareDays } from '@/lib/text/day-order';

const MOMENT = Date.parse('2026-03-03T23:30:00+01:00');
const HOUR = 60 * 60 * 1000;
const inZone = (zone: string) => vi.stubEnv('TZ', zone);

afterEach(() => vi.unstubAllEnvs());

describe('a day of the calendar', () => {
  it.each([
    ['Europe/Berlin', '2026-03-03'],
    ['America/Los_Angeles', '2026-03-03'],
    ['Pacific/Auckland', '2026-03-04'],
  ])('is the one that the calendar shows in %s', (zone, day) => {
    inZone(zone);
    expect(calendarDay(MOMENT)).toBe(day);
  });

  it('has four digits of a year at any time that a Date can hold', () => {
    expect(calendarDay(8.64e15)).toBe('9999-12-31');
    expect(addDays('9999-12-30', 30)).toBe('9999-12-31');
  });

  it('counts over months, leap days and changes of the clocks', () => {
    for (const zone of ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia']) {
      inZone(zone);
      expect(addDays('2026-03-28', 3)).toBe('2026-03-31');
      expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
      // The 30th of December 2011 was left out in Apia; the calendar on the wall counted it all the same.
      expect(addDays('2011-12-29', 2)).toBe('2011-12-31');
      expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    }
  });

  it('is told from what only looks like one', () => {
    expect(['2026-02-28', '0050-01-01', '9999-12-31'].every(isCalendarDay)).toBe(true);
    const others = ['2026-02-30', '2026-13-01', '2026-1-1', '02026-01-01', '2026-01-01T00:00', '', 'soon'];
    expect(others.filter(isCalendarDay)).toEqual([]);
  });
});

it('orders by the day, and on one day by the time', () => {
  const [first, second, nextDay] = [
    ['2026-03-03', 5],
    ['2026-03-03', 6],
    ['2026-03-04', 1],
  ] as const;
  expect([nextDay, second, first].toSorted(compareDays)).toEqual([first, second, nextDay]);
});

it('finds the time within a day that is nearest to another', () => {
  inZone('Europe/Berlin');
  expect(timeWithin('2026-03-03', MOMENT)).toBe(MOMENT);
  expect(timeWithin('2026-03-02', MOMENT)).toBe(MOMENT - 23.5 * HOUR - 1);
  expect(timeWithin('2026-03-04', MOMENT)).toBe(MOMENT + 0.5 * HOUR);
});
