import { describe, expect, it } from 'vitest';
import { pastDay } from '@/components/next/date-field';

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
