import { calendarDay } from '@/lib/text/calendar-day';
import type { Attempt, Stored } from '../records/records';
import type { CollectionContext } from './collection';
import { TrashCollection } from './trash-collection';

/**
 * Keeps messages to the partner with their replies, newest first. Every change takes an attempt out of the trash: a
 * window that still shows it must not write what vanishes after 30 days.
 */
export class Attempts extends TrashCollection<Attempt> {
  constructor(context: CollectionContext) {
    super(context, 'attempt', {
      current: ({ lists }) => lists.attempts.items,
      trash: ({ lists }) => lists.trashedAttempts.items,
    });
  }

  /** Adds an attempt, of today where no day is given; a reply that is known already counts as of now. */
  async add(
    attempt: Pick<Attempt, 'words' | 'openerId' | 'reply' | 'line'> & Partial<Pick<Attempt, 'triedOn'>>,
  ): Promise<Stored<Attempt>> {
    const now = this.now();
    return this.addRecord<Attempt>({
      kind: 'attempt',
      triedOn: calendarDay(now),
      triedAt: now,
      ...attempt,
      ...replyTimes(attempt.reply, now),
      updatedAt: now,
    });
  }

  /** Sets the reply, as of now, or removes it. Another reply asks anew whether to wait, so `holdLifted` is removed. */
  async setReply(id: string, reply: Attempt['reply']): Promise<void> {
    await this.changeRecord<Attempt>('attempt', id, ({ content }) => {
      if (content.reply === reply) return undefined;
      const now = this.now();
      const replied = { reply, ...replyTimes(reply, now), holdLifted: undefined };
      return { ...content, ...replied, binnedAt: undefined, updatedAt: now };
    });
  }

  /** Changes an attempt. @param given the parts that changed; `undefined` removes a part */
  async change(
    id: string,
    given: Partial<Pick<Attempt, 'triedOn' | 'repliedOn' | 'holdLifted' | 'line'>>,
  ): Promise<void> {
    await this.changeRecord<Attempt>('attempt', id, ({ content }) => ({
      ...content,
      ...given,
      binnedAt: undefined,
      updatedAt: this.now(),
    }));
  }
}

/** Returns the day and the time of a reply that came now, or of none. */
function replyTimes(reply: Attempt['reply'], now: number): Pick<Attempt, 'repliedOn' | 'repliedAt'> {
  return { repliedOn: reply && calendarDay(now), repliedAt: reply && now };
}
