import { goTo, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

const cards = (words: string) => ({ hasText: words });

/** Finding words, and what can come of it. */
export const scenes: Scene[] = [
  {
    name: 'openers',
    compared: ['light', 'dark', 'forced-colours', 'narrow', 'large-text', 'right-to-left', 'tab'],
    reach: (page) => page.getByRole('article').first().waitFor(),
  },
  {
    name: 'openers-favourites',
    notebook: 'some',
    async reach(page) {
      await page.getByRole('button', { name: 'Favorites 2' }).click();
      await page.getByText('2 openers').waitFor();
    },
  },
  {
    name: 'openers-filtered',
    compared: ['light', 'narrow'],
    async reach(page) {
      await page.getByRole('button', { name: /^To text/ }).click();
      await page.getByRole('combobox', { name: 'What’s holding them back' }).selectOption('cost-or-time');
      await page.getByText(/^\d+ openers$/).waitFor();
    },
  },
  {
    name: 'openers-found',
    notebook: 'named',
    async reach(page) {
      await page.getByRole('searchbox').fill('argue listen uncomfortable');
      await page.getByRole('article').filter(cards('a check-up for us, Noa')).waitFor();
    },
  },
  {
    name: 'openers-nothing-found',
    compared: ['light', 'narrow'],
    async reach(page) {
      await page.getByRole('searchbox').fill('zzzz');
      await page.getByText('No results').waitFor();
    },
  },
  {
    name: 'openers-afraid',
    async reach(page) {
      await page.getByRole('searchbox').fill('afraid of him');
      await page.getByText('you come first').waitFor();
    },
  },
  {
    name: 'openers-found-of-all-kinds',
    compared: ['light', 'dark', 'narrow', 'large-text', 'right-to-left'],
    async reach(page) {
      await page.getByRole('searchbox').fill('what if he says no');
      await page.getByText('After a no').first().waitFor();
    },
  },
  {
    name: 'openers-weighs-much',
    compared: ['light', 'narrow'],
    async reach(page) {
      await page.getByRole('searchbox').fill('divorce');
      await page.getByText('nothing has to be decided').waitFor();
    },
  },
  {
    name: 'palette',
    compared: ['light', 'dark', 'narrow', 'large-text', 'right-to-left'],
    async reach(page) {
      await page.getByRole('article').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find words, views' }).fill('first session');
      await page.getByText('Our first session').waitFor();
    },
  },
  {
    name: 'openers-focused',
    async reach(page) {
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Insert' }).first().focus();
    },
  },
  {
    name: 'openers-more',
    async reach(page) {
      await page.getByRole('article').filter(cards('better at it side by side')).locator('.words').click();
      await page.getByText('in a car or on a walk').waitFor();
      await press(page, 'More');
      await page.getByRole('button', { name: 'Write a note about this' }).waitFor();
    },
  },
  {
    name: 'openers-say',
    compared: ['light'],
    async reach(page) {
      await page.getByRole('searchbox').fill('clumsy speech');
      await page.getByRole('button', { name: 'Say it' }).first().click();
      await page.getByRole('dialog').getByText('1 of 3').waitFor();
    },
  },
  {
    name: 'openers-edited',
    compared: ['light'],
    async reach(page) {
      const card = page.getByRole('article').first();
      await card.getByRole('button', { name: 'Edit' }).click();
      await card
        .getByRole('textbox')
        .fill('Could we find a calm hour this week? There is something I hope for.');
      await card.getByRole('button', { name: 'Back to the original' }).waitFor();
    },
  },
  {
    name: 'openers-refused',
    async reach(page) {
      await page.getByRole('button', { name: 'Insert' }).first().click();
      await page.getByText('Not inserted').waitFor();
    },
  },
  {
    name: 'openers-allow-site',
    async reach(page) {
      // Beside a tab that no gesture has opened to Overture.
      const other = await page.context().newPage();
      await page.getByRole('button', { name: 'Insert' }).first().click();
      await press(page, 'Allow this site');
      await page.getByRole('dialog').waitFor();
      await other.close();
    },
  },
  {
    name: 'openers-locked',
    notebook: 'locked',
    async reach(page) {
      await goTo(page, 'Openers');
      await page.getByRole('button', { name: 'Unlock' }).waitFor();
    },
  },
];
