import { Editor, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { composer } from './kit/composer';

composer((box, send) => {
  const SendOnEnter = Extension.create({
    addKeyboardShortcuts: () => ({
      Enter: () => {
        send();
        return true;
      },
    }),
  });
  const editor = new Editor({ element: box, extensions: [StarterKit, SendOnEnter] });
  return {
    // As in ProseMirror, whose history it has.
    pause: 600,
    focus: () => editor.view.focus(),
    model: () => editor.getText({ blockSeparator: '\n' }),
  };
});
