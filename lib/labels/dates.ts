const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** A day as people write it, in the language of the browser: 3 March 2026. @param time milliseconds since 1970 */
export const asDay = (time: number): string => DAY.format(time);

/**
 * How to name each of these times: by its day, and with the hour where a day comes twice.
 * @param times milliseconds since 1970
 */
export function namesOf(times: readonly number[]): (time: number) => string {
  const count = new Map<string, number>();
  for (const time of times) count.set(asDay(time), (count.get(asDay(time)) ?? 0) + 1);
  return (time) => ((count.get(asDay(time)) ?? 0) > 1 ? MOMENT.format(time) : asDay(time));
}
