import type { Page } from '@playwright/test';
import { askAxe } from './checks/axe.ts';
import { checkClipping } from './checks/clipping.ts';
import { checkFocus } from './checks/focus.ts';
import { checkStructure } from './checks/structure.ts';
import { checkTargets } from './checks/targets.ts';
import { LOOKS, LOOK_NAMES, USUAL_LOOKS, type LookName } from './looks.ts';
import { readScenes } from './read-scenes.ts';
import type { Scene } from './scene.ts';
import { dress } from './stage/dress.ts';
import { expect, test } from './stage/on-stage.ts';

/**
 * Looks that mostly repeat what the light one has shown. `npm run proof` asks them of every scene, a usual run of those
 * whose picture is compared in them, so that a colour or a width that breaks everything is seen at once.
 */
const REPEATED: readonly LookName[] = process.env.OVERTURE_PROOF ? [] : ['dark', 'narrow'];

/** What is asked of each look; the others are only compared with their pictures. */
const CHECKS: Partial<Record<LookName, (page: Page) => Promise<string[][]>>> = {
  light: async (page) => [
    await askAxe(page),
    await checkStructure(page),
    await checkClipping(page),
    await checkTargets(page),
  ],
  // Other colours change nothing but what is asked of colours.
  dark: async (page) => [await askAxe(page, ['color-contrast', 'link-in-text-block'])],
  // Nor does another width, but sizes and what scrolls.
  narrow: async (page) => [
    await askAxe(page, ['target-size', 'scrollable-region-focusable']),
    await checkClipping(page),
    await checkTargets(page),
  ],
  'large-text': async (page) => [await checkClipping(page)],
};

for (const scene of await readScenes()) {
  // A scene without a picture is a state of a view that others show: its turn comes in the proof.
  const tag = scene.compared && !scene.repeats ? [] : ['@proof'];
  test(`${scene.name} looks as before and can be used by everybody`, { tag }, async ({ stage }) => {
    const page = await stage.show(scene);
    for (const look of looksOf(scene)) {
      await dress(page, LOOKS[look], scene.whole);
      if (scene.compared?.includes(look))
        await expect.soft(page).toHaveScreenshot(`${scene.name}-${look}.png`);
      const complaints = (await CHECKS[look]?.(page))?.flat() ?? [];
      expect.soft(unexpected(scene, complaints), `${scene.name}, ${look}`).toEqual([]);
    }
    if (scene.looks?.includes('light') === false) return;
    await dress(page, LOOKS.light);
    expect.soft(unexpected(scene, await checkFocus(page)), `${scene.name}, with a keyboard`).toEqual([]);
  });
}

function looksOf({ looks = USUAL_LOOKS, compared = [] }: Scene): LookName[] {
  const isChecked = (look: LookName) => look in CHECKS && !REPEATED.includes(look);
  return LOOK_NAMES.filter((look) => looks.includes(look) && (isChecked(look) || compared.includes(look)));
}

function unexpected({ allowed = {} }: Scene, complaints: readonly string[]): string[] {
  return complaints.filter((complaint) => !Object.keys(allowed).some((start) => complaint.startsWith(start)));
}
