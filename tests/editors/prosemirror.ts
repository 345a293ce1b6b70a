import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { composer } from './kit/composer';

composer((box, send) => {
  const sendOnEnter = keymap({
    Enter: () => {
      send();
      return true;
    },
  });
  const plugins = [
    sendOnEnter,
    history(),
    keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo }),
    keymap(baseKeymap),
  ];
  const view = new EditorView(box, { state: EditorState.create({ schema, plugins }) });
  return {
    // Its history makes one step of what comes within half a second.
    pause: 600,
    focus: () => view.focus(),
    model: () =>
      view.state.doc.textBetween(0, view.state.doc.content.size, '\n', (leaf) =>
        leaf.type.name === 'hard_break' ? '\n' : '',
      ),
  };
});
