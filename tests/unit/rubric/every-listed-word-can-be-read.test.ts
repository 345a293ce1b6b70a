import { expect, it, vi } from 'vitest';
import type { PhraseRuleDefinition } from '@/lib/rubric/phrases/phrase-rule';
import { tokenizeWords } from '@/lib/rubric/tokens/tokenize-words';

const { rules } = vi.hoisted(() => ({ rules: [] as PhraseRuleDefinition[] }));

vi.mock('@/lib/rubric/phrases/phrase-rule', () => ({
  phraseRule: (rule: PhraseRuleDefinition) => {
    rules.push(rule);
    return () => [];
  },
}));

/** Words that tokenizing changes only when they stand alone. */
const CHANGED_ALONE = new Set(['ill', "'s", "'d"]);

it('lists no word that tokenizing turns into another, since it would never match', async () => {
  await import('@/lib/rubric/check-text');
  expect(rules.length).toBeGreaterThan(10);
  const dead = rules.flatMap((rule) =>
    [...rule.flag, ...(rule.exceptions ?? []), ...Object.values(rule.lists ?? {})]
      .flatMap((phrase) => phrase.split(/[\s|_]+/))
      .map((part) => part.replace(/^<?!/, '').replace(/\{\d\}$/, ''))
      .filter((word) => /^[\p{L}']+$/u.test(word) && !CHANGED_ALONE.has(word))
      .filter((word) => tokenizeWords(word, 'en').some(({ form }) => form !== word)),
  );
  expect([...new Set(dead)]).toEqual([]);
});
