import type { FollowUp } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';

/** The fields of an attempt from which a hold period is computed. All times in milliseconds since 1970. */
export interface AttemptTimes {
  triedAt: number;
  reply?: Reply;
  /** The time of the reply, where it is known. */
  repliedAt?: number;
  /** Whether the person read the reason and decided not to wait. */
  holdLifted?: boolean;
}

/** A period in which it is kinder not to ask again: a design choice, presented as such, which binds nobody. */
export interface HoldPeriod<T extends AttemptTimes = AttemptTimes> {
  attempt: T;
  reply: Reply;
  /** Its end, in milliseconds since 1970. */
  until: number;
  lifted: boolean;
}

/** The replies that end every earlier hold period. */
const ENDING_REPLIES: ReadonlySet<Reply> = new Set(['yes', 'counter-offer']);

/** Returns the days to wait after a reply: the most any of its follow-ups asks for; undefined where none does. */
export function holdDays(followUps: readonly FollowUp[], reply: Reply): number | undefined {
  const days = followUps.flatMap((each) => (each.reply === reply && each.holdDays ? [each.holdDays] : []));
  return days.length > 0 ? Math.max(...days) : undefined;
}

/**
 * Returns the end of the hold period of an attempt, in milliseconds since 1970, or undefined where there is none.
 * Counts calendar days, so that a change of the clocks shifts nothing. Silence has no time of its own, so it counts from
 * the attempt, and everything else from the reply.
 */
export function holdEnd(followUps: readonly FollowUp[], attempt: AttemptTimes): number | undefined {
  const days = attempt.reply && holdDays(followUps, attempt.reply);
  if (!days) return undefined;
  const end = new Date(holdStart(attempt));
  end.setDate(end.getDate() + days);
  return end.getTime();
}

/**
 * Returns the active hold period of all attempts: the one that ends last, and a lifted one only where no other is
 * active. A yes or a counter-offer ends all that began before it.
 * @param now the clock, in milliseconds since 1970
 */
export function activeHold<T extends AttemptTimes>(
  followUps: readonly FollowUp[],
  attempts: readonly T[],
  now: number,
): HoldPeriod<T> | undefined {
  const answered = attempts.filter(({ reply }) => reply).toSorted((a, b) => holdStart(b) - holdStart(a));
  const ending = answered.findIndex(({ reply }) => ENDING_REPLIES.has(reply!));
  return answered
    .slice(0, ending < 0 ? undefined : ending)
    .flatMap((attempt): HoldPeriod<T>[] => {
      const until = holdEnd(followUps, attempt);
      if (until === undefined || until <= now) return [];
      return [{ attempt, reply: attempt.reply!, until, lifted: attempt.holdLifted ?? false }];
    })
    .toSorted((a, b) => Number(a.lifted) - Number(b.lifted) || b.until - a.until)[0];
}

function holdStart({ reply, triedAt, repliedAt }: AttemptTimes): number {
  return reply === 'silence' ? triedAt : (repliedAt ?? triedAt);
}
