import { readFileSync } from 'node:fs';
import type { FullConfig, Page } from '@playwright/test';
import { expect, test } from './stage/on-stage.ts';
import { LOOKS } from './looks.ts';
import { readScenes } from './read-scenes.ts';
import { dress } from './stage/dress.ts';

const REFERENCE = 'openers-light.png';
const scene = (await readScenes()).find(({ name }) => name === 'openers')!;

/** Changes as small as an accident makes them. Each is given the page of the reference. */
const CHANGES: [name: string, change: () => void][] = [
  [
    'a button that moved by two pixels',
    () => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === 'Insert')!.style.translate = '2px 0';
    },
  ],
  [
    'a button in a paler green',
    () => {
      const insert = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === 'Insert',
      )!;
      insert.style.background = '#4b8579';
    },
  ],
  [
    'a line that is cut off',
    () => {
      const words = document.querySelector<HTMLElement>('article .words')!;
      words.style.height = `${words.clientHeight - 12}px`;
      words.style.marginBottom = '12px';
      words.style.overflow = 'hidden';
    },
  ],
  [
    'a word that is missing',
    () => {
      const label = [...document.querySelectorAll('nav button')].find(
        ({ textContent }) => textContent?.trim() === 'Learn',
      )!;
      label.lastChild!.textContent = ' ';
    },
  ],
  [
    'an icon that is missing',
    () => document.querySelector<SVGElement>('header button svg')!.style.setProperty('opacity', '0'),
  ],
];

test('a picture of the same page is the same', async ({ stage }) => {
  await expect(await shown(await stage.show(scene))).toHaveScreenshot(REFERENCE);
});

for (const [name, change] of CHANGES) {
  test(`${name} is caught`, { tag: '@proof' }, async ({ stage }, { config }) => {
    test.skip(rewrites(config), 'It would become the reference.');
    const page = await shown(await stage.show(scene));
    await page.evaluate(change);
    await expect(expect(page).toHaveScreenshot(REFERENCE, { timeout: 2000 })).rejects.toThrow('different');
  });
}

test(
  'edges smoothed in another way, as another version may draw them, are not',
  { tag: '@proof' },
  async ({ stage }, { config }) => {
    test.skip(rewrites(config), 'Noise would become the reference.');
    const page = await stage.overture.open('about:blank');
    const reference = readFileSync(test.info().snapshotPath(REFERENCE)).toString('base64');
    for (const [x, y] of [
      [0.06, 0],
      [0, 0.06],
      [-0.04, 0.04],
    ]) {
      const noisy = await page.evaluate(moveByPartOfAPixel, { reference, x: x!, y: y! });
      expect(Buffer.from(noisy, 'base64')).toMatchSnapshot(REFERENCE);
    }
    await page.close();
  },
);

const rewrites = ({ updateSnapshots }: FullConfig) =>
  updateSnapshots === 'changed' || updateSnapshots === 'all';

async function shown(page: Page): Promise<Page> {
  await dress(page, LOOKS.light);
  return page;
}

/** Redraws a picture a fraction of a pixel away, which changes every edge a little and nothing else. */
async function moveByPartOfAPixel({
  reference,
  x,
  y,
}: {
  reference: string;
  x: number;
  y: number;
}): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${reference}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  });
  const pen = canvas.getContext('2d')!;
  // What the move leaves uncovered at the sides stays as it was.
  pen.drawImage(image, 0, 0);
  pen.drawImage(image, x, y);
  return canvas.toDataURL('image/png').split(',')[1]!;
}
