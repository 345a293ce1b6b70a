import type { CalendarDay } from './calendar-day';

/** A day, and the time that tells what came first on it, in milliseconds since 1970. */
export type DayAndTime = readonly [day: CalendarDay, time: number];

/** Compares by the day, and within one day by the time: after a journey, a later day may be the earlier moment. */
export function compareDays([day, time]: DayAndTime, [otherDay, otherTime]: DayAndTime): number {
  if (day === otherDay) return time - otherTime;
  return day < otherDay ? -1 : 1;
}
