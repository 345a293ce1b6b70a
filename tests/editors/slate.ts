import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, type BaseEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { composer } from './kit/composer';

composer((box, send) => {
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
  return {
    focus: () => box.querySelector<HTMLElement>('[data-slate-editor]')!.focus(),
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
  };
});
