const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const DAY_AND_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });
const SHORT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Returns the date and time in the language of the browser, short enough for a list. @param time milliseconds since 1970 */
export const dateTimeLabel = (time: number): string => SHORT.format(time);

/** Returns the day in the language of the browser: 3 March 2026. @param time milliseconds since 1970 */
export const dayLabel = (time: number): string => DAY.format(time);

/**
 * Returns a function that names each of these times by its day, and adds the time of day where several share a day.
 * @param times milliseconds since 1970
 */
export function dateNames(times: readonly number[]): (time: number) => string {
  const count = new Map<string, number>();
  for (const time of times) count.set(dayLabel(time), (count.get(dayLabel(time)) ?? 0) + 1);
  return (time) => ((count.get(dayLabel(time)) ?? 0) > 1 ? DAY_AND_TIME.format(time) : dayLabel(time));
}
