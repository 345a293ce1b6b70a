import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { menuLines } from 'virtual:words/en/menuLines';
import { linesForMenu } from '@/lib/catalogue/menu-lines';
import { personalise } from '@/lib/catalogue/personalise';
import { menuTitle } from '@/entrypoints/background/menu-title';
import { graphemesOf, graphemeText } from '../graphemes';

it('leaves out the middle of a title between two characters', () => {
  fc.assert(
    fc.property(fc.nat({ max: 72 }), graphemeText, (length, text) => {
      const whole = 'x'.repeat(length) + text + 'y'.repeat(72);
      const [start, end] = menuTitle(whole).replaceAll('&&', '&').split(' … ');
      const characters = graphemesOf(whole);
      for (const part of [graphemesOf(start!), graphemesOf(end!).toReversed()])
        expect(part.length).toBeGreaterThan(0);
      expect(characters.join('').startsWith(start!)).toBe(true);
      expect(characters.slice(-graphemesOf(end!).length).join('')).toBe(end);
    }),
  );
});

it('shows how a line begins and the end of its question', () => {
  const long =
    'There’s something about us I’d like to talk over, and it’s a hopeful thing. When would be a calm time?';
  expect(menuTitle(long)).toBe('There’s something about us I’d … thing. When would be a calm time?');
  expect(menuTitle('You & me?')).toBe('You && me?');
});

it('has at most six stages and eight lines in each, all of which fit and end as they are sent', () => {
  const menu = linesForMenu(menuLines);
  expect(menu.size).toBeGreaterThan(3);
  expect(menu.size).toBeLessThanOrEqual(6);
  for (const lines of menu.values()) {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(8);
    for (const line of lines) {
      const title = menuTitle(personalise(line)).replaceAll('&&', '&');
      expect(title.length).toBeLessThanOrEqual(75);
      expect(personalise(line).endsWith(title.split(' … ').at(-1)!)).toBe(true);
    }
  }
});
