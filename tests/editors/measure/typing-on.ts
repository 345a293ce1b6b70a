import { told, type Scene } from './scene.ts';

/** Whether typing goes on behind a phrase that replaced what was selected: one word, or the whole field. */
export async function measureTypingOn(scene: Scene, phrase: string): Promise<void> {
  const drafts = {
    word: { before: 'one two ', selected: 'three', after: '' },
    field: { before: '', selected: 'one two', after: '' },
  };
  for (const [name, draft] of Object.entries(drafts)) {
    await scene.run(draft, phrase, async (shot) => {
      const check = `typing on after a selected ${name}`;
      scene.note(check, told(shot, draft.before + phrase));
      await scene.browser.type('!');
      scene.note(check, await scene.model(`${draft.before + phrase}!`));
    });
  }
}
