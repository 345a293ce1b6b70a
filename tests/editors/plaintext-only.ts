import { composer } from './kit/composer';

composer((box) => {
  box.innerHTML =
    '<div contenteditable="plaintext-only" role="textbox" style="min-height:4em;white-space:pre-wrap"></div>';
  const field = box.querySelector('div')!;
  return { focus: () => field.focus(), model: () => field.innerText.replace(/\n$/, '') };
});
