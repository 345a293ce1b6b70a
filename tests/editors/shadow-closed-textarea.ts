import { composer } from './kit/composer';

composer((box) => {
  const root = box.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  root.innerHTML = '<textarea rows="4"></textarea>';
  const field = root.querySelector('textarea')!;
  return {
    focus: () => field.focus(),
    model: () => field.value,
    focused: () => root.activeElement === field,
  };
});
