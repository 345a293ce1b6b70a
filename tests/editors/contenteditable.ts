import { composer } from './kit/composer';

composer((box, send) => {
  box.innerHTML = '<div contenteditable="true" role="textbox" style="min-height:4em"></div>';
  const field = box.querySelector('div')!;
  // Some chats send on the browser's own word for Enter rather than on the key.
  field.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertParagraph') send();
  });
  return { focus: () => field.focus(), model: () => field.innerText.replace(/\n$/, '') };
});
