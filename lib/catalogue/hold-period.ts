import type { FollowUp } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';
import { addDays, type CalendarDay } from '@/lib/text/calendar-day';
import { compareDays, type DayAndTime } from '@/lib/text/day-order';

/**
 * The fields of an attempt from which a hold period is computed. The times, in milliseconds since 1970, only tell what
 * came first on one day.
 */
export interface AttemptDays {
  triedOn: CalendarDay;
  triedAt: number;
  reply?: Reply;
  /** The day of the reply, where it is known. */
  repliedOn?: CalendarDay;
  repliedAt?: number;
  /** Whether the person read the reason and decided not to wait. */
  holdLifted?: boolean;
}

/** What of a follow-up says how long to wait. */
type Waiting = Pick<FollowUp, 'reply' | 'holdDays'>;

/** A period in which it is kinder not to ask again: a design choice, presented as such, which binds nobody. */
export interface HoldPeriod<T extends AttemptDays = AttemptDays> {
  attempt: T;
  reply: Reply;
  /** The first day on which it is over. */
  until: CalendarDay;
  lifted: boolean;
}

/** The replies that end every earlier hold period. */
const ENDING_REPLIES: ReadonlySet<Reply> = new Set(['yes', 'counter-offer']);

/** Returns the days to wait after a reply: the most any of its follow-ups asks for; undefined where none does. */
export function holdDays(followUps: readonly Waiting[], reply: Reply): number | undefined {
  const days = followUps.flatMap((each) => (each.reply === reply && each.holdDays ? [each.holdDays] : []));
  return days.length > 0 ? Math.max(...days) : undefined;
}

/**
 * Returns the first day after the hold period of an attempt, or undefined where there is none. Counts days of the
 * calendar from the day that was written, so that neither a change of the clocks nor a journey shifts it. Silence has no
 * day of its own, so it counts from the attempt, and everything else from the reply.
 */
export function holdEnd(followUps: readonly Waiting[], attempt: AttemptDays): CalendarDay | undefined {
  const days = attempt.reply && holdDays(followUps, attempt.reply);
  return days ? addDays(holdStart(attempt)[0], days) : undefined;
}

/**
 * Returns the active hold period of all attempts: the one that ends last, and a lifted one only where no other is
 * active. A yes or a counter-offer ends all that began before it.
 * @param today the day that the calendar shows where the person is
 */
export function activeHold<T extends AttemptDays>(
  followUps: readonly Waiting[],
  attempts: readonly T[],
  today: CalendarDay,
): HoldPeriod<T> | undefined {
  const answered = attempts
    .filter(({ reply }) => reply)
    .toSorted((a, b) => compareDays(holdStart(b), holdStart(a)));
  const ending = answered.findIndex(({ reply }) => ENDING_REPLIES.has(reply!));
  return answered
    .slice(0, ending < 0 ? undefined : ending)
    .flatMap((attempt): HoldPeriod<T>[] => {
      const until = holdEnd(followUps, attempt);
      if (until === undefined || until <= today) return [];
      return [{ attempt, reply: attempt.reply!, until, lifted: attempt.holdLifted ?? false }];
    })
    .toSorted((a, b) => Number(a.lifted) - Number(b.lifted) || compareDays([b.until, 0], [a.until, 0]))[0];
}

function holdStart({ reply, triedOn, triedAt, repliedOn, repliedAt }: AttemptDays): DayAndTime {
  if (reply === 'silence') return [triedOn, triedAt];
  return [repliedOn ?? triedOn, repliedAt ?? triedAt];
}
