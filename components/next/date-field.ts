import { isCalendarDay, type CalendarDay } from '@/lib/text/calendar-day';

/**
 * Returns the day in a date field.
 * @returns undefined where it is empty or incomplete, and for a day that has not begun yet
 */
export function pastDay(value: string, today: CalendarDay): CalendarDay | undefined {
  // While a year is typed, the field passes through the first centuries.
  return isCalendarDay(value) && value >= '1970-01-01' && value <= today ? value : undefined;
}
