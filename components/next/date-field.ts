import { calendarDay, isCalendarDay, midnightInUtc, type CalendarDay } from '@/lib/text/calendar-day';

/**
 * Returns the day in a date field.
 * @returns undefined where it is empty or incomplete, and for a day that has not begun yet
 */
export function pastDay(value: string, today: CalendarDay): CalendarDay | undefined {
  // While a year is typed, the field passes through the first centuries.
  return isCalendarDay(value) && value >= '1970-01-01' && value <= today ? value : undefined;
}

/** Returns a day as people write it, such as "Sunday, November 22", with the year where it is another one than now. */
export function dayText(day: CalendarDay, today = calendarDay(Date.now())): string {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  return new Date(midnightInUtc(day)).toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOtherYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
}
