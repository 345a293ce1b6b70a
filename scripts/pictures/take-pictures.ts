import { mkdir, rm } from 'node:fs/promises';
import { LOOK_NAMES, LOOKS, USUAL_LOOKS, type LookName } from '../../tests/pictures/looks.ts';
import { readScenes } from '../../tests/pictures/read-scenes.ts';
import type { Scene } from '../../tests/pictures/scene.ts';
import { dress } from '../../tests/pictures/stage/dress.ts';
import { Stage } from '../../tests/pictures/stage/stage.ts';
import { makeContactSheet, type Taken } from './contact-sheet.ts';

/**
 * `npm run shots`: every scene in every look, into `.output/shots`, to be looked at together in its `index.html`.
 * Arguments take a part: names of looks, and beginnings of scene names, as in `npm run shots -- dark notes`.
 */
const OUT = '.output/shots';

const wanted = process.argv.slice(2);
const isLook = (name: string): name is LookName => LOOK_NAMES.includes(name as LookName);
const looks = wanted.filter(isLook);
const beginnings = wanted.filter((name) => !isLook(name));
const scenes = (await readScenes()).filter(
  ({ name }) => beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning)),
);

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const stage = await Stage.open();
const taken: Taken[] = [];
const failed: string[] = [];
try {
  for (const scene of scenes) {
    try {
      taken.push(...(await take(scene)));
    } catch (error) {
      failed.push(scene.name);
      console.error(`${scene.name} could not be shown: ${String(error).split('\n')[0]}`);
    }
  }
  await makeContactSheet(stage.overture.context, OUT, taken);
} finally {
  await stage.close();
}
console.log(`${taken.length} pictures of ${scenes.length} scenes: ${OUT}/index.html`);
if (failed.length > 0) {
  console.error(`Not shown: ${failed.join(', ')}`);
  process.exitCode = 1;
}

async function take(scene: Scene): Promise<Taken[]> {
  const own = scene.looks ?? USUAL_LOOKS;
  const here = own.filter((name) => looks.length === 0 || looks.includes(name));
  if (here.length === 0) return [];
  const page = await stage.show(scene);
  const pictures: Taken[] = [];
  for (const look of here) {
    await dress(page, LOOKS[look], scene.whole);
    const file = `${scene.name}-${look}.png`;
    await page.screenshot({ path: `${OUT}/${file}`, animations: 'disabled' });
    pictures.push({ scene: scene.name, look, file });
  }
  return pictures;
}
