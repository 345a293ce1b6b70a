import { midnightInUtc, type CalendarDay } from '@/lib/text/calendar-day';

const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });
  return (day: CalendarDay): string => format.format(midnightInUtc(day));
};
const HOUR = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Returns the year of a day, in the language of the browser. */
export const asYear = formatter({ year: 'numeric' });
/** Returns the month of a day, short enough for a narrow column. */
export const asMonth = formatter({ month: 'short' });
/** Returns the day of the month. */
export const asDayOfMonth = formatter({ day: 'numeric' });
/** Returns the hour and minute of a time, here. @param time milliseconds since 1970 */
export const asHour = (time: number): string => HOUR.format(time);
