import type { Draft, Scene } from './scene.ts';

const DRAFT: Draft = { before: 'one two ', after: '' };
/** Typed right behind the phrase. */
const MORE = 'ok';

/**
 * Whether the phrase is a step of its own between what was typed before and what is typed after, with no arrow key in
 * between, as people write. An editor that makes one step of what comes close together (`pause`), or of all that comes
 * without a key in between (`joins`), may do so here too, but has to bring everything back.
 */
export async function measureHistory(scene: Scene, phrase: string): Promise<void> {
  const { browser } = scene;
  const [typed, full] = [DRAFT.before, DRAFT.before + phrase];
  // Some take what was typed back letter by letter.
  const steps = [full, full + MORE.slice(0, -1)];
  const undo = () => browser.press('z', 'Control');
  const redo = () => browser.press('z', 'Control+Shift');

  await scene.run(DRAFT, phrase, async () => {
    const isTold = await browser.takeBack(phrase);
    scene.note('typed, taken back', (await scene.model(typed)) || (isTold ? '' : 'told no'));
  });
  for (const pace of [undefined, 'at once'] as const) {
    const at = pace ? ` ${pace}` : '';
    await scene.run(
      DRAFT,
      phrase,
      async () => {
        const joins = await scene.joins(pace);
        await undo();
        scene.note(`typed, undo${at}`, await scene.model(typed, ...(joins ? [''] : [])));
        await redo();
        scene.note(`typed, redo${at}`, await scene.model(full));
      },
      pace,
    );
    await scene.run(DRAFT, phrase, async () => {
      const joins = await scene.joins(pace);
      if (!pace) await scene.pause();
      await browser.type(MORE);
      await scene.model(full + MORE);
      await undo();
      scene.note(`typed on, undo${at}`, await scene.model(...steps, ...(joins ? [typed, ''] : [])));
    });
  }
}
