/**
 * A day of the calendar as ISO 8601 writes it, such as `2026-11-22`: the same day in every time zone, in the order of the
 * calendar when sorted as text, and what a date field holds.
 */
export type CalendarDay = `${number}-${number}-${number}`;

/** The last day that four digits of a year can name, in UTC. */
const LAST_DAY = Date.UTC(9999, 11, 31);
const DAY = 24 * 60 * 60 * 1000;

/** Returns the day that the calendar here shows at a time. @param time milliseconds since 1970 */
export function calendarDay(time: number): CalendarDay {
  const date = new Date(time);
  return dayInUtc(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

/** Returns the day that is some days after another. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayInUtc(midnightInUtc(day) + days * DAY);
}

/** Returns whether a text is a day of the calendar, which 30 February is not. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = midnightInUtc(text);
  return !Number.isNaN(time) && dayInUtc(time) === text;
}

/** Returns the time at which a day begins in UTC, in milliseconds since 1970: for formats of that time zone. */
export function midnightInUtc(day: string): number {
  return Date.parse(`${day}T00:00Z`);
}

/**
 * Returns the time within a day of this place that is nearest to another, so that what has a day and what has a time
 * can stand in one order. @param time milliseconds since 1970, as is the outcome
 */
export function timeWithin(day: CalendarDay, time: number): number {
  const [begin, end] = [day, addDays(day, 1)].map((each) => Date.parse(`${each}T00:00`));
  return Math.max(begin!, Math.min(time, end! - 1));
}

function dayInUtc(time: number): CalendarDay {
  return new Date(Math.min(time, LAST_DAY)).toISOString().slice(0, 10) as CalendarDay;
}
