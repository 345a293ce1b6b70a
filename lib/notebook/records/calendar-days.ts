import { calendarDay } from '@/lib/text/calendar-day';
import type { Attempt, Content, Reflection } from './records';
import type { DayName } from './without-days';

/** A content as it was before days were stored. */
export type ContentWithoutDays = Content | Omit<Attempt, DayName> | Omit<Reflection, DayName>;

/**
 * Returns a content of before days were stored, with the days that its times are on this computer: where the person was
 * when they wrote it is not known.
 */
export function withDays(content: ContentWithoutDays): Content {
  if (content.kind === 'reflection') return { ...content, startedOn: calendarDay(content.startedAt) };
  if (content.kind !== 'attempt') return content;
  const { triedAt, repliedAt } = content;
  const repliedOn = repliedAt === undefined ? undefined : calendarDay(repliedAt);
  return { ...content, triedOn: calendarDay(triedAt), ...(repliedOn && { repliedOn }) };
}

/** Returns whether a content of this kind names a day of the calendar. */
export const hasDays = ({ kind }: Content): boolean => kind === 'reflection' || kind === 'attempt';
