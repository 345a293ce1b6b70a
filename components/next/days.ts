/** A time as the day it falls on here, as a date field holds it: `2026-11-22`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * A time for a day that was chosen: this very moment for today, noon for any other, in milliseconds since 1970.
 * @param day as a date field holds it; undefined comes back for one that is empty, or not over yet
 */
export function timeOn(day: string, now: number): number | undefined {
  if (day === dayOf(now)) return now;
  const [year, month, date] = day.split('-').map(Number);
  const noon = new Date(year ?? NaN, (month ?? NaN) - 1, date ?? NaN, 12).getTime();
  return Number.isNaN(noon) || noon > now || noon < 0 ? undefined : noon;
}

/** A day in words, such as "Sunday, November 22"; with the year where it is another one. */
export function dayInWords(time: number, now = Date.now()): string {
  const other = new Date(time).getFullYear() !== new Date(now).getFullYear();
  return new Date(time).toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(other && { year: 'numeric' }),
  });
}
