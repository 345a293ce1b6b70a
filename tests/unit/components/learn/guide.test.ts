import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import GuideCard from '@/components/learn/GuideCard.svelte';
import SourceList from '@/components/learn/SourceList.svelte';
import { STEPS } from '@/lib/labels/step-labels';
import { stepParts } from '@/components/learn/step-parts';
import type { GuideCard as Card } from '@/content/schema';
import { checklists } from 'virtual:words/en/checklists';
import { guideCards } from 'virtual:words/en/guideCards';
import { openers } from 'virtual:words/en/openers';
import { sources } from 'virtual:words/en/sources';

const card = {
  id: 'walk',
  title: 'A walk',
  body: 'First.\n\nSecond.',
  tryThis: ['Go out'],
} as unknown as Card;

it('gives each card to its step, and each step words to lead to', () => {
  const parts = STEPS.map((step) => stepParts({ guideCards, openers, checklists, sources }, step));
  expect(parts.flatMap(({ cards }) => cards)).toHaveLength(guideCards.length);
  for (const part of parts) {
    expect(part.cards.length).toBeGreaterThan(0);
    expect(part.stages.length).toBeGreaterThan(0);
    expect(part.sources.length).toBeGreaterThan(0);
  }
  expect(parts.flatMap((part) => part.checklists)).toHaveLength(
    checklists.filter(({ step }) => step !== undefined).length,
  );
});

it('shows paragraphs, and a tick only once it is kept', async () => {
  const ontick = vi.fn();
  const { container, rerender } = render(GuideCard, { card, ticked: new Set<string>(), ontick });
  expect(container.querySelectorAll('article > p')).toHaveLength(2);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Go out' });
  await fireEvent.click(box);
  expect(ontick).toHaveBeenCalledWith('walk_0', true);
  expect(box.checked).toBe(false);
  await rerender({ ticked: new Set(['walk_0']) });
  expect(box.checked).toBe(true);
});

it('takes a tick back with one press', async () => {
  const ontick = vi.fn();
  render(GuideCard, { card, ticked: new Set(['walk_0']), ontick });
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Go out' });
  expect(box.checked).toBe(true);
  await fireEvent.click(box);
  expect(ontick).toHaveBeenCalledWith('walk_0', false);
});

it('makes a link of a web address alone, and tells the site nothing of where it was', () => {
  const source = { title: 'A study', shows: 'Something' };
  render(SourceList, {
    sources: [
      { ...source, id: 'a', where: 'https://example.org/study' },
      { ...source, id: 'b', where: 'PMC6389366' },
      { ...source, id: 'c', where: 'http://example.org/plain' },
    ],
  });
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ href }) => href)).toEqual(['https://example.org/study']);
  expect(links[0]).toMatchObject({ target: '_blank', rel: 'noreferrer' });
  expect(screen.getByText('PMC6389366')).toBeTruthy();
});
