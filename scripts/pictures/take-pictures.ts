import { mkdir, rm } from 'node:fs/promises';
import { LOOK_NAMES, LOOKS, USUAL_LOOKS, type LookName } from '../../tests/pictures/looks.ts';
import { readScenes } from '../../tests/pictures/read-scenes.ts';
import type { Scene } from '../../tests/pictures/scene.ts';
import { dress } from '../../tests/pictures/stage/dress.ts';
import { Stage } from '../../tests/pictures/stage/stage.ts';
import { makeContactSheet, type Picture } from './contact-sheet.ts';

/**
 * Takes a picture of every scene in every look (`npm run shots`) into `.output/shots`, whose `index.html` shows them together.
 * Arguments select some of them: names of looks, and beginnings of scene names, as in `npm run shots -- dark notes`.
 */
const OUT = '.output/shots';

const args = process.argv.slice(2);
const isLook = (name: string): name is LookName => LOOK_NAMES.includes(name as LookName);
const looks = args.filter(isLook);
const prefixes = args.filter((name) => !isLook(name));
const scenes = (await readScenes()).filter(
  ({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)),
);

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const stage = await Stage.open();
const pictures: Picture[] = [];
const failed: string[] = [];
try {
  for (const scene of scenes) {
    try {
      pictures.push(...(await takePictures(scene)));
    } catch (error) {
      failed.push(scene.name);
      console.error(`${scene.name} could not be shown: ${String(error).split('\n')[0]}`);
    }
  }
  await makeContactSheet(stage.overture.context, OUT, pictures);
} finally {
  await stage.close();
}
console.log(`${pictures.length} pictures of ${scenes.length} scenes: ${OUT}/index.html`);
if (failed.length > 0) {
  console.error(`Not shown: ${failed.join(', ')}`);
  process.exitCode = 1;
}

async function takePictures(scene: Scene): Promise<Picture[]> {
  const sceneLooks = scene.looks ?? USUAL_LOOKS;
  const selected = sceneLooks.filter((name) => looks.length === 0 || looks.includes(name));
  if (selected.length === 0) return [];
  const page = await stage.show(scene);
  const taken: Picture[] = [];
  for (const look of selected) {
    await dress(page, LOOKS[look], scene.whole);
    const file = `${scene.name}-${look}.png`;
    await page.screenshot({ path: `${OUT}/${file}`, animations: 'disabled' });
    taken.push({ scene: scene.name, look, file });
  }
  return taken;
}
