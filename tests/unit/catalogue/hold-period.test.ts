import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/content/schema';
import { holdDays, holdEnd, activeHold, type AttemptDays } from '@/lib/catalogue/hold-period';
import type { CalendarDay } from '@/lib/text/calendar-day';
import { followUps as deck } from 'virtual:words/en/followUps';

const followUps = [
  { reply: 'no', holdDays: 7 },
  { reply: 'no', holdDays: 30 },
  { reply: 'maybe', holdDays: 14 },
  { reply: 'silence', holdDays: 3 },
  { reply: 'yes' },
  { reply: 'counter-offer' },
] as FollowUp[];
const on = (day: CalendarDay) => ({ triedOn: day, triedAt: 0 });
const replied = (day: CalendarDay) => ({ repliedOn: day, repliedAt: 0 });
const running = (today: CalendarDay, ...tried: AttemptDays[]) => activeHold(followUps, tried, today);
const no = { ...on('2026-03-01'), reply: 'no', ...replied('2026-03-02') } as const;

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
    expect(holdEnd(followUps, no)).toBe('2026-04-01');
  });

  it('counts from what was said where nobody noted when the reply came', () => {
    expect(holdEnd(followUps, { ...on('2026-03-01'), reply: 'maybe' })).toBe('2026-03-15');
  });

  it('counts silence from what was said, since it has no moment of its own', () => {
    const silent: AttemptDays = { ...on('2026-03-01'), reply: 'silence', ...replied('2026-03-03') };
    expect(holdEnd(followUps, silent)).toBe('2026-03-04');
  });

  it('is nowhere without a reply, or where nothing asks to wait', () => {
    expect(holdEnd(followUps, { ...on('2026-03-01') })).toBeUndefined();
    expect(holdEnd(followUps, { ...on('2026-03-01'), reply: 'yes' })).toBeUndefined();
  });
});

describe('the hold that runs', () => {
  it('is over on the day that it names', () => {
    expect(running('2026-03-31', no)?.until).toBe('2026-04-01');
    expect(running('2026-04-01', no)).toBeUndefined();
  });

  it('is the one that ends last', () => {
    const silent: AttemptDays = { ...on('2026-03-09'), reply: 'silence' };
    expect(running('2026-03-10', silent, no)?.reply).toBe('no');
  });

  it('ends with a later yes or counter-offer, not with an earlier one', () => {
    const later: AttemptDays = { ...on('2026-03-05'), reply: 'counter-offer' };
    const earlier: AttemptDays = { ...on('2026-02-01'), reply: 'yes' };
    expect(running('2026-03-10', later, no)).toBeUndefined();
    expect(running('2026-03-10', no, earlier)?.reply).toBe('no');
  });

  it('ends with a yes that came later to something said earlier', () => {
    const slowYes: AttemptDays = { ...on('2026-02-01'), reply: 'yes', ...replied('2026-03-08') };
    expect(running('2026-03-10', no, slowYes)).toBeUndefined();
  });

  it('ends with a yes on the same day only where that came later', () => {
    const yes: AttemptDays = { ...on('2026-03-02'), triedAt: 5, reply: 'yes' };
    expect(running('2026-03-10', yes, { ...no, repliedAt: 4 })).toBeUndefined();
    expect(running('2026-03-10', yes, { ...no, repliedAt: 6 })?.reply).toBe('no');
  });

  it('stays in sight once it was lifted, behind any that was not', () => {
    const lifted: AttemptDays = { ...no, holdLifted: true };
    expect(running('2026-03-10', lifted)).toMatchObject({ lifted: true, until: '2026-04-01' });
    const maybe: AttemptDays = { ...on('2026-03-06'), reply: 'maybe' };
    expect(running('2026-03-10', lifted, maybe)).toMatchObject({ reply: 'maybe', lifted: false });
  });
});
