/** Returns the local date of a time as a date field holds it, such as `2026-11-22`. @param time milliseconds since 1970 */
export function toDateValue(time: number): string {
  const date = new Date(time);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/**
 * Returns a time for the value of a date field, in milliseconds since 1970: `now` for today, noon for an earlier day.
 * @returns undefined for a value that is empty or incomplete, and for a day that is not over yet
 */
export function fromDateValue(value: string, now: number): number | undefined {
  if (value === toDateValue(now)) return now;
  const [year, month, day] = value.split('-').map(Number);
  const noon = new Date(year ?? NaN, (month ?? NaN) - 1, day ?? NaN, 12).getTime();
  return Number.isNaN(noon) || noon > now || noon < 0 ? undefined : noon;
}

/** Returns a day as people write it, such as "Sunday, November 22", with the year where it is another one than now. */
export function dayText(time: number, now = Date.now()): string {
  const isOtherYear = new Date(time).getFullYear() !== new Date(now).getFullYear();
  return new Date(time).toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOtherYear && { year: 'numeric' }),
  });
}
