import { expect, it } from 'vitest';
import { costFacts } from 'virtual:words/en/costFacts';
import { resources } from 'virtual:words/en/resources';
import { needsChecking, seenText } from '@/components/safety/provenance';

it('asks to check something from the day that was set', () => {
  const resource = { reviewBy: '2027-02-20' };
  expect(needsChecking(resource, Date.parse('2027-02-19T23:59:59Z'))).toBe(false);
  expect(needsChecking(resource, Date.parse('2027-02-20T00:00:00Z'))).toBe(true);
});

it('asks to check what rests on an old source from the first day on', () => {
  expect(needsChecking({ reviewBy: '2027-02-20', checkFirst: true }, 0)).toBe(true);
});

const read = { source: 'example.org', seenOn: '2026-11-29', reviewBy: '2027-02-27' } as const;

it.each([
  [
    { ...read, grade: 'A' as const },
    'Seen on today on a page of the service or of a public office (example.org). We didn’t call.',
  ],
  [
    { ...read, grade: 'B' as const, dated: 'May 2020' },
    'Seen on today on a page by someone else (example.org). We didn’t call. The page is from May 2020.',
  ],
  [
    { ...read, grade: 'C' as const, dated: 'undated' },
    'Seen on today on pages of private practices (example.org). The page shows no date.',
  ],
])('says where it was read, whose page it was and how old: %j', (provenance, text) => {
  expect(seenText(provenance, 'today')).toBe(text);
});

it('says how old the page is of every place for couples, of every line for one’s own conduct and of every price', () => {
  const places = resources.filter(({ kind }) => kind === 'couples' || kind === 'respect');
  expect(places.length).toBeGreaterThan(50);
  for (const { id, dated } of [...places, ...costFacts]) expect([id, dated]).not.toContain(undefined);
});
