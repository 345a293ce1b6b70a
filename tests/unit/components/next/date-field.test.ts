import { describe, expect, it } from 'vitest';
import { dayText, pastDay } from '@/components/next/date-field';

describe('the day in a date field', () => {
  it('is today or an earlier day', () => {
    expect(pastDay('2026-11-22', '2026-11-22')).toBe('2026-11-22');
    expect(pastDay('2026-11-20', '2026-11-22')).toBe('2026-11-20');
  });

  it('is nothing when it is empty, half typed or has not begun yet', () => {
    for (const value of ['', '0002-11-20', '2026-11-23', '2026-02-30', 'soon'])
      expect(pastDay(value, '2026-11-22')).toBeUndefined();
  });
});

it('writes a day as people do, with the year where it is another one', () => {
  expect(dayText('2026-03-03', '2026-12-31')).toBe('Tuesday, March 3');
  expect(dayText('2025-12-31', '2026-01-01')).toBe('Wednesday, December 31, 2025');
});
