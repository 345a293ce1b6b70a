import { composer } from './kit/composer';

composer((box) => {
  const root = box.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  root.innerHTML = '<div contenteditable="true" role="textbox" style="min-height:4em"></div>';
  const field = root.querySelector('div')!;
  return {
    focus: () => field.focus(),
    model: () => field.innerText.replace(/\n$/, ''),
    focused: () => root.activeElement === field,
  };
});
