import { expect, it, vi } from 'vitest';
import type { FlaggedPhrases } from '@/lib/rubric/flag-phrases';
import { readWords } from '@/lib/rubric/read-words';

const { rules } = vi.hoisted(() => ({ rules: [] as FlaggedPhrases[] }));

vi.mock('@/lib/rubric/flag-phrases', () => ({
  flagPhrases: (rule: FlaggedPhrases) => {
    rules.push(rule);
    return () => [];
  },
}));

/** Words that reading changes only when they stand alone. */
const IN_COMPANY = new Set(['ill', "'s", "'d"]);

it('lists no word that reading turns into another, since it would never match', async () => {
  await import('@/lib/rubric/check-text');
  expect(rules.length).toBeGreaterThan(10);
  const dead = rules.flatMap((rule) =>
    [...rule.flag, ...(rule.spare ?? []), ...Object.values(rule.lists ?? {})]
      .flatMap((phrase) => phrase.split(/[\s|_]+/))
      .map((part) => part.replace(/^<?!/, '').replace(/\{\d\}$/, ''))
      .filter((word) => /^[\p{L}']+$/u.test(word) && !IN_COMPANY.has(word))
      .filter((word) => readWords(word, 'en').some(({ form }) => form !== word)),
  );
  expect([...new Set(dead)]).toEqual([]);
});
