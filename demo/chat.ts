import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

declare global {
  /** Reads the models of the two composers, not what the page shows, and counts the messages sent (`sends`). */
  var chat: { plain(): string; lexical(): string; sends: number };
}

const send = (box: Element, text: string) => {
  chat.sends++;
  const bubble = document.createElement('li');
  bubble.textContent = text;
  box.closest('section')?.querySelector('.sent')?.append(bubble);
};

const plain = document.querySelector<HTMLTextAreaElement>('#plain')!;
plain.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send(plain, plain.value);
  plain.value = '';
});

const box = document.querySelector<HTMLElement>('#lexical')!;
const lexical: LexicalEditor = createEditor({ namespace: 'chat', onError: console.error });
lexical.setRootElement(box);
registerPlainText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 300);
const textOf = () => lexical.getEditorState().read(() => $getRoot().getTextContent());
lexical.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    send(box, textOf());
    lexical.update(() => $getRoot().clear());
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);

globalThis.chat = { plain: () => plain.value, lexical: textOf, sends: 0 };
