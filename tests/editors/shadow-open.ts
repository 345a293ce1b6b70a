import { composer } from './kit/composer';

composer((box) => {
  const outer = box.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
  inner.innerHTML = '<div contenteditable="true" role="textbox" style="min-height:4em"></div>';
  const field = inner.querySelector('div')!;
  return {
    focus: () => field.focus(),
    model: () => field.innerText.replace(/\n$/, ''),
    focused: () => inner.activeElement === field,
  };
});
