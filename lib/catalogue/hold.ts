import type { FollowUp } from '@/content/schema';
import type { Reply } from '@/content/vocabulary';

/** As much of an attempt as says how long to wait. All times in milliseconds since 1970. */
export interface Tried {
  triedAt: number;
  reply?: Reply;
  /** When the reply came, as far as that is known. */
  repliedAt?: number;
  /** The person read why and decided not to wait. */
  holdLifted?: boolean;
}

/** A time in which it is kinder not to ask again. A design choice of ours, said as such; it binds nobody. */
export interface Hold<T extends Tried = Tried> {
  attempt: T;
  reply: Reply;
  /** When it ends, in milliseconds since 1970. */
  until: number;
  lifted: boolean;
}

/** After these there is nothing to wait for, whatever was said before. */
const OPENS: ReadonlySet<Reply> = new Set(['yes', 'counter-offer']);

/** How many days to wait after a reply: the longest that a follow-up to it asks for; undefined where none does. */
export function holdDays(followUps: readonly FollowUp[], reply: Reply): number | undefined {
  const days = followUps.flatMap((each) => (each.reply === reply && each.holdDays ? [each.holdDays] : []));
  return days.length > 0 ? Math.max(...days) : undefined;
}

/**
 * When the waiting after an attempt ends, in milliseconds since 1970, or undefined where there is none.
 * Whole days of the calendar, so that a change of the clocks moves nothing. Silence has no moment of its own: it
 * counts from what was said, everything else from the reply.
 */
export function holdEnd(followUps: readonly FollowUp[], tried: Tried): number | undefined {
  const days = tried.reply && holdDays(followUps, tried.reply);
  if (!days) return undefined;
  const end = new Date(saidLast(tried));
  end.setDate(end.getDate() + days);
  return end.getTime();
}

/**
 * The hold that still runs, among everything that was tried: the one that ends last, one that still holds before one
 * the person lifted. A yes or a counter-offer ends all that came before it.
 * @param now the clock, in milliseconds since 1970
 */
export function runningHold<T extends Tried>(
  followUps: readonly FollowUp[],
  tried: readonly T[],
  now: number,
): Hold<T> | undefined {
  const answered = tried.filter(({ reply }) => reply).toSorted((a, b) => saidLast(b) - saidLast(a));
  const opened = answered.findIndex(({ reply }) => OPENS.has(reply!));
  return answered
    .slice(0, opened < 0 ? undefined : opened)
    .flatMap((attempt): Hold<T>[] => {
      const until = holdEnd(followUps, attempt);
      if (until === undefined || until <= now) return [];
      return [{ attempt, reply: attempt.reply!, until, lifted: attempt.holdLifted ?? false }];
    })
    .toSorted((a, b) => Number(a.lifted) - Number(b.lifted) || b.until - a.until)[0];
}

function saidLast({ reply, triedAt, repliedAt }: Tried): number {
  return reply === 'silence' ? triedAt : (repliedAt ?? triedAt);
}
