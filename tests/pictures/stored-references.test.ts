import { readdirSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readScenes } from './read-scenes.ts';

const FOLDER = new URL('references/', import.meta.url);
/** Together, in bytes: everybody who clones the repository gets all of their history too. */
const AT_MOST = 3_500_000;

// Its file comes last, when an update has written what was missing.
test('every reference picture belongs to a scene, and all of them stay small', async () => {
  const scenes = await readScenes();
  const wanted = scenes.flatMap(({ name, compared = [] }) => compared.map((look) => `${name}-${look}.png`));
  const kept = readdirSync(FOLDER);
  expect(kept.toSorted(), 'run “npm run pictures:update”, and delete what no scene compares').toEqual(
    wanted.toSorted(),
  );
  const bytes = kept.reduce((sum, name) => sum + statSync(new URL(name, FOLDER)).size, 0);
  expect(bytes).toBeLessThan(AT_MOST);
});
