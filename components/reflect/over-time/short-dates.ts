const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(undefined, options);
  return (time: number): string => format.format(time);
};

/** Returns the year of a time, in the language of the browser. @param time milliseconds since 1970 */
export const asYear = formatter({ year: 'numeric' });
/** Returns the month of a time, short enough for a narrow column. @param time milliseconds since 1970 */
export const asMonth = formatter({ month: 'short' });
/** Returns the day of the month of a time. @param time milliseconds since 1970 */
export const asDayOfMonth = formatter({ day: 'numeric' });
/** Returns the hour and minute of a time. @param time milliseconds since 1970 */
export const asHour = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
