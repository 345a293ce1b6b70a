import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Editor } from './composer';

/** A Lexical editor in `box` with history and Enter-to-send; `register` makes it plain or rich. */
export function mountLexical(
  box: HTMLElement,
  send: () => void,
  register: (editor: LexicalEditor) => void,
): Editor {
  box.innerHTML =
    '<div contenteditable="true" role="textbox" style="min-height:4em;white-space:pre-wrap"></div>';
  const field = box.querySelector('div')!;
  const editor = createEditor({
    namespace: 'chat',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  register(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    focus: () => field.focus(),
    // Lexical puts two line feeds between paragraphs; a paragraph is one line of the message.
    model: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
  };
}
