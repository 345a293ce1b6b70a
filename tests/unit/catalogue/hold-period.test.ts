import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/content/schema';
import { holdDays, holdEnd, activeHold, type AttemptTimes } from '@/lib/catalogue/hold-period';
import { followUps as deck } from 'virtual:words/en/followUps';

const followUps = [
  { reply: 'no', holdDays: 7 },
  { reply: 'no', holdDays: 30 },
  { reply: 'maybe', holdDays: 14 },
  { reply: 'silence', holdDays: 3 },
  { reply: 'yes' },
  { reply: 'counter-offer' },
] as FollowUp[];
const on = (day: string) => new Date(`${day}T10:00:00`).getTime();
const running = (now: string, ...tried: AttemptTimes[]) => activeHold(followUps, tried, on(now));
const no = { triedAt: on('2026-03-01'), reply: 'no', repliedAt: on('2026-03-02') } as const;

describe('how long', () => {
  it('is the longest that a follow-up of the reply asks for', () => {
    expect(holdDays(followUps, 'no')).toBe(30);
    expect(holdDays(followUps, 'yes')).toBeUndefined();
  });

  it('is what the brief says in the words that are shipped', () => {
    const days = (['yes', 'maybe', 'no', 'silence', 'counter-offer', 'upset'] as const).map((reply) =>
      holdDays(deck, reply),
    );
    expect(days).toEqual([undefined, 14, 30, 3, undefined, undefined]);
  });
});

describe('the end', () => {
  it('counts from the reply, in days of the calendar', () => {
    expect(holdEnd(followUps, no)).toBe(on('2026-04-01'));
  });

  it('counts from what was said where nobody noted when the reply came', () => {
    expect(holdEnd(followUps, { triedAt: on('2026-03-01'), reply: 'maybe' })).toBe(on('2026-03-15'));
  });

  it('counts silence from what was said, since it has no moment of its own', () => {
    const silent: AttemptTimes = { triedAt: on('2026-03-01'), reply: 'silence', repliedAt: on('2026-03-03') };
    expect(holdEnd(followUps, silent)).toBe(on('2026-03-04'));
  });

  it('is nowhere without a reply, or where nothing asks to wait', () => {
    expect(holdEnd(followUps, { triedAt: on('2026-03-01') })).toBeUndefined();
    expect(holdEnd(followUps, { triedAt: on('2026-03-01'), reply: 'yes' })).toBeUndefined();
  });
});

describe('the hold that runs', () => {
  it('is over on its last day, to the minute', () => {
    expect(running('2026-03-31', no)?.until).toBe(on('2026-04-01'));
    expect(running('2026-04-01', no)).toBeUndefined();
  });

  it('is the one that ends last', () => {
    const silent: AttemptTimes = { triedAt: on('2026-03-09'), reply: 'silence' };
    expect(running('2026-03-10', silent, no)?.reply).toBe('no');
  });

  it('ends with a later yes or counter-offer, not with an earlier one', () => {
    const later: AttemptTimes = { triedAt: on('2026-03-05'), reply: 'counter-offer' };
    const earlier: AttemptTimes = { triedAt: on('2026-02-01'), reply: 'yes' };
    expect(running('2026-03-10', later, no)).toBeUndefined();
    expect(running('2026-03-10', no, earlier)?.reply).toBe('no');
  });

  it('ends with a yes that came later to something said earlier', () => {
    const slowYes: AttemptTimes = { triedAt: on('2026-02-01'), reply: 'yes', repliedAt: on('2026-03-08') };
    expect(running('2026-03-10', no, slowYes)).toBeUndefined();
  });

  it('stays in sight once it was lifted, behind any that was not', () => {
    const lifted: AttemptTimes = { ...no, holdLifted: true };
    expect(running('2026-03-10', lifted)).toMatchObject({ lifted: true, until: on('2026-04-01') });
    const maybe: AttemptTimes = { triedAt: on('2026-03-06'), reply: 'maybe' };
    expect(running('2026-03-10', lifted, maybe)).toMatchObject({ reply: 'maybe', lifted: false });
  });
});
