import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '@/lib/rubric/english/english';
import { deckFigures } from '@/scripts/words/figures';
import { loadCheckedWords } from '@/scripts/words/load-checked-words';
import { loadIdeas } from '@/scripts/words/load-words';

const content = join(process.cwd(), 'content');
const words = await loadCheckedWords(content, 'en');
const ideas = await loadIdeas(content);
const figures = deckFigures(words, english, ideas);

describe('the figures of the English deck', () => {
  it.each(figures)('reach their goal: $name ($goal)', ({ value, missed, reached }) => {
    expect(reached, [value, ...missed].join('\n')).toBe(true);
  });

  it('are missed by a deck of one line, sent again and again', () => {
    const [line] = words.openers.filter(({ ask, text }) => ask && /\bwhat\b[^?]*\?$/i.test(text));
    const openers = Array.from({ length: 20 }, (_, at) => ({
      ...line!,
      id: `again-${at}`,
      opens: 'in-a-talk' as const,
      medium: 'text' as const,
      feeling: undefined,
      text: `${'I would like us to talk about all of this on some quiet evening. '.repeat(2)}Next week, what would be a good day for you and me?`,
    }));
    const missed = deckFigures({ ...words, openers, followUps: [] }, english, ideas).filter(
      ({ reached }) => !reached,
    );
    expect(missed.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'openers',
        'lines to text under 80 characters',
        'lines to text over 160 characters',
        'openers of the commonest number of sentences, 3',
        'asks that end in a What or How question',
        'openers that can be sent cold',
        'openers that name a feeling',
        'runs of five words that two lines share',
        'hesitations with fewer than five openers in two media',
        'openers with a reply that does not name their matter',
      ]),
    );
  });
});
