import { describe, expect, it } from 'vitest';
import { fromDateValue, toDateValue } from '@/components/next/date-field';

describe('a day', () => {
  const now = new Date(2026, 10, 22, 9, 30).getTime();

  it('is this moment for today, and noon for an earlier one', () => {
    expect(fromDateValue('2026-11-22', now)).toBe(now);
    expect(fromDateValue('2026-11-20', now)).toBe(new Date(2026, 10, 20, 12).getTime());
    expect(toDateValue(fromDateValue('2026-11-20', now)!)).toBe('2026-11-20');
  });

  it('is nothing when it is empty, half typed or not over yet', () => {
    for (const day of ['', '0002-11-20', '2026-11-23', 'soon'])
      expect(fromDateValue(day, now)).toBeUndefined();
  });
});
