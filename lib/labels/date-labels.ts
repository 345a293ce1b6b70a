import { calendarDay, midnightInUtc, type CalendarDay } from '@/lib/text/calendar-day';

// A day has no time zone of its own, so it is written as the one that UTC calls so.
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const TIME_OF_DAY = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** Returns the date and time in the language of the browser, short enough for a list. @param time milliseconds since 1970 */
export const dateTimeLabel = (time: number): string => SHORT.format(time);

/** Returns a day in the language of the browser, short enough for a list. */
export const shortDayLabel = (day: CalendarDay): string => SHORT_DAY.format(midnightInUtc(day));

/**
 * Returns a day in the language of the browser: 3 March 2026.
 * @param day a day, or a time in milliseconds since 1970, of which the day here is meant
 */
export const dayLabel = (day: CalendarDay | number): string =>
  DAY.format(midnightInUtc(typeof day === 'number' ? calendarDay(day) : day));

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

/** When a checklist run was begun; see `Reflection`. */
export interface Begun {
  startedOn: CalendarDay;
  startedAt: number;
}

/** Returns a function that names each run by its day, and says which one it was where several share a day. */
export function runDateNames(runs: readonly Begun[]): (run: Begun) => string {
  const within = marksWithinDay(runs, (time) => TIME_OF_DAY.format(time));
  return (run) => {
    const mark = within(run);
    return mark === undefined ? dayLabel(run.startedOn) : `${dayLabel(run.startedOn)} (${mark})`;
  };
}

/**
 * Returns a function that tells the runs of one day apart: by the time of day or, where the clock here has them on
 * another day, by their number. It returns undefined for a run that has its day for itself.
 * @param timeOfDay returns the time of day of a time in milliseconds since 1970
 */
export function marksWithinDay(
  runs: readonly Begun[],
  timeOfDay: (time: number) => string,
): (run: Begun) => string | undefined {
  const byDay = Map.groupBy(runs, ({ startedOn }) => startedOn);
  return ({ startedOn, startedAt }) => {
    const sharing = byDay.get(startedOn) ?? [];
    if (sharing.length < 2) return undefined;
    if (sharing.every((each) => calendarDay(each.startedAt) === startedOn)) return timeOfDay(startedAt);
    return String(sharing.filter((each) => each.startedAt <= startedAt).length);
  };
}
