/** The fields of a content that name a day of the calendar, each beside the time at which it was noted. */
export type DayName = 'startedOn' | 'triedOn' | 'repliedOn';

/**
 * Returns a content without its days. It names the version that was written, on whichever computer the days were added;
 * whoever changes a day changes `updatedAt` too.
 */
export function withoutDays(content: object): object {
  const {
    startedOn: _,
    triedOn: _tried,
    repliedOn: _replied,
    ...rest
  } = content as Partial<Record<DayName, unknown>>;
  return rest;
}
