import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, type BaseEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { composer } from './kit/composer';

composer(async (box, send) => {
  const editor = withHistory(withReact(createEditor() as BaseEditor & ReactEditor));
  createRoot(box).render(
    createElement(
      Slate,
      { editor, initialValue: [{ type: 'paragraph', children: [{ text: '' }] }] as never },
      createElement(Editable, {
        placeholder: 'Message',
        style: { minHeight: '4em' },
        onKeyDown: (event: KeyboardEvent | React.KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        },
      } as never),
    ),
  );
  await drawn(box);
  return {
    // Its history joins every text that is put right behind the last one.
    joins: true,
    focus: () => box.querySelector<HTMLElement>('[data-slate-editor]')!.focus(),
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
  };
});

/**
 * The placeholder comes a moment after the field, and is measured when it is drawn; drawing the field anew then
 * takes away a caret of which Slate has not heard yet. No person is quick enough to click in between.
 */
async function drawn(box: HTMLElement): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  while (!box.querySelector('[data-slate-placeholder]')) await frame();
  await frame();
  await frame();
}
