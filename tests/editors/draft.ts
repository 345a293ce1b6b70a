import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer } from './kit/composer';

composer((box, send) => {
  let state = EditorState.createEmpty();
  function Box() {
    const [editorState, setState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText('')),
    );
    state = editorState;
    return createElement(Editor, {
      editorState,
      onChange: setState,
      placeholder: 'Message',
      handleReturn: (event) => {
        if (event.shiftKey) return 'not-handled';
        send();
        return 'handled';
      },
    });
  }
  createRoot(box).render(createElement(Box));
  return {
    focus: () => box.querySelector<HTMLElement>('.public-DraftEditor-content')!.focus(),
    model: () => state.getCurrentContent().getPlainText('\n'),
  };
});
