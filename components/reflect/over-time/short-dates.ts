const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(undefined, options);
  /** @param time milliseconds since 1970 */
  return (time: number): string => format.format(time);
};

/** Parts of a date that fit over a narrow column, in the language of the browser. */
export const asYear = part({ year: 'numeric' });
export const asMonth = part({ month: 'short' });
export const asDayOfMonth = part({ day: 'numeric' });
export const asHour = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
